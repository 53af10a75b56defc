// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lesson.h"

#include "core/handshake/lessonplay.h"
#include "core/handshake/lessontext.h"
#include "core/handshake/lessontools.h"

namespace handshake {

namespace {

    core::Result<void> check(const LessonPlan& plan)
    {
        const auto refuse = [](const std::string& what) {
            return core::failure(core::ErrorCode::InvalidInput, what);
        };
        if (plan.version != 0 && plan.version != 1) {
            return refuse(
                "MPTCP has no version " + std::to_string(plan.version) + "; a lesson plays 0 or 1");
        }
        if (plan.hops < 1 || plan.hops > MostLessonHops) {
            return refuse("a lesson's path has 1 to " + std::to_string(MostLessonHops)
                + " routers, not " + std::to_string(plan.hops));
        }
        if (plan.box && plan.box->afterHop > plan.hops) {
            return refuse("the lesson's middlebox stands behind hop 0 to "
                + std::to_string(plan.hops) + ", not " + std::to_string(plan.box->afterHop));
        }
        return {};
    }

    bool isFooled(const Lesson& lesson)
    {
        if (!scan::isPotential(lesson.scan.replyClass))
            return false;
        const bool proxied = lesson.plan.box && lesson.plan.box->rule == trace::Rule::Proxy;
        return proxied || lesson.proof.verdict != verify::Verdict::Proven;
    }

} // namespace

core::Result<Lesson> playLesson(const LessonPlan& plan)
{
    if (const auto checked = check(plan); !checked)
        return tl::unexpected(checked.error());
    const LessonPath path(plan);
    auto played = playConnection(path, plan);
    if (!played)
        return tl::unexpected(played.error());
    Lesson lesson;
    lesson.plan = plan;
    lesson.connection = std::move(played->connection);
    lesson.journeys = std::move(played->journeys);
    lesson.scan = scanOnce(path, plan);
    lesson.trace = traceOnce(path, plan);
    lesson.proof = proveOnce(path, plan);
    lesson.category
        = verify::categorize(lesson.scan.replyClass, &lesson.trace.verdict, &lesson.proof.evidence);
    lesson.scanIsFooled = isFooled(lesson);
    lesson.explained = explain(lesson);
    lesson.explanation = textOf(lesson.explained);
    return lesson;
}

} // namespace handshake
