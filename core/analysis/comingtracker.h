// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

#include <set>

namespace analysis {

/// The hosts themselves that ChurnTracker or VersionTracker counts in one slot: same definitions.
class ComingTracker : public HostTracker {
public:
    /// Which of them.
    enum class Kind : std::uint8_t {
        Stayed,
        Returned,
        Fresh,
        Left, ///< foundIn() is then the period before
        OfFirst,
        Moved, ///< from `scope` to `other`: had the one before, shows the other now
        Gained, ///< of them: did not have the other before
    };
    ComingTracker(Kind kind, ScopeMask scope, ScopeMask other, std::size_t slot)
        : m_kind(kind)
        , m_scope(scope)
        , m_other(other)
        , m_slot(slot)
    {
    }
    void addPeriod(const PeriodHosts& hosts) override;

    const std::set<core::IpAddress>& found() const { return m_found; }
    /// The slot in which they answered; empty when it was not scanned.
    std::optional<std::size_t> foundIn() const { return m_foundIn; }

private:
    bool isWanted(HostId id, ScopeMask mask) const;

    Kind m_kind;
    ScopeMask m_scope;
    ScopeMask m_other;
    std::size_t m_slot;
    std::uint16_t m_period = 0;
    std::size_t m_before = 0; ///< slot of the period before
    std::vector<std::uint16_t> m_last; ///< for each host, 0 never
    std::vector<bool> m_ofFirst;
    std::vector<ScopeMask> m_masks; ///< of its last time
    std::vector<std::pair<HostId, core::IpAddress>> m_hostsBefore; ///< for Left
    std::set<core::IpAddress> m_found;
    std::optional<std::size_t> m_foundIn;
};

} // namespace analysis
