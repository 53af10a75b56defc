// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/connectionfindings.h"

namespace verify {

using core::Pattern;

namespace {

    struct Finding {
        StepResult result = StepResult::Unknown;
        Shown shown = Shown::Nothing;
        core::Text detail;
    };

    StepEvidence evidenceFrom(Step step, Finding finding)
    {
        StepEvidence evidence;
        evidence.step = step;
        evidence.result = finding.result;
        evidence.shown = finding.shown;
        evidence.detail = std::move(finding.detail);
        return evidence;
    }

    Finding acknowledgedFinding(const Handshake& handshake)
    {
        if (handshake.peerSequenceRight() == false) {
            return { StepResult::Fail, Shown::Capable,
                Pattern("verify",
                    "Our data was acknowledged by the hash of our key, but the host's own data is "
                    "not "
                    "numbered by the hash of its key.") };
        }
        const bool sent = handshake.peerSequenceRight().has_value();
        return { StepResult::Pass, Shown::Capable,
            sent ? Pattern("verify",
                "Our data was acknowledged by the hash of our key, and the host's data is "
                "numbered by the hash of its own.")
                 : Pattern("verify", "Our data was acknowledged by the hash of our key.") };
    }

    Finding handshakeFinding(const Handshake& handshake)
    {
        switch (handshake.outcome()) {
        case HandshakeOutcome::Pending:
            return {};
        case HandshakeOutcome::NotOpened:
            return { StepResult::Unknown, Shown::Nothing,
                Pattern("verify",
                    "The SYN of the handshake was not answered with MP_CAPABLE, unlike those "
                    "before.") };
        case HandshakeOutcome::Acknowledged:
            return acknowledgedFinding(handshake);
        case HandshakeOutcome::OnlyStart:
            return { StepResult::Unknown, Shown::Capable,
                Pattern("verify",
                    "The host named the hash of our key, but did not acknowledge our data by "
                    "it.") };
        case HandshakeOutcome::WrongAck:
            return { StepResult::Fail, Shown::Capable,
                Pattern("verify",
                    "Our data was acknowledged by a number that does not follow from our key.") };
        case HandshakeOutcome::FellBack:
            return { StepResult::Fail, Shown::Capable,
                Pattern("verify",
                    "Our data was acknowledged without MPTCP: the connection fell back to plain "
                    "TCP.") };
        case HandshakeOutcome::NotAcknowledged:
            return { StepResult::Unknown, Shown::Capable,
                Pattern("verify", "Our data was not acknowledged.") };
        case HandshakeOutcome::Reset:
            return { StepResult::Unknown, Shown::Capable,
                Pattern("verify", "The host reset the connection after the handshake.") };
        }
        return {};
    }

    /// What both joins have in common.
    Finding unansweredJoin(JoinOutcome outcome)
    {
        if (outcome == JoinOutcome::Unreachable) {
            return { StepResult::Unknown, Shown::Refusal,
                Pattern("verify", "MP_JOIN was answered with an ICMP error.") };
        }
        if (outcome == JoinOutcome::Ours)
            return { StepResult::Fail, Shown::Ours,
                Pattern("verify", "MP_JOIN came back as it was sent.") };
        return { StepResult::Unknown, Shown::Nothing,
            Pattern("verify", "MP_JOIN was not answered.") };
    }

    Pattern rightHmacText(const JoinAttempt& join)
    {
        switch (join.confirmation()) {
        case Confirmation::Acknowledged:
            return Pattern("verify",
                "MP_JOIN with the token of the host's key was answered with the right HMAC, and "
                "the host took ours.");
        case Confirmation::Reset:
            return Pattern("verify",
                "MP_JOIN with the token of the host's key was answered with the right HMAC; it "
                "then reset the subflow.");
        default:
            return Pattern("verify",
                "MP_JOIN with the token of the host's key was answered with the right HMAC; it "
                "did not acknowledge ours.");
        }
    }

    Finding refusedFinding(const JoinAttempt& join)
    {
        switch (join.outcome()) {
        case JoinOutcome::Refused:
            return { StepResult::Pass, Shown::Refusal,
                Pattern("verify", "MP_JOIN with a wrong token was refused.") };
        case JoinOutcome::Plain:
            return { StepResult::Fail, Shown::Plain,
                Pattern(
                    "verify", "MP_JOIN with a wrong token was answered as a plain SYN would be.") };
        case JoinOutcome::WrongHmac:
        case JoinOutcome::RightHmac:
            return { StepResult::Fail, Shown::Broken,
                Pattern("verify",
                    "MP_JOIN with a wrong token was accepted, so the host does not check "
                    "tokens.") };
        default:
            return unansweredJoin(join.outcome());
        }
    }

    Finding joinFinding(const JoinAttempt& join)
    {
        switch (join.outcome()) {
        case JoinOutcome::RightHmac:
            return { StepResult::Pass, Shown::Capable, rightHmacText(join) };
        case JoinOutcome::WrongHmac:
            return { StepResult::Fail, Shown::Broken,
                Pattern("verify",
                    "MP_JOIN was answered with a wrong HMAC: whoever answered does not hold both "
                    "keys.") };
        case JoinOutcome::Plain:
            return { StepResult::Fail, Shown::Plain,
                Pattern("verify", "MP_JOIN was answered without MP_JOIN.") };
        case JoinOutcome::Refused:
            return { StepResult::Fail, Shown::Refusal,
                Pattern("verify", "MP_JOIN with the token of the host's key was refused.") };
        default:
            return unansweredJoin(join.outcome());
        }
    }

} // namespace

StepEvidence handshakeEvidence(const Handshake& handshake)
{
    return evidenceFrom(Step::Handshake, handshakeFinding(handshake));
}

StepEvidence joinRefusedEvidence(const JoinAttempt& join)
{
    return evidenceFrom(Step::JoinRefused, refusedFinding(join));
}

StepEvidence joinEvidence(const JoinAttempt& join)
{
    return evidenceFrom(Step::Join, joinFinding(join));
}

} // namespace verify
