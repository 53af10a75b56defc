// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/thenrun.h"

#include <cstdio>

namespace probe {

namespace {

    /// Hosts that wait take some 200 bytes each; beyond this the scan is held up.
    constexpr std::size_t MostWaiting = 65536;
    constexpr std::size_t FewEnoughWaiting = MostWaiting / 4;

    const char* stageName(scan::Stage stage)
    {
        return stage == scan::Stage::Trace ? "trace" : "verify";
    }

} // namespace

ThenRun::ThenRun(const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage)
    : m_followUp(plan, paths, vantage)
    , m_stages(plan.request.then)
    , m_rate(plan.packetsPerSecond)
{
}

core::Result<std::unique_ptr<ThenRun>> ThenRun::start(
    const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage)
{
    std::unique_ptr<ThenRun> run(new ThenRun(plan, paths, vantage));
    if (auto started = run->m_followUp.start(); !started)
        return tl::unexpected(started.error());
    return run;
}

std::vector<verify::HostFinding> ThenRun::advance(scan::ScanEngine& scan, bool scanned)
{
    if (scanned)
        m_followUp.close();
    // Before hosts are handed on, so that the rate of both together is never above what was asked.
    shareRate(scan);
    auto complete = m_followUp.advance();
    for (const verify::HostFinding& finding : complete)
        ++m_categories[std::size_t(finding.category)];
    return complete;
}

void ThenRun::shareRate(scan::ScanEngine& scan)
{
    const scan::ScanState state = scan.snapshot().state;
    const bool sending = state == scan::ScanState::Sending || state == scan::ScanState::Paused;
    if (!sending) {
        m_followUp.setRate(m_rate);
        return;
    }
    const bool shared = m_followUp.busy();
    if (shared != m_shared) {
        m_shared = shared;
        scan.setRate(shared ? m_rate / 2 : m_rate);
    }
    m_followUp.setRate(m_rate / 2);
    if (!m_heldUp && m_followUp.waiting() > MostWaiting) {
        m_heldUp = true;
        scan.pause();
    } else if (m_heldUp && m_followUp.waiting() < FewEnoughWaiting) {
        m_heldUp = false;
        scan.resume();
    }
}

bool ThenRun::isIncomplete() const
{
    const verify::FollowUpSnapshot now = m_followUp.snapshot();
    return now.complete < now.hosts;
}

std::string ThenRun::statusText() const
{
    const verify::FollowUpSnapshot now = m_followUp.snapshot();
    return "; " + std::to_string(now.complete) + " of " + std::to_string(now.hosts)
        + " hosts followed up";
}

std::string ThenRun::summary() const
{
    const verify::FollowUpSnapshot end = m_followUp.snapshot();
    std::string text = std::to_string(end.complete) + " of " + std::to_string(end.hosts)
        + " potential hosts followed up with " + std::to_string(end.packetsSent) + " packets\n";
    for (const verify::HostCategory category : verify::AllHostCategories) {
        const std::uint64_t count = m_categories[std::size_t(category)];
        if (count == 0)
            continue;
        char line[64];
        std::snprintf(line, sizeof line, "  %-20s %10llu\n", verify::hostCategoryName(category),
            static_cast<unsigned long long>(count));
        text += line;
    }
    return text;
}

scan::FollowUpCounts ThenRun::counts() const
{
    const verify::FollowUpSnapshot end = m_followUp.snapshot();
    scan::FollowUpCounts counts;
    for (const scan::Stage stage : m_stages)
        counts.stages.emplace_back(stageName(stage));
    counts.hosts = end.hosts;
    counts.complete = end.complete;
    counts.packetsSent = end.packetsSent;
    counts.receiveDrops = end.receiveDrops;
    for (const verify::HostCategory category : verify::AllHostCategories) {
        counts.categories.emplace_back(
            verify::hostCategoryName(category), m_categories[std::size_t(category)]);
    }
    return counts;
}

} // namespace probe
