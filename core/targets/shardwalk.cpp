// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/shardwalk.h"

namespace targets {

ShardWalk::ShardWalk(
    Uint128 limit, Shard shard, std::uint32_t thread, std::uint32_t threads, Uint128 from)
    : m_limit(limit)
    , m_position(firstPosition(shard, from) + Uint128(shard.count) * thread)
    , m_step(Uint128(shard.count) * threads)
    , m_done(m_position >= limit)
{
}

Uint128 ShardWalk::remaining() const
{
    return m_done ? 0 : (m_limit - 1 - m_position) / m_step + 1;
}

Uint128 ShardWalk::shardSize(Uint128 limit, Shard shard, Uint128 from)
{
    const Uint128 first = firstPosition(shard, from);
    return first >= limit ? 0 : (limit - 1 - first) / shard.count + 1;
}

Uint128 ShardWalk::firstPosition(Shard shard, Uint128 from)
{
    if (from <= shard.index)
        return shard.index;
    return shard.index + (from - shard.index + shard.count - 1) / shard.count * shard.count;
}

} // namespace targets
