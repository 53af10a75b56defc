// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pathtable.h"

#include <algorithm>
#include <tuple>

namespace net {

namespace {

    /// Spreads neighbouring addresses evenly; any target has the same share each time.
    std::size_t shareOf(core::Uint128 target, std::uint32_t count)
    {
        std::uint64_t mixed = std::uint64_t(target) ^ std::uint64_t(target >> 64);
        mixed = (mixed ^ mixed >> 32) * 0x9e3779b97f4a7c15; // 2^64 / golden ratio
        return std::size_t((mixed >> 32) * count >> 32);
    }

} // namespace

void PathTable::add(const core::IpRange& range, std::span<const Path> paths)
{
    const auto known = std::search(m_paths.begin(), m_paths.end(), paths.begin(), paths.end());
    const std::size_t index = std::size_t(known - m_paths.begin());
    const auto count = std::uint32_t(paths.size());
    if (known == m_paths.end())
        m_paths.insert(m_paths.end(), paths.begin(), paths.end());

    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), range,
        [](const core::IpRange& wanted, const Entry& entry) {
            return std::tie(wanted.family, wanted.first)
                < std::tie(entry.range.family, entry.range.first);
        });
    // Neighbouring pieces that share a path are one entry, so that find() stays short.
    if (after != m_entries.begin()) {
        Entry& before = *(after - 1);
        if (before.range.family == range.family && before.path == index && before.paths == count
            && before.range.last + 1 == range.first) {
            before.range.last = range.last;
            return;
        }
    }
    m_entries.insert(after, Entry { range, index, count });
}

const Path* PathTable::sharedBy(core::Family family) const
{
    const Path* shared = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.range.family != family)
            continue;
        if (entry.paths > 1 || (shared && shared != &m_paths[entry.path]))
            return nullptr;
        shared = &m_paths[entry.path];
    }
    return unresolved == 0 ? shared : nullptr;
}

const Path* PathTable::findAmongMany(const core::IpAddress& target) const
{
    const core::Uint128 value = target.value();
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), target,
        [value](const auto& wanted, const Entry& entry) {
            return entry.range.family != wanted.family() ? wanted.family() < entry.range.family
                                                         : value < entry.range.first;
        });
    if (after == m_entries.begin() || !(after - 1)->range.contains(target))
        return nullptr;
    const Entry& entry = *(after - 1);
    return findAmongSources(entry, target);
}

const Path* PathTable::findAmongSources(const Entry& entry, const core::IpAddress& target) const
{
    return &m_paths[entry.path + (entry.paths > 1 ? shareOf(target.value(), entry.paths) : 0)];
}

} // namespace net
