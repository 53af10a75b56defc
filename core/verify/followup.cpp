// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/followup.h"

namespace verify {

namespace {

    /// Hosts that are traced, or wait for their proof with a trace of some KiB each.
    constexpr std::size_t MostInWork = 4096;

    trace::ProbeTarget targetOf(const scan::ScanRow& row)
    {
        return { row.target, row.targetPort, row.pass };
    }

    /// The scan's way and pace, with ports of its own.
    scan::ScanRequest followingRequest(const scan::ScanPlan& plan, const scan::PortRange& ports)
    {
        scan::ScanRequest request = plan.request;
        request.sourcePorts = ports.toString();
        request.then.clear();
        return request;
    }

} // namespace

FollowUp::FollowUp(
    const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage)
    : m_traces(plan.request.follows(scan::Stage::Trace))
    , m_proves(plan.request.follows(scan::Stage::Verify))
    , m_toTrace(std::make_shared<trace::TargetQueue>(MostInWork))
    , m_toProve(std::make_shared<trace::TargetQueue>(MostInWork))
{
}

} // namespace verify
