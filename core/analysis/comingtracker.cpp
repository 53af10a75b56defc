// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comingtracker.h"

namespace analysis {

bool ComingTracker::isWanted(HostId id, ScopeMask mask) const
{
    const bool justBefore = m_last[id] != 0 && m_last[id] == m_period - 1;
    switch (m_kind) {
    case Kind::Stayed:
        return justBefore;
    case Kind::Returned:
        return m_last[id] != 0 && !justBefore;
    case Kind::Fresh:
        return m_last[id] == 0;
    case Kind::OfFirst:
        return m_period == 1 || m_ofFirst[id];
    case Kind::Moved:
        return justBefore && (m_masks[id] & m_scope) != 0 && (mask & m_other) != 0;
    case Kind::Gained:
        return justBefore && (m_masks[id] & m_scope) != 0 && (mask & m_other) != 0
            && (m_masks[id] & m_other) == 0;
    case Kind::Left:
        return false;
    }
    return false;
}

void ComingTracker::addPeriod(const PeriodHosts& hosts)
{
    const auto wanted = ScopeMask(m_scope | m_other);
    if (m_foundIn || m_scope == 0 || (hosts.scanned & wanted) != wanted)
        return;
    ++m_period;
    m_last.resize(hosts.hostsSoFar);
    m_ofFirst.resize(hosts.hostsSoFar);
    m_masks.resize(hosts.hostsSoFar);
    const bool isHere = hosts.slot == m_slot;
    std::vector<std::pair<HostId, core::IpAddress>> there;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if ((hosts.masks[i] & wanted) == 0)
            continue;
        const HostId id = hosts.ids[i];
        if (isHere && isWanted(id, hosts.masks[i]))
            m_found.insert(hosts.address(i));
        if (m_period == 1)
            m_ofFirst[id] = true;
        m_last[id] = m_period;
        m_masks[id] = hosts.masks[i];
        if (m_kind == Kind::Left && !isHere)
            there.emplace_back(id, hosts.address(i));
    }
    if (isHere) {
        m_foundIn = hosts.slot;
        if (m_kind == Kind::Left) {
            for (const auto& [id, address] : m_hostsBefore) {
                if (m_last[id] != m_period)
                    m_found.insert(address);
            }
            m_foundIn = m_before;
        }
    }
    m_hostsBefore = std::move(there);
    m_before = hosts.slot;
}

} // namespace analysis
