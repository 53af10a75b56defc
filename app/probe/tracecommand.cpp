// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/tracecommand.h"

#include "app/probe/messages.h"
#include "app/probe/tracerun.h"
#include "core/scan/requestcheck.h"

namespace probe {

TraceCommand::TraceCommand(CLI::App& program)
    : Command(
        program.add_subcommand("trace", "Find the hop that altered MPTCP on the way to a target"))
    , m_arguments(*app(), trace::sharesScanOption)
    , m_options(*app(), trace::traceOptions())
{
    app()->get_option("--pcap")->description(
        "Write every probe as it left, and every reply, to FILE as a packet capture, for "
        "Wireshark");
}

core::Result<trace::TraceRequest> TraceCommand::request(trace::ListUse& use) const
{
    trace::TraceRequest request;
    std::set<std::string_view> given;
    auto probe = m_arguments.request(given);
    if (!probe)
        return tl::unexpected(probe.error());
    request.probe = *std::move(probe);
    use.ports = !given.contains("target-ports");
    use.passes = !given.contains("mptcp");
    if (auto applied = m_options.apply(request); !applied)
        return tl::unexpected(applied.error());
    request.probe.output.file = request.file; // for the check that no list is overwritten
    if (request.minHop > request.maxHop) {
        return scan::optionFailure(
            "min-hop", std::string("is above --max-hop; choose a smaller one"));
    }
    return request;
}

int TraceCommand::run()
{
    trace::ListUse use;
    const auto asked = request(use);
    if (!asked) {
        complain(asked.error().detail);
        return WrongUsage;
    }
    auto run = TraceRun::prepare(*asked, use);
    if (!run) {
        complain(run.error().detail);
        return WrongUsage;
    }
    return run->execute();
}

} // namespace probe
