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
    std::vector<std::uint8_t> sent; ///< the probe that is quoted, as it left; empty: not known
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
    std::uint8_t quotedTtl = 0; ///< of the probe that an Unreachable quotes
    std::uint8_t icmpType = 0;
    std::uint8_t icmpCode = 0;
    std::vector<std::uint8_t> packet; ///< the IP packet as it came
};

/// Whether the path goes on behind the hop where the target seemed to answer.
enum class DistanceVerdict : std::uint8_t { NotMeasured, Same, Farther, Unknown };
const char* distanceName(DistanceVerdict verdict); ///< "not-measured", "same", "farther", "unknown"

/// Routers that a packet has passed which arrives with this TTL, if it began with one of those
/// that systems use: 32, 64, 128 or 255.
std::uint8_t routersPassed(std::uint8_t replyTtl);

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
    /// The MPTCP SYN was repeated after the control's answer and opened nothing again.
    bool silenceConfirmed = false;
    bool alsoReset = false; ///< a RST came beside the SYN/ACK
    /// Smallest TTL of a SYN that a router called expired and that brought a SYN/ACK all the same;
    /// 0: none.
    std::uint8_t answeredExpired = 0;
    /// ICMP echo and UDP to the target: does it lie behind answer.ttl?
    DistanceVerdict distance = DistanceVerdict::NotMeasured;
    /// TTL at which echo or UDP reached the target itself; 0 unknown.
    std::uint8_t measuredDistance = 0;
    /// The router that answered an echo whose TTL brought the SYN's answer.
    std::optional<core::IpAddress> routerAtAnswer;
    std::uint8_t distanceReplyTtl = 0; ///< of the target's answer to echo or UDP; 0: none
    bool distanceByUdp = false; ///< it answered UDP, not echo
    std::optional<bool> canaryEchoed; ///< an unknown option came back; empty: not asked
    /// An MP_JOIN with a random token drew a RST (an MPTCP host, RFC 8684 section 3.2) rather than
    /// a SYN/ACK; empty: not asked or no answer.
    std::optional<bool> joinRefused;
    /// After joinRefused, a SYN of the other version was answered with MP_CAPABLE of that version:
    /// the host speaks MPTCP, only not the version asked, and nothing was lost on the way back.
    std::optional<bool> otherVersionAnswered;
    std::uint32_t probesSent = 0;
    std::uint32_t resetsSent = 0; ///< that took back what SYNs had opened
    std::int64_t startedNs = 0; ///< since the Unix epoch
    std::int64_t endedNs = 0;
};

} // namespace trace
