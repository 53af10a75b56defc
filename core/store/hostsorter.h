// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "core/store/sortedchunks.h"

#include <functional>

namespace store {

/// From a run's replies to its hosts: each address, port and pass once, with the strongest class
/// and of that the reply that came first; handed out by class, then address, port and pass. Sorts
/// in bounded memory, with temporary files in `folder` when a run is larger. Lives in one thread;
/// errors are those of RowFile.
class HostSorter {
public:
    /// Memory is about 90 bytes for each of `rowsInMemory`, some 6 MiB.
    explicit HostSorter(std::string folder, std::size_t rowsInMemory = 65'536);

    /// In the order of arrival.
    core::Result<void> add(const scan::ScanRow& reply);
    core::Result<void> add(const HostRow& host);
    std::uint64_t replies() const { return m_replies; } ///< that were added
    /// Each host once; ends all. An error of `each` ends it and is returned.
    core::Result<void> finish(const std::function<core::Result<void>(const HostRow&)>& each);

private:
    void sortChunk();
    core::Result<void> spillChunk();
    core::Result<void> merge(const std::function<core::Result<void>(const HostRow&)>& each);

    const std::string m_folder;
    const std::size_t m_rowsInMemory;
    std::uint64_t m_replies = 0;
    std::vector<HostRow> m_chunk; ///< what came since the last spill
    std::vector<std::uint32_t> m_order; ///< of the chunk: each target's best, by target
    SortedChunks m_sorted; ///< earlier chunks, by target
};

HostRow hostOf(const scan::ScanRow& reply);

} // namespace store
