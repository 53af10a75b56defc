// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runsshards.h"

#include "app/probe/messages.h"
#include "app/probe/shardtext.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"

#include <cstdio>

namespace probe {

RunsShards::RunsShards(CLI::App& runs)
    : m_app(runs.add_subcommand("shards", "Show the shards of a run, and which of them are lost"))
{
    m_app->add_option("RUN", m_run, "Number of the run, as runs list has it")->type_name("");
    m_store.addTo(*m_app);
    m_app->add_option("--run-key", m_key, "The run of this key, in place of a number")
        ->type_name("KEY");
    m_app
        ->add_option("-O,--output-module", m_format,
            "text for people, jsonl, or lost: the numbers of the lost shards alone, as sbatch "
            "--array takes them")
        ->type_name("FORMAT")
        ->default_str("text");
    m_app->add_flag("--give-up", m_giveUp,
        "End the run as stopped, without the shards that are lost or were never begun");
    m_app->footer("A shard is lost when it ended before it was done, its process is gone, or it "
                  "has not written for a minute. Its own command begins it again. The exit status "
                  "is 1 while any is lost.");
}

core::Result<store::ShardedRuns> RunsShards::open() const
{
    if (const auto given = m_store.check(); !given)
        return tl::unexpected(given.error());
    auto opened = store::ShardedRuns::open(m_store.url(), store::Access::Write);
    // Whoever may only read sees the shards as they were left.
    if (!opened && !m_giveUp && opened.error().code == core::ErrorCode::PermissionDenied)
        opened = store::ShardedRuns::open(m_store.url(), store::Access::Read);
    if (!opened)
        return scan::optionFailure("store", opened.error());
    return opened;
}

core::Result<store::ShardedRun> RunsShards::find(const store::ShardedRuns& runs) const
{
    if (m_run.empty() == m_key.empty()) {
        return core::failure(
            core::ErrorCode::InvalidInput, "name one run, by its number or by --run-key");
    }
    if (!m_key.empty()) {
        const auto run = runs.find(m_key);
        if (!run)
            return tl::unexpected(run.error());
        if (*run)
            return **run;
        return core::failure(core::ErrorCode::NotFound,
            "--run-key: no shard was begun with the key \"" + m_key + "\"");
    }
    const auto id = parseRun(m_run);
    if (!id)
        return tl::unexpected(id.error());
    const auto run = runs.find(*id);
    if (!run)
        return tl::unexpected(run.error());
    if (*run)
        return **run;
    return core::failure(core::ErrorCode::InvalidInput,
        "run " + m_run + " was written by one process; only a scan with --run-key has shards here");
}

core::Result<int> RunsShards::show() const
{
    const auto format = scan::parseChoice(m_format, "text,jsonl,lost");
    if (!format)
        return scan::optionFailure("output-module", format.error());
    auto runs = open();
    if (!runs)
        return tl::unexpected(runs.error());
    const auto run = find(*runs);
    if (!run)
        return tl::unexpected(run.error());
    if (m_giveUp) {
        if (const auto ended = runs->giveUp(run->run); !ended)
            return tl::unexpected(ended.error());
        return Done;
    }
    const std::vector<std::uint32_t> lost = run->lost();
    const std::string list = lost.empty() ? "" : store::shardList(lost) + "\n";
    std::fputs((*format == 0          ? describeShards(*run)
                       : *format == 1 ? shardJsonLines(*run)
                                      : list)
                   .c_str(),
        stdout);
    if (lost.empty())
        return Done;
    if (*format == 0) {
        complain("lost: " + store::shardList(lost)
            + "; run the command of each again, with --run-key " + run->key + " and its --shard");
    }
    return EndedBadly;
}

int RunsShards::run() const
{
    const auto status = show();
    return status ? *status : complainAbout(status.error());
}

} // namespace probe
