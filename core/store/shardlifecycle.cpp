// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shardlifecycle.h"

#include "core/base/clocks.h"
#include "core/store/hosttable.h"
#include "core/store/runlifecycle.h"
#include "core/store/runtable.h"

#include <unistd.h>

namespace store {

namespace {

    std::string machineName()
    {
        std::array<char, 256> name {};
        return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
    }

    ShardAttempt attemptOf(RunId run, const Shard& shard)
    {
        return { run, shard.index, shard.attempt };
    }

    /// Until the transaction ends, no shard of the run changes its state. False: the run is gone.
    core::Result<bool> lockRow(Database& database, RunId run)
    {
        bool found = false;
        const auto locked = database.query(
            "UPDATE runs SET touched_ns = $1 WHERE id = $2 AND removed = 0 RETURNING id",
            { core::epochNs(), run }, [&](const Row&) -> core::Result<void> {
                found = true;
                return {};
            });
        if (!locked)
            return tl::unexpected(locked.error());
        return found;
    }

    /// The run with the claim's key, entered when there is none.
    core::Result<ShardedRun> findOrEnter(Database& database, Run run, const ShardClaim& claim)
    {
        auto found = readShardedRun(database, claim.key);
        if (!found)
            return tl::unexpected(found.error());
        if (*found) {
            if (const auto same = claim.check(**found); !same)
                return tl::unexpected(same.error());
            return **std::move(found);
        }
        const auto id = insertNewRun(database, std::move(run));
        if (!id)
            return tl::unexpected(id.error());
        ShardedRun entered;
        entered.run = *id;
        entered.key = claim.key;
        entered.shards = claim.shards;
        entered.scan = claim.scan;
        if (const auto inserted = insertShardedRun(database, entered); !inserted)
            return tl::unexpected(inserted.error());
        return entered;
    }

    /// That the shard may be begun again.
    core::Result<void> checkFree(Database& database, const ShardedRun& run, const Shard& shard)
    {
        if (shard.state == RunState::Done) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern(
                      "store", "shard %1 of run %2 is done; there is nothing left to probe"),
                    { std::to_string(shard.index), std::to_string(run.run) } });
        }
        if (shard.state != RunState::Running || run.isLost(shard))
            return {};
        const auto locked = database.isLocked(attemptOf(run.run, shard));
        if (!locked)
            return tl::unexpected(locked.error());
        if (!*locked)
            return {};
        return core::failure(core::ErrorCode::Unavailable,
            { core::Pattern("store",
                  "shard %1 of run %2 is being probed by process %3 on %4; it can be begun again "
                  "when "
                  "that has ended, or has written nothing for %5 seconds"),
                { std::to_string(shard.index), std::to_string(run.run),
                    std::to_string(shard.process), shard.host,
                    std::to_string(LongestSilence.count()) } });
    }

    core::Result<void> reopen(Database& database, RunId run)
    {
        return database.execute("UPDATE runs SET state = 'running', ended_ns = 0, aggregated = 0, "
                                "error = '' WHERE id = $1 AND state <> 'running'",
            { run });
    }

    core::Result<ShardAttempt> claimRow(Database& database, Run run, const ShardClaim& claim)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto alone = database.lockKeys(); !alone)
            return tl::unexpected(alone.error());
        const auto sharded = findOrEnter(database, std::move(run), claim);
        if (!sharded)
            return tl::unexpected(sharded.error());
        const auto locked = lockRow(database, sharded->run);
        if (!locked)
            return tl::unexpected(locked.error());
        if (!*locked) {
            return core::failure(core::ErrorCode::Unavailable,
                { core::Pattern("store", "run %1 in %2 was removed; choose another key"),
                    { std::to_string(sharded->run), database.shownName() } });
        }
        // Again, now that nothing changes.
        const auto current = readShardedRun(database, sharded->run);
        if (!current)
            return tl::unexpected(current.error());
        const Shard* const before = (*current)->find(claim.shard);
        if (before) {
            const auto free = checkFree(database, **current, *before);
            if (!free)
                return tl::unexpected(free.error());
        }
        Shard shard;
        shard.index = claim.shard;
        shard.attempt = before ? before->attempt + 1 : 1;
        shard.host = machineName();
        shard.process = ::getpid();
        shard.configuration = claim.configuration;
        const ShardAttempt attempt = attemptOf(sharded->run, shard);
        // Before anybody can see it, so that nobody takes it for interrupted.
        const auto claimed
            = database.lockAttempt(attempt)
                  .and_then([&] { return replaceShard(database, sharded->run, shard); })
                  .and_then([&] { return reopen(database, sharded->run); })
                  .and_then([&] { return transaction->commit(); });
        if (!claimed)
            return tl::unexpected(claimed.error());
        return attempt;
    }

    /// In pieces, and showing all the while that somebody is at work.
    core::Result<void> removeEarlierReplies(
        Database& database, const ShardAttempt& attempt, const ReplyNumbers& numbers)
    {
        for (;;) {
            const auto left = removeSomeReplies(
                database, attempt.run, numbers.before + 1, numbers.before + numbers.most);
            if (!left)
                return tl::unexpected(left.error());
            if (!*left)
                return {};
            if (const auto touched = touchShard(database, attempt); !touched)
                return touched;
        }
    }

    /// Whether the same attempts have come to the same ends, so that no replies came or went.
    bool isAsBefore(const ShardedRun& before, const ShardedRun& now)
    {
        return std::ranges::equal(
            before.begun, now.begun, [](const Shard& earlier, const Shard& later) {
                return earlier.index == later.index && earlier.attempt == later.attempt
                    && earlier.state == later.state;
            });
    }

    /// Makes the hosts of a run and ends it, with the lock on the run held.
    core::Result<void> concludeRun(
        Database& database, RunId run, RunState state, const std::string& error)
    {
        const auto before = readShardedRun(database, run);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return {};
        const auto made = makeHosts(database, run);
        if (!made)
            return made;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto locked = lockRow(database, run);
        const auto current = readShardedRun(database, run);
        if (!locked || !current)
            return tl::unexpected(locked ? current.error() : locked.error());
        if (!*locked || !*current)
            return {}; // it was removed
        std::int64_t endedNs = 0;
        bool cameBack = !isAsBefore(**before, **current);
        for (const Shard& shard : (*current)->begun) {
            cameBack = cameBack || (shard.state == RunState::Running && !(*current)->isLost(shard));
            endedNs = std::max({ endedNs, shard.endedNs, shard.touchedNs });
        }
        if (cameBack) {
            // One of the lost: the hosts are made again when that one ends.
            return database.execute("UPDATE runs SET aggregated = 0 WHERE id = $1", { run })
                .and_then([&] { return transaction->commit(); });
        }
        const std::string text = storableText(error);
        // Those that are silent write nothing more, should they come back.
        return markSilentInterrupted(database, run)
            .and_then([&] { return sumUpShards(database, run); })
            .and_then([&] {
                return database.execute(
                    "UPDATE runs SET state = $1, ended_ns = $2, error = $3 WHERE id = $4",
                    { runStateName(state), endedNs, text, run });
            })
            .and_then([&] { return transaction->commit(); })
            .and_then([&] { return database.settle(); });
    }

    /// Ends the run when all its shards are done and nobody else is at it.
    core::Result<void> concludeIfComplete(Database& database, RunId run)
    {
        const auto complete = [&]() -> core::Result<bool> {
            const auto current = readShardedRun(database, run);
            if (!current)
                return tl::unexpected(current.error());
            if (!*current || !(*current)->complete())
                return false;
            const auto open = runsWhere(
                database, "id = " + std::to_string(run) + " AND state = 'running' AND removed = 0");
            if (!open)
                return tl::unexpected(open.error());
            return !open->empty();
        };
        if (const auto now = complete(); !now || !*now)
            return now ? core::Result<void>() : tl::unexpected(now.error());
        const auto locked = database.tryLockRun(run);
        if (!locked)
            return tl::unexpected(locked.error());
        if (!*locked)
            return {}; // whoever holds it does this
        const auto still = complete(); // another may have been quicker
        core::Result<void> concluded;
        if (!still)
            concluded = tl::unexpected(still.error());
        else if (*still)
            concluded = concludeRun(database, run, RunState::Done, "");
        database.unlockRun(run);
        return concluded;
    }

    core::Result<void> markLostShards(Database& database, RunId run)
    {
        const auto sharded = readShardedRun(database, run);
        if (!sharded)
            return tl::unexpected(sharded.error());
        if (!*sharded)
            return {};
        for (const Shard& shard : (*sharded)->begun) {
            if (shard.state != RunState::Running)
                continue;
            const ShardAttempt attempt = attemptOf(run, shard);
            const auto locked = database.isLocked(attempt);
            if (!locked)
                return tl::unexpected(locked.error());
            if (*locked)
                continue;
            if (const auto marked = markInterrupted(database, attempt); !marked)
                return marked;
        }
        return {};
    }

} // namespace

core::Result<ShardAttempt> claimShard(Database& database, Run run, const ShardClaim& claim)
{
    const auto attempt = claimRow(database, std::move(run), claim);
    if (!attempt)
        return attempt;
    const auto removed
        = removeEarlierReplies(database, *attempt, repliesOfShard(claim.shard, claim.shards));
    if (!removed) {
        database.unlockAttempt(*attempt);
        return tl::unexpected(removed.error());
    }
    return attempt;
}

core::Result<void> endShard(Database& database, const ShardAttempt& attempt, const Run& end)
{
    Shard shard;
    shard.state = end.state;
    shard.counters = end.counters;
    shard.configuration = end.configuration;
    shard.error = end.error;
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto locked = lockRow(database, attempt.run);
        if (!locked)
            return tl::unexpected(locked.error());
        const auto ended = updateShardEnd(database, attempt, shard)
                               .and_then([&] { return sumUpShards(database, attempt.run); })
                               .and_then([&] { return transaction->commit(); });
        if (!ended)
            return ended;
    }
    database.unlockAttempt(attempt);
    return concludeIfComplete(database, attempt.run);
}

core::Result<void> recoverShards(Database& database)
{
    const auto open = shardedRunsWhere(database, "state = 'running' AND removed = 0");
    if (!open)
        return tl::unexpected(open.error());
    for (const RunId run : *open) {
        const auto recovered = markLostShards(database, run).and_then([&] {
            return concludeIfComplete(database, run);
        });
        if (!recovered && !concernsOneRun(recovered.error()))
            return recovered;
    }
    return {};
}

core::Result<void> giveUpLostShards(Database& database, RunId run)
{
    const auto sharded = readShardedRun(database, run);
    if (!sharded)
        return tl::unexpected(sharded.error());
    if (!*sharded) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store", "run %1 is no run of shards"), { std::to_string(run) } });
    }
    for (const Shard& shard : (*sharded)->begun) {
        if (shard.state == RunState::Running && !(*sharded)->isLost(shard)) {
            return core::failure(core::ErrorCode::Unavailable,
                { core::Pattern("store", "shard %1 of run %2 is still being probed"),
                    { std::to_string(shard.index), std::to_string(run) } });
        }
    }
    std::vector<std::uint32_t> missing = (*sharded)->lost();
    std::ranges::copy((*sharded)->notBegun(), std::back_inserter(missing));
    std::ranges::sort(missing);
    if (missing.empty())
        return concludeIfComplete(database, run);
    const auto locked = database.tryLockRun(run);
    if (!locked)
        return tl::unexpected(locked.error());
    if (!*locked)
        return beingWritten(database, run);
    const auto concluded = concludeRun(database, run, RunState::Stopped,
        "shards " + shardList(missing) + " of " + std::to_string((*sharded)->shards)
            + " were given up, so their targets are missing or incomplete");
    database.unlockRun(run);
    // A shard that came back and was the last to end found the run locked.
    return concluded.and_then([&] { return concludeIfComplete(database, run); });
}

core::Result<bool> isAnyShardWritten(Database& database, RunId run)
{
    const auto sharded = readShardedRun(database, run);
    if (!sharded)
        return tl::unexpected(sharded.error());
    if (!*sharded)
        return false;
    for (const Shard& shard : (*sharded)->begun) {
        if (shard.state != RunState::Running || (*sharded)->isLost(shard))
            continue;
        const auto locked = database.isLocked(attemptOf(run, shard));
        if (!locked || *locked)
            return locked;
    }
    return false;
}

} // namespace store
