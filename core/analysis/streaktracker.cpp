// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/streaktracker.h"

namespace analysis {

StreakTracker::StreakTracker(ScopeMask scope, int window, std::size_t slotCount)
    : m_scope(scope)
    , m_window(window)
    , m_counts(slotCount)
{
}

void StreakTracker::addPeriod(const PeriodHosts& hosts)
{
    if ((hosts.scanned & m_scope) == 0)
        return;
    ++m_period;
    m_since.resize(hosts.hostsSoFar);
    m_last.resize(hosts.hostsSoFar);
    Count count;
    std::uint64_t consistent = 0;
    m_everywhere = 0;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if ((hosts.masks[i] & m_scope) == 0)
            continue;
        const HostId id = hosts.ids[i];
        if (m_last[id] == 0 || m_last[id] != m_period - 1)
            m_since[id] = m_period;
        m_last[id] = m_period;
        ++count.hosts;
        if (m_period - m_since[id] + 1 >= m_window)
            ++consistent;
        if (m_since[id] == 1)
            ++m_everywhere;
    }
    if (m_period >= m_window)
        count.consistent = consistent;
    m_counts[hosts.slot] = count;
}

void StreakTracker::finish()
{
    release(m_since);
    release(m_last);
}

} // namespace analysis
