// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/hostcategory.h"

#include <algorithm>

namespace verify {

const char* hostCategoryName(HostCategory category)
{
    switch (category) {
    case HostCategory::TrueMptcp:
        return "true-mptcp";
    case HostCategory::MiddleboxAffected:
        return "middlebox-affected";
    case HostCategory::Proxied:
        return "proxied";
    case HostCategory::ReturnPath:
        return "return-path";
    case HostCategory::Mirrored:
        return "mirrored";
    case HostCategory::NotMptcp:
        return "not-mptcp";
    case HostCategory::Unresponsive:
        return "unresponsive";
    case HostCategory::Inconclusive:
        break;
    }
    return "inconclusive";
}

namespace {

    bool passed(const std::vector<StepEvidence>& ladder, Step step)
    {
        return std::any_of(ladder.begin(), ladder.end(), [step](const StepEvidence& each) {
            return each.step == step && each.result == StepResult::Pass;
        });
    }

    bool failed(const std::vector<StepEvidence>& ladder, Step step)
    {
        return std::any_of(ladder.begin(), ladder.end(), [step](const StepEvidence& each) {
            return each.step == step && each.result == StepResult::Fail;
        });
    }

    /// Whoever answers refuses a token that it never gave out, as MPTCP hosts alone do, but does
    /// not compute with the key that came back from it: somebody put another one there.
    bool keyWasReplaced(const std::vector<StepEvidence>& ladder)
    {
        return failed(ladder, Step::Handshake) && passed(ladder, Step::JoinRefused)
            && passed(ladder, Step::TwoKeys) && !failed(ladder, Step::Canary)
            && !failed(ladder, Step::NoCrypto) && !failed(ladder, Step::Extensibility)
            && !failed(ladder, Step::Version15);
    }

    /// An answer that no true host gives. A refusal is none: behind a load balancer a subflow may
    /// well meet another machine.
    bool exposesImitation(const std::vector<StepEvidence>& ladder)
    {
        return std::any_of(ladder.begin(), ladder.end(), [](const StepEvidence& each) {
            return each.step > Step::Control && each.step < Step::Kernel
                && each.result == StepResult::Fail && each.shown > Shown::Refusal;
        });
    }

    HostCategory fromPath(const trace::PathVerdict& path)
    {
        if (path.rule == trace::Rule::Proxy)
            return HostCategory::Proxied;
        if (path.rule == trace::Rule::Mirror)
            return HostCategory::Mirrored;
        switch (path.verdict) {
        case trace::Verdict::TrueMptcp:
            return HostCategory::TrueMptcp;
        case trace::Verdict::MiddleboxAffected:
            return path.onReturnPath ? HostCategory::ReturnPath : HostCategory::MiddleboxAffected;
        case trace::Verdict::NotMptcp:
            return HostCategory::NotMptcp;
        case trace::Verdict::Mirrored:
            return HostCategory::Mirrored;
        case trace::Verdict::Unresponsive:
            return HostCategory::Unresponsive;
        case trace::Verdict::Inconclusive:
            break;
        }
        return HostCategory::Inconclusive;
    }

    HostCategory fromLadder(const std::vector<StepEvidence>& ladder)
    {
        switch (judge(ladder)) {
        case Verdict::Proven:
            return HostCategory::TrueMptcp;
        case Verdict::Mptcp:
            if (keyWasReplaced(ladder))
                return HostCategory::ReturnPath;
            if (exposesImitation(ladder))
                return HostCategory::NotMptcp;
            return passed(ladder, Step::Handshake) ? HostCategory::TrueMptcp
                                                   : HostCategory::Inconclusive;
        case Verdict::Mirror:
            return HostCategory::Mirrored;
        case Verdict::NotMptcp:
            return HostCategory::NotMptcp;
        case Verdict::Unresponsive:
            break;
        }
        return HostCategory::Unresponsive;
    }

} // namespace

HostCategory categorize(scan::ReplyClass answered, const trace::PathVerdict* path,
    const std::vector<StepEvidence>* ladder)
{
    if (!path && !ladder) {
        return answered == scan::ReplyClass::Mirror ? HostCategory::Mirrored
                                                    : HostCategory::Inconclusive;
    }
    if (!ladder)
        return fromPath(*path);
    const HostCategory byLadder = fromLadder(*ladder);
    if (!path)
        return byLadder;
    const HostCategory byPath = fromPath(*path);
    if (byPath == HostCategory::Proxied || byPath == byLadder)
        return byPath;
    if (byLadder == HostCategory::TrueMptcp)
        return byLadder;
    // What a box does to the option explains why the ladder came to nothing.
    if (byPath == HostCategory::MiddleboxAffected || byPath == HostCategory::ReturnPath)
        return byPath;
    if (byLadder == HostCategory::Mirrored || byPath == HostCategory::Mirrored)
        return HostCategory::Mirrored;
    // Silence says nothing against the other.
    if (byLadder == HostCategory::Unresponsive)
        return byPath;
    if (byLadder == HostCategory::Inconclusive && byPath == HostCategory::TrueMptcp)
        return byPath;
    if (byPath == HostCategory::TrueMptcp && judge(*ladder) == Verdict::NotMptcp)
        return HostCategory::Inconclusive; // it answered the option here, and there not
    return byLadder;
}

} // namespace verify
