// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

namespace analysis {

/// Coming and going of one pass's hosts from one scanned period to the next, at any of the ports. A
/// period counts as scanned only when all of `scope` was asked: otherwise hosts of the port left
/// out would seem to have gone.
class ChurnTracker : public HostTracker {
public:
    /// Hosts of one period.
    struct Count {
        std::uint64_t stayed = 0; ///< there in the period before too
        std::uint64_t fresh = 0; ///< never seen before
        std::uint64_t returned = 0; ///< seen before, but not in the period before
        std::uint64_t left = 0; ///< there in the period before, no longer in this one
        std::uint64_t ofFirst = 0; ///< hosts of the first scanned period that are there
    };

    ChurnTracker(ScopeMask scope, std::size_t slotCount);
    void addPeriod(const PeriodHosts& hosts) override;
    void finish() override;

    /// Empty where not all was scanned. In the first scanned period all are fresh.
    const std::vector<std::optional<Count>>& counts() const { return m_counts; }
    std::optional<std::size_t> firstSlot() const { return m_firstSlot; }

    /// Stays that begin after the first period, by their length in scanned periods.
    struct Stay {
        std::uint64_t reached = 0; ///< lasted this many periods, and another was scanned after
        std::uint64_t ended = 0; ///< and ended then
    };
    const std::vector<Stay>& stays() const { return m_stays; } ///< from length 1

private:
    ScopeMask m_scope;
    std::uint16_t m_period = 0;
    std::optional<std::size_t> m_firstSlot;
    std::vector<std::uint16_t> m_since; ///< for each host, when its stay began
    std::vector<std::uint16_t> m_last; ///< and when it was last there; 0 never
    std::vector<bool> m_ofFirst;
    std::vector<std::uint64_t> m_lengths; ///< of the stays that go on, from 1
    std::vector<std::optional<Count>> m_counts;
    std::vector<Stay> m_stays;
};

} // namespace analysis
