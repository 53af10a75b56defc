// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pathtable.h"

#include <algorithm>
#include <tuple>

namespace net {

void PathTable::add(const core::IpRange& range, const Path& path)
{
    const auto known = std::find(m_paths.begin(), m_paths.end(), path);
    const std::size_t index = std::size_t(known - m_paths.begin());
    if (known == m_paths.end())
        m_paths.push_back(path);

    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), range,
        [](const core::IpRange& wanted, const Entry& entry) {
            return std::tie(wanted.family, wanted.first)
                < std::tie(entry.range.family, entry.range.first);
        });
    // Neighbouring pieces that share a path are one entry, so that find() stays short.
    if (after != m_entries.begin()) {
        Entry& before = *(after - 1);
        if (before.range.family == range.family && before.path == index
            && before.range.last + 1 == range.first) {
            before.range.last = range.last;
            return;
        }
    }
    m_entries.insert(after, Entry { range, index });
}

const Path* PathTable::sharedBy(core::Family family) const
{
    const Path* shared = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.range.family != family)
            continue;
        if (shared && shared != &m_paths[entry.path])
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
    return &m_paths[(after - 1)->path];
}

} // namespace net
