// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runlifecycle.h"

#include "core/store/hostaddresses.h"
#include "core/store/hosttable.h"
#include "core/store/prooftable.h"
#include "core/store/replytable.h"
#include "core/store/rowreader.h"
#include "core/store/runparts.h"
#include "core/store/runtable.h"
#include "core/store/shardlifecycle.h"
#include "core/store/tracetable.h"

namespace store {

namespace {

    /// How long a removal waits for others who read the run; while a store is opened, hardly.
    constexpr int WaitToRemoveMs = 10'000;
    constexpr int WaitToRecoverMs = 0;

    // What is not as a run of today leaves it. A run of shards is looked after by recoverShards(),
    // but for its removal.
    constexpr const char* Pending
        = "(removed = 1 OR ((state = 'running' OR aggregated < 2) AND id NOT IN (SELECT run FROM "
          "sharded_runs)))";
    static_assert(FullyAggregated == 2);

    core::Result<void> removeResults(Database& database, RunId id, int waitMs)
    {
        return removeReplies(database, id, waitMs)
            .and_then([&] { return removeHosts(database, id, waitMs); })
            .and_then([&] { return removeProofs(database, id); })
            .and_then([&] { return removeTraces(database, id); })
            .and_then([&] {
                return database.execute("DELETE FROM resume_states WHERE run = $1", { id });
            })
            .and_then([&] { return removeShards(database, id); })
            .and_then([&] { return database.execute("DELETE FROM runs WHERE id = $1", { id }); });
    }

    core::Result<void> checkMayRemove(Database& database, RunId id)
    {
        RunParts* parts = database.parts();
        if (!parts)
            return {};
        return parts->checkOwner("replies", id).and_then([&] {
            return parts->checkOwner("hosts", id);
        });
    }

    /// Unless a shard of it is being written, and then none is begun.
    core::Result<void> markRemoved(Database& database, RunId id)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto marked = database.execute("UPDATE runs SET removed = 1 WHERE id = $1", { id });
        const auto written = isAnyShardWritten(database, id);
        if (!marked)
            return marked;
        if (!written)
            return tl::unexpected(written.error());
        if (*written)
            return beingWritten(database, id);
        return transaction->commit();
    }

    /// The lock on it is held.
    core::Result<void> recoverRun(Database& database, RunId id)
    {
        const std::string thisRun = "id = " + std::to_string(id) + " AND ";
        const auto is = [&](const std::string& condition) -> core::Result<bool> {
            return runsWhere(database, thisRun + condition).map([](const auto& found) {
                return !found.empty();
            });
        };
        // It may have ended well between the list and the lock.
        const auto pending = is(Pending);
        if (!pending || !*pending)
            return pending ? core::Result<void>() : tl::unexpected(pending.error());
        const auto removed = is("removed = 1");
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed)
            return removeResults(database, id, WaitToRecoverMs);
        const auto older = is("state <> 'running' AND aggregated = 1");
        if (!older)
            return tl::unexpected(older.error());
        if (*older)
            return makeHostAddresses(database, id);
        const auto made = makeHosts(database, id);
        const auto marked = database.execute(
            "UPDATE runs SET state = 'interrupted', ended_ns = touched_ns WHERE id = $1 AND state "
            "= 'running'",
            { id });
        return made ? marked : made;
    }

} // namespace

/// Its replies are no good, there is no room for its hosts, its rows are being read, or they belong
/// to another user: the store is needed all the same, not least to remove that run.
bool concernsOneRun(const core::Error& why)
{
    return isDamagedRow(why) || why.code == core::ErrorCode::WriteFailed
        || why.code == core::ErrorCode::Unavailable
        || why.code == core::ErrorCode::PermissionDenied;
}

tl::unexpected<core::Error> beingWritten(const Database& database, RunId id)
{
    return core::failure(core::ErrorCode::Unavailable,
        { core::Pattern(
              "store", "run %1 in %2 is being written by another program; wait until it has ended"),
            { std::to_string(id), database.shownName() } });
}

core::Result<void> recoverRuns(Database& database)
{
    const auto pending = runsWhere(database, Pending);
    if (!pending)
        return tl::unexpected(pending.error());
    for (const RunId id : *pending) {
        const auto locked = database.tryLockRun(id);
        if (!locked)
            return tl::unexpected(locked.error());
        if (!*locked)
            continue;
        const auto recovered = recoverRun(database, id);
        database.unlockRun(id);
        // Its hosts are missing still, so that it is tried again when the store is next opened.
        if (!recovered && !concernsOneRun(recovered.error()))
            return recovered;
    }
    return recoverShards(database);
}

core::Result<RunId> insertNewRun(Database& database, Run run)
{
    run.state = RunState::Running;
    run.endedNs = 0;
    run.error.clear();
    const auto id = insertRun(database, run);
    if (id && *id > MostRuns) {
        return core::failure(core::ErrorCode::LimitExceeded,
            { core::Pattern("store", "%1 has had %2 runs and takes no more; begin a new store"),
                { database.shownName(), std::to_string(MostRuns) } });
    }
    return id;
}

core::Result<RunId> enterRun(Database& database, Run run)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto id = insertNewRun(database, std::move(run));
    if (!id)
        return id;
    // Before anybody can see the run, so that nobody takes it for interrupted.
    const auto locked = database.tryLockRun(*id);
    if (!locked)
        return tl::unexpected(locked.error());
    if (!*locked)
        return beingWritten(database, *id);
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return id;
}

core::Result<void> reenterRun(Database& database, RunId id)
{
    const auto locked = database.tryLockRun(id);
    if (!locked)
        return tl::unexpected(locked.error());
    if (!*locked)
        return beingWritten(database, id);
    const auto run = readRun(database, id);
    const auto sharded = readShardedRun(database, id);
    if (!sharded || *sharded) {
        database.unlockRun(id);
        if (!sharded)
            return tl::unexpected(sharded.error());
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store",
                  "run %1 is a run of shards; begin each lost shard again with the key of the run"),
                { std::to_string(id) } });
    }
    if (!run || run->state == RunState::Done) {
        database.unlockRun(id);
        if (!run)
            return tl::unexpected(run.error());
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store", "run %1 ran to its end; there is nothing to resume"),
                { std::to_string(id) } });
    }
    const auto entered = database.execute(
        "UPDATE runs SET state = 'running', ended_ns = 0, error = '' WHERE id = $1", { id });
    if (!entered)
        database.unlockRun(id);
    return entered;
}

core::Result<void> removeRun(Database& database, RunId id)
{
    const auto locked = database.tryLockRun(id);
    if (!locked)
        return tl::unexpected(locked.error());
    if (!*locked)
        return beingWritten(database, id);
    // Marked first: what is left of a removal that was cut short goes when the store is next
    // opened.
    const auto removed = readRun(database, id)
                             .and_then([&](const Run&) { return checkMayRemove(database, id); })
                             .and_then([&] { return markRemoved(database, id); })
                             .and_then([&] { return removeResults(database, id, WaitToRemoveMs); });
    database.unlockRun(id);
    return removed;
}

core::Result<void> removeRepliesOf(Database& database, RunId id)
{
    const auto locked = database.tryLockRun(id);
    if (!locked)
        return tl::unexpected(locked.error());
    if (!*locked)
        return beingWritten(database, id);
    const auto removed = readRun(database, id).and_then([&](const Run&) -> core::Result<void> {
        // Hosts that are not made yet are made from the replies.
        const auto whole = runsWhere(database,
            "id = " + std::to_string(id)
                + " AND state = 'done' AND aggregated = " + std::to_string(FullyAggregated));
        if (!whole)
            return tl::unexpected(whole.error());
        if (whole->empty()) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("store",
                      "run %1 did not come to its end; its replies are needed to resume it"),
                    { std::to_string(id) } });
        }
        return checkMayRemove(database, id).and_then([&] {
            return removeReplies(database, id, WaitToRemoveMs);
        });
    });
    database.unlockRun(id);
    return removed;
}

} // namespace store
