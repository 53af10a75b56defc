// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pathtable.h"
#include "core/trace/tracerequest.h"
#include "core/wire/icmpmessage.h"

#include <optional>

/// The packets of a trace. Ports, addresses and flow label stay the same along one flow, so that
/// load balancers treat all of it alike (Paris traceroute).
namespace trace {

/// What a probe of one flow asks. The TCP ones share one 5-tuple.
enum class Series : std::uint8_t {
    Asked, ///< the SYN of the pass
    Control, ///< a plain SYN
    Canary, ///< the SYN of the pass with an option that nobody knows
    Join, ///< MP_JOIN with a random token
    OtherVersion, ///< MP_CAPABLE of the version that was not asked
    Echo, ///< ICMP echo request
    Udp, ///< a datagram to a port where nobody listens
};
constexpr bool isSyn(Series series) { return series < Series::Echo; }

constexpr std::uint8_t MaximumTtl = 63;

/// Which probe of a flow. It stands in the sequence number, the IPv4 identification and the
/// window, so that a reply finds its hop even if a box rewrote one of them.
struct ProbeCode {
    Series series = Series::Asked;
    std::uint8_t ttl = 0;
    std::uint8_t attempt = 0; ///< modulo 4

    static constexpr unsigned Bits = 11;
    std::uint16_t bits() const
    {
        return std::uint16_t(unsigned(series) << 8 | unsigned(ttl & 63) << 2 | (attempt & 3u));
    }
    static ProbeCode fromBits(std::uint32_t bits)
    {
        return { Series(bits >> 8 & 7), std::uint8_t(bits >> 2 & 63), std::uint8_t(bits & 3) };
    }
    friend bool operator==(const ProbeCode&, const ProbeCode&) = default;
};

/// One flow to one target: what its probes have in common.
struct Flow {
    ProbeTarget target;
    net::Path path;
    std::uint16_t sourcePort = 0;
    std::uint32_t tag = 0; ///< 21 bits that no other flow in flight has, nor their lowest 16
    std::uint64_t senderKey = 0; ///< of MP_CAPABLE version 0
    std::uint32_t joinToken = 0;
    scan::ProbeOptions options = scan::ProbeOptions::Mss;

    static constexpr unsigned TagBits = 32 - ProbeCode::Bits;
    static constexpr std::uint32_t TagMask = (1u << TagBits) - 1;
    static constexpr std::uint32_t LabelMask = 0xfffff;
    /// The code stands above the tag: numbers of two probes are further apart than any window, so a
    /// host that has the flow half open answers the second SYN with an ACK and not with a RST,
    /// which would look like the refusal of that SYN (RFC 9293 section 3.10.7.4).
    std::uint32_t sequence(ProbeCode code) const
    {
        return std::uint32_t(code.bits()) << TagBits | tag;
    }
    static std::uint32_t tagOf(std::uint32_t sequence) { return sequence & TagMask; }
    static ProbeCode codeOf(std::uint32_t sequence)
    {
        return ProbeCode::fromBits(sequence >> TagBits);
    }
    std::uint16_t identification(ProbeCode code) const
    {
        return std::uint16_t(tag << ProbeCode::Bits | code.bits());
    }
    std::uint32_t flowLabel() const { return tag & LabelMask; }
    static std::uint16_t window(ProbeCode code) { return std::uint16_t(0xf800 | code.bits()); }
    std::uint16_t echoIdentifier() const { return std::uint16_t(tag); }
    /// The range that traceroute uses, so that hosts and firewalls know it.
    static constexpr std::uint16_t FirstUdpPort = 33434;
    static std::uint16_t udpPort(ProbeCode code)
    {
        return std::uint16_t(FirstUdpPort + (code.bits() & 0xff));
    }
};

/// The whole IP packet.
std::vector<std::uint8_t> buildProbe(const Flow& flow, ProbeCode code);
/// The option block of a TCP probe. MP_CAPABLE comes first, where short quotes still show it; with
/// ProbeOptions::Linux the order is Linux's.
std::vector<std::uint8_t> probeOptions(const Flow& flow, Series series);
/// A RST that takes back what the SYN `code` opened at whoever answered it.
std::vector<std::uint8_t> buildReset(const Flow& flow, ProbeCode code);

/// What a quoted packet says of the probe it was: the ways in which it may name a code, the most
/// trustworthy first. Empty for packets that no trace sends.
std::vector<ProbeCode> codesOf(const Flow& flow, const wire::IpPacket& quoted);

} // namespace trace
