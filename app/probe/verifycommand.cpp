// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/verifycommand.h"

#include "app/probe/messages.h"
#include "app/probe/verifyrun.h"

namespace probe {

VerifyCommand::VerifyCommand(CLI::App& program)
    : Command(
        program.add_subcommand("verify", "Prove that a host itself speaks MPTCP, step by step"))
    , m_arguments(*app(), verify::sharesScanOption)
    , m_options(*app(), verify::verifyOptions())
{
    app()->get_option("--mptcp")->description(
        "Versions to prove, v0 (RFC 6824) or v1 (RFC 8684) or both; a plain SYN is part of every "
        "proof");
}

core::Result<verify::VerifyRequest> VerifyCommand::request(trace::ListUse& use) const
{
    verify::VerifyRequest request;
    std::set<std::string_view> given;
    auto probe = m_arguments.request(given);
    if (!probe)
        return tl::unexpected(probe.error());
    request.probe = *std::move(probe);
    use.ports = !given.contains("target-ports");
    use.passes = !given.contains("mptcp");
    use.controls = false;
    if (auto applied = m_options.apply(request); !applied)
        return tl::unexpected(applied.error());
    request.probe.output.file = request.file; // for the check that no list is overwritten
    if (auto checked = verify::checkVerifyRequest(request); !checked)
        return tl::unexpected(checked.error());
    return request;
}

int VerifyCommand::run()
{
    trace::ListUse use;
    const auto asked = request(use);
    if (!asked) {
        complain(asked.error().detail);
        return WrongUsage;
    }
    auto run = VerifyRun::prepare(*asked, use);
    if (!run) {
        complain(run.error().detail);
        return WrongUsage;
    }
    return run->execute();
}

} // namespace probe
