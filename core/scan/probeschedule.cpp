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
{
    const double rate = plan.packetsPerSecond > 0 ? plan.packetsPerSecond : UnlimitedRate;
    const auto stepsPerSecond
        = std::uint64_t(std::max(1.0, rate / threads / double(plan.request.passes.size())));
    const targets::ShardWalk walk(
        plan.targetLimit, plan.shard, thread, threads, plan.firstPosition);
    for (std::uint32_t i = 0; i < plan.request.probes; ++i)
        m_repetitions.push_back({ walk, i * stepsPerSecond, 0 });
}

ProbeSchedule::Step ProbeSchedule::nextAfterGap(ScheduledProbe& probe)
{
    for (;;) {
        Repetition& repetition = m_repetitions[m_current];
        if (repetition.wait > 0) {
            --repetition.wait;
        } else if (!repetition.walk.done()) {
            give(repetition, probe);
            return Step::Probe;
        }
        if (!advance())
            continue;
        const bool done = std::all_of(m_repetitions.begin(), m_repetitions.end(),
            [](const Repetition& each) { return each.walk.done(); });
        return done ? Step::Done : Step::Idle;
    }
}

std::uint64_t ProbeSchedule::positionsGiven() const
{
    return std::ranges::min(m_repetitions, {}, &Repetition::given).given;
}

} // namespace scan
