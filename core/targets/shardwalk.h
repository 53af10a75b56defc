// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

namespace targets {

using core::Uint128;

/// One part of a scan: shard `index` of `count` (ZMap's --shard and --shards).
struct Shard {
    std::uint32_t index = 0;
    std::uint32_t count = 1;
};

/// The positions that one sender thread walks: of all positions below `limit`, those of its shard,
/// dealt out to the threads in turn. All shards and threads together give each position once.
/// Positions below `from` are left out: a walk that goes on does not depend on how many threads
/// walked before.
class ShardWalk {
public:
    ShardWalk(
        Uint128 limit, Shard shard, std::uint32_t thread, std::uint32_t threads, Uint128 from = 0);
    bool done() const { return m_done; }
    Uint128 position() const { return m_position; }
    void advance()
    {
        m_position += m_step;
        m_done = m_position >= m_limit;
    }
    /// Positions left, the current one included.
    Uint128 remaining() const;
    /// How many positions from `from` to limit-1 belong to `shard`, over all its threads.
    static Uint128 shardSize(Uint128 limit, Shard shard, Uint128 from = 0);
    /// The first position of `shard` that is not below `from`.
    static Uint128 firstPosition(Shard shard, Uint128 from);

private:
    Uint128 m_limit = 0;
    Uint128 m_position = 0;
    Uint128 m_step = 1;
    bool m_done = false;
};

} // namespace targets
