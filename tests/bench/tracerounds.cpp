// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracerounds.h"

#include "core/trace/output/tracetext.h"
#include "core/trace/traceengine.h"

#include <algorithm>
#include <chrono>
#include <malloc.h>

namespace bench {

namespace {

    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds TakeInterval { 5 };

    std::size_t allocatedBytes()
    {
        const struct mallinfo2 info = mallinfo2();
        return info.uordblks + info.hblkhd;
    }

    bool isSilent(const lab::LabPlan& plan, std::size_t ttl)
    {
        const auto& boxes = plan.sites.front().boxes;
        return std::ranges::find(boxes, lab::PlannedBox { lab::BoxKind::Silent, ttl - 1 })
            != boxes.end();
    }

    /// Every router at its place, the silent ones silent, and the host behind the last of them.
    bool hopsRight(const lab::LabPlan& plan, const trace::PathEvidence& evidence)
    {
        const core::Family family = evidence.target.address.family();
        std::size_t last = plan.routers;
        if (evidence.answer.kind == trace::AnswerKind::None) {
            while (last > 0 && isSilent(plan, last))
                --last;
        } else if (evidence.answer.ttl != plan.routers + 1) {
            return false;
        }
        if (evidence.hops.size() != last)
            return false;
        for (std::size_t ttl = 1; ttl <= last; ++ttl) {
            const trace::Hop& hop = evidence.hops[ttl - 1];
            if (isSilent(plan, ttl) == hop.address.has_value()
                || (hop.address && *hop.address != lab::routerAddress(ttl, family)))
                return false;
        }
        return true;
    }

    bool isRight(const Course& course, const lab::LabPlan& plan, const trace::TraceResult& result)
    {
        std::optional<std::pair<int, int>> interval;
        if (const auto& found = result.verdict.interval)
            interval = { found->afterTtl, found->beforeTtl };
        return result.verdict.verdict == course.verdict && result.verdict.rule == course.rule
            && interval == course.interval && hopsRight(plan, result.evidence);
    }

    std::vector<core::IpRange> rangesOf(const std::vector<trace::ProbeTarget>& targets)
    {
        std::vector<core::IpRange> ranges;
        for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
            std::optional<core::IpRange> range;
            for (const trace::ProbeTarget& target : targets) {
                const core::Uint128 value = target.address.value();
                if (target.address.family() != family)
                    continue;
                if (!range)
                    range = { family, value, value };
                range->first = std::min(range->first, value);
                range->last = std::max(range->last, value);
            }
            if (range)
                ranges.push_back(*range);
        }
        return ranges;
    }

    class Watch {
    public:
        Watch(const Course& course, const lab::LabPlan& plan, Round& round)
            : m_course(course)
            , m_plan(plan)
            , m_round(round)
            , m_heldBefore(allocatedBytes())
        {
        }
        void look(trace::TraceEngine& engine)
        {
            takeResults(engine);
            if (m_course.weighed)
                weigh(engine.snapshot());
        }

    private:
        void takeResults(trace::TraceEngine& engine)
        {
            for (auto some = engine.takeResults(); !some.empty(); some = engine.takeResults()) {
                for (const trace::TraceResult& result : some) {
                    if (isRight(m_course, m_plan, result))
                        ++m_round.right;
                    else if (m_round.firstWrong.empty())
                        m_round.firstWrong = trace::traceText(result);
                }
            }
        }
        void weigh(const trace::TraceSnapshot& now)
        {
            const std::size_t inFlight = now.targetsStarted - now.targetsDone;
            if (inFlight == 0 || inFlight < m_round.mostInFlight)
                return;
            const double each
                = (double(allocatedBytes()) - double(m_heldBefore)) / double(inFlight);
            m_round.bytesPerTarget
                = inFlight == m_round.mostInFlight ? std::max(m_round.bytesPerTarget, each) : each;
            m_round.mostInFlight = inFlight;
        }

        const Course& m_course;
        const lab::LabPlan& m_plan;
        Round& m_round;
        std::size_t m_heldBefore;
    };

} // namespace

core::Result<Round> runRound(const Course& course, net::Vantage& vantage)
{
    const auto plan = lab::parsePlan(course.plan);
    if (!plan)
        return tl::unexpected(plan.error());
    const std::vector<core::IpRange> ranges = rangesOf(course.targets);
    auto targets = trace::listedTargets(course.targets);
    Round round;
    Watch watch(course, *plan, round);

    const auto begin = Clock::now();
    auto paths = vantage.resolve(ranges, {});
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = vantage.openPort(*paths);
    if (!port)
        return tl::unexpected(port.error());
    trace::TraceRequest request;
    request.probe.rate = course.rate;
    trace::TraceHooks hooks;
    hooks.simulated = vantage.simulated();
    trace::TraceEngine engine(
        request, std::move(targets), *std::move(paths), *std::move(port), hooks);
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    while (!engine.waitFinished(TakeInterval))
        watch.look(engine);
    watch.look(engine);
    round.seconds = std::chrono::duration<double>(Clock::now() - begin).count();

    if (const auto error = engine.error())
        return tl::unexpected(*error);
    const trace::TraceSnapshot end = engine.snapshot();
    if (end.receiveDrops > 0)
        std::fprintf(stderr, "%s: %llu packets were lost on receive\n", course.name.c_str(),
            static_cast<unsigned long long>(end.receiveDrops));
    round.probes = end.probesSent;
    round.resets = end.resetsSent;
    return round;
}

} // namespace bench
