// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sortedchunks.h"

#include <algorithm>

namespace store {

namespace {

    constexpr std::size_t RowsAtOnce = 4096;
    constexpr std::size_t RowsInMemory = 131'072; // of all chunks together, while there are few
    constexpr std::size_t LeastAtOnce = 32;

} // namespace

core::Result<void> SortedChunks::append(const HostRow& row)
{
    m_buffer.push_back(row);
    return m_buffer.size() < RowsAtOnce ? core::Result<void>() : flush();
}

core::Result<void> SortedChunks::endChunk()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    const std::uint64_t begin = m_chunks.empty() ? 0 : m_chunks.back().end;
    Chunk& chunk = m_chunks.emplace_back();
    chunk.next = begin;
    chunk.end = m_file.rows();
    return {};
}

core::Result<void> SortedChunks::flush()
{
    auto written = m_file.append(m_buffer);
    m_buffer.clear();
    return written;
}

void SortedChunks::rewind()
{
    m_buffer = {};
    const std::size_t share = RowsInMemory / std::max<std::size_t>(1, m_chunks.size());
    m_rowsAtOnce = std::clamp(share, LeastAtOnce, RowsAtOnce);
}

core::Result<const HostRow*> SortedChunks::next(std::size_t number)
{
    Chunk& chunk = m_chunks[number];
    if (chunk.position == chunk.rows.size()) {
        chunk.position = 0;
        chunk.rows.resize(
            std::size_t(std::min<std::uint64_t>(chunk.end - chunk.next, m_rowsAtOnce)));
        if (const auto read = m_file.read(chunk.next, chunk.rows); !read)
            return tl::unexpected(read.error());
        chunk.next += chunk.rows.size();
    }
    return chunk.position < chunk.rows.size() ? &chunk.rows[chunk.position++] : nullptr;
}

} // namespace store
