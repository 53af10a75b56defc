// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/seenranges.h"

#include <algorithm>

namespace targets {

using core::IpRange;
using core::Uint128;

std::vector<IpRange> SeenRanges::takeNew(const IpRange& range)
{
    Stretches& stretches = range.family == core::Family::V4 ? m_v4 : m_v6;
    constexpr Uint128 Maximum = ~Uint128(0);
    std::vector<IpRange> fresh;
    Uint128 first = range.first;
    Uint128 last = range.last;
    Uint128 next = range.first; // what is below was looked at
    bool covered = false;

    auto at = stretches.upper_bound(range.first);
    // The one before may reach into the range, or end right in front of it.
    if (at != stretches.begin()) {
        const auto before = std::prev(at);
        if (before->second >= range.first || before->second + 1 == range.first)
            at = before;
    }
    const Uint128 beyond = last == Maximum ? last : last + 1;
    while (at != stretches.end() && at->first <= beyond) {
        if (at->first > next)
            fresh.push_back({ range.family, next, std::min(at->first - 1, last) });
        covered = at->second >= last;
        if (!covered)
            next = std::max(next, at->second + 1);
        first = std::min(first, at->first);
        last = std::max(last, at->second);
        at = stretches.erase(at);
        if (covered)
            break;
    }
    if (!covered && next <= range.last)
        fresh.push_back({ range.family, next, range.last });
    stretches[first] = last;
    return fresh;
}

} // namespace targets
