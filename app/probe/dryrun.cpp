// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/dryrun.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"
#include "app/probe/resumption.h"
#include "core/lab/vantages.h"
#include "core/scan/output/outputstream.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/probeschedule.h"

#include <cerrno>

namespace probe {

namespace {

    core::Result<void> printProbes(const scan::ScanPlan& plan, scan::OutputStream& out)
    {
        const scan::RowField* address = scan::findRowField("target");
        const scan::RowField* port = scan::findRowField("target_port");
        const scan::RowField* pass = scan::findRowField("mptcp_sent");
        scan::ProbeSchedule schedule(plan, 0, 1);
        scan::ScheduledProbe next;
        std::string line = plan.request.output.headerRow ? "daddr,dport,mptcp_sent\n" : "";
        while (true) {
            if (auto written = out.write(line); !written)
                return written;
            line.clear();
            auto step = schedule.next(next);
            while (step == scan::ProbeSchedule::Step::Idle)
                step = schedule.next(next);
            if (step == scan::ProbeSchedule::Step::Done)
                return out.close();
            scan::ScanRow row;
            row.target = next.target.address;
            row.targetPort = next.target.port;
            row.pass = next.pass;
            address->append(row, line);
            line += ',';
            port->append(row, line);
            line += ',';
            pass->append(row, line);
            line += '\n';
        }
    }

} // namespace

int dryRun(scan::ScanRequest request, store::RunId resumeRun)
{
    if (const auto known = lab::checkVantage(request.vantage); !known) {
        complain(known.error().detail);
        return WrongUsage;
    }
    const auto resumption = Resumption::find(request, resumeRun, Resumption::Purpose::Look);
    if (!resumption) {
        complain(resumption.error().detail);
        return WrongUsage;
    }
    auto plan = scan::planScan(request, lab::ownPrefixesOf(request.vantage), scan::resolveHost);
    if (!plan) {
        complain(plan.error().detail);
        return WrongUsage;
    }
    if (const auto applied = resumption->applyTo(*plan); !applied) {
        complain(applied.error().detail);
        return WrongUsage;
    }
    if (const std::string why = resumption->whyComplete(); !why.empty()) {
        complain(why);
        return Done;
    }
    auto out = scan::OutputStream::open("-");
    const auto printed = out ? printProbes(*plan, *out) : tl::unexpected(out.error());
    // Whoever reads only the first lines has got what was wanted.
    if (printed || printed.error().systemError == EPIPE)
        return Done;
    complain(printed.error().detail);
    return EndedBadly;
}

} // namespace probe
