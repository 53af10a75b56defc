// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watchmembers.h"

#include <algorithm>

namespace analysis {

WatchMembers::WatchMembers(const OriginDatabase* origins, std::vector<std::uint32_t> numbers,
    std::vector<core::IpPrefix> prefixes)
    : m_origins(origins)
    , m_numbers(std::move(numbers))
    , m_prefixes(std::move(prefixes))
{
}

void WatchMembers::addPeriod(const PeriodHosts& hosts)
{
    m_members.resize(hosts.hostsSoFar);
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if (hosts.ids[i] >= hosts.hostsBefore)
            m_members[hosts.ids[i]] = isWatched(hosts.address(i));
    }
}

bool WatchMembers::isWatched(const core::IpAddress& address)
{
    for (const core::IpPrefix& prefix : m_prefixes) {
        if (prefix.contains(address))
            return true;
    }
    if (m_origins == nullptr || m_numbers.empty())
        return false;
    const auto origin = m_origins->find(address);
    if (!origin) {
        m_error = origin.error();
        return false;
    }
    return *origin
        && std::any_of((*origin)->numbers.begin(), (*origin)->numbers.end(), [&](auto number) {
               return std::find(m_numbers.begin(), m_numbers.end(), number) != m_numbers.end();
           });
}

} // namespace analysis
