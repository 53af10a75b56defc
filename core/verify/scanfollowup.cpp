// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/scanfollowup.h"

#include <algorithm>

namespace verify {

namespace {

    /// Hosts that wait take some 200 bytes each; beyond this the scan is held up.
    constexpr std::size_t MostWaiting = 65536;
    constexpr std::size_t FewEnoughWaiting = MostWaiting / 4;

    const char* stageName(scan::Stage stage)
    {
        return stage == scan::Stage::Trace ? "trace" : "verify";
    }

} // namespace

ScanFollowUp::ScanFollowUp(
    const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage)
    : m_followUp(plan, paths, vantage)
    , m_stages(plan.request.then)
    , m_rate(plan.packetsPerSecond)
    , m_appliedRate(plan.packetsPerSecond)
{
}

core::Result<std::unique_ptr<ScanFollowUp>> ScanFollowUp::start(
    const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage)
{
    std::unique_ptr<ScanFollowUp> run(new ScanFollowUp(plan, paths, vantage));
    if (auto started = run->m_followUp.start(); !started)
        return tl::unexpected(started.error());
    return run;
}

std::vector<HostFinding> ScanFollowUp::advance(scan::RunningScan& scan, bool scanned)
{
    if (scanned)
        m_followUp.close();
    // Before hosts are handed on, so that the rate of both together is never above what was asked.
    shareRate(scan);
    auto complete = m_followUp.advance();
    for (const HostFinding& finding : complete)
        ++m_categories[std::size_t(finding.category)];
    return complete;
}

void ScanFollowUp::shareRate(scan::RunningScan& scan)
{
    const scan::ScanState state = scan.snapshot().state;
    const bool sending = state == scan::ScanState::Sending || state == scan::ScanState::Paused;
    const double rate = m_rate;
    if (!sending) {
        m_followUp.setRate(rate);
        return;
    }
    const bool shared = m_followUp.busy();
    if (shared != m_shared || rate != m_appliedRate) {
        m_shared = shared;
        m_appliedRate = rate;
        scan.setRate(shared ? rate / 2 : rate);
    }
    m_followUp.setRate(rate / 2);
    if (m_followUp.waiting() > MostWaiting) {
        m_heldUp = true;
        scan.pause();
    } else if (m_heldUp && m_followUp.waiting() < FewEnoughWaiting) {
        m_heldUp = false;
        scan.resume();
    }
}

core::Uint128 ScanFollowUp::lowestIncomplete(
    const scan::ScanPlan& plan, core::Uint128 otherwise) const
{
    core::Uint128 lowest = otherwise;
    m_followUp.forEachIncomplete(
        [&](const targets::Target& target) { lowest = std::min(lowest, plan.positionOf(target)); });
    return lowest;
}

bool ScanFollowUp::isIncomplete() const
{
    const FollowUpSnapshot now = m_followUp.snapshot();
    return now.complete < now.hosts;
}

scan::FollowUpCounts ScanFollowUp::counts() const
{
    const FollowUpSnapshot end = m_followUp.snapshot();
    scan::FollowUpCounts counts;
    for (const scan::Stage stage : m_stages)
        counts.stages.emplace_back(stageName(stage));
    counts.hosts = end.hosts;
    counts.complete = end.complete;
    counts.packetsSent = end.packetsSent;
    counts.receiveDrops = end.receiveDrops;
    for (const HostCategory category : AllHostCategories) {
        counts.categories.emplace_back(
            hostCategoryName(category), m_categories[std::size_t(category)]);
    }
    return counts;
}

} // namespace verify
