// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scancommand.h"

#include "app/probe/dryrun.h"
#include "app/probe/messages.h"
#include "app/probe/scanrun.h"
#include "app/probe/storeaccess.h"
#include "app/probe/storedorders.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/requestcheck.h"

namespace probe {

namespace {

    void listFields()
    {
        for (const scan::RowField& field : scan::rowFields())
            std::printf(
                "%-18s %s%s\n", field.name, field.help, field.isDefault ? " (default)" : "");
    }

} // namespace

ScanCommand::ScanCommand(CLI::App& program)
    : Command(program.add_subcommand("scan", "Find hosts that answer MPTCP and classify them"))
    , m_arguments(*app())
{
    app()
        ->add_flag("--list-output-fields", m_listFields, "List the fields for -f and exit")
        ->group("Output");
    app()
        ->add_option("--resume-run", m_resumeRun,
            "Go on with this run of --store, which was interrupted: its targets and options are "
            "those of before, and rate or outputs may be given anew")
        ->type_name("RUN")
        ->group("Store");
    app()
        ->add_option("--run-key", m_runKey,
            "Share one run of --store among the processes that probe its shards: all of them are "
            "given the same KEY, like the number of a batch job, and the same scan; a shard that "
            "was lost is probed again by the same command")
        ->type_name("KEY")
        ->group("Store");
    app()->footer("While a scan runs, the signals USR1 and USR2 raise and lower its rate by 5 %.");
}

core::Result<scan::ScanRequest> ScanCommand::request() const
{
    std::set<std::string_view> named; // not left at their default
    auto given = m_arguments.request(named);
    if (!given || m_resumeRun.empty())
        return given;
    const auto run = parseRun(m_resumeRun);
    if (!run)
        return scan::optionFailure("resume-run", run.error());
    if (given->output.store.empty()) {
        return scan::optionFailure(
            "resume-run", std::string("name the store of the run, like --store runs.db"));
    }
    auto asked = requestOfRun(given->output.store, *run);
    if (!asked)
        return asked;
    const auto isGiven = [this, &named](std::string_view option) {
        return named.contains(option) || app()->count("--" + std::string(option)) > 0;
    };
    if (const auto trusted = checkStoredOrders(*asked, given->output.store, isGiven); !trusted)
        return tl::unexpected(trusted.error());
    return m_arguments.request(*std::move(asked));
}

int ScanCommand::run()
{
    if (m_listFields) {
        listFields();
        return Done;
    }
    if (m_runKey && !m_resumeRun.empty()) {
        complain("--run-key: the shards of a run are not resumed, but begun anew when they were "
                 "lost; pass one of --run-key and --resume-run");
        return WrongUsage;
    }
    RateSignals rateSignals;
    const auto request = this->request();
    if (!request) {
        complain(request.error().detail);
        return WrongUsage;
    }
    const store::RunId resumed = m_resumeRun.empty() ? 0 : *parseRun(m_resumeRun);
    if (request->dryRun)
        return dryRun(*request, resumed);
    auto run = ScanRun::prepare(*request, resumed, m_runKey);
    if (!run) {
        complain(run.error().detail);
        // The shard is another's still, or the store is away: the same command may do later.
        return m_runKey && run.error().code == core::ErrorCode::Unavailable ? EndedBadly
                                                                            : WrongUsage;
    }
    if (!run->whyComplete().empty()) {
        complain(run->whyComplete());
        return Done;
    }
    return run->execute(rateSignals);
}

} // namespace probe
