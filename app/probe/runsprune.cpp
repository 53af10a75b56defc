// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runsprune.h"

#include "app/probe/runtext.h"
#include "app/probe/texttable.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/jsonobject.h"

#include <algorithm>
#include <cstdio>

namespace probe {

namespace {

    constexpr std::uint64_t MostKept = 1'000'000;

    core::Result<void> readCount(const char* option, const std::string& text, std::size_t& count)
    {
        if (text.empty())
            return {};
        const auto number = scan::parseInteger(text, 1, MostKept);
        if (!number)
            return scan::optionFailure(option, number.error());
        count = std::size_t(*number);
        return {};
    }

    core::Result<void> readAge(const char* option, const std::string& text, std::int64_t& ageNs)
    {
        if (text.empty())
            return {};
        const auto age = analysis::parseAge(text);
        if (!age)
            return scan::optionFailure(option, age.error());
        ageNs = *age;
        return {};
    }

    /// Oldest first; never none.
    core::Result<std::vector<store::Run>> runsOf(
        const store::Store& store, const std::string& label)
    {
        if (label.empty())
            return scan::optionFailure("label", std::string("runs without a label are no series"));
        store::RunSelection selection;
        selection.label = label;
        selection.simulated = std::nullopt;
        auto runs = store.runs(selection);
        if (runs && runs->empty()) {
            return scan::optionFailure("label",
                "no run has the label \"" + printable(label)
                    + "\"; mptcp-probe runs list names those that there are");
        }
        return runs;
    }

    std::string joined(const std::vector<std::string>& parts)
    {
        std::string text;
        for (const std::string& part : parts)
            text += (text.empty() ? "" : ", ") + part;
        return text;
    }

    std::string summary(std::size_t removed, std::size_t emptied, std::size_t kept, bool dryRun)
    {
        const auto runs = [](std::size_t count) {
            return std::to_string(count) + (count == 1 ? " run " : " runs ");
        };
        const std::string would = dryRun ? "would be " : "";
        return runs(removed) + would + "removed, " + std::to_string(emptied) + " " + would
            + "without replies, " + std::to_string(kept) + " kept\n";
    }

} // namespace

RunsPrune::RunsPrune(CLI::App& runs)
    : m_app(runs.add_subcommand("prune", "Remove the runs of a series that no rule keeps"))
{
    m_store.addTo(*m_app);
    m_app
        ->add_option("--label", m_labels,
            "Only runs of this label are looked at; may be given several times")
        ->type_name("TEXT");
    m_app->add_option("--keep-last", m_last, "Keep the N newest that came to their end")
        ->type_name("N");
    m_app
        ->add_option("--keep-within", m_within,
            "Keep what began at most so long before the newest: 12h, 90d, 8w, 2y")
        ->type_name("AGE");
    m_app->add_option("--keep-daily", m_daily, "Keep one run of each of the last N days with runs")
        ->type_name("N");
    m_app->add_option("--keep-weekly", m_weekly, "The same of weeks, from Monday on")
        ->type_name("N");
    m_app->add_option("--keep-monthly", m_monthly, "The same of months")->type_name("N");
    m_app->add_option("--keep-yearly", m_yearly, "The same of years")->type_name("N");
    m_app
        ->add_option("--keep-replies", m_replies,
            "Of kept runs that began longer than this before the newest, remove the single "
            "replies: hosts, counts, traces and proofs stay, so that figures and comparisons are "
            "the same, but options can no longer be judged anew")
        ->type_name("AGE");
    m_app->add_flag("--noted", m_noted, "Runs with a note may go too; else a note keeps its run");
    m_app->add_flag("-d,--dryrun", m_dryRun, "Say what would go, and remove nothing");
    m_app->add_option("-O,--output-module", m_format, "text for people, or jsonl")
        ->type_name("FORMAT")
        ->default_str("text");
    m_app->footer(
        "A run stays when one rule keeps it, as restic forget and borg prune have it. Scans, "
        "traces and proofs of a label are judged apart, and so are measured and simulated ones. Of "
        "a day, week, month or year stays the newest run that lost nothing, else the newest that "
        "came to its end, else the newest. The newest run of all, the newest that lost nothing and "
        "those that are running always stay. Days are those of UTC. A SQLite file does not become "
        "smaller: what is free in it is used by the next runs.");
}

core::Result<analysis::RetentionRules> RunsPrune::rules() const
{
    analysis::RetentionRules rules;
    rules.noted = m_noted;
    auto read = readCount("keep-last", m_last, rules.last)
                    .and_then([&] { return readAge("keep-within", m_within, rules.withinNs); })
                    .and_then([&] { return readCount("keep-daily", m_daily, rules.daily); })
                    .and_then([&] { return readCount("keep-weekly", m_weekly, rules.weekly); })
                    .and_then([&] { return readCount("keep-monthly", m_monthly, rules.monthly); })
                    .and_then([&] { return readCount("keep-yearly", m_yearly, rules.yearly); });
    if (!read)
        return tl::unexpected(read.error());
    return rules;
}

core::Result<bool> RunsPrune::losesReplies(
    const store::Store& store, const store::Run& run, std::int64_t olderThanNs) const
{
    // What did not come to its end may be resumed, which takes its replies.
    if (run.state != store::RunState::Done || run.startedNs >= olderThanNs
        || (!run.note.empty() && !m_noted))
        return false;
    bool any = false;
    const auto read = store.readReplies(run.id, [&any](std::span<const scan::ScanRow> rows) {
        any = !rows.empty();
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return any;
}

core::Result<std::vector<RunsPrune::Outcome>> RunsPrune::decide(const store::Store& store) const
{
    if (m_labels.empty())
        return scan::optionFailure("label", std::string("name the label of the series"));
    const auto wanted = rules();
    if (!wanted)
        return tl::unexpected(wanted.error());
    std::int64_t repliesNs = 0;
    if (auto read = readAge("keep-replies", m_replies, repliesNs); !read)
        return tl::unexpected(read.error());
    if (!wanted->any() && repliesNs == 0) {
        return core::failure(core::ErrorCode::InvalidInput,
            "say what to keep, like --keep-last 10 or --keep-monthly 12");
    }
    std::vector<Outcome> outcomes;
    for (const std::string& label : m_labels) {
        auto runs = runsOf(store, label);
        if (!runs)
            return tl::unexpected(runs.error());
        const std::int64_t olderThanNs = runs->back().startedNs - repliesNs;
        for (auto& decision : analysis::decideRetention(std::move(*runs), *wanted)) {
            if (!wanted->any() && !decision.keeps())
                decision.reasons.emplace_back("no rule about runs");
            Outcome& outcome = outcomes.emplace_back(Outcome { std::move(decision), false });
            if (repliesNs == 0 || !outcome.decision.keeps())
                continue;
            const auto loses = losesReplies(store, outcome.decision.run, olderThanNs);
            if (!loses)
                return tl::unexpected(loses.error());
            outcome.losesReplies = *loses;
        }
    }
    return outcomes;
}

std::string RunsPrune::text(const Outcome& outcome) const
{
    const store::Run& run = outcome.decision.run;
    const std::string what = "run " + std::to_string(run.id) + " of " + timeText(run.startedNs)
        + " UTC, " + store::runKindName(run.kind) + ", " + store::runStateName(run.state);
    if (!outcome.decision.keeps())
        return "remove " + what + ": no rule keeps it\n";
    return "keep   " + what + ": " + joined(outcome.decision.reasons)
        + (outcome.losesReplies ? "; its replies go, they are too old" : "") + "\n";
}

std::string RunsPrune::json(const Outcome& outcome) const
{
    const store::Run& run = outcome.decision.run;
    const store::Json json { { "run", run.id }, { "label", run.label },
        { "kind", store::runKindName(run.kind) }, { "started_ns", run.startedNs },
        { "keep", outcome.decision.keeps() }, { "reasons", outcome.decision.reasons },
        { "remove_replies", outcome.losesReplies }, { "dryrun", m_dryRun } };
    return store::dumpJson(json) + "\n";
}

core::Result<void> RunsPrune::prune() const
{
    const auto format = scan::parseChoice(m_format, "text,jsonl");
    if (!format)
        return scan::optionFailure("output-module", format.error());
    const auto store = m_store.open(store::Access::Write);
    if (!store)
        return tl::unexpected(store.error());
    const auto outcomes = decide(**store);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    std::size_t removed = 0;
    std::size_t emptied = 0;
    for (const Outcome& each : *outcomes) {
        const store::RunId id = each.decision.run.id;
        core::Result<void> done;
        if (!each.decision.keeps()) {
            ++removed;
            done = m_dryRun ? done : (*store)->removeRun(id);
        } else if (each.losesReplies) {
            ++emptied;
            done = m_dryRun ? done : (*store)->removeReplies(id);
        }
        if (!done)
            return done;
        // After it is done: what is printed is true also when the next one fails.
        std::fputs((*format == 1 ? json(each) : text(each)).c_str(), stdout);
    }
    if (*format == 0)
        std::fputs(summary(removed, emptied, outcomes->size() - removed, m_dryRun).c_str(), stdout);
    return {};
}

int RunsPrune::run() const
{
    const auto done = prune();
    return done ? int(Done) : complainAbout(done.error());
}

} // namespace probe
