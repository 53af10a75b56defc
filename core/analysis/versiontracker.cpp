// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/versiontracker.h"

namespace analysis {

namespace {

    void note(VersionTracker::Move& move, std::uint8_t before, std::uint8_t now, std::uint8_t from,
        std::uint8_t to)
    {
        if ((before & from) == 0 || (now & to) == 0)
            return;
        ++move.all;
        move.migrated += (now & from) == 0;
        move.gained += (before & to) == 0;
    }

} // namespace

VersionTracker::VersionTracker(
    ScopeMask v0, ScopeMask v1, std::size_t slotCount, const std::vector<bool>* members)
    : m_v0(v0)
    , m_v1(v1)
    , m_members(members)
    , m_counts(slotCount)
{
}

void VersionTracker::addPeriod(const PeriodHosts& hosts)
{
    if (m_v0 == 0 || m_v1 == 0 || (hosts.scanned & (m_v0 | m_v1)) != (m_v0 | m_v1))
        return;
    ++m_period;
    m_last.resize(hosts.hostsSoFar);
    m_versions.resize(hosts.hostsSoFar);
    Count count;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const HostId id = hosts.ids[i];
        if (m_members != nullptr && !(*m_members)[id])
            continue;
        const auto now = std::uint8_t(
            ((hosts.masks[i] & m_v0) != 0 ? 1 : 0) | ((hosts.masks[i] & m_v1) != 0 ? 2 : 0));
        if (now == 0)
            continue;
        const bool there = m_last[id] != 0 && m_last[id] == m_period - 1;
        const std::uint8_t before = there ? m_versions[id] : std::uint8_t(0);
        note(count.upwards, before, now, 1, 2);
        note(count.downwards, before, now, 2, 1);
        m_last[id] = m_period;
        m_versions[id] = now;
    }
    if (m_period > 1)
        m_counts[hosts.slot] = count;
}

void VersionTracker::finish()
{
    release(m_last);
    release(m_versions);
}

} // namespace analysis
