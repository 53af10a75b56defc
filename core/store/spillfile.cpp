// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spillfile.h"

#include <algorithm>

namespace store {

core::Result<void> SpillFile::flush()
{
    const auto written = m_file.append(m_buffer);
    m_buffer.clear();
    return written;
}

void SpillFile::rewind()
{
    m_tail = std::move(m_buffer);
    m_buffer.clear();
    m_position = 0;
}

core::Result<void> SpillFile::refill()
{
    constexpr std::uint64_t RowsAtOnce = 4096;
    m_position = 0;
    m_buffer.clear();
    const std::uint64_t left = m_file.rows() - m_readOfFile;
    if (left == 0) {
        m_buffer = std::exchange(m_tail, {});
        return {};
    }
    m_buffer.resize(std::size_t(std::min(left, RowsAtOnce)));
    const auto read = m_file.read(m_readOfFile, m_buffer);
    m_readOfFile += m_buffer.size();
    return read;
}

} // namespace store
