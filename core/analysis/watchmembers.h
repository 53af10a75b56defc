// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/origin/origindatabase.h"
#include "core/analysis/presence.h"

namespace analysis {

/// Which hosts lie in the watched ASes or prefixes. Must see each period before the trackers that
/// ask for its members.
class WatchMembers : public HostTracker {
public:
    /// `origins` may be null when no AS is watched.
    WatchMembers(const OriginDatabase* origins, std::vector<std::uint32_t> numbers,
        std::vector<core::IpPrefix> prefixes);
    void addPeriod(const PeriodHosts& hosts) override;
    void finish() override { release(m_members); }
    const std::vector<bool>& members() const { return m_members; } ///< by HostId
    /// The database failed at an address; members are not to be trusted then.
    const std::optional<core::Error>& error() const { return m_error; }
    /// False after an error.
    bool isWatched(const core::IpAddress& address);

private:
    const OriginDatabase* m_origins;
    std::vector<std::uint32_t> m_numbers;
    std::vector<core::IpPrefix> m_prefixes;
    std::vector<bool> m_members;
    std::optional<core::Error> m_error;
};

} // namespace analysis
