// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/tracerequest.h"

namespace verify {

/// The rungs of the ladder, in the order in which they are climbed.
enum class Step : std::uint8_t {
    Control, ///< a plain SYN is answered
    TwoKeys, ///< two SYNs with random keys are answered by two different keys of the host's own
    Canary, ///< an unknown option beside MP_CAPABLE does not come back
    NoCrypto, ///< MP_CAPABLE without any algorithm flag is not answered with MPTCP
    Extensibility, ///< nor one with flag B
    Version15, ///< version 15 is not answered with version 15
    Handshake, ///< data is acknowledged with DATA_ACK and DSN that follow from the keys' hashes
    JoinRefused, ///< MP_JOIN with a wrong token is refused
    Join, ///< MP_JOIN with the right token is answered with the right HMAC: the proof
    Kernel, ///< this machine's own MPTCP socket connects without falling back
};
constexpr std::size_t StepCount = 10;
const char* stepName(Step step); ///< "control", "two-keys", "canary", "no-crypto", ...

/// `Fail` says that the answer is not what a true host gives; `Unknown` that there was none, or
/// that the step was not taken.
enum class StepResult : std::uint8_t { Pass, Fail, Unknown };
const char* stepResultName(StepResult result); ///< "pass", "fail", "unknown"

/// The most that the target's answers in one step show, from little to much.
enum class Shown : std::uint8_t {
    Nothing, ///< silence, or the step was not taken
    Refusal, ///< a RST or an ICMP error
    Plain, ///< TCP without MPTCP
    Broken, ///< MPTCP that breaks its RFC, or of another version than asked
    Capable, ///< MP_CAPABLE of the version asked with a key that is not ours
    Ours, ///< our own option, key or canary sent back
};

/// A packet of a step: an IP packet, ours or the peer's.
struct StepPacket {
    std::int64_t timeNs = 0; ///< since the Unix epoch
    bool sent = false;
    std::vector<std::uint8_t> ip;
};

/// How one step ended, with what it rests on. A plain value.
struct StepEvidence {
    Step step = Step::Control;
    StepResult result = StepResult::Unknown;
    Shown shown = Shown::Nothing;
    core::Text detail; ///< one plain sentence
    std::vector<StepPacket> packets; ///< in the order in which they were sent and received
    std::uint32_t packetsLeftOut = 0; ///< of a peer that sent more than is kept of one step
};

/// What the ladder comes to, field `verdict`.
enum class Verdict : std::uint8_t {
    Proven, ///< the host itself holds both keys: it speaks MPTCP
    Mptcp, ///< answers MP_CAPABLE as a host would, but the proof is missing or failed
    Mirror, ///< sends what we sent
    NotMptcp, ///< answers, but not with MPTCP of the version asked
    Unresponsive, ///< opens no connection at all: silent, refusing or unreachable
};
constexpr std::size_t VerdictCount = 5;
const char* verdictName(Verdict verdict); ///< "proven", "mptcp", "mirror", "not-mptcp", ...

/// A target with its whole ladder. A plain value.
struct VerifyResult {
    trace::ProbeTarget target;
    Verdict verdict = Verdict::Unresponsive;
    std::vector<StepEvidence> evidence; ///< one for each step, in order
    core::Text sentence; ///< what was found, for people
    std::optional<std::uint64_t> senderKey; ///< of the completed handshake
    std::optional<std::uint64_t> receiverKey;
    std::uint32_t packetsSent = 0;
    std::int64_t startedNs = 0; ///< since the Unix epoch
    std::int64_t endedNs = 0;
    bool simulated = false; ///< from a network in memory: nothing was measured
};

/// Pure: from the steps alone. `proven` needs Join to pass, nothing of ours to have come back, and
/// none of the steps up to Version15 to have failed.
Verdict judge(const std::vector<StepEvidence>& evidence);
/// One plain sentence about the verdict.
core::Text describeVerdict(
    Verdict verdict, const trace::ProbeTarget& target, const std::vector<StepEvidence>& evidence);

} // namespace verify
