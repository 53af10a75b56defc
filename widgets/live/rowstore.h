// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace widgets {

/// Rows in the order of arrival, in chunks that never move, up to a limit; what comes after that
/// is counted and not kept. One thread appends; any number may read through snapshots meanwhile,
/// since rows once there are never changed.
class RowStore {
public:
    static constexpr std::size_t ChunkRows = 4096;
    using Chunk = std::array<scan::ScanRow, ChunkRows>;

    /// The rows that were there at one moment; keeps them alive.
    class Snapshot {
    public:
        std::size_t size() const { return m_size; }
        const scan::ScanRow& operator[](std::size_t row) const
        {
            return (*m_chunks[row / ChunkRows])[row % ChunkRows];
        }

    private:
        friend class RowStore;
        std::vector<std::shared_ptr<const Chunk>> m_chunks;
        std::size_t m_size = 0;
    };

    explicit RowStore(std::size_t limit)
        : m_limit(limit)
        , m_nextLimit(limit)
    {
    }
    void append(std::span<const scan::ScanRow> rows);
    void clear();
    std::size_t size() const { return m_size; }
    /// Rows that came after the limit was reached.
    std::uint64_t refused() const { return m_refused; }
    /// From the next clear() on.
    void setLimit(std::size_t limit) { m_nextLimit = limit; }
    std::size_t memoryBytes() const { return m_chunks.size() * sizeof(Chunk); }
    const scan::ScanRow& operator[](std::size_t row) const
    {
        return (*m_chunks[row / ChunkRows])[row % ChunkRows];
    }
    Snapshot snapshot() const;

private:
    std::size_t m_limit;
    std::size_t m_nextLimit;
    std::size_t m_size = 0;
    std::uint64_t m_refused = 0;
    std::vector<std::shared_ptr<Chunk>> m_chunks;
};

} // namespace widgets
