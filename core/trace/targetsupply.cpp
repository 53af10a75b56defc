// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetsupply.h"

#include "core/scan/output/readable.h"

namespace trace {

core::Result<std::unique_ptr<TargetSupply>> TargetSupply::open(
    TargetPlan plan, net::Vantage& vantage)
{
    std::unique_ptr<TargetSupply> supply(new TargetSupply);
    supply->m_routerRows = plan.routerRows;
    supply->m_controlRows = plan.controlRows;
    if (!plan.known.empty()) {
        auto paths = vantage.resolve(plan.ranges, plan.pathOverrides);
        if (!paths)
            return tl::unexpected(paths.error());
        supply->m_paths = *std::move(paths);
        supply->m_known = groupedTargets(std::move(plan.known), plan.seed, plan.knownLimit);
    } else {
        // Whoever lacks the right to send learns it now, not when the first target comes.
        if (auto allowed = vantage.checkRight(); !allowed)
            return tl::unexpected(allowed.error());
    }
    if (plan.stream) {
        supply->m_stream = std::make_unique<TargetStream>(
            *std::move(plan.stream), vantage, plan.pathOverrides, supply->m_paths);
        if (auto started = supply->m_stream->start("-"); !started)
            return tl::unexpected(started.error());
    }
    return supply;
}

bool TargetSupply::awaitWay()
{
    if (!m_paths && m_stream)
        m_paths = m_stream->awaitWay();
    return m_paths.has_value();
}

std::unique_ptr<TargetSource> TargetSupply::takeSource()
{
    return chainedTargets(std::move(m_known), m_stream ? m_stream->source() : nullptr);
}

void TargetSupply::stop()
{
    if (m_stream)
        m_stream->stop();
}

StreamCounts TargetSupply::counts() const
{
    StreamCounts counts = m_stream ? m_stream->counts() : StreamCounts();
    counts.routerRows += m_routerRows;
    counts.controlRows += m_controlRows;
    return counts;
}

std::vector<std::string> leftOutRemarks(const StreamCounts& counts)
{
    std::vector<std::string> remarks;
    if (counts.excluded > 0) {
        remarks.push_back(scan::decimal(counts.excluded)
            + " addresses of standard input were left out, since a blocklist or --exclude holds "
              "them; --no-default-blocklist takes private networks too");
    }
    if (counts.routerRows > 0) {
        remarks.push_back(std::to_string(counts.routerRows)
            + " rows of class icmp name the router and not the target, so they were left out; let "
              "the scan write the field target as well");
    }
    if (counts.controlRows > 0) {
        remarks.push_back(std::to_string(counts.controlRows)
            + " rows of control probes were left out, since a proof asks for MPTCP; pass --mptcp "
              "to choose the version");
    }
    return remarks;
}

} // namespace trace
