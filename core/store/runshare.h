// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hosttable.h"
#include "core/store/runwriter.h"
#include "core/store/shardtable.h"

namespace store {

/// What of a run a RunWriter has for itself: the whole, or a shard. Its functions are called where
/// the database may be used: in the writer's thread, and by end() after that.
class RunShare {
public:
    virtual ~RunShare() = default;
    virtual RunId run() const = 0;
    virtual ReplyNumbers numbers() const = 0;
    /// In the transaction of each batch: says that somebody is at work, and fails when the share is
    /// this writer's no more.
    virtual core::Result<void> touch() = 0;
    virtual core::Result<void> keepCounters(const RunCounters& counters) = 0;
    virtual core::Result<void> keepResumeState(const std::string& state) = 0;
    /// As far as it can still be written.
    virtual void fail(const std::string& why) = 0;
    /// Ends the share as `end` says. `sorter` has all of its replies, or is null; then they are
    /// read from the store when they are needed.
    virtual core::Result<void> end(const Run& end, HostSorter* sorter) = 0;
};

/// `database` outlives the share; the run was entered by enterRun() or reenterRun().
std::unique_ptr<RunShare> wholeRun(Database& database, RunId run);
/// The attempt is claimShard()'s.
std::unique_ptr<RunShare> shardOfRun(
    Database& database, const ShardAttempt& attempt, std::uint32_t shards);

} // namespace store
