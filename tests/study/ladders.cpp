// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ladders.h"

#include "replies.h"
#include "runplan.h"

#include <cstdio>
#include <cstdlib>

namespace study {

namespace {

    using verify::Shown;
    using verify::Step;
    using verify::StepResult;
    using verify::Verdict;

    constexpr std::uint64_t UnprovenEvery = 25; ///< adopters whose MP_JOIN is lost

    verify::StepEvidence stepOf(Verdict verdict, Step step)
    {
        verify::StepEvidence evidence;
        evidence.step = step;
        const auto is = [&evidence](StepResult result, Shown shown) {
            evidence.result = result;
            evidence.shown = shown;
        };
        if (step == Step::Kernel || verdict == Verdict::Unresponsive)
            return evidence;
        if (step == Step::Control) {
            is(StepResult::Pass, Shown::Plain);
            return evidence;
        }
        switch (verdict) {
        case Verdict::Proven:
        case Verdict::Mptcp:
            if (step != Step::Join || verdict == Verdict::Proven)
                is(StepResult::Pass, step == Step::JoinRefused ? Shown::Refusal : Shown::Capable);
            break;
        case Verdict::Mirror:
            if (step < Step::Handshake)
                is(StepResult::Fail, Shown::Ours);
            break;
        default:
            if (step == Step::TwoKeys)
                is(StepResult::Fail, Shown::Plain);
        }
        return evidence;
    }

} // namespace

verify::Verdict proofTruth(const Host& host)
{
    switch (host.nature) {
    case Nature::Adopter:
        return numberOf(host.address) / 7 % UnprovenEvery == 0 ? Verdict::Mptcp : Verdict::Proven;
    case Nature::Fleeting:
        return Verdict::Unresponsive;
    case Nature::Mirror:
        return Verdict::Mirror;
    default:
        return Verdict::NotMptcp;
    }
}

verify::VerifyResult climbLadder(
    const Host& host, std::uint16_t port, scan::Pass pass, std::int64_t startedNs)
{
    const Verdict truth = proofTruth(host);
    verify::VerifyResult result;
    result.target = { host.address, port, pass };
    for (std::size_t step = 0; step < verify::StepCount; ++step)
        result.evidence.push_back(stepOf(truth, Step(step)));
    result.verdict = verify::judge(result.evidence);
    if (result.verdict != truth) {
        std::fprintf(stderr, "the proof of %s is judged %s instead of %s\n",
            host.address.toString().c_str(), verdictName(result.verdict), verdictName(truth));
        std::abort();
    }
    result.sentence = verify::describeVerdict(truth, result.target, result.evidence);
    if (truth == Verdict::Proven) {
        result.senderKey = OurKey;
        result.receiverKey = hostKey(host.address, port, 0);
    }
    result.packetsSent = 20;
    result.startedNs = startedNs;
    result.endedNs = startedNs + 900'000'000;
    result.simulated = true;
    return result;
}

} // namespace study
