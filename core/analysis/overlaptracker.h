// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

namespace analysis {

/// How many hosts there are in `first`, in `second` and in both, in each period that scanned all of
/// the two: for two ports of a pass, or for two passes at any port.
class OverlapTracker : public HostTracker {
public:
    /// Hosts of one period.
    struct Count {
        std::uint64_t onlyFirst = 0;
        std::uint64_t both = 0;
        std::uint64_t onlySecond = 0;
        std::uint64_t all() const { return onlyFirst + both + onlySecond; }
        void add(bool inFirst, bool inSecond)
        {
            onlyFirst += inFirst && !inSecond;
            both += inFirst && inSecond;
            onlySecond += !inFirst && inSecond;
        }
    };

    /// `members`: only hosts whose number is set there; null: all. It must outlive this and be up
    /// to date before each period.
    OverlapTracker(ScopeMask first, ScopeMask second, std::size_t slotCount,
        const std::vector<bool>* members = nullptr);
    void addPeriod(const PeriodHosts& hosts) override;
    const std::vector<std::optional<Count>>& counts() const { return m_counts; }

private:
    ScopeMask m_first;
    ScopeMask m_second;
    const std::vector<bool>* m_members;
    std::vector<std::optional<Count>> m_counts;
};

} // namespace analysis
