// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <map>

/// The table `host_addresses`: the addresses of a run's hosts, packed, 4 or 16 bytes each. A chart
/// over hundreds of runs needs no more of a host, and reads them tens of times as fast as `hosts`.
namespace store {

/// Gathers addresses of one run on their way into `hosts`. Memory is bounded, as long as write() is
/// called now and then.
class HostAddressWriter {
public:
    explicit HostAddressWriter(RunId run)
        : m_run(run)
    {
    }
    void add(const HostRow& row); ///< in the order of Store::readHosts()
    /// Within the caller's transaction: when there are many, or at the end (`last`), which marks
    /// the run as aggregated.
    core::Result<void> write(Database& database, bool last);

private:
    using Key = std::tuple<scan::ReplyClass, core::Family, std::uint16_t, scan::Pass>;
    struct Group {
        std::int64_t number = 0; ///< of the rows written so far
        std::vector<std::uint8_t> bytes;
    };
    const RunId m_run;
    std::map<Key, Group> m_groups;
    std::size_t m_bytes = 0; ///< of all groups
};

/// In `runs.aggregated`: hosts, counts and addresses are made; 1 is without addresses.
constexpr int FullyAggregated = 2;

/// Makes them from the run's hosts: an older version left them out.
core::Result<void> makeHostAddresses(Database& database, RunId run);
core::Result<void> removeHostAddresses(Database& database, RunId run);
/// False: the run has none yet, and its hosts have to be read.
core::Result<bool> readHostAddresses(Database& database, RunId run, const HostSelection& selection,
    const Store::AddressBlock& block);

} // namespace store
