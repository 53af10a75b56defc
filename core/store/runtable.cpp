// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runtable.h"

#include "core/base/clocks.h"
#include "core/store/rowreader.h"
#include "core/targets/portset.h"

#include <algorithm>

namespace store {

namespace {

    const std::string Columns
        = "id, kind, state, label, note, vantage, simulated, imported_from, "
          "version, command, started_ns, ended_ns, passes, ports, v4, v6, "
          "configuration, sent, send_errors, unroutable, received, validated, "
          "parse_errors, receive_drops, rows_dropped, dedupe_evictions, error";

    std::string passesText(const std::vector<scan::Pass>& passes)
    {
        std::string text;
        for (const scan::Pass pass : passes)
            text.append(text.empty() ? "" : ",").append(scan::passName(pass));
        return text;
    }

    std::vector<scan::Pass> passesFromText(std::string_view text, RowReader& reader)
    {
        std::vector<scan::Pass> passes;
        while (!text.empty()) {
            const std::size_t comma = std::min(text.find(','), text.size());
            const auto pass = scan::passFromName(text.substr(0, comma));
            if (!pass) {
                reader.refuse(pass.error().detail);
                break;
            }
            passes.push_back(*pass);
            text.remove_prefix(std::min(comma + 1, text.size()));
        }
        return passes;
    }

    template <typename Value>
    Value named(const core::Result<Value>& value, Value otherwise, RowReader& reader)
    {
        if (!value)
            reader.refuse(value.error().detail);
        return value.value_or(otherwise);
    }

    core::Result<Run> readRow(const Row& row)
    {
        RowReader reader(row, "runs");
        Run run;
        run.id = reader.integer(1);
        run.kind = named(runKindFromName(reader.text()), RunKind::Scan, reader);
        run.state = named(runStateFromName(reader.text()), RunState::Failed, reader);
        run.label = reader.text();
        run.note = reader.text();
        run.vantage = reader.text();
        run.simulated = reader.flag();
        run.importedFrom = reader.text();
        run.version = reader.text();
        run.command = reader.text();
        run.startedNs = reader.integer();
        run.endedNs = reader.integer();
        run.passes = passesFromText(reader.text(), reader);
        run.ports = reader.text();
        run.v4 = reader.flag();
        run.v6 = reader.flag();
        run.configuration = reader.text();
        for (std::uint64_t* counter : { &run.counters.sent, &run.counters.sendErrors,
                 &run.counters.unroutable, &run.counters.received, &run.counters.validated,
                 &run.counters.parseErrors, &run.counters.receiveDrops, &run.counters.rowsDropped,
                 &run.counters.dedupeEvictions })
            *counter = reader.bits64();
        run.error = reader.text();
        if (const auto sound = reader.result(); !sound)
            return tl::unexpected(sound.error());
        return run;
    }

    tl::unexpected<core::Error> noSuchRun(const Database& database, RunId id)
    {
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern("store",
                  "there is no run %1 in %2; mptcp-probe runs list names those that there are"),
                { std::to_string(id), database.shownName() } });
    }

    core::Result<void> updateOne(
        Database& database, RunId id, const std::string& sql, std::initializer_list<Value> values)
    {
        bool found = false;
        const auto updated = database.query(sql, values, [&](const Row&) -> core::Result<void> {
            found = true;
            return {};
        });
        if (!updated)
            return updated;
        if (!found)
            return noSuchRun(database, id);
        return {};
    }

} // namespace

core::Result<RunId> insertRun(Database& database, const Run& run)
{
    RunId id = 0;
    const RunCounters& counters = run.counters;
    const std::string label = storableText(run.label);
    const std::string note = storableText(run.note);
    const std::string vantage = storableText(run.vantage);
    const std::string importedFrom = storableText(run.importedFrom);
    const std::string version = storableText(run.version);
    const std::string command = storableText(run.command);
    const std::string passes = passesText(run.passes);
    const std::string ports = storableText(run.ports);
    const std::string configuration = storableText(run.configuration);
    const std::string error = storableText(run.error);
    const auto inserted = database.query(
        "INSERT INTO runs (kind, state, aggregated, removed, label, note, vantage, simulated, "
        "imported_from, version, command, started_ns, ended_ns, touched_ns, passes, ports, v4, v6, "
        "configuration, sent, send_errors, unroutable, received, validated, parse_errors, "
        "receive_drops, rows_dropped, dedupe_evictions, error) VALUES ($1, $2, 0, 0, $3, $4, $5, "
        "$6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, "
        "$24, $25, $26, $27) RETURNING id",
        { runKindName(run.kind), runStateName(run.state), label, note, vantage,
            std::int64_t(run.simulated), importedFrom, version, command, run.startedNs, run.endedNs,
            core::epochNs(), passes, ports, std::int64_t(run.v4), std::int64_t(run.v6),
            configuration, std::int64_t(counters.sent), std::int64_t(counters.sendErrors),
            std::int64_t(counters.unroutable), std::int64_t(counters.received),
            std::int64_t(counters.validated), std::int64_t(counters.parseErrors),
            std::int64_t(counters.receiveDrops), std::int64_t(counters.rowsDropped),
            std::int64_t(counters.dedupeEvictions), error },
        [&](const Row& row) -> core::Result<void> {
            id = row.integer(0);
            return {};
        });
    if (!inserted)
        return tl::unexpected(inserted.error());
    return id;
}

core::Result<std::vector<Run>> readRuns(Database& database)
{
    std::vector<Run> runs;
    const auto read = database.query(
        "SELECT " + Columns + " FROM runs WHERE removed = 0 ORDER BY started_ns, id", {},
        [&](const Row& row) -> core::Result<void> {
            auto run = readRow(row);
            if (!run)
                return tl::unexpected(run.error());
            runs.push_back(std::move(*run));
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return runs;
}

core::Result<Run> readRun(Database& database, RunId id)
{
    std::optional<Run> found;
    const auto read
        = database.query("SELECT " + Columns + " FROM runs WHERE id = $1 AND removed = 0", { id },
            [&](const Row& row) -> core::Result<void> {
                auto run = readRow(row);
                if (!run)
                    return tl::unexpected(run.error());
                found = std::move(*run);
                return {};
            });
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return noSuchRun(database, id);
    return *found;
}

core::Result<void> updateRunEnd(Database& database, const Run& end)
{
    const std::string configuration = storableText(end.configuration);
    const std::string error = storableText(end.error);
    const std::string passes = passesText(end.passes);
    const std::string ports = storableText(end.ports);
    const auto ended = updateOne(database, end.id,
        "UPDATE runs SET state = $1, ended_ns = $2, configuration = $3, error = $4, started_ns = "
        "$5, passes = $6, ports = $7, v4 = $8, v6 = $9 WHERE id = $10 RETURNING id",
        { runStateName(end.state), end.endedNs, configuration, error, end.startedNs, passes, ports,
            std::int64_t(end.v4), std::int64_t(end.v6), end.id });
    if (!ended)
        return ended;
    return updateCounters(database, end.id, end.counters);
}

core::Result<void> updateCounters(Database& database, RunId id, const RunCounters& counters)
{
    return updateOne(database, id,
        "UPDATE runs SET sent = $1, send_errors = $2, unroutable = $3, received = $4, validated = "
        "$5, "
        "parse_errors = $6, receive_drops = $7, rows_dropped = $8, dedupe_evictions = $9 WHERE "
        "id = $10 RETURNING id",
        { std::int64_t(counters.sent), std::int64_t(counters.sendErrors),
            std::int64_t(counters.unroutable), std::int64_t(counters.received),
            std::int64_t(counters.validated), std::int64_t(counters.parseErrors),
            std::int64_t(counters.receiveDrops), std::int64_t(counters.rowsDropped),
            std::int64_t(counters.dedupeEvictions), id });
}

core::Result<void> updateRunText(
    Database& database, RunId id, const char* column, const std::string& text)
{
    const std::string kept = storableText(text);
    return updateOne(database, id,
        std::string("UPDATE runs SET ") + column
            + " = $1 WHERE id = $2 AND removed = 0 RETURNING id",
        { kept, id });
}

core::Result<void> touchRun(Database& database, RunId id)
{
    return database.execute(
        "UPDATE runs SET touched_ns = $1 WHERE id = $2", { core::epochNs(), id });
}

core::Result<std::vector<RunId>> runsWhere(Database& database, const std::string& condition)
{
    std::vector<RunId> ids;
    const auto read = database.query("SELECT id FROM runs WHERE " + condition + " ORDER BY id", {},
        [&](const Row& row) -> core::Result<void> {
            ids.push_back(row.integer(0));
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

std::string inRuns(std::span<const RunId> runs)
{
    std::string list;
    for (const RunId run : runs)
        list.append(list.empty() ? "" : ",").append(std::to_string(run));
    return list.empty() ? "1 = 0" : "run IN (" + list + ")";
}

bool matches(const Run& run, const RunSelection& selection)
{
    const auto among = [](const auto& list, const auto& value) {
        return std::ranges::find(list, value) != list.end();
    };
    if (!selection.ids.empty() && !among(selection.ids, run.id))
        return false;
    if ((selection.kind && run.kind != *selection.kind)
        || (selection.fromNs && run.startedNs < *selection.fromNs)
        || (selection.untilNs && run.startedNs >= *selection.untilNs))
        return false;
    if (selection.pass && !among(run.passes, *selection.pass))
        return false;
    if (selection.port) {
        const auto ports = targets::PortSet::parse(run.ports);
        if (!ports || !ports->contains(*selection.port))
            return false;
    }
    if (selection.family && !(*selection.family == core::Family::V4 ? run.v4 : run.v6))
        return false;
    return (selection.label.empty() || run.label == selection.label)
        && (selection.vantage.empty() || run.vantage == selection.vantage)
        && (!selection.simulated || run.simulated == *selection.simulated);
}

} // namespace store
