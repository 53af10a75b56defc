// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/resumetrack.h"

#include <algorithm>

namespace scan {

namespace {

    // A cooldown may last for years.
    constexpr std::size_t MostSamples = 4096;

    // What the tally counts: classes of each pass, conflicts, categories of hosts.
    constexpr std::size_t ConflictKind = PassCount * ReplyClassCount;
    constexpr std::size_t FirstCategoryKind = ConflictKind + 1;

    std::size_t kindOf(std::size_t pass, std::size_t replyClass)
    {
        return pass * ReplyClassCount + replyClass;
    }

} // namespace

void ResumeTrack::add(core::Uint128 sent, Clock::time_point now)
{
    m_sent = std::max(m_sent, sent);
    if (m_recent.size() < MostSamples)
        m_recent.push_back({ now, m_sent });
    while (!m_recent.empty() && now - m_recent.front().time >= m_lag) {
        m_answered = m_recent.front().sent;
        m_recent.pop_front();
    }
}

std::optional<core::Uint128> ResumeTrack::positionOf(
    const ScanPlan& plan, const targets::Target& target)
{
    if (!m_permutation)
        m_permutation.emplace(plan.space.size(), plan.seed);
    const core::Uint128 index = plan.space.indexOf(target);
    if (index >= plan.space.size())
        return std::nullopt;
    return m_permutation->positionOf(index);
}

void ResumeTrack::addRows(const ScanPlan& plan, std::span<const ScanRow> rows)
{
    for (const ScanRow& row : rows) {
        if (row.repeat && !row.conflict)
            continue;
        const auto position = positionOf(plan, { row.target, row.targetPort });
        if (!position)
            continue;
        if (!row.repeat)
            m_tally.add(*position, kindOf(std::size_t(row.pass), std::size_t(row.replyClass)));
        if (row.conflict)
            m_tally.add(*position, ConflictKind);
    }
}

void ResumeTrack::addComplete(
    const ScanPlan& plan, const targets::Target& target, std::size_t category)
{
    const std::size_t kind = FirstCategoryKind + category;
    const auto position = positionOf(plan, target);
    if (position && kind < PositionTally::Kinds)
        m_tally.add(*position, kind);
}

ScanTotals ResumeTrack::settledOf(ScanTotals part) const
{
    const PositionTally::Counts& settled = m_tally.settled();
    for (std::size_t pass = 0; pass < PassCount; ++pass) {
        for (std::size_t each = 0; each < ReplyClassCount; ++each)
            part.counters.classes[pass][each] = settled[kindOf(pass, each)];
    }
    part.counters.conflicts = settled[ConflictKind];
    if (part.followUp) {
        part.followUp->complete = 0;
        for (std::size_t i = 0; i < part.followUp->categories.size(); ++i) {
            part.followUp->categories[i].second = settled[FirstCategoryKind + i];
            part.followUp->complete += settled[FirstCategoryKind + i];
        }
        part.followUp->hosts = part.followUp->complete;
    }
    return part;
}

ScanTotals ResumeTrack::whole(const ScanTotals& part) const
{
    ScanTotals whole = m_earlier.value_or(ScanTotals());
    whole += part;
    return whole;
}

Checkpoint ResumeTrack::checkpoint(
    const ScanPlan& plan, const ScanTotals& part, core::Uint128 unfinished)
{
    if (!m_scan)
        m_scan = checkpointOf(plan);
    Checkpoint checkpoint = *m_scan;
    checkpoint.sentPosition = std::min(m_sent, checkpoint.targets);
    checkpoint.complete = m_finished;
    if (m_finished) {
        checkpoint.answeredPosition = checkpoint.sentPosition;
    } else {
        const core::Uint128 answered = std::min(m_answered, checkpoint.sentPosition);
        checkpoint.answeredPosition = m_tally.settle(std::min(answered, unfinished));
    }
    if (m_earlier)
        checkpoint.totals = whole(m_finished ? part : settledOf(part));
    return checkpoint;
}

} // namespace scan
