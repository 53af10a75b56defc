// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/followup.h"

#include <algorithm>

namespace verify {

namespace {

    /// Hosts that are traced, or wait for their proof with a trace of some KiB each.
    constexpr std::size_t MostInWork = 2048;
    constexpr std::size_t FewestInWork = 16;
    /// A host takes some forty packets over a few seconds. More hosts at once than the rate can
    /// serve would only all be late.
    constexpr double PacketsPerHostAndSecond = 8;

    std::size_t hostsAtOnce(double packetsPerSecond)
    {
        if (packetsPerSecond <= 0)
            return MostInWork;
        return std::size_t(std::clamp(
            packetsPerSecond / PacketsPerHostAndSecond, double(FewestInWork), double(MostInWork)));
    }

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

FollowUp::FollowUp(const scan::ScanPlan& plan, net::PathTable paths, net::Vantage& vantage)
    : m_plan(plan)
    , m_paths(std::move(paths))
    , m_vantage(vantage)
    , m_toTrace(std::make_shared<trace::TargetQueue>(MostInWork))
    , m_toProve(std::make_shared<trace::TargetQueue>(MostInWork))
    , m_rate(plan.packetsPerSecond)
{
}

core::Result<void> FollowUp::start()
{
    core::Result<void> started;
    if (m_plan.request.follows(scan::Stage::Trace))
        started = startTracer();
    if (started && m_plan.request.follows(scan::Stage::Verify))
        started = startProver();
    shareRate();
    return started;
}

core::Result<void> FollowUp::startTracer()
{
    auto port = m_vantage.openPort(m_paths);
    if (!port)
        return tl::unexpected(port.error());
    trace::TraceRequest request;
    request.probe = followingRequest(m_plan, m_plan.tracePorts);
    trace::TraceHooks hooks;
    hooks.simulated = m_vantage.simulated();
    hooks.seed = m_plan.seed;
    m_tracer = std::make_unique<trace::TraceEngine>(std::move(request),
        trace::queuedTargets(m_toTrace), m_paths, *std::move(port), std::move(hooks));
    return m_tracer->start();
}

core::Result<void> FollowUp::startProver()
{
    VerifyRequest request;
    request.probe = followingRequest(m_plan, m_plan.verifyPorts);
    VerifyHooks hooks;
    hooks.simulated = m_vantage.simulated();
    hooks.seed = m_plan.seed;
    m_prover = std::make_unique<VerifyEngine>(
        std::move(request), trace::queuedTargets(m_toProve), m_paths, m_vantage, std::move(hooks));
    return m_prover->start();
}

void FollowUp::add(std::span<const scan::ScanRow> rows)
{
    for (const scan::ScanRow& row : rows) {
        if (!scan::isPotential(row.replyClass) || row.pass == scan::Pass::Control)
            continue;
        const core::Uint128 value = row.target.value();
        targets::SeenRanges& seen = m_seen[{ row.targetPort, row.pass }];
        if (seen.takeNew({ row.target.family(), value, value }).empty())
            continue;
        ++m_hosts;
        m_waiting.push_back(row);
    }
}

void FollowUp::stop()
{
    if (m_tracer)
        m_tracer->stop();
    if (m_prover)
        m_prover->stop();
}

std::vector<HostFinding> FollowUp::advance()
{
    std::vector<HostFinding> complete;
    // Before its results are taken: then none can come after them.
    const bool traced = !m_tracer || m_tracer->finished();
    const bool proven = !m_prover || m_prover->finished();
    takeTraces(complete);
    takeProofs(complete);
    feed(complete);
    if (m_closed && m_waiting.empty())
        m_toTrace->close();
    if (m_toTrace->ended() && traced) {
        passOnUntraced(complete);
        m_toProve->close();
    }
    if (m_toProve->ended() && proven)
        concludeUnproven(complete);
    shareRate();
    return complete;
}

void FollowUp::feed(std::vector<HostFinding>& complete)
{
    const std::size_t most = hostsAtOnce(m_rate);
    while (!m_waiting.empty() && m_inWork.size() < most) {
        HostFinding finding;
        finding.row = m_waiting.front();
        m_waiting.pop_front();
        const trace::ProbeTarget target = targetOf(finding.row);
        if (!m_tracer) {
            prove(std::move(finding), complete);
            continue;
        }
        m_inWork.emplace(keyOf(target), Work { std::move(finding), false });
        m_toTrace->put({ target, std::nullopt });
    }
}

void FollowUp::takeTraces(std::vector<HostFinding>& complete)
{
    while (m_tracer) {
        std::vector<trace::TraceResult> results = m_tracer->takeResults();
        if (results.empty())
            return;
        for (trace::TraceResult& result : results) {
            const auto work = m_inWork.find(keyOf(result.evidence.target));
            if (work == m_inWork.end())
                continue;
            HostFinding finding = std::move(work->second.finding);
            m_inWork.erase(work);
            finding.trace = std::move(result);
            prove(std::move(finding), complete);
        }
    }
}

void FollowUp::prove(HostFinding finding, std::vector<HostFinding>& complete)
{
    if (!m_prover) {
        conclude(std::move(finding), complete);
        return;
    }
    const trace::ProbeTarget target = targetOf(finding.row);
    m_inWork.emplace(keyOf(target), Work { std::move(finding), true });
    m_toProve->put({ target, std::nullopt });
}

void FollowUp::takeProofs(std::vector<HostFinding>& complete)
{
    while (m_prover) {
        std::vector<VerifyResult> results = m_prover->takeResults();
        if (results.empty())
            return;
        for (VerifyResult& result : results) {
            const auto work = m_inWork.find(keyOf(result.target));
            if (work == m_inWork.end())
                continue;
            HostFinding finding = std::move(work->second.finding);
            m_inWork.erase(work);
            finding.proof = std::move(result);
            conclude(std::move(finding), complete);
        }
    }
}

void FollowUp::conclude(HostFinding finding, std::vector<HostFinding>& complete)
{
    finding.category
        = categorize(finding.row.replyClass, finding.trace ? &finding.trace->verdict : nullptr,
            finding.proof ? &finding.proof->evidence : nullptr);
    ++m_complete;
    complete.push_back(std::move(finding));
}

void FollowUp::passOnUntraced(std::vector<HostFinding>& complete)
{
    if (!m_tracer || m_tracer->snapshot().stopped || m_tracer->error())
        return;
    for (auto work = m_inWork.begin(); work != m_inWork.end();) {
        if (work->second.proving) {
            ++work;
            continue;
        }
        HostFinding finding = std::move(work->second.finding);
        work = m_inWork.erase(work);
        prove(std::move(finding), complete);
    }
}

void FollowUp::concludeUnproven(std::vector<HostFinding>& complete)
{
    if (!m_prover || m_prover->snapshot().stopped || m_prover->error())
        return;
    for (auto& [key, work] : m_inWork)
        conclude(std::move(work.finding), complete);
    m_inWork.clear();
}

bool FollowUp::finished() const
{
    return (!m_tracer || m_tracer->finished()) && (!m_prover || m_prover->finished());
}

void FollowUp::setRate(double packetsPerSecond)
{
    m_rate = packetsPerSecond;
    shareRate();
}

void FollowUp::shareRate()
{
    const bool traces = m_tracer && !m_tracer->finished();
    const bool proves = m_prover && !m_prover->finished();
    const double each = traces && proves ? m_rate / 2 : m_rate;
    if (traces)
        m_tracer->setRate(each);
    if (proves)
        m_prover->setRate(each);
}

FollowUpSnapshot FollowUp::snapshot() const
{
    FollowUpSnapshot snapshot;
    snapshot.hosts = m_hosts;
    snapshot.complete = m_complete;
    if (m_tracer) {
        const trace::TraceSnapshot traces = m_tracer->snapshot();
        snapshot.tracesDone = traces.targetsDone;
        snapshot.packetsSent += traces.probesSent;
        snapshot.receiveDrops += traces.receiveDrops;
    }
    if (m_prover) {
        const VerifySnapshot proofs = m_prover->snapshot();
        snapshot.proofsDone = proofs.targetsDone;
        snapshot.packetsSent += proofs.packetsSent;
        snapshot.receiveDrops += proofs.receiveDrops;
    }
    return snapshot;
}

void FollowUp::forEachIncomplete(const std::function<void(const targets::Target&)>& see) const
{
    for (const scan::ScanRow& row : m_waiting)
        see({ row.target, row.targetPort });
    for (const auto& [key, work] : m_inWork)
        see({ work.finding.row.target, work.finding.row.targetPort });
}

std::optional<core::Error> FollowUp::error() const
{
    auto error = m_tracer ? m_tracer->error() : std::nullopt;
    if (!error && m_prover)
        error = m_prover->error();
    return error;
}

} // namespace verify
