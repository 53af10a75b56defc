// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/churntracker.h"

namespace analysis {

ChurnTracker::ChurnTracker(ScopeMask scope, std::size_t slotCount)
    : m_scope(scope)
    , m_counts(slotCount)
{
}

void ChurnTracker::addPeriod(const PeriodHosts& hosts)
{
    if (m_scope == 0 || (hosts.scanned & m_scope) != m_scope)
        return;
    ++m_period;
    if (!m_firstSlot)
        m_firstSlot = hosts.slot;
    m_since.resize(hosts.hostsSoFar);
    m_last.resize(hosts.hostsSoFar);
    m_ofFirst.resize(hosts.hostsSoFar);

    Count count;
    std::vector<std::uint64_t> lengths(m_lengths.size() + 1); // of the stays that go on now
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if ((hosts.masks[i] & m_scope) == 0)
            continue;
        const HostId id = hosts.ids[i];
        if (m_last[id] == 0) {
            ++count.fresh;
            m_since[id] = m_period;
            m_ofFirst[id] = m_period == 1;
        } else if (m_last[id] == m_period - 1) {
            ++count.stayed;
        } else {
            ++count.returned;
            m_since[id] = m_period;
        }
        m_last[id] = m_period;
        if (m_ofFirst[id])
            ++count.ofFirst;
        // A stay that the first period found under way has no known length.
        if (m_since[id] > 1)
            ++lengths[std::size_t(m_period - m_since[id])];
    }

    const auto before = [this] {
        for (auto slot = m_counts.rbegin(); slot != m_counts.rend(); ++slot) {
            if (*slot)
                return (*slot)->stayed + (*slot)->fresh + (*slot)->returned;
        }
        return std::uint64_t(0);
    }();
    count.left = before - count.stayed;

    m_stays.resize(m_lengths.size());
    for (std::size_t length = 0; length < m_lengths.size(); ++length) {
        m_stays[length].reached += m_lengths[length];
        m_stays[length].ended += m_lengths[length] - lengths[length + 1];
    }
    m_lengths = std::move(lengths);
    m_counts[hosts.slot] = count;
}

void ChurnTracker::finish()
{
    release(m_since);
    release(m_last);
    release(m_ofFirst);
}

} // namespace analysis
