// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/diffcommand.h"

#include "app/probe/counttext.h"
#include "app/probe/messages.h"
#include "app/probe/runtext.h"
#include "core/analysis/rundifference.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/runjson.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace probe {

namespace {

    /// ndiff's: 1 is a result, so everything that goes wrong is 2.
    enum DiffStatus : int { Same = 0, Differs = 1, Trouble = 2 };

    constexpr std::uint64_t MostFormerRuns = 1000;

    std::string hostText(const store::HostRow& host)
    {
        const std::string address = host.address.toString();
        return (host.address.isV4() ? address : "[" + address + "]") + ":"
            + std::to_string(host.port) + " " + scan::passName(host.pass);
    }

    std::string lineText(const analysis::HostDifference& difference)
    {
        switch (difference.change) {
        case analysis::HostChange::Came:
            return "+ " + hostText(*difference.after) + " "
                + scan::replyClassName(difference.after->replyClass) + "\n";
        case analysis::HostChange::Left:
            return "- " + hostText(*difference.before) + " "
                + scan::replyClassName(difference.before->replyClass) + "\n";
        case analysis::HostChange::ChangedClass:
            break;
        }
        return "~ " + hostText(*difference.after) + " "
            + scan::replyClassName(difference.before->replyClass) + " -> "
            + scan::replyClassName(difference.after->replyClass) + "\n";
    }

    store::Json classJson(const std::optional<store::HostRow>& host)
    {
        return host ? store::Json(scan::replyClassName(host->replyClass)) : store::Json();
    }

    std::string lineJson(const analysis::HostDifference& difference)
    {
        const store::HostRow& host
            = difference.after ? *difference.after : difference.before.value();
        const store::Json json { { "change", analysis::hostChangeName(difference.change) },
            { "target", host.address.toString() }, { "port", host.port },
            { "mptcp_sent", scan::passName(host.pass) }, { "before", classJson(difference.before) },
            { "after", classJson(difference.after) } };
        return store::dumpJson(json) + "\n";
    }

    std::string summaryJson(const analysis::RunDifference& difference)
    {
        const store::Json json { { "summary", true }, { "before", difference.before.id },
            { "after", difference.after.id }, { "same", difference.same },
            { "came", difference.came }, { "left", difference.left },
            { "changed", difference.changed }, { "not_compared", difference.notCompared },
            { "doubts", difference.doubts } };
        return store::dumpJson(json) + "\n";
    }

    std::string runTitle(const store::Run& run)
    {
        return "run " + std::to_string(run.id) + " of " + timeText(run.startedNs) + " UTC, "
            + askedText(run);
    }

    std::string summaryText(const analysis::RunDifference& difference)
    {
        std::string text = "from " + runTitle(difference.before) + "\nto   "
            + runTitle(difference.after) + "\n" + std::to_string(difference.same) + " the same, "
            + std::to_string(difference.came) + " came, " + std::to_string(difference.left)
            + " left, " + std::to_string(difference.changed) + " changed their answer\n";
        for (const std::string& part : difference.notCompared)
            text += "not compared: " + part + "\n";
        for (const std::string& doubt : difference.doubts)
            text += "doubtful: " + doubt + "\n";
        return text;
    }

} // namespace

DiffCommand::DiffCommand(CLI::App& program)
    : Command(program.add_subcommand(
        "diff", "Compare the hosts of two stored runs, or the counts of a series"))
{
    app()
        ->add_option("RUN", m_runs, "The earlier and the later run, by their numbers")
        ->type_name("");
    m_store.addTo(*app());
    app()->add_flag("--all", m_all,
        "Every host that answered, not only those that answered with an MPTCP option in one of "
        "the runs");
    m_thresholdOption
        = app()
              ->add_option("--threshold", m_threshold,
                  "Compare how many hosts there are of each class, and allow so much change: 5% of "
                  "what it was, 20 hosts, or both as 5%+20; by class as mptcp=5%,plain=20%, where "
                  "potential stands for every MPTCP option, and a limit without a name for all "
                  "others")
              ->type_name("LIMITS");
    m_seriesOption
        = app()
              ->add_option("--series", m_series,
                  "Compare the newest scan of this label with the median of the former ones; "
                  "wants --threshold")
              ->type_name("LABEL");
    app()
        ->add_option("--baseline", m_baseline, "So many former scans of the series")
        ->type_name("N")
        ->default_str("5");
    app()->add_flag(
        "--simulated", m_simulated, "The simulated scans of the series, not the measured ones");
    app()
        ->add_option("-O,--output-module", m_format,
            "text for people, a line for each host: + came, - left, ~ changed; or jsonl")
        ->type_name("FORMAT")
        ->default_str("text");
    app()->footer(
        "Without --threshold, which addresses a run asked is not compared: compare runs of the "
        "same targets, or hosts that only one of them asked came or left. With it, classes are "
        "counted for each pass, port and family, and scans that were asked for different targets "
        "are refused; of a series they are left out, like those that did not come to their end. A "
        "newest scan that did not, breaks the series. As long as there are fewer than 3 former "
        "scans (or fewer than --baseline), nothing is concluded. "
        "Exit status: 0 the same, within the threshold or nothing concluded, 1 the runs differ or "
        "the series is broken, 2 trouble.");
}

core::Result<void> DiffCommand::checkOptions() const
{
    const bool series = m_seriesOption->count() > 0;
    const bool counts = m_thresholdOption->count() > 0;
    const auto refuse = [](const char* option, const char* why) {
        return scan::optionFailure(option, std::string(why));
    };
    if (series && m_series.empty())
        return refuse("series", "name the label of the series");
    if (series && !counts)
        return refuse("threshold", "say how much change the series may have, like 5%");
    if (series && !m_runs.empty())
        return refuse("series", "a series finds its runs by itself; leave their numbers out");
    if (!series && !m_baseline.empty())
        return refuse("baseline", "only a series has one; name it with --series");
    if (!series && m_simulated)
        return refuse("simulated", "only chooses the runs of a --series");
    if (counts && m_all)
        return refuse("all", "every class is counted with --threshold; leave it out");
    return {};
}

core::Result<bool> DiffCommand::compare()
{
    const auto format = scan::parseChoice(m_format, "text,jsonl");
    if (!format)
        return scan::optionFailure("output-module", format.error());
    if (auto sound = checkOptions(); !sound)
        return tl::unexpected(sound.error());
    const bool asJson = *format == 1;
    const auto store = m_store.openToRead();
    if (!store)
        return tl::unexpected(store.error());
    if (m_seriesOption->count() > 0)
        return checkSeries(**store, asJson);
    if (m_thresholdOption->count() > 0)
        return compareCounts(**store, asJson);
    return compareHosts(**store, asJson);
}

core::Result<std::pair<store::RunId, store::RunId>> DiffCommand::runPair() const
{
    if (m_runs.size() != 2) {
        return core::failure(core::ErrorCode::InvalidInput,
            "name two runs, the earlier one first; mptcp-probe runs list has them");
    }
    const auto before = parseRun(m_runs[0]);
    const auto after = parseRun(m_runs[1]);
    if (!before || !after)
        return tl::unexpected(before ? after.error() : before.error());
    return std::pair(*before, *after);
}

core::Result<bool> DiffCommand::compareHosts(const store::Store& store, bool asJson)
{
    const auto runs = runPair();
    if (!runs)
        return tl::unexpected(runs.error());
    const auto difference = analysis::compareRuns(
        store, runs->first, runs->second, !m_all, [&](const analysis::HostDifference& each) {
            print(asJson ? lineJson(each) : lineText(each));
        });
    if (!difference)
        return tl::unexpected(difference.error());
    print((asJson ? summaryJson : summaryText)(*difference));
    return difference->differs();
}

core::Result<bool> DiffCommand::compareCounts(const store::Store& store, bool asJson)
{
    const auto thresholds = analysis::Thresholds::parse(m_threshold);
    if (!thresholds)
        return scan::optionFailure("threshold", thresholds.error());
    const auto runs = runPair();
    if (!runs)
        return tl::unexpected(runs.error());
    const auto before = store.run(runs->first);
    const auto after = store.run(runs->second);
    if (!before || !after)
        return tl::unexpected(before ? after.error() : before.error());
    auto comparison = analysis::comparePair(store, *before, *after, *thresholds);
    if (!comparison)
        return tl::unexpected(comparison.error());
    print((asJson ? countJson : countText)(*comparison));
    return comparison->beyond();
}

core::Result<bool> DiffCommand::checkSeries(const store::Store& store, bool asJson)
{
    analysis::SeriesQuestion question;
    question.label = m_series;
    question.simulated = m_simulated;
    const auto thresholds = analysis::Thresholds::parse(m_threshold);
    if (!thresholds)
        return scan::optionFailure("threshold", thresholds.error());
    question.thresholds = *thresholds;
    if (!m_baseline.empty()) {
        const auto number = scan::parseInteger(m_baseline, 1, MostFormerRuns);
        if (!number)
            return scan::optionFailure("baseline", number.error());
        question.baseline = std::size_t(*number);
    }
    const auto check = analysis::checkSeries(store, question);
    if (!check)
        return tl::unexpected(check.error());
    print((asJson ? seriesJson : seriesText)(*check));
    return check->state == analysis::SeriesState::Broken;
}

void DiffCommand::print(const std::string& text)
{
    if (std::fputs(text.c_str(), stdout) == EOF && m_outputError == 0)
        m_outputError = errno;
}

int DiffCommand::run()
{
    const auto differs = compare();
    if (!differs) {
        complain(differs.error().detail);
        return Trouble;
    }
    if (std::fflush(stdout) != 0 && m_outputError == 0)
        m_outputError = errno;
    // Whoever reads only the first lines has got what was wanted.
    if (m_outputError != 0 && m_outputError != EPIPE) {
        complain(std::string("cannot write to standard output; check where it goes: ")
            + std::strerror(m_outputError));
        return Trouble;
    }
    std::clearerr(stdout);
    return *differs ? Differs : Same;
}

} // namespace probe
