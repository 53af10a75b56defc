// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/evidence.h"

#include <algorithm>

namespace verify {

using core::Pattern;
using core::Text;

const char* stepName(Step step)
{
    switch (step) {
    case Step::Control:
        return "control";
    case Step::TwoKeys:
        return "two-keys";
    case Step::Canary:
        return "canary";
    case Step::NoCrypto:
        return "no-crypto";
    case Step::Extensibility:
        return "extensibility";
    case Step::Version15:
        return "version-15";
    case Step::Handshake:
        return "handshake";
    case Step::JoinRefused:
        return "join-refused";
    case Step::Join:
        return "join";
    case Step::Kernel:
        return "kernel";
    }
    return "";
}

const char* stepResultName(StepResult result)
{
    switch (result) {
    case StepResult::Pass:
        return "pass";
    case StepResult::Fail:
        return "fail";
    case StepResult::Unknown:
        return "unknown";
    }
    return "";
}

const char* verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proven:
        return "proven";
    case Verdict::Mptcp:
        return "mptcp";
    case Verdict::Mirror:
        return "mirror";
    case Verdict::NotMptcp:
        return "not-mptcp";
    case Verdict::Unresponsive:
        return "unresponsive";
    }
    return "";
}

namespace {

    /// Steps that a true host passes whatever it thinks of us, so that failing one of them
    /// outweighs everything that follows.
    bool exposesImitation(Step step) { return step >= Step::TwoKeys && step <= Step::Version15; }

    const StepEvidence* firstWhere(const std::vector<StepEvidence>& evidence, auto&& condition)
    {
        const auto found = std::find_if(evidence.begin(), evidence.end(), condition);
        return found == evidence.end() ? nullptr : &*found;
    }

    Text detailOf(const StepEvidence* step)
    {
        return step && !step->detail.empty() ? " " + step->detail : Text();
    }

    /// What stands between a host that answers MP_CAPABLE and its proof.
    const StepEvidence* missing(const std::vector<StepEvidence>& evidence)
    {
        const StepEvidence* failed = firstWhere(evidence, [](const StepEvidence& each) {
            return each.result == StepResult::Fail && each.step != Step::Control
                && each.step != Step::Kernel;
        });
        if (failed)
            return failed;
        return firstWhere(evidence, [](const StepEvidence& each) {
            return each.result == StepResult::Unknown && each.step >= Step::Handshake;
        });
    }

} // namespace

Verdict judge(const std::vector<StepEvidence>& evidence)
{
    Shown most = Shown::Nothing;
    bool joined = false;
    bool imitation = false;
    for (const StepEvidence& each : evidence) {
        most = std::max(most, each.shown);
        joined |= each.step == Step::Join && each.result == StepResult::Pass;
        imitation |= exposesImitation(each.step) && each.result == StepResult::Fail;
    }
    if (most == Shown::Ours)
        return Verdict::Mirror;
    if (joined && !imitation)
        return Verdict::Proven;
    if (most == Shown::Capable)
        return Verdict::Mptcp;
    return most >= Shown::Plain ? Verdict::NotMptcp : Verdict::Unresponsive;
}

Text describeVerdict(
    Verdict verdict, const trace::ProbeTarget& target, const std::vector<StepEvidence>& evidence)
{
    const Text version = target.pass == scan::Pass::V0 ? "0" : "1";
    switch (verdict) {
    case Verdict::Proven:
        // A proxy that speaks MPTCP in the host's name gives the same answers: a trace tells.
        return { Pattern("verify",
                     "Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN "
                     "with the HMAC that only a holder of both keys can compute."),
            { version } };
    case Verdict::Mptcp: {
        const bool handshake = firstWhere(evidence, [](const StepEvidence& each) {
            return each.step == Step::Handshake && each.result == StepResult::Pass;
        });
        const StepEvidence* gap = missing(evidence);
        const bool broken = gap && gap->result == StepResult::Fail;
        const Pattern found = handshake
            ? Pattern(
                "verify", "The host carries data over MPTCP version %1, but the proof is missing.")
            : broken
            ? Pattern("verify",
                "The host, or a box before it, answers MP_CAPABLE, but does not keep to MPTCP "
                "version %1.")
            : Pattern("verify",
                "The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that "
                "is not proven.");
        return Text(found, { version }) + detailOf(gap);
    }
    case Verdict::Mirror:
        return Text(Pattern("verify",
                        "The host, or a box before it, sends our own options back instead of "
                        "speaking MPTCP version %1."),
                   { version })
            + detailOf(firstWhere(
                evidence, [](const StepEvidence& each) { return each.shown == Shown::Ours; }));
    case Verdict::NotMptcp: {
        const StepEvidence* keys = firstWhere(
            evidence, [](const StepEvidence& each) { return each.step == Step::TwoKeys; });
        const bool answered = keys && keys->shown > Shown::Refusal;
        const Text found = answered
            ? Text(Pattern("verify",
                       "The host answers, but it does not speak MPTCP version %1 with us."),
                { version })
            : Text(Pattern("verify", "The host answers plain SYNs only."));
        return found + detailOf(keys);
    }
    case Verdict::Unresponsive: {
        const StepEvidence* control = firstWhere(
            evidence, [](const StepEvidence& each) { return each.step == Step::Control; });
        return Text(Pattern("verify",
                        "Nothing is known of the host, as it opens no connection to port %1."),
                   { std::to_string(target.port) })
            + detailOf(control);
    }
    }
    return {};
}

} // namespace verify
