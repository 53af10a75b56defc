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

enum class StepResult : std::uint8_t { Pass, Fail, Unknown };
const char* stepResultName(StepResult result); ///< "pass", "fail", "unknown"

/// A packet of a step: an IP packet, ours or the peer's.
struct StepPacket {
    std::int64_t timeNs = 0;
    bool sent = false;
    std::vector<std::uint8_t> ip;
};

struct StepEvidence {
    Step step = Step::Control;
    StepResult result = StepResult::Unknown;
    std::string detail; ///< one plain sentence
    std::vector<StepPacket> packets;
};

enum class Verdict : std::uint8_t { Proven, Mptcp, Mirror, NotMptcp, Unresponsive };
const char* verdictName(Verdict verdict); ///< "proven", "mptcp", "mirror", "not-mptcp", ...

struct VerifyResult {
    trace::ProbeTarget target;
    Verdict verdict = Verdict::Unresponsive;
    std::vector<StepEvidence> evidence; ///< one for each step, in order
    std::string sentence; ///< what was found, for people
    std::int64_t startedNs = 0;
    std::int64_t endedNs = 0;
};

/// Pure: from the steps alone. `proven` needs Join to pass and no step that exposes a mirror.
Verdict judge(const std::vector<StepEvidence>& evidence);

} // namespace verify
