// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/targetslink.h"

#include <bit>

namespace remote {

namespace {

    /// Enough for what an engine does at a time; the far side's pipe holds as many.
    constexpr std::size_t MostAhead = 4096;
    constexpr std::size_t MostOfAProbe = 256;
    constexpr std::uint8_t MostFlows = 32; ///< twice what --flows takes

} // namespace

TargetsLink::TargetsLink(
    TargetsTask task, std::unique_ptr<trace::TargetSource> targets, LinkHooks hooks)
    : Link(task.place, task.access, task.rate, 1, std::move(hooks))
    , m_task(std::move(task))
    , m_targets(std::move(targets))
{
}

TargetsLink::~TargetsLink() { end(); }

core::Result<void> TargetsLink::order(Connection& connection)
{
    connection.send(
        remote::Order { m_task.command, place().vantage, m_task.options, std::nullopt });
    return {};
}

core::Result<void> TargetsLink::keepUp(Connection& connection)
{
    Probe probe;
    bool noneLeft = false;
    const bool hasRoom = connection.waiting() < EnoughWaiting;
    while (hasRoom && !m_toldEnd && probe.targets.size() < MostOfAProbe) {
        if (!m_again.empty()) {
            probe.targets.push_back(m_again.back());
            m_again.pop_back();
            continue;
        }
        // Targets that no way leads to bring no result, and hold nothing up.
        const std::uint64_t withoutWay = report().counters.unroutable;
        if (m_open.size() >= MostAhead + withoutWay)
            break;
        const auto target = m_targets->next();
        if (!target) {
            noneLeft = m_targets->ended();
            break;
        }
        if (m_open.try_emplace(*target, 0).second)
            probe.targets.push_back(*target);
    }
    if (!probe.targets.empty())
        connection.send(std::move(probe));
    if (noneLeft) {
        m_toldEnd = true;
        connection.send(NoMoreTargets {});
    }
    return {};
}

core::Result<void> TargetsLink::take(FarMessage message)
{
    trace::ProbeTarget target;
    std::uint8_t flow = 0;
    if (const auto* const row = std::get_if<store::TraceRow>(&message)) {
        target = { row->target, row->port, row->pass };
        flow = row->flow;
    } else if (const auto* const proof = std::get_if<store::ProofRow>(&message)) {
        target = { proof->target, proof->port, proof->pass };
    } else {
        return tl::unexpected(
            misbehaved(core::Pattern("remote", "it sends what is neither a trace nor a proof")));
    }
    const auto open = m_open.find(target);
    const std::uint32_t bit = std::uint32_t(1) << (flow % MostFlows);
    if (open == m_open.end() || (open->second & bit) != 0) {
        // Of a target that was asked again and had some of its flows before.
        countResult(false);
        return {};
    }
    if (auto taken = m_task.onResult(message); !taken)
        return tl::unexpected(misbehaved(taken.error().detail));
    progressed();
    countResult(true);
    open->second |= bit;
    if (std::uint32_t(std::popcount(open->second)) == m_task.resultsOfTarget)
        m_open.erase(open);
    return {};
}

core::Result<void> TargetsLink::checkEnd()
{
    const std::uint64_t withoutWay = report().counters.unroutable;
    if (m_toldEnd && m_open.size() <= withoutWay)
        return {};
    return tl::unexpected(
        misbehaved({ core::Pattern("remote", "it ended without the results of %1 targets"),
            { core::Text::count(m_open.size()) } }));
}

void TargetsLink::broke()
{
    m_again.clear();
    for (const auto& [target, flows] : m_open)
        m_again.push_back(target);
    m_toldEnd = false;
}

} // namespace remote
