// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/questionfindings.h"

#include "core/scan/replyclassifier.h"
#include "core/wire/mptcpkeys.h"

#include <algorithm>

namespace verify {

using core::Pattern;
using core::Text;
using wire::MptcpVersion;

namespace {

    StepEvidence finding(Step step, StepResult result, Shown shown, Text detail)
    {
        StepEvidence evidence;
        evidence.step = step;
        evidence.result = result;
        evidence.shown = shown;
        evidence.detail = std::move(detail);
        return evidence;
    }

    Shown shownWithoutSynAck(SynAnswer answer)
    {
        return answer == SynAnswer::Reset || answer == SynAnswer::Unreachable ? Shown::Refusal
                                                                              : Shown::Nothing;
    }

    Pattern describeWithoutSynAck(SynAnswer answer)
    {
        switch (answer) {
        case SynAnswer::Reset:
            return Pattern("verify", "was refused with a RST");
        case SynAnswer::Unreachable:
            return Pattern("verify", "was answered with an ICMP error");
        default:
            return Pattern("verify", "was not answered");
        }
    }

    /// Our own MPTCP option, or the key that stood in it in whatever wrapping.
    bool isOurs(wire::Bytes option, const Asked& asked)
    {
        if (option.empty())
            return false;
        if (std::ranges::equal(option, findMptcpOption(asked.sentOptions)))
            return true;
        const auto capable = wire::parseMpCapable(option);
        return capable && asked.key != 0 && capable->senderKey == asked.key;
    }

    std::string versionText(MptcpVersion version)
    {
        return version == MptcpVersion::V0 ? "0" : "1";
    }

    /// The beginning of a sentence about a SYN of this form.
    Pattern nameOf(Step step)
    {
        switch (step) {
        case Step::NoCrypto:
            return Pattern("verify", "MP_CAPABLE without any algorithm");
        case Step::Extensibility:
            return Pattern("verify", "MP_CAPABLE with the flag B");
        default:
            return Pattern("verify", "MP_CAPABLE of version 15");
        }
    }

    /// A whole sentence about it.
    Text sentence(const Text& subject, const Text& answer)
    {
        return { Pattern("verify", "%1 %2."), { subject, answer } };
    }

    Text withVersion(int version)
    {
        return { Pattern("verify", "was answered with version %1"), { std::to_string(version) } };
    }
    constexpr auto OutsideRfc
        = Pattern("verify", "was answered with an MPTCP option that breaks its RFC");
    constexpr auto WithoutMptcp = Pattern("verify", "was answered without MPTCP");
    constexpr auto CameBack = Pattern("verify", "came back");

} // namespace

CapableAnswer readCapable(const Asked& asked, MptcpVersion version)
{
    CapableAnswer answer;
    if (asked.answer != SynAnswer::SynAck) {
        answer.shown = shownWithoutSynAck(asked.answer);
        answer.detail = describeWithoutSynAck(asked.answer);
        return answer;
    }
    const scan::Pass pass = version == MptcpVersion::V0 ? scan::Pass::V0 : scan::Pass::V1;
    const scan::SynAckVerdict verdict = scan::classifySynAck(asked.answerOptions, pass, asked.key);
    switch (verdict.replyClass) {
    case scan::ReplyClass::Mptcp:
        answer.shown = Shown::Capable;
        answer.key = verdict.receiverKey;
        answer.detail = { Pattern("verify", "was answered with the key %1"),
            { wire::keyToHex(answer.key.value_or(0)) } };
        break;
    case scan::ReplyClass::Mirror:
        answer.shown = Shown::Ours;
        answer.detail = version == MptcpVersion::V0
            ? Pattern("verify", "came back with our own key")
            : Pattern("verify", "came back as it was sent");
        break;
    case scan::ReplyClass::VersionMismatch:
        answer.shown = Shown::Broken;
        answer.detail = withVersion(verdict.version);
        break;
    case scan::ReplyClass::Malformed:
        answer.shown = Shown::Broken;
        answer.detail = OutsideRfc;
        break;
    default:
        answer.shown = Shown::Plain;
        answer.detail = WithoutMptcp;
        break;
    }
    return answer;
}

StepEvidence controlEvidence(const Asked& plain)
{
    const Text subject = Pattern("verify", "The plain SYN");
    if (plain.answer != SynAnswer::SynAck) {
        const StepResult result
            = plain.answer == SynAnswer::Silence ? StepResult::Unknown : StepResult::Fail;
        return finding(Step::Control, result, shownWithoutSynAck(plain.answer),
            sentence(subject, describeWithoutSynAck(plain.answer)));
    }
    const bool unasked = !findMptcpOption(plain.answerOptions).empty();
    return finding(Step::Control, StepResult::Pass, Shown::Plain,
        sentence(subject,
            unasked ? Pattern("verify", "was answered with MPTCP, which it did not ask for")
                    : Pattern("verify", "was answered with a SYN/ACK")));
}

StepEvidence twoKeysEvidence(
    const Asked& first, const std::optional<Asked>& second, MptcpVersion version)
{
    const Text subject(Pattern("verify", "MP_CAPABLE of version %1"), { versionText(version) });
    const CapableAnswer one = readCapable(first, version);
    if (one.shown < Shown::Capable || one.shown == Shown::Ours || !second) {
        const StepResult result = one.shown == Shown::Nothing || one.shown == Shown::Capable
            ? StepResult::Unknown
            : StepResult::Fail;
        return finding(Step::TwoKeys, result, one.shown, sentence(subject, one.detail));
    }
    const CapableAnswer two = readCapable(*second, version);
    if (two.shown != Shown::Capable) {
        // An answer that a host under load leaves out is no sign of an imitation.
        const StepResult result = two.shown == Shown::Ours ? StepResult::Fail : StepResult::Unknown;
        return finding(Step::TwoKeys, result, std::max(one.shown, two.shown),
            { Pattern("verify", "%1 %2, but a second one %3."),
                { subject, one.detail, two.detail } });
    }
    if (one.key == two.key) {
        return finding(Step::TwoKeys, StepResult::Fail, Shown::Capable,
            { Pattern("verify",
                  "Two connections were given the same key %1, though each needs one of its own."),
                { wire::keyToHex(one.key.value_or(0)) } });
    }
    if (version == MptcpVersion::V0 && (one.key == second->key || two.key == first.key)) {
        return finding(Step::TwoKeys, StepResult::Fail, Shown::Ours,
            Pattern("verify", "One connection was given the key that we sent for another one."));
    }
    return finding(Step::TwoKeys, StepResult::Pass, Shown::Capable,
        { Pattern("verify", "Two connections were given the keys %1 and %2."),
            { wire::keyToHex(one.key.value_or(0)), wire::keyToHex(two.key.value_or(0)) } });
}

StepEvidence canaryEvidence(const Asked& asked, MptcpVersion version)
{
    if (asked.answer == SynAnswer::SynAck && holdsCanary(asked.answerOptions)) {
        return finding(Step::Canary, StepResult::Fail, Shown::Ours,
            Pattern("verify", "An option that nobody knows came back as it was sent."));
    }
    constexpr auto besideUnknown
        = Pattern("verify", "MP_CAPABLE beside an option that nobody knows");
    const CapableAnswer answer = readCapable(asked, version);
    if (answer.shown == Shown::Ours) {
        return finding(
            Step::Canary, StepResult::Fail, Shown::Ours, sentence(besideUnknown, answer.detail));
    }
    if (answer.shown == Shown::Capable) {
        return finding(Step::Canary, StepResult::Pass, Shown::Capable,
            Pattern("verify", "An option that nobody knows was passed over."));
    }
    return finding(
        Step::Canary, StepResult::Unknown, answer.shown, sentence(besideUnknown, answer.detail));
}

StepEvidence refusedFormEvidence(Step step, const Asked& asked)
{
    const Text subject = nameOf(step);
    if (asked.answer != SynAnswer::SynAck) {
        return finding(step, StepResult::Pass, shownWithoutSynAck(asked.answer),
            sentence(subject, describeWithoutSynAck(asked.answer)));
    }
    const wire::Bytes option = findMptcpOption(asked.answerOptions);
    if (option.empty()) {
        return finding(step, StepResult::Pass, Shown::Plain,
            sentence(subject, Pattern("verify", "was answered without MPTCP, as it should be")));
    }
    if (isOurs(option, asked))
        return finding(step, StepResult::Fail, Shown::Ours, sentence(subject, CameBack));
    return finding(step, StepResult::Fail, Shown::Broken,
        sentence(
            subject, Pattern("verify", "was answered with MPTCP, which a true host does not do")));
}

StepEvidence version15Evidence(const Asked& asked, MptcpVersion version)
{
    constexpr Step step = Step::Version15;
    const Text subject = nameOf(step);
    if (asked.answer != SynAnswer::SynAck) {
        return finding(step, StepResult::Pass, shownWithoutSynAck(asked.answer),
            { Pattern("verify", "%1 %2, and did not come back."),
                { subject, describeWithoutSynAck(asked.answer) } });
    }
    const wire::Bytes option = findMptcpOption(asked.answerOptions);
    if (option.empty()) {
        return finding(step, StepResult::Pass, Shown::Plain, sentence(subject, WithoutMptcp));
    }
    if (isOurs(option, asked))
        return finding(step, StepResult::Fail, Shown::Ours, sentence(subject, CameBack));
    const auto capable = wire::parseMpCapable(option);
    if (capable && capable->version < 15) {
        const Shown shown = capable->senderKey.value_or(0) != 0 ? Shown::Capable : Shown::Broken;
        return finding(
            step, StepResult::Pass, shown, sentence(subject, withVersion(capable->version)));
    }
    // The out-of-tree Linux kernel takes the version of a 12-byte option as it comes.
    if (capable && version == MptcpVersion::V0) {
        return finding(step, StepResult::Unknown, Shown::Broken,
            sentence(subject,
                Pattern("verify",
                    "was answered with version 15 and a key of the host's own, as some hosts of "
                    "version 0 do")));
    }
    return finding(step, StepResult::Fail, Shown::Broken,
        sentence(subject,
            capable ? Pattern("verify", "was answered with version 15, which nobody speaks")
                    : OutsideRfc));
}

} // namespace verify
