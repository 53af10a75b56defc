// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"
#include "widgets/session/hostresult.h"
#include "widgets/session/hostrun.h"

/// Traces and proofs of hosts of the virtual lab, for tests of what shows them.
namespace virtualhosts {

/// An address behind a kind of middlebox of the standard plan.
inline std::string behind(lab::BoxKind box, int host = 5, core::Family family = core::Family::V4)
{
    for (const lab::LabSite& site : lab::standardPlan().sites) {
        // Strip's twin, "stripped-host", comes before the boxes' own sites.
        if (site.boxes.empty() || site.boxes.front().kind != box
            || !site.name.starts_with("behind-"))
            continue;
        const core::IpPrefix prefix = family == core::Family::V4 ? site.v4 : site.v6;
        return core::IpAddress::fromValue(family, prefix.network.value() + unsigned(host))
            .toString();
    }
    return {};
}

inline widgets::HostOrder traceOrder(std::vector<std::string> targets,
    std::vector<scan::Pass> passes = { scan::Pass::V1 }, const std::string& vantage = "virtual")
{
    trace::TraceRequest request;
    request.probe.targets = std::move(targets);
    request.probe.passes = std::move(passes);
    request.probe.vantage = vantage;
    request.probe.seed = 7;
    return { request, {} };
}

inline widgets::HostOrder verifyOrder(std::vector<std::string> targets,
    std::vector<scan::Pass> passes = { scan::Pass::V1 }, const std::string& vantage = "virtual")
{
    verify::VerifyRequest request;
    request.probe.targets = std::move(targets);
    request.probe.passes = std::move(passes);
    request.probe.vantage = vantage;
    request.probe.seed = 7;
    trace::ListUse use;
    use.controls = false;
    return { request, use };
}

/// Waits for the end; the caller looks at what was found.
inline void waitFor(const widgets::HostRun& run)
{
    while (run.step() < widgets::HostRun::Step::Done)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

inline widgets::HostResult traced(const std::string& target, scan::Pass pass = scan::Pass::V1,
    const std::string& vantage = "virtual")
{
    widgets::HostRun run(traceOrder({ target }, { pass }, vantage), {}, {});
    waitFor(run);
    widgets::HostResult result;
    const auto traces = run.takeTraces();
    result.trace = std::make_shared<const trace::TraceResult>(
        traces.empty() ? trace::TraceResult() : traces.front());
    result.vantage = vantage;
    return result;
}

inline widgets::HostResult proven(const std::string& target, scan::Pass pass = scan::Pass::V1)
{
    widgets::HostRun run(verifyOrder({ target }, { pass }), {}, {});
    waitFor(run);
    widgets::HostResult result;
    const auto proofs = run.takeProofs();
    result.proof = std::make_shared<const verify::VerifyResult>(
        proofs.empty() ? verify::VerifyResult() : proofs.front());
    result.vantage = "virtual";
    return result;
}

} // namespace virtualhosts
