// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/followupcounts.h"

#include <algorithm>

namespace scan {

FollowUpCounts& FollowUpCounts::operator+=(const FollowUpCounts& more)
{
    hosts += more.hosts;
    complete += more.complete;
    packetsSent += more.packetsSent;
    receiveDrops += more.receiveDrops;
    for (const auto& [name, count] : more.categories) {
        const auto known
            = std::ranges::find(categories, name, &std::pair<std::string, std::uint64_t>::first);
        if (known == categories.end())
            categories.emplace_back(name, count);
        else
            known->second += count;
    }
    return *this;
}

} // namespace scan
