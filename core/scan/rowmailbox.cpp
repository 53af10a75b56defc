// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/rowmailbox.h"

#include <algorithm>
#include <utility>

namespace scan {

void RowMailbox::put(std::span<const ScanRow> rows)
{
    const std::lock_guard guard(m_lock);
    if (m_taken == m_rows.size()) {
        m_rows.clear();
        m_taken = 0;
    } else if (m_taken > m_rows.size() / 2) {
        m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(m_taken));
        m_taken = 0;
    }
    const std::size_t room = m_capacity - std::min(m_capacity, m_rows.size() - m_taken);
    const std::size_t kept = std::min(room, rows.size());
    m_rows.insert(m_rows.end(), rows.begin(), rows.begin() + std::ptrdiff_t(kept));
    m_dropped += rows.size() - kept;
}

std::vector<ScanRow> RowMailbox::take(std::size_t maximum)
{
    const std::lock_guard guard(m_lock);
    if (m_taken == 0 && m_rows.size() <= maximum)
        return std::exchange(m_rows, {});
    const auto first = m_rows.begin() + std::ptrdiff_t(m_taken);
    const std::size_t count = std::min(maximum, m_rows.size() - m_taken);
    m_taken += count;
    return { first, first + std::ptrdiff_t(count) };
}

std::uint64_t RowMailbox::dropped() const
{
    const std::lock_guard guard(m_lock);
    return m_dropped;
}

} // namespace scan
