// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/replytable.h"
#include "core/store/shardedrun.h"

/// The rows of the tables `sharded_runs` and `shards`.
namespace store {

/// The numbers of a shard's replies lie behind `before`, and there are `most` of them. A run's
/// numbers are shared out evenly once and for all, so that writers need not agree on anything and
/// the replies of a shard are one range of ids. Shards hold equally many targets: in the largest
/// scan, 2^32 addresses in 2^16 shards, there is room for 256 replies from each.
struct ReplyNumbers {
    std::int64_t before = 0;
    std::int64_t most = MostReplies;
};
constexpr ReplyNumbers repliesOfShard(std::uint32_t shard, std::uint32_t shards)
{
    const std::int64_t most = MostReplies / shards;
    return { shard * most, most };
}

core::Result<void> insertShardedRun(Database& database, const ShardedRun& run);
/// With its shards; empty when the run is none, or none has the key.
core::Result<std::optional<ShardedRun>> readShardedRun(Database& database, RunId run);
core::Result<std::optional<ShardedRun>> readShardedRun(Database& database, const std::string& key);
/// Runs that are sharded and for which `condition` (SQL on `runs`) holds.
core::Result<std::vector<RunId>> shardedRunsWhere(Database& database, const std::string& condition);

/// Enters an attempt that begins now, in place of an earlier one.
core::Result<void> replaceShard(Database& database, RunId run, const Shard& shard);
/// All three say Unavailable when another attempt took its place; then nothing was changed.
core::Result<void> touchShard(Database& database, const ShardAttempt& attempt);
core::Result<void> updateShardCounters(
    Database& database, const ShardAttempt& attempt, const RunCounters& counters);
/// State, counters, configuration and error.
core::Result<void> updateShardEnd(
    Database& database, const ShardAttempt& attempt, const Shard& end);
/// Nothing is said when the attempt runs no more.
core::Result<void> markInterrupted(Database& database, const ShardAttempt& attempt);

/// All that run no more but in name.
core::Result<void> markSilentInterrupted(Database& database, RunId run);

/// The counters, the start and the end of the run as its shards have them together.
core::Result<void> sumUpShards(Database& database, RunId run);
core::Result<void> removeShards(Database& database, RunId run);

} // namespace store
