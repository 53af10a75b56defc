// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/rowmailbox.h"

#include <algorithm>

namespace scan {

namespace {
    constexpr std::size_t BlockRows = 4096;
} // namespace

void RowMailbox::put(std::span<const ScanRow> rows)
{
    const std::lock_guard guard(m_lock);
    const std::size_t kept = std::min(m_capacity - m_waiting, rows.size());
    m_dropped += rows.size() - kept;
    m_waiting += kept;
    for (rows = rows.first(kept); !rows.empty();) {
        if (m_blocks.empty() || m_blocks.back().size() == BlockRows)
            m_blocks.emplace_back().reserve(BlockRows);
        std::vector<ScanRow>& block = m_blocks.back();
        const auto fitting = rows.first(std::min(BlockRows - block.size(), rows.size()));
        block.insert(block.end(), fitting.begin(), fitting.end());
        rows = rows.subspan(fitting.size());
    }
}

std::vector<ScanRow> RowMailbox::take(std::size_t maximum)
{
    // Whole blocks change hands under the lock; they are put together behind it.
    std::vector<std::vector<ScanRow>> blocks;
    std::vector<ScanRow> rest;
    std::size_t first = 0;
    {
        const std::lock_guard guard(m_lock);
        std::size_t left = std::min(maximum, m_waiting);
        m_waiting -= left;
        first = m_taken;
        while (left > 0 && m_blocks.front().size() - m_taken <= left) {
            left -= m_blocks.front().size() - m_taken;
            m_taken = 0;
            blocks.push_back(std::move(m_blocks.front()));
            m_blocks.pop_front();
        }
        if (left > 0) {
            const auto from = m_blocks.front().begin() + std::ptrdiff_t(m_taken);
            rest.assign(from, from + std::ptrdiff_t(left));
            m_taken += left;
        }
    }
    if (blocks.empty())
        return rest;
    std::vector<ScanRow> rows = std::move(blocks.front());
    rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(first));
    std::size_t count = rows.size() + rest.size();
    for (std::size_t i = 1; i < blocks.size(); ++i)
        count += blocks[i].size();
    rows.reserve(count);
    for (std::size_t i = 1; i < blocks.size(); ++i)
        rows.insert(rows.end(), blocks[i].begin(), blocks[i].end());
    rows.insert(rows.end(), rest.begin(), rest.end());
    return rows;
}

std::uint64_t RowMailbox::dropped() const
{
    const std::lock_guard guard(m_lock);
    return m_dropped;
}

} // namespace scan
