// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shardclaim.h"
#include "core/store/shardtable.h"

/// What happens to the shards of a run. Whoever changes a shard's state holds the lock on the row
/// of its run, so that the last to end knows that it is the last; batches of replies do not need
/// that lock and never wait for each other.
namespace store {

/// The shard of `claim` as this connection's, locked until it ends; the first process with the key
/// enters `run`. The replies of an earlier attempt are gone then.
core::Result<ShardAttempt> claimShard(Database& database, Run run, const ShardClaim& claim);

/// Ends the attempt as `end` says and, when it was the last, the run.
core::Result<void> endShard(Database& database, const ShardAttempt& attempt, const Run& end);

/// Shards whose process is gone become Interrupted, and a run whose shards are all done but whose
/// last writer is gone comes to its end.
core::Result<void> recoverShards(Database& database);

/// Ends a run as Stopped with what its complete shards and the lost ones left.
core::Result<void> giveUpLostShards(Database& database, RunId run);

/// Whether some process writes a shard of the run.
core::Result<bool> isAnyShardWritten(Database& database, RunId run);

} // namespace store
