// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shardedrun.h"

#include <algorithm>

namespace store {

bool ShardedRun::isLost(const Shard& shard) const
{
    if (shard.state == RunState::Running)
        return nowNs - shard.touchedNs > std::chrono::nanoseconds(LongestSilence).count();
    return shard.state != RunState::Done;
}

std::vector<std::uint32_t> ShardedRun::lost() const
{
    std::vector<std::uint32_t> indices;
    for (const Shard& shard : begun) {
        if (isLost(shard))
            indices.push_back(shard.index);
    }
    return indices;
}

std::vector<std::uint32_t> ShardedRun::notBegun() const
{
    std::vector<std::uint32_t> indices;
    for (std::uint32_t i = 0; i < shards; ++i) {
        if (!find(i))
            indices.push_back(i);
    }
    return indices;
}

bool ShardedRun::complete() const
{
    return begun.size() == shards && std::ranges::all_of(begun, [](const Shard& shard) {
        return shard.state == RunState::Done;
    });
}

const Shard* ShardedRun::find(std::uint32_t index) const
{
    const auto found = std::ranges::lower_bound(begun, index, {}, &Shard::index);
    return found != begun.end() && found->index == index ? &*found : nullptr;
}

std::string shardList(const std::vector<std::uint32_t>& shards)
{
    std::string text;
    for (std::size_t first = 0; first < shards.size();) {
        std::size_t last = first;
        while (last + 1 < shards.size() && shards[last + 1] == shards[last] + 1)
            ++last;
        text += (text.empty() ? "" : ",") + std::to_string(shards[first]);
        if (last > first)
            text += (last > first + 1 ? "-" : ",") + std::to_string(shards[last]);
        first = last + 1;
    }
    return text;
}

} // namespace store
