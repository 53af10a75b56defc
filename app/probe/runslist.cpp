// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runslist.h"

#include "app/probe/runtext.h"
#include "app/probe/texttable.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/runjson.h"
#include "core/store/exchange/timetext.h"

namespace probe {

namespace {

    struct ListedRun {
        const store::Run& run;
        HostTotals totals;
    };

    bool isScan(const store::Run& run) { return run.kind == store::RunKind::Scan; }

    std::string forPeople(const std::vector<ListedRun>& runs)
    {
        if (runs.empty())
            return "no run\n";
        std::vector<std::vector<std::string>> rows;
        for (const ListedRun& each : runs) {
            const store::Run& run = each.run;
            const auto count = [&](std::uint64_t hosts) {
                return isScan(run) ? std::to_string(hosts) : std::string("-");
            };
            rows.push_back(
                { std::to_string(run.id), timeText(run.startedNs), store::runKindName(run.kind),
                    store::runStateName(run.state), run.label.empty() ? "-" : printable(run.label),
                    run.vantage.empty() ? "-" : printable(run.vantage), askedText(run),
                    count(each.totals.hosts), count(each.totals.potential), remarksText(run) });
        }
        return textTable({ "run", "started (UTC)", "kind", "state", "label", "vantage", "asked",
                             "hosts", "potential", "remarks" },
            rows, { 0, 7, 8 });
    }

    store::Json jsonOf(const ListedRun& each)
    {
        store::Json json = store::runJson(each.run);
        json.erase("configuration");
        json["hosts"] = isScan(each.run) ? store::Json(each.totals.hosts) : store::Json();
        json["potential"] = isScan(each.run) ? store::Json(each.totals.potential) : store::Json();
        return json;
    }

    std::string jsonLines(const std::vector<ListedRun>& runs)
    {
        std::string text;
        for (const ListedRun& each : runs)
            text += store::dumpJson(jsonOf(each)) + "\n";
        return text;
    }

    std::string csv(const std::vector<ListedRun>& runs)
    {
        constexpr const char* Columns[] = { "id", "kind", "state", "label", "note", "vantage",
            "simulated", "imported_from", "started", "ended", "ports", "ipv4", "ipv6", "degraded",
            "hosts", "potential", "error" };
        std::string text;
        for (const char* column : Columns)
            text += std::string(text.empty() ? "" : ",") + column;
        text += "\n";
        for (const ListedRun& each : runs) {
            const store::Json json = jsonOf(each);
            std::string line;
            for (const char* column : Columns) {
                const store::Json& value = json[column];
                line += csvCell(value.is_null()     ? ""
                                : value.is_string() ? value.get<std::string>()
                                                    : store::dumpJson(value))
                    + ",";
            }
            line.back() = '\n';
            text += line;
        }
        return text;
    }

} // namespace

RunsList::RunsList(CLI::App& runs)
    : m_app(runs.add_subcommand("list", "List the runs of a store, oldest first"))
{
    m_store.addTo(*m_app);
    m_app->add_option("-O,--output-module", m_format, "text for people, jsonl or csv")
        ->type_name("FORMAT")
        ->default_str("text");
    m_app->add_option("--label", m_label, "Only runs of this label")->type_name("TEXT");
    m_app->add_option("--since", m_since, "Only runs that began at this time or later, in UTC")
        ->type_name("TIME");
    m_app->add_option("--until", m_until, "Only runs that began before this time, in UTC")
        ->type_name("TIME");
    m_app
        ->add_option("--state", m_state,
            "Only runs in this state: running, done, stopped, failed or interrupted")
        ->type_name("STATE");
    m_app->add_option("--kind", m_kind, "Only runs of this kind: scan, trace or verify")
        ->type_name("KIND");
    m_app
        ->add_option("--simulated", m_simulated,
            "on: only simulated runs; off: only measured ones; both where it is not given")
        ->type_name("on|off");
    m_app->footer("Times are like 2026-01-31 or 2026-01-31T12:00Z. Hosts and potential MPTCP hosts "
                  "are those of the pass that found the most.");
}

core::Result<store::RunSelection> RunsList::selection() const
{
    store::RunSelection selection;
    selection.label = m_label;
    selection.simulated = std::nullopt;
    const auto time = [](const char* option, const std::string& text,
                          std::optional<std::int64_t>& ns) -> core::Result<void> {
        if (text.empty())
            return {};
        const auto parsed = store::parseTime(text);
        if (!parsed)
            return scan::optionFailure(option, parsed.error());
        ns = *parsed;
        return {};
    };
    if (auto since = time("since", m_since, selection.fromNs); !since)
        return tl::unexpected(since.error());
    if (auto until = time("until", m_until, selection.untilNs); !until)
        return tl::unexpected(until.error());
    if (!m_kind.empty()) {
        const auto kind = store::runKindFromName(m_kind);
        if (!kind)
            return scan::optionFailure("kind", kind.error());
        selection.kind = *kind;
    }
    if (!m_simulated.empty()) {
        const auto choice = scan::parseChoice(m_simulated, "on,off");
        if (!choice)
            return scan::optionFailure("simulated", choice.error());
        selection.simulated = *choice == 0;
    }
    return selection;
}

core::Result<std::string> RunsList::listing() const
{
    const auto format = scan::parseChoice(m_format, "text,jsonl,csv");
    if (!format)
        return scan::optionFailure("output-module", format.error());
    const auto wanted = selection();
    if (!wanted)
        return tl::unexpected(wanted.error());
    std::optional<store::RunState> state;
    if (!m_state.empty()) {
        const auto parsed = store::runStateFromName(m_state);
        if (!parsed)
            return scan::optionFailure("state", parsed.error());
        state = *parsed;
    }
    const auto store = m_store.openToRead();
    if (!store)
        return tl::unexpected(store.error());
    auto runs = (*store)->runs(*wanted);
    if (!runs)
        return tl::unexpected(runs.error());
    std::erase_if(*runs, [&](const store::Run& run) { return state && run.state != *state; });
    std::vector<store::RunId> ids;
    for (const store::Run& run : *runs)
        ids.push_back(run.id);
    const auto counts = (*store)->hostCounts(ids);
    if (!counts)
        return tl::unexpected(counts.error());
    std::map<store::RunId, std::vector<store::HostCount>> countsOfRuns;
    for (const store::HostCount& count : *counts)
        countsOfRuns[count.run].push_back(count);
    std::vector<ListedRun> listed;
    for (const store::Run& run : *runs)
        listed.push_back({ run, totalsOf(run.id, countsOfRuns[run.id]) });
    return *format == 0 ? forPeople(listed) : *format == 1 ? jsonLines(listed) : csv(listed);
}

int RunsList::run() const
{
    const auto text = listing();
    if (!text)
        return complainAbout(text.error());
    std::fputs(text->c_str(), stdout);
    return Done;
}

} // namespace probe
