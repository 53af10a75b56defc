// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hosttable.h"
#include "core/store/runwriter.h"
#include "core/store/shardtable.h"

namespace store {

/// What a RunWriter has for itself: a whole run, or a shard of one. Its functions are called where
/// the database may be used: in the writer's thread, and by end() after that.
class RunPart {
public:
    virtual ~RunPart() = default;
    virtual RunId run() const = 0;
    virtual ReplyNumbers numbers() const = 0;
    /// In the transaction of each batch: says that somebody is at work, and fails when the part is
    /// this writer's no more.
    virtual core::Result<void> touch() = 0;
    virtual core::Result<void> keepCounters(const RunCounters& counters) = 0;
    virtual core::Result<void> keepResumeState(const std::string& state) = 0;
    /// As far as it can still be written.
    virtual void fail(const std::string& why) = 0;
    /// Ends the part as `end` says. `sorter` has all of its replies, or is null; then they are read
    /// from the store when they are needed.
    virtual core::Result<void> end(const Run& end, HostSorter* sorter) = 0;
};

/// `database` outlives the part; the run was entered by enterRun() or reenterRun().
std::unique_ptr<RunPart> wholeRun(Database& database, RunId run);
/// The attempt is claimShard()'s.
std::unique_ptr<RunPart> shardOfRun(
    Database& database, const ShardAttempt& attempt, std::uint32_t shards);

} // namespace store
