// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shardtable.h"

#include "core/store/runtable.h"

namespace store {

namespace {

    core::Result<Shard> readShard(const Row& row)
    {
        RowReader reader(row, "shards");
        Shard shard;
        shard.index = std::uint32_t(reader.integer(0, MostShards - 1));
        shard.attempt = std::uint32_t(reader.integer(1, MostAttempts));
        const auto state = runStateFromName(reader.text());
        if (!state)
            reader.refuse(state.error().detail.english());
        shard.state = state.value_or(RunState::Failed);
        shard.host = reader.text();
        shard.process = reader.integer();
        shard.startedNs = reader.integer();
        shard.touchedNs = reader.integer();
        shard.endedNs = reader.integer();
        shard.configuration = reader.text();
        for (std::uint64_t* counter : { &shard.counters.sent, &shard.counters.sendErrors,
                 &shard.counters.unroutable, &shard.counters.received, &shard.counters.validated,
                 &shard.counters.parseErrors, &shard.counters.receiveDrops,
                 &shard.counters.rowsDropped, &shard.counters.dedupeEvictions })
            *counter = reader.bits64();
        shard.error = reader.text();
        if (const auto sound = reader.result(); !sound)
            return tl::unexpected(sound.error());
        return shard;
    }

    core::Result<void> readShards(Database& database, ShardedRun& run)
    {
        return database.query(
            "SELECT shard, attempt, state, host, process, started_ns, touched_ns, ended_ns, "
            "configuration, sent, send_errors, unroutable, received, validated, parse_errors, "
            "receive_drops, rows_dropped, dedupe_evictions, error FROM shards WHERE run = $1 ORDER "
            "BY shard",
            { run.run }, [&](const Row& row) -> core::Result<void> {
                auto shard = readShard(row);
                if (!shard)
                    return tl::unexpected(shard.error());
                run.begun.push_back(*std::move(shard));
                return {};
            });
    }

    core::Result<std::optional<ShardedRun>> readOne(
        Database& database, const std::string& condition, const Value& value)
    {
        std::optional<ShardedRun> found;
        const auto read = database.query("SELECT run, run_key, shards, scan, "
                + std::string(database.nowExpression()) + " FROM sharded_runs WHERE " + condition,
            { value }, [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "sharded_runs");
                found.emplace();
                found->run = reader.integer(1, MostRuns);
                found->key = reader.text();
                found->shards = std::uint32_t(reader.integer(1, MostShards));
                found->scan = reader.text();
                found->nowNs = reader.integer();
                return reader.result();
            });
        if (!read)
            return tl::unexpected(read.error());
        if (found) {
            if (const auto shards = readShards(database, *found); !shards)
                return tl::unexpected(shards.error());
        }
        return found;
    }

    core::Result<void> updateAttempt(Database& database, const ShardAttempt& attempt,
        const std::string& sql, std::initializer_list<Value> values)
    {
        bool found = false;
        const auto updated = database.query(sql, values, [&](const Row&) -> core::Result<void> {
            found = true;
            return {};
        });
        if (!updated || found)
            return updated;
        return core::failure(core::ErrorCode::Unavailable,
            { core::Pattern("store",
                  "shard %1 of run %2 in %3 was given to another process, or its run removed; what "
                  "this one wrote is no part of it"),
                { std::to_string(attempt.shard), std::to_string(attempt.run),
                    database.shownName() } });
    }

} // namespace

core::Result<void> insertShardedRun(Database& database, const ShardedRun& run)
{
    const std::string key = storableText(run.key);
    const std::string scan = storableText(run.scan);
    return database.execute(
        "INSERT INTO sharded_runs (run, run_key, shards, scan) VALUES ($1, $2, $3, $4)",
        { run.run, key, std::int64_t(run.shards), scan });
}

core::Result<std::optional<ShardedRun>> readShardedRun(Database& database, RunId run)
{
    return readOne(database, "run = $1", run);
}

core::Result<std::optional<ShardedRun>> readShardedRun(Database& database, const std::string& key)
{
    const std::string stored = storableText(key);
    return readOne(database, "run_key = $1", stored);
}

core::Result<std::vector<RunId>> shardedRunsWhere(Database& database, const std::string& condition)
{
    return runsWhere(database, "id IN (SELECT run FROM sharded_runs) AND (" + condition + ")");
}

core::Result<void> replaceShard(Database& database, RunId run, const Shard& shard)
{
    const std::string host = storableText(shard.host);
    const std::string configuration = storableText(shard.configuration);
    const std::string now = database.nowExpression();
    return database
        .execute(
            "DELETE FROM shards WHERE run = $1 AND shard = $2", { run, std::int64_t(shard.index) })
        .and_then([&] {
            return database.execute("INSERT INTO shards (run, shard, attempt, state, host, "
                                    "process, configuration, started_ns, touched_ns, ended_ns, "
                                    "sent, send_errors, unroutable, received, validated, "
                                    "parse_errors, receive_drops, rows_dropped, dedupe_evictions, "
                                    "error) VALUES ($1, $2, $3, 'running', $4, $5, $6, "
                    + now + ", " + now + ", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '')",
                { run, std::int64_t(shard.index), std::int64_t(shard.attempt), host, shard.process,
                    configuration });
        });
}

core::Result<void> touchShard(Database& database, const ShardAttempt& attempt)
{
    return updateAttempt(database, attempt,
        std::string("UPDATE shards SET touched_ns = ") + database.nowExpression()
            + " WHERE run = $1 AND shard = $2 AND attempt = $3 AND state = 'running' RETURNING run",
        { attempt.run, std::int64_t(attempt.shard), std::int64_t(attempt.attempt) });
}

core::Result<void> updateShardCounters(
    Database& database, const ShardAttempt& attempt, const RunCounters& counters)
{
    return updateAttempt(database, attempt,
        "UPDATE shards SET sent = $1, send_errors = $2, unroutable = $3, received = $4, validated "
        "= $5, parse_errors = $6, receive_drops = $7, rows_dropped = $8, dedupe_evictions = $9 "
        "WHERE run = $10 AND shard = $11 AND attempt = $12 RETURNING run",
        { std::int64_t(counters.sent), std::int64_t(counters.sendErrors),
            std::int64_t(counters.unroutable), std::int64_t(counters.received),
            std::int64_t(counters.validated), std::int64_t(counters.parseErrors),
            std::int64_t(counters.receiveDrops), std::int64_t(counters.rowsDropped),
            std::int64_t(counters.dedupeEvictions), attempt.run, std::int64_t(attempt.shard),
            std::int64_t(attempt.attempt) });
}

core::Result<void> updateShardEnd(Database& database, const ShardAttempt& attempt, const Shard& end)
{
    const std::string configuration = storableText(end.configuration);
    const std::string error = storableText(end.error);
    const std::string now = database.nowExpression();
    const auto ended = updateAttempt(database, attempt,
        "UPDATE shards SET state = $1, configuration = $2, error = $3, touched_ns = " + now
            + ", ended_ns = " + now
            + " WHERE run = $4 AND shard = $5 AND attempt = $6 AND state = 'running' RETURNING run",
        { runStateName(end.state), configuration, error, attempt.run, std::int64_t(attempt.shard),
            std::int64_t(attempt.attempt) });
    return ended.and_then([&] { return updateShardCounters(database, attempt, end.counters); });
}

core::Result<void> markInterrupted(Database& database, const ShardAttempt& attempt)
{
    return database.execute(
        "UPDATE shards SET state = 'interrupted', ended_ns = touched_ns WHERE run = $1 AND shard = "
        "$2 AND attempt = $3 AND state = 'running'",
        { attempt.run, std::int64_t(attempt.shard), std::int64_t(attempt.attempt) });
}

core::Result<void> markSilentInterrupted(Database& database, RunId run)
{
    return database.execute("UPDATE shards SET state = 'interrupted', ended_ns = touched_ns WHERE "
                            "run = $1 AND state = 'running'",
        { run });
}

core::Result<void> sumUpShards(Database& database, RunId run)
{
    const auto sharded = readShardedRun(database, run);
    if (!sharded)
        return tl::unexpected(sharded.error());
    RunCounters sum;
    for (const Shard& shard : (*sharded)->begun)
        sum += shard.counters;
    return updateCounters(database, run, sum);
}

core::Result<void> removeShards(Database& database, RunId run)
{
    return database.execute("DELETE FROM shards WHERE run = $1", { run }).and_then([&] {
        return database.execute("DELETE FROM sharded_runs WHERE run = $1", { run });
    });
}

} // namespace store
