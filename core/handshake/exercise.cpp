// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/splitmix64.h"
#include "core/handshake/lesson.h"

#include <array>

namespace handshake {

namespace {

    using trace::Rule;

    constexpr std::array Rules { Rule::None, Rule::Drop, Rule::Mirror, Rule::Proxy,
        Rule::PassThrough };

    /// Any order of the rules, by the number of the order.
    std::array<Rule, Rules.size()> shuffled(std::uint64_t draw)
    {
        std::array<Rule, Rules.size()> order = Rules;
        for (std::size_t left = order.size(); left > 1; --left) {
            std::swap(order[left - 1], order[draw % left]);
            draw /= left;
        }
        return order;
    }

} // namespace

Exercise makeExercise(std::uint64_t number)
{
    // Each round of five has every rule once, in an order of its own.
    const std::uint64_t round = number / Rules.size();
    const Rule rule = shuffled(core::splitMix64(round))[number % Rules.size()];
    std::uint64_t state = core::splitMix64(number ^ core::SplitMix64Step);
    const auto draw = [&](std::size_t choices) {
        state = core::splitMix64(state);
        return std::size_t(state % choices);
    };
    Exercise exercise;
    exercise.choices = { Rules.begin(), Rules.end() };
    LessonPlan& plan = exercise.plan;
    plan.seed = core::splitMix64(number);
    plan.hops = 2 + draw(4);
    plan.version = int(draw(2));
    plan.family = draw(4) == 0 ? core::Family::V6 : core::Family::V4;
    // On the host's own link no tool sees what a box does there.
    if (rule != Rule::None)
        plan.box = LessonBox { rule, draw(plan.hops) };
    // A plain host would make all but proxies look alike.
    plan.hostSpeaksMptcp = rule != Rule::Proxy || draw(2) == 0;
    return exercise;
}

} // namespace handshake
