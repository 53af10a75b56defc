// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/diffcommand.h"

#include "app/probe/messages.h"
#include "app/probe/runtext.h"
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
    : Command(program.add_subcommand("diff", "Compare the hosts of two stored runs"))
{
    app()
        ->add_option("RUN", m_runs, "The earlier and the later run, by their numbers")
        ->type_name("");
    m_store.addTo(*app());
    app()->add_flag("--all", m_all,
        "Every host that answered, not only those that answered with an MPTCP option in one of "
        "the runs");
    app()
        ->add_option("-O,--output-module", m_format,
            "text for people, a line for each host: + came, - left, ~ changed; or jsonl")
        ->type_name("FORMAT")
        ->default_str("text");
    app()->footer(
        "Which addresses a run asked is not compared: compare runs of the same targets, or hosts "
        "that only one of them asked came or left. "
        "Exit status: 0 the same, 1 the runs differ, 2 trouble.");
}

core::Result<analysis::RunDifference> DiffCommand::compare()
{
    const auto format = scan::parseChoice(m_format, "text,jsonl");
    if (!format)
        return scan::optionFailure("output-module", format.error());
    if (m_runs.size() != 2) {
        return core::failure(core::ErrorCode::InvalidInput,
            "name two runs, the earlier one first; mptcp-probe runs list has them");
    }
    const auto store = m_store.openToRead();
    if (!store)
        return tl::unexpected(store.error());
    const auto before = parseRun(m_runs[0]);
    const auto after = parseRun(m_runs[1]);
    if (!before || !after)
        return tl::unexpected(before ? after.error() : before.error());
    const bool asJson = *format == 1;
    auto difference = analysis::compareRuns(
        **store, *before, *after, !m_all, [&](const analysis::HostDifference& each) {
            print(asJson ? lineJson(each) : lineText(each));
        });
    if (difference)
        print((asJson ? summaryJson : summaryText)(*difference));
    return difference;
}

void DiffCommand::print(const std::string& text)
{
    if (std::fputs(text.c_str(), stdout) == EOF && m_outputError == 0)
        m_outputError = errno;
}

int DiffCommand::run()
{
    const auto difference = compare();
    if (!difference) {
        complain(difference.error().detail);
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
    return difference->differs() ? Differs : Same;
}

} // namespace probe
