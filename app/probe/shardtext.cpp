// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/shardtext.h"

#include "app/probe/runtext.h"
#include "app/probe/texttable.h"
#include "core/scan/output/utctime.h"
#include "core/store/exchange/runjson.h"

namespace probe {

namespace {

    using store::RunState;

    constexpr const char* NotBegun = "waiting";

    std::string remarks(const store::ShardedRun& run, const store::Shard& shard)
    {
        std::string text;
        if (shard.state == RunState::Running && run.isLost(shard)) {
            text = "lost: silent for "
                + std::to_string((run.nowNs - shard.touchedNs) / 1'000'000'000) + " s";
        } else if (run.isLost(shard)) {
            text = "lost";
        }
        if (!shard.error.empty())
            text.append(text.empty() ? "" : ": ").append(printable(shard.error));
        return text;
    }

    std::vector<std::string> row(const store::ShardedRun& run, const store::Shard& shard)
    {
        return { std::to_string(shard.index), store::runStateName(shard.state),
            printable(shard.host), std::to_string(shard.process), std::to_string(shard.attempt),
            timeText(shard.startedNs), timeText(shard.touchedNs),
            std::to_string(shard.counters.sent), std::to_string(shard.counters.validated),
            remarks(run, shard) };
    }

    store::Json timeJson(std::int64_t timeNs)
    {
        if (timeNs == 0)
            return {};
        std::string text;
        scan::appendUtcTime(timeNs, text);
        return text;
    }

    store::Json jsonOf(const store::ShardedRun& run, const store::Shard& shard)
    {
        const store::RunCounters& counters = shard.counters;
        return { { "run", run.run }, { "run_key", run.key }, { "shard", shard.index },
            { "state", store::runStateName(shard.state) }, { "lost", run.isLost(shard) },
            { "attempt", shard.attempt }, { "host", shard.host }, { "process", shard.process },
            { "started", timeJson(shard.startedNs) }, { "touched", timeJson(shard.touchedNs) },
            { "ended", timeJson(shard.endedNs) }, { "sent", counters.sent },
            { "send_errors", counters.sendErrors }, { "unroutable", counters.unroutable },
            { "received", counters.received }, { "validated", counters.validated },
            { "parse_errors", counters.parseErrors }, { "receive_drops", counters.receiveDrops },
            { "rows_dropped", counters.rowsDropped },
            { "dedupe_evictions", counters.dedupeEvictions },
            { "error", shard.error.empty() ? store::Json() : store::Json(shard.error) } };
    }

} // namespace

std::string shardSummary(const store::ShardedRun& run)
{
    std::size_t done = 0;
    for (const store::Shard& shard : run.begun)
        done += shard.state == RunState::Done;
    const std::size_t lost = run.lost().size();
    const std::size_t running = run.begun.size() - done - lost;
    std::string text = std::to_string(done) + " of " + std::to_string(run.shards) + " shards done";
    for (const auto& [count, name] : { std::pair(running, "running"), std::pair(lost, "lost"),
             std::pair(run.shards - run.begun.size(), NotBegun) }) {
        if (count > 0)
            text += ", " + std::to_string(count) + " " + name;
    }
    return text;
}

std::string describeShards(const store::ShardedRun& run)
{
    std::vector<std::vector<std::string>> rows;
    for (const store::Shard& shard : run.begun)
        rows.push_back(row(run, shard));
    std::string text = "run " + std::to_string(run.run) + ", key " + printable(run.key) + ": "
        + shardSummary(run) + "\n";
    if (!rows.empty()) {
        text += textTable({ "shard", "state", "host", "process", "attempt", "started (UTC)",
                              "last word", "sent", "replies", "remarks" },
            rows, { 0, 3, 4, 7, 8 });
    }
    if (const auto waiting = run.notBegun(); !waiting.empty())
        text += "not begun: " + store::shardList(waiting) + "\n";
    return text;
}

std::string shardJsonLines(const store::ShardedRun& run)
{
    std::string text;
    for (std::uint32_t i = 0; i < run.shards; ++i) {
        const store::Shard* const shard = run.find(i);
        text += store::dumpJson(shard
                        ? jsonOf(run, *shard)
                        : store::Json { { "run", run.run }, { "run_key", run.key }, { "shard", i },
                            { "state", NotBegun }, { "lost", false }, { "attempt", 0 } })
            + "\n";
    }
    return text;
}

} // namespace probe
