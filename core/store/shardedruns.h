// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shardedrun.h"
#include "core/store/store.h"

namespace store {

class Database;

/// The runs of a store that several processes write, on a connection of its own. Lives in one
/// thread. Errors as of Store.
class ShardedRuns {
public:
    /// As Store::open(): with Access::Write or Create, shards whose process is gone become
    /// Interrupted.
    static core::Result<ShardedRuns> open(const std::string& url, Access access);
    ShardedRuns(ShardedRuns&&) noexcept;
    ShardedRuns& operator=(ShardedRuns&&) noexcept;
    ~ShardedRuns();

    /// Empty when it is a run of one process; NotFound when there is no such run.
    core::Result<std::optional<ShardedRun>> find(RunId id) const;
    /// Empty when no shard was begun with the key.
    core::Result<std::optional<ShardedRun>> find(const std::string& key) const;
    /// Ends a run as Stopped, without the shards that are lost or were never begun, and makes its
    /// hosts of what there is. Unavailable while a shard is being probed. A shard that is begun
    /// afterwards opens the run again.
    core::Result<void> giveUp(RunId id);

private:
    explicit ShardedRuns(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace store
