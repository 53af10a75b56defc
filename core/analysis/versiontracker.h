// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

namespace analysis {

/// Hosts that had one version in the scanned period before, at any port, and show the other in this
/// one: the "added support" and "migration" of Shreedhar 2022, figure 16. As there, a host that
/// speaks both all the time counts in each period; `gained` counts only those to which the other
/// version is new. Only periods that scanned everything of both versions count.
class VersionTracker : public HostTracker {
public:
    /// Hosts of one period that moved one way.
    struct Move {
        std::uint64_t all = 0; ///< had the old version before, show the new one now
        std::uint64_t migrated = 0; ///< of them: the old version is gone
        std::uint64_t gained = 0; ///< of them: did not have the new version before
    };
    /// The same both ways.
    struct Count {
        Move upwards; ///< from v0 to v1
        Move downwards; ///< from v1 to v0
    };

    /// `members` as in OverlapTracker.
    VersionTracker(ScopeMask v0, ScopeMask v1, std::size_t slotCount,
        const std::vector<bool>* members = nullptr);
    void addPeriod(const PeriodHosts& hosts) override;
    void finish() override;
    /// Empty in the first scanned period, and where not all was scanned.
    const std::vector<std::optional<Count>>& counts() const { return m_counts; }

private:
    ScopeMask m_v0;
    ScopeMask m_v1;
    const std::vector<bool>* m_members;
    std::uint16_t m_period = 0;
    std::vector<std::uint16_t> m_last; ///< for each host
    std::vector<std::uint8_t> m_versions; ///< what it showed then: bit 0 v0, bit 1 v1
    std::vector<std::optional<Count>> m_counts;
};

} // namespace analysis
