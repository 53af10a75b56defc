// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runscommand.h"

#include "app/probe/messages.h"
#include "app/probe/runtext.h"
#include "app/probe/shardtext.h"
#include "app/probe/texttable.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/runjson.h"

#include <cstdio>

namespace probe {

namespace {

    store::Json countsJson(std::span<const store::HostCount> counts)
    {
        store::Json json = store::Json::array();
        for (const store::HostCount& count : counts) {
            json.push_back({ { "family", count.family == core::Family::V4 ? "ipv4" : "ipv6" },
                { "port", count.port }, { "mptcp_sent", scan::passName(count.pass) },
                { "classification", scan::replyClassName(count.replyClass) },
                { "hosts", count.hosts } });
        }
        return json;
    }

    template <typename Row>
    store::Json verdictsJson(std::span<const Row> rows, std::string Row::*member)
    {
        store::Json json = store::Json::object();
        for (const Row& row : rows) {
            store::Json& count = json[row.*member];
            count = count.is_null() ? 1 : count.get<std::uint64_t>() + 1;
        }
        return json;
    }

    core::Result<std::string> shownRun(const store::Store& store, store::RunId id, bool asJson)
    {
        const auto run = store.run(id);
        const auto counts = store.hostCounts({ &id, 1 });
        const auto traces = store.traces({ &id, 1 }, false);
        const auto proofs = store.proofs({ &id, 1 }, false);
        const auto findings = store.findings({ &id, 1 });
        for (const core::Error* error : { run ? nullptr : &run.error(),
                 counts ? nullptr : &counts.error(), traces ? nullptr : &traces.error(),
                 proofs ? nullptr : &proofs.error(), findings ? nullptr : &findings.error() }) {
            if (error)
                return tl::unexpected(*error);
        }
        const auto shards
            = store::ShardedRuns::open(store.url(), store::Access::Read)
                  .and_then([&](const store::ShardedRuns& runs) { return runs.find(id); });
        if (!shards)
            return tl::unexpected(shards.error());
        if (!asJson) {
            return describeRun(*run, *counts, *traces, *proofs, *findings)
                + (*shards ? "\nShards\n" + describeShards(**shards) : "");
        }
        store::Json json = store::runJson(*run);
        if (*shards) {
            json["run_key"] = (*shards)->key;
            json["shards"] = (*shards)->shards;
            json["lost_shards"] = (*shards)->lost();
        }
        json["host_counts"] = countsJson(*counts);
        json["traces"] = verdictsJson<store::TraceRow>(*traces, &store::TraceRow::verdict);
        json["proofs"] = verdictsJson<store::ProofRow>(*proofs, &store::ProofRow::verdict);
        json["findings"] = verdictsJson<store::FindingRow>(*findings, &store::FindingRow::category);
        return store::dumpJson(json) + "\n";
    }

} // namespace

RunsCommand::RunsCommand(CLI::App& program)
    : Command(program.add_subcommand("runs", "List, show, exchange and remove stored runs"))
    , m_list(*app())
    , m_show(addCommand("show", "Show what a run asked and found", true))
    , m_label(addCommand("label", "Name the series that runs belong to", true))
    , m_note(addCommand("note", "Write a remark about runs", true))
    , m_shards(*app())
    , m_export(*app())
    , m_import(*app())
    , m_delete(addCommand("delete", "Remove runs with all their results", true))
    , m_prune(*app())
    , m_backup(addCommand("backup", "Copy a whole store while others write to it", false))
    , m_check(addCommand("check", "Read a whole store and look for damage", false))
{
    app()->require_subcommand(1);
    m_show->add_option("-O,--output-module", m_format, "text for people, or jsonl")
        ->type_name("FORMAT")
        ->default_str("text");
    for (CLI::App* each : { m_label, m_note }) {
        each->add_option("--text", m_text, "The new text; an empty one takes it away")
            ->type_name("TEXT")
            ->required();
    }
    m_delete->add_flag("--yes", m_yes, "Do it; without this nothing is removed");
    m_backup->add_option("FILE", m_file, "The copy, which must not exist yet")->type_name("");
}

CLI::App* RunsCommand::addCommand(const char* name, const char* help, bool runs)
{
    CLI::App* const command = app()->add_subcommand(name, help);
    if (runs) {
        command->add_option("RUN", m_runs, "Numbers of runs, as runs list has them")->type_name("");
    }
    m_store.addTo(*command);
    return command;
}

core::Result<int> RunsCommand::show()
{
    const auto format = scan::parseChoice(m_format, "text,jsonl");
    if (!format)
        return scan::optionFailure("output-module", format.error());
    const auto store = m_store.openToRead();
    if (!store)
        return tl::unexpected(store.error());
    const auto ids = parseRuns(**store, m_runs);
    if (!ids)
        return tl::unexpected(ids.error());
    const char* separator = "";
    for (const store::RunId id : *ids) {
        const auto text = shownRun(**store, id, *format == 1);
        if (!text)
            return tl::unexpected(text.error());
        std::fputs(separator, stdout);
        std::fputs(text->c_str(), stdout);
        separator = *format == 1 ? "" : "\n";
    }
    return Done;
}

core::Result<int> RunsCommand::setText()
{
    const auto store = m_store.open(store::Access::Write);
    if (!store)
        return tl::unexpected(store.error());
    const auto ids = parseRuns(**store, m_runs);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const store::RunId id : *ids) {
        const auto set
            = m_label->parsed() ? (*store)->setLabel(id, m_text) : (*store)->setNote(id, m_text);
        if (!set)
            return tl::unexpected(set.error());
    }
    return Done;
}

core::Result<int> RunsCommand::remove()
{
    const auto store = m_store.open(store::Access::Write);
    if (!store)
        return tl::unexpected(store.error());
    const auto ids = parseRuns(**store, m_runs);
    if (!ids)
        return tl::unexpected(ids.error());
    if (!m_yes) {
        return scan::optionFailure("yes",
            std::to_string(ids->size()) + (ids->size() == 1 ? " run" : " runs")
                + " would be removed for good, with all results; pass --yes to do it");
    }
    for (const store::RunId id : *ids) {
        if (auto removed = (*store)->removeRun(id); !removed)
            return tl::unexpected(removed.error());
    }
    return Done;
}

core::Result<int> RunsCommand::backup()
{
    if (m_file.empty())
        return core::failure(core::ErrorCode::InvalidInput, "name the file of the copy");
    const auto store = m_store.open(store::Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    if (auto copied = (*store)->backupTo(m_file); !copied)
        return tl::unexpected(copied.error());
    return Done;
}

core::Result<int> RunsCommand::check()
{
    const auto store = m_store.open(store::Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    const auto troubles = (*store)->check();
    if (!troubles)
        return tl::unexpected(troubles.error());
    for (const std::string& trouble : *troubles)
        std::printf("%s\n", printable(trouble).c_str());
    if (troubles->empty()) {
        std::printf("the store is sound\n");
        return Done;
    }
    complain("the store has " + std::to_string(troubles->size())
        + " faults; restore a backup, or export what can still be read");
    return EndedBadly;
}

core::Result<int> RunsCommand::runChosen()
{
    if (m_show->parsed())
        return show();
    if (m_label->parsed() || m_note->parsed())
        return setText();
    if (m_delete->parsed())
        return remove();
    return m_backup->parsed() ? backup() : check();
}

int RunsCommand::run()
{
    if (m_list.chosen())
        return m_list.run();
    if (m_shards.chosen())
        return m_shards.run();
    if (m_export.chosen())
        return m_export.run();
    if (m_import.chosen())
        return m_import.run();
    if (m_prune.chosen())
        return m_prune.run();
    const auto status = runChosen();
    return status ? *status : complainAbout(status.error());
}

} // namespace probe
