// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/snapshottracker.h"

namespace analysis {

void SnapshotTracker::addPeriod(const PeriodHosts& hosts)
{
    if (m_scope == 0 || (hosts.scanned & m_scope) != m_scope)
        return;
    m_slot = hosts.slot;
    m_hosts.clear();
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if ((hosts.masks[i] & m_scope) != 0)
            m_hosts.push_back({ hosts.address(i), hosts.masks[i] });
    }
}

} // namespace analysis
