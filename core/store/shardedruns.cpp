// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shardedruns.h"

#include "core/store/opendatabase.h"
#include "core/store/runlifecycle.h"
#include "core/store/runtable.h"
#include "core/store/shardlifecycle.h"

namespace store {

ShardedRuns::ShardedRuns(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ShardedRuns::ShardedRuns(ShardedRuns&&) noexcept = default;
ShardedRuns& ShardedRuns::operator=(ShardedRuns&&) noexcept = default;
ShardedRuns::~ShardedRuns() = default;

core::Result<ShardedRuns> ShardedRuns::open(const std::string& url, Access access)
{
    auto database = openDatabase(url, access);
    if (!database)
        return tl::unexpected(database.error());
    if (access != Access::Read) {
        if (const auto recovered = recoverRuns(**database); !recovered)
            return tl::unexpected(recovered.error());
    }
    return ShardedRuns(*std::move(database));
}

core::Result<std::optional<ShardedRun>> ShardedRuns::find(RunId id) const
{
    return readRun(*m_database, id).and_then([&](const Run&) {
        return readShardedRun(*m_database, id);
    });
}

core::Result<std::optional<ShardedRun>> ShardedRuns::find(const std::string& key) const
{
    return readShardedRun(*m_database, key);
}

core::Result<void> ShardedRuns::giveUp(RunId id)
{
    return readRun(*m_database, id).and_then([&](const Run&) {
        return giveUpLostShards(*m_database, id);
    });
}

} // namespace store
