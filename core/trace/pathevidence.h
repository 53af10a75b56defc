// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclassifier.h"
#include "core/trace/quotediff.h"
#include "core/trace/tracerequest.h"

namespace trace {

/// What one TTL brought back. A silent hop has no address.
struct Hop {
    std::uint8_t ttl = 0;
    std::optional<core::IpAddress> address;
    std::int32_t rttUs = -1;
    std::uint8_t replyTtl = 0; ///< hop limit of the ICMP error as it arrived
    QuoteDiff diff;
    std::vector<wire::MplsLabel> mpls;
    std::vector<std::vector<std::uint8_t>> otherExtensions; ///< raw objects, header included
    std::vector<wire::InterfaceInfo> interfaces;
    std::uint8_t icmpType = 0;
    std::uint8_t icmpCode = 0;
    std::vector<core::IpAddress> otherAddresses; ///< repeats that came from elsewhere
    std::uint8_t attempts = 0; ///< probes sent to this TTL
    bool rateLimited = false; ///< answered some of its probes only
    std::vector<std::uint8_t> quote; ///< as quoted, without padding and extensions
    std::string name; ///< reverse DNS, when asked for
};

enum class AnswerKind : std::uint8_t { None, SynAck, Reset, Unreachable };
const char* answerName(AnswerKind kind); ///< "none", "synack", "rst", "unreachable"

/// What came from the target, or in its name, for one kind of SYN.
struct Answer {
    AnswerKind kind = AnswerKind::None;
    std::uint8_t ttl = 0; ///< the smallest TTL of a probe that it answers
    std::uint8_t replyTtl = 0;
    std::int32_t rttUs = -1;
    std::vector<std::uint8_t> options; ///< of the SYN/ACK, the whole block
    scan::SynAckVerdict classified; ///< with SynAck; Plain otherwise
    core::IpAddress from; ///< who sent it; another than the target for Unreachable by a router
    std::uint8_t icmpType = 0;
    std::uint8_t icmpCode = 0;
    std::vector<std::uint8_t> packet; ///< the IP packet as it came
};

/// Whether the path goes on behind the hop where the target seemed to answer.
enum class DistanceVerdict : std::uint8_t { NotMeasured, Same, Farther, Unknown };

/// Everything that a trace learnt of one target, before judgement. Plain data.
struct PathEvidence {
    ProbeTarget target;
    core::IpAddress source; ///< our address
    std::uint16_t sourcePort = 0;
    std::vector<std::uint8_t> sent; ///< the first probe as it left, IP header on
    bool sentSeen = false; ///< `sent` was captured on egress, not only composed
    std::vector<Hop> hops; ///< of the MPTCP SYN, by TTL, without gaps from the first
    Answer answer;
    bool controlMade = false;
    std::vector<Hop> controlHops; ///< only TTLs that were needed
    Answer controlAnswer;
    /// The MPTCP SYN was repeated after the control's answer and stayed without one.
    bool silenceConfirmed = false;
    /// ICMP echo and UDP to the target: does it lie behind answer.ttl?
    DistanceVerdict distance = DistanceVerdict::NotMeasured;
    /// TTL at which echo or UDP reached the target itself; 0 unknown.
    std::uint8_t measuredDistance = 0;
    std::optional<bool> canaryEchoed; ///< an unknown option came back; empty: not asked
    /// An MP_JOIN with a random token drew a RST (an MPTCP host, RFC 8684 section 3.2) rather than
    /// a SYN/ACK; empty: not asked or no answer.
    std::optional<bool> joinRefused;
    /// After joinRefused, a SYN of the other version was answered with MP_CAPABLE of that version:
    /// the host speaks MPTCP, only not the version asked, and nothing was lost on the way back.
    std::optional<bool> otherVersionAnswered;
    std::uint32_t probesSent = 0;
    std::int64_t startedNs = 0; ///< since the Unix epoch
    std::int64_t endedNs = 0;
};

} // namespace trace
