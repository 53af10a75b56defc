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
{
    app()->get_option("--pcap")->description(
        "Write every probe as it left, and every reply, to FILE as a packet capture, for "
        "Wireshark");
    for (const trace::TraceOption& option : trace::traceOptions()) {
        std::string names = "--" + std::string(option.name);
        if (option.shortName != 0)
            names = std::string("-") + option.shortName + "," + names;
        const bool flag = std::string_view(option.placeholder).empty();
        CLI::Option* added = flag ? app()->add_flag(names, option.help)->disable_flag_override()
                                  : app()->add_option(names, option.help);
        if (!flag) {
            added->type_name(option.placeholder)->allow_extra_args(false);
            added->default_str(option.defaultText);
        }
        m_options.emplace_back(&option, added->group(option.group));
    }
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
    for (const auto& [option, parsed] : m_options) {
        for (const std::string& value : parsed->results()) {
            if (auto set = option->set(request, value); !set)
                return scan::optionFailure(option->name, set.error());
        }
    }
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
