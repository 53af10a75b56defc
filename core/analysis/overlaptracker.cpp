// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overlaptracker.h"

namespace analysis {

OverlapTracker::OverlapTracker(
    ScopeMask first, ScopeMask second, std::size_t slotCount, const std::vector<bool>* members)
    : m_first(first)
    , m_second(second)
    , m_members(members)
    , m_counts(slotCount)
{
}

void OverlapTracker::addPeriod(const PeriodHosts& hosts)
{
    if (m_first == 0 || m_second == 0 || (hosts.scanned & m_first) != m_first
        || (hosts.scanned & m_second) != m_second)
        return;
    Count count;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if (m_members == nullptr || (*m_members)[hosts.ids[i]])
            count.add((hosts.masks[i] & m_first) != 0, (hosts.masks[i] & m_second) != 0);
    }
    m_counts[hosts.slot] = count;
}

} // namespace analysis
