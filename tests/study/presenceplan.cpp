// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenceplan.h"

#include <algorithm>

namespace study {

namespace {

    constexpr std::size_t Returning = 5; // every n-th of those that come was there before

    std::vector<int> monthsOf(Months months)
    {
        std::vector<int> list;
        for (int month = 0; month < MonthCount; ++month) {
            if (months & monthBit(month))
                list.push_back(month);
        }
        return list;
    }

    class Planner {
    public:
        Planner(Draws draws)
            : m_draws(draws)
        {
        }

        void plan(int month, std::size_t hosts, std::size_t consistent, std::size_t nextConsistent)
        {
            std::vector<std::size_t> twice;
            std::vector<std::size_t> once;
            std::vector<std::size_t> away;
            for (std::size_t host = 0; host < m_hosts.size(); ++host) {
                if (!(m_hosts[host] & m_last))
                    away.push_back(host);
                else if (m_hosts[host] & m_beforeLast)
                    twice.push_back(host);
                else
                    once.push_back(host);
            }
            const std::size_t kept = std::min({ consistent, hosts, twice.size() });
            // Next month's consistent hosts are there in this one and the last.
            const std::size_t wanted = nextConsistent > kept ? nextConsistent - kept : 0;
            const std::size_t stay = std::min({ wanted, hosts - kept, once.size() });
            const std::size_t coming = hosts - kept - stay;
            const std::size_t back = std::min(coming / Returning, away.size());
            enter(month, twice, kept);
            enter(month, once, stay);
            enter(month, away, back);
            m_hosts.resize(m_hosts.size() + coming - back, monthBit(month));
            m_beforeLast = m_last;
            m_last = monthBit(month);
        }
        std::vector<Months> take() { return std::move(m_hosts); }

    private:
        void enter(int month, std::vector<std::size_t>& from, std::size_t count)
        {
            m_draws.drawToFront(from, count);
            for (std::size_t i = 0; i < count; ++i)
                m_hosts[from[i]] |= monthBit(month);
        }

        Draws m_draws;
        std::vector<Months> m_hosts;
        Months m_last = 0;
        Months m_beforeLast = 0;
    };

} // namespace

std::vector<Months> planPresence(const PresenceTargets& targets, Months asked, Draws draws)
{
    Planner planner(draws);
    const std::vector<int> months = monthsOf(asked);
    for (std::size_t i = 0; i < months.size(); ++i) {
        const PresenceTarget& target = targets[std::size_t(months[i])];
        const int next = i + 1 < months.size() ? targets[std::size_t(months[i + 1])].consistent : 0;
        planner.plan(months[i], std::size_t(std::max(0, target.hosts)),
            std::size_t(std::max(0, target.consistent)), std::size_t(std::max(0, next)));
    }
    return planner.take();
}

Months consistentMonths(Months present, Months asked)
{
    Months consistent = 0;
    const std::vector<int> months = monthsOf(asked);
    for (std::size_t i = 2; i < months.size(); ++i) {
        const Months window
            = monthBit(months[i]) | monthBit(months[i - 1]) | monthBit(months[i - 2]);
        if ((present & window) == window)
            consistent |= monthBit(months[i]);
    }
    return consistent;
}

PresenceTargets remaining(
    const PresenceTargets& targets, Months asked, const std::vector<Months>& base)
{
    PresenceTargets left = targets;
    for (const Months present : base) {
        const Months consistent = consistentMonths(present & asked, asked);
        for (int month = 0; month < MonthCount; ++month) {
            left[std::size_t(month)].hosts -= (present & asked & monthBit(month)) != 0;
            left[std::size_t(month)].consistent -= (consistent & monthBit(month)) != 0;
        }
    }
    for (PresenceTarget& target : left) {
        target.hosts = std::max(0, target.hosts);
        target.consistent = std::clamp(target.consistent, 0, target.hosts);
    }
    return left;
}

} // namespace study
