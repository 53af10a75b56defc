// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/rowstore.h"

#include <algorithm>

namespace widgets {

void RowStore::append(std::span<const scan::ScanRow> rows)
{
    const std::size_t kept = std::min(rows.size(), m_limit - m_size);
    m_refused += rows.size() - kept;
    rows = rows.first(kept);
    while (!rows.empty()) {
        if (m_size % ChunkRows == 0)
            m_chunks.push_back(std::make_shared<Chunk>());
        const std::size_t place = m_size % ChunkRows;
        const std::size_t count = std::min(rows.size(), ChunkRows - place);
        std::copy_n(rows.begin(), count, m_chunks.back()->begin() + std::ptrdiff_t(place));
        m_size += count;
        rows = rows.subspan(count);
    }
}

void RowStore::clear()
{
    m_chunks.clear();
    m_limit = m_nextLimit;
    m_size = 0;
    m_refused = 0;
}

RowStore::Snapshot RowStore::snapshot() const
{
    Snapshot snapshot;
    snapshot.m_chunks.assign(m_chunks.begin(), m_chunks.end());
    snapshot.m_size = m_size;
    return snapshot;
}

} // namespace widgets
