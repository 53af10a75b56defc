// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/device.h"

#include <string_view>

namespace lab {

/// What a middlebox does to the packets that pass it.
enum class BoxKind : std::uint8_t {
    Strip, ///< removes MPTCP options and shrinks the header
    Nop, ///< overwrites MPTCP options with NOPs
    EndOfList, ///< overwrites MPTCP options, and what follows, with End of Option List
    RewriteKey, ///< puts its own key into MP_CAPABLE, both ways
    Mirror, ///< strips MPTCP on the way there, and puts the SYN's option into the SYN/ACK
    ProxyV0, ///< ends TCP to the lab's port by itself and speaks MPTCP version 0
    ProxyV1, ///< the same with version 1
    ProxyPlain, ///< the same without MPTCP
    Discard, ///< drops SYNs with MPTCP options, lets plain ones pass
    ReturnStrip, ///< removes MPTCP options on the way back only
    ReturnNop, ///< overwrites them on the way back only
    RewriteSequence, ///< adds an offset of its own to our sequence numbers, as old firewalls do
    RewriteIdentification, ///< gives every IPv4 packet an identification of its own
    ClampMss, ///< lowers MSS to 1 200
    RewriteWindowScale, ///< lowers the window scale to 2
    Nat, ///< translates source address and port, also in the quotes of ICMP errors
    NatNaive, ///< translates them, but leaves quotes as they came
    Silent, ///< drops the ICMP errors of the next router
    Quote8, ///< cuts its quotes to the IP header and 8 bytes
    Quote28, ///< to the IP header and 28 bytes
    QuotePadded, ///< pads its quotes to 128 bytes and adds an MPLS extension (RFC 4884, RFC 4950)
    QuoteWrong, ///< swaps the bytes of the quoted IPv4 length; in IPv6 lowers the payload length
    QuoteNoOption, ///< quotes the SYN with NOPs in place of its options though it left them alone
    RateLimit, ///< lets one of its ICMP errors through in 100 ms
    Balance, ///< two paths by flow, of equal length, behind the next router's two addresses
    BalanceStrip, ///< the same, and the second overwrites MPTCP options with NOPs on the way there
};
const char* boxName(BoxKind kind); ///< "strip", "nop", "eol", "rewrite-key", ...
/// What it does, to follow on "a middlebox that": "drops SYNs that carry MPTCP options".
const char* boxHelp(BoxKind kind);
core::Result<BoxKind> boxFromName(std::string_view name);
std::span<const BoxKind> allBoxKinds(); ///< in the order of the enumeration

enum class Heading : std::uint8_t { ToTarget, ToScanner };

/// A packet that leaves a middlebox.
struct BoxPacket {
    std::vector<std::uint8_t> ip;
    Heading heading = Heading::ToTarget;
    std::int64_t delayUs = 0;
};

/// A bump in the wire between two hops: it sees every packet in both directions and counts no TTL
/// down. State (connections, translations) is bounded. Calls from one thread at a time.
class Middlebox {
public:
    virtual ~Middlebox() = default;
    /// What leaves after `packet` (a whole IP packet) came in. A packet that it cannot read passes
    /// as it is.
    virtual std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) = 0;
};

/// `nextRouter`: the addresses of the router on the target side, whose ICMP errors the kinds about
/// quotes treat. Balance and BalanceStrip choose between two such routers by an upstream flow hash
/// and rewrite the source of its ICMP errors to the second's addresses. Nat and NatNaive translate
/// to the translator's addresses.
struct BoxPlace {
    core::IpAddress nextRouterV4;
    core::IpAddress nextRouterV6;
    core::IpAddress otherRouterV4; ///< the second of two balanced paths
    core::IpAddress otherRouterV6;
    core::IpAddress translatorV4; ///< that no other place on the path has
    core::IpAddress translatorV6;
};
std::unique_ptr<Middlebox> makeMiddlebox(BoxKind kind, const BoxPlace& place, std::uint64_t seed);

} // namespace lab
