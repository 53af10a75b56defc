// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

/// Lessons that differ in everything that a person can choose.
namespace handshaketest {

/// "v1 IPv4 4 hops drop@2", with "plain-host" where the host speaks no MPTCP.
inline std::string planText(const handshake::LessonPlan& plan)
{
    std::string text = "v" + std::to_string(plan.version)
        + (plan.family == core::Family::V4 ? " IPv4 " : " IPv6 ") + std::to_string(plan.hops)
        + " hops";
    if (plan.box) {
        text += std::string(" ") + trace::ruleName(plan.box->rule) + "@"
            + std::to_string(plan.box->afterHop);
    }
    return text + (plan.hostSpeaksMptcp ? "" : " plain-host");
}

/// Each version, family, rule, place and kind of host on paths of these lengths.
inline std::vector<handshake::LessonPlan> allPlans(const std::vector<std::size_t>& lengths)
{
    using trace::Rule;
    std::vector<handshake::LessonPlan> plans;
    const auto add = [&](handshake::LessonPlan plan, std::optional<handshake::LessonBox> box) {
        plan.box = box;
        plans.push_back(plan);
    };
    for (const std::size_t hops : lengths) {
        for (const int version : { 0, 1 }) {
            for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
                for (const bool speaks : { true, false }) {
                    handshake::LessonPlan plan;
                    plan.hops = hops;
                    plan.version = version;
                    plan.family = family;
                    plan.hostSpeaksMptcp = speaks;
                    plan.seed = 7 + hops;
                    add(plan, std::nullopt);
                    for (const Rule rule :
                        { Rule::Drop, Rule::Mirror, Rule::Proxy, Rule::PassThrough }) {
                        for (std::size_t after = 0; after <= hops; ++after)
                            add(plan, handshake::LessonBox { rule, after });
                    }
                }
            }
        }
    }
    return plans;
}

} // namespace handshaketest
