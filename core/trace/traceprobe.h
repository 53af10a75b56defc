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

/// What a probe of one flow asks. All of them share one 5-tuple.
enum class Series : std::uint8_t {
    Asked, ///< the SYN of the pass
    Control, ///< a plain SYN
    Canary, ///< the SYN of the pass with an option that nobody knows
    Join, ///< MP_JOIN with a random token
    OtherVersion, ///< MP_CAPABLE of the version that was not asked
    Echo, ///< ICMP echo request
};

constexpr std::uint8_t MaximumTtl = 63;

/// Which probe of a flow. It stands in the sequence number, the IPv4 identification and the
/// window, so that a reply finds its hop even if a box rewrote one of them.
struct ProbeCode {
    Series series = Series::Asked;
    std::uint8_t ttl = 0;
    std::uint8_t attempt = 0; ///< modulo 4

    std::uint16_t bits() const ///< 11 bits
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

    static constexpr unsigned CodeBits = 11;
    std::uint32_t sequence(ProbeCode code) const { return tag << CodeBits | code.bits(); }
    std::uint16_t identification(ProbeCode code) const
    {
        return std::uint16_t(tag << CodeBits | code.bits());
    }
    static std::uint16_t window(ProbeCode code) { return std::uint16_t(0xf800 | code.bits()); }
    std::uint16_t echoIdentifier() const { return std::uint16_t(tag); }
};

/// The whole IP packet.
std::vector<std::uint8_t> buildProbe(const Flow& flow, ProbeCode code);
/// The option block of a TCP probe. MP_CAPABLE comes first, where short quotes still show it; with
/// ProbeOptions::Linux the order is Linux's.
std::vector<std::uint8_t> probeOptions(const Flow& flow, Series series);

/// The code of a quoted TCP probe of this flow, by whichever of its fields still shows it.
std::optional<ProbeCode> codeOf(const Flow& flow, const wire::QuotedProbe& quote);

} // namespace trace
