// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathcache.h"

#include "core/targets/addressset.h"

#include <algorithm>

namespace trace {

PathCache::PathCache(net::Vantage& vantage, net::PathOverrides overrides)
    : m_vantage(vantage)
    , m_overrides(std::move(overrides))
{
}

void PathCache::add(net::PathTable table)
{
    if (!m_first)
        m_first = table;
    m_tables.push_front(std::move(table));
    if (m_tables.size() > MostTables)
        m_tables.pop_back();
}

const net::Path* PathCache::find(const core::IpAddress& target) const
{
    for (const net::PathTable& table : m_tables) {
        if (const net::Path* path = table.find(target))
            return path;
    }
    return nullptr;
}

bool PathCache::isKnown(const core::IpRange& range) const
{
    // Whether a range is covered as a whole, only the vantage point can tell.
    if (range.first != range.last)
        return false;
    const auto address = core::IpAddress::fromValue(range.family, range.first);
    return m_pathless.contains(address) || find(address) != nullptr;
}

void PathCache::learn(const std::vector<core::IpRange>& targets)
{
    std::vector<core::IpRange> unknown;
    targets::AddressSet together;
    for (const core::IpRange& range : targets) {
        if (!isKnown(range)) {
            unknown.push_back(range);
            together.add(range);
        }
    }
    if (unknown.empty())
        return;
    if (!resolve(together.ranges())) {
        // One bad target must not take the others with it.
        for (const core::IpRange& range : unknown)
            resolve({ range });
    }
    if (m_pathless.size() > MostPathless)
        m_pathless.clear();
    for (const core::IpRange& range : unknown) {
        if (range.first == range.last && !isKnown(range))
            m_pathless.insert(core::IpAddress::fromValue(range.family, range.first));
    }
}

bool PathCache::resolve(const std::vector<core::IpRange>& targets)
{
    auto table = m_vantage.resolve(targets, m_overrides);
    if (!table) {
        keepTrouble(table.error().detail);
        return false;
    }
    if (m_first && table->interfaceIndex != m_first->interfaceIndex) {
        keepTrouble(
            core::IpAddress::fromValue(targets.front().family, targets.front().first).toString()
            + " is reached over " + table->interfaceName + ", the others over "
            + m_first->interfaceName + "; run them apart, or pass --interface");
        return true;
    }
    add(*std::move(table));
    return true;
}

void PathCache::keepTrouble(const std::string& detail)
{
    if (m_trouble.empty())
        m_trouble = detail;
}

} // namespace trace
