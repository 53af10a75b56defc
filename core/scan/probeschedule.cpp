// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probeschedule.h"

#include <algorithm>
#include <utility>

namespace scan {

namespace {
    // What an unlimited rate is taken for when repetitions are spaced.
    constexpr double UnlimitedRate = 1e6;
} // namespace

ProbeSchedule::ProbeSchedule(const ScanPlan& plan, std::uint32_t thread, std::uint32_t threads)
    : m_plan(plan)
    , m_passes(plan.request.passes)
    , m_permutation(plan.space.size(), plan.seed)
    , m_isWide(plan.space.size() >> 64 != 0)
{
    const double rate = plan.packetsPerSecond > 0 ? plan.packetsPerSecond : UnlimitedRate;
    const auto stepsPerSecond
        = std::uint64_t(std::max(1.0, rate / threads / double(plan.request.passes.size())));
    const targets::ShardWalk walk(
        plan.targetLimit, plan.shard, thread, threads, plan.firstPosition);
    for (std::uint32_t i = 0; i < plan.request.probes; ++i)
        m_repetitions.push_back({ walk, i * stepsPerSecond });
    for (Repetition& repetition : m_repetitions)
        repetition.ahead.reserve(TargetsAhead);
}

void ProbeSchedule::lookAhead(Repetition& repetition)
{
    targets::ShardWalk& walk = repetition.walk;
    repetition.next = 0;
    if (m_isWide) {
        repetition.ahead.resize(1);
        repetition.wide = m_permutation.at(walk.position());
        walk.advance();
        return;
    }
    repetition.ahead.resize(TargetsAhead);
    std::size_t count = 0;
    for (; count < TargetsAhead && !walk.done(); walk.advance())
        repetition.ahead[count++] = std::uint64_t(walk.position());
    repetition.ahead.resize(count);
    m_permutation.at(repetition.ahead);
}

ProbeSchedule::Step ProbeSchedule::nextAfterGap(NumberedProbe& probe)
{
    for (;;) {
        Repetition& repetition = m_repetitions[m_current];
        if (repetition.wait > 0) {
            --repetition.wait;
        } else if (!repetition.done()) {
            give(repetition, probe);
            return Step::Probe;
        }
        if (!advance())
            continue;
        const bool done = std::all_of(m_repetitions.begin(), m_repetitions.end(),
            [](const Repetition& each) { return each.done(); });
        return done ? Step::Done : Step::Idle;
    }
}

std::uint64_t ProbeSchedule::positionsGiven() const
{
    return std::ranges::min(m_repetitions, {}, &Repetition::given).given;
}

} // namespace scan
