// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace scan {

/// Rows on their way from the receiver to whoever takes them, in bounded memory: what does not fit
/// is dropped and counted. Neither side waits for more than a block of the other's rows. All
/// functions are safe from any thread.
class RowMailbox {
public:
    explicit RowMailbox(std::size_t capacity)
        : m_capacity(capacity)
    {
    }
    void put(std::span<const ScanRow> rows);
    /// The oldest rows, at most `maximum`.
    std::vector<ScanRow> take(std::size_t maximum);
    std::uint64_t dropped() const;

private:
    const std::size_t m_capacity;
    mutable std::mutex m_lock;
    std::deque<std::vector<ScanRow>> m_blocks; ///< guarded by m_lock, as all below
    std::size_t m_waiting = 0; ///< rows in m_blocks that were not taken
    std::size_t m_taken = 0; ///< rows at the front of the first block that were taken already
    std::uint64_t m_dropped = 0;
};

} // namespace scan
