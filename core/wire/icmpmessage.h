// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/tcpsegment.h"

/// ICMP (RFC 792, RFC 1812) and ICMPv6 (RFC 4443) errors with the datagram that they quote, and
/// the multi-part extensions of RFC 4884.
namespace wire {

/// Types that carry a quote.
enum IcmpType : std::uint8_t {
    Icmp4DestinationUnreachable = 3,
    Icmp4SourceQuench = 4,
    Icmp4Redirect = 5,
    Icmp4TimeExceeded = 11,
    Icmp4ParameterProblem = 12,
    Icmp6DestinationUnreachable = 1,
    Icmp6PacketTooBig = 2,
    Icmp6TimeExceeded = 3,
    Icmp6ParameterProblem = 4,
};

/// One extension object, RFC 4884 section 7.
struct IcmpExtension {
    std::uint8_t classNumber = 0;
    std::uint8_t classType = 0;
    Bytes payload;
};
/// MPLS label stack entry, RFC 4950 (class 1, type 1).
struct MplsLabel {
    std::uint32_t label = 0;
    std::uint8_t trafficClass = 0;
    bool bottomOfStack = false;
    std::uint8_t ttl = 0;
};
/// Interface information, RFC 5837 (class 2). What the object does not carry is empty.
struct InterfaceInfo {
    std::uint8_t role = 0; ///< 0 incoming, 1 sub-IP, 2 outgoing, 3 next hop
    std::optional<std::uint32_t> ifIndex;
    std::optional<IpAddress> address;
    std::string name;
    std::optional<std::uint32_t> mtu;
};

/// A parsed view of an ICMP or ICMPv6 message. Points into the bytes it was parsed from.
struct IcmpMessage {
    Family family = Family::V4;
    std::uint8_t type = 0;
    std::uint8_t code = 0;
    std::uint16_t checksum = 0;
    std::uint32_t rest = 0; ///< second 32-bit word: next-hop MTU, pointer, identifier
    bool isError = false; ///< carries a quote
    Bytes quote; ///< the quoted datagram without RFC 4884 padding and extensions
    Bytes extensions; ///< the extension structure, empty when there is none
    bool extensionsValid = false; ///< version 2 and checksum right (or zero)
};

/// `family` says which of the two protocols the bytes are. The RFC 4884 length attribute is
/// believed only as far as the bytes go, and below 128 bytes only when a valid structure follows;
/// a message from an old router without it (length 0) has its extensions looked for behind 128
/// bytes of quote, and only taken when version and checksum fit. Zeros behind the quoted packet's
/// own total length are padding and not part of `quote`.
Parsed<IcmpMessage> parseIcmp(Bytes bytes, Family family);

/// The objects of `message.extensions`, in order, stopping at the first that is malformed; none
/// when the structure is not valid (RFC 4884 section 7: a receiver discards it).
std::vector<IcmpExtension> parseExtensions(const IcmpMessage& message);
std::vector<MplsLabel> parseMplsLabels(const IcmpExtension& extension);
Parsed<InterfaceInfo> parseInterfaceInfo(const IcmpExtension& extension);

/// The quoted IP packet and as much of its TCP header as can be seen.
struct QuotedProbe {
    IpPacket ip;
    QuotedTcp tcp;
};
Parsed<QuotedProbe> parseQuote(const IcmpMessage& message);

/// A whole IP packet with an ICMP or ICMPv6 error from `ip.source` to `ip.destination` quoting
/// `quote` (cut to `maximumQuote` bytes). With `extensions` (a complete RFC 4884 structure) the
/// quote is padded to at least 128 bytes and the length attribute is set; `type` must be one that
/// has the attribute (RFC 4884 section 4), otherwise the result is empty. `ip.protocol` is ignored.
std::vector<std::uint8_t> buildIcmpError(const IpFields& ip, std::uint8_t type, std::uint8_t code,
    Bytes quote, std::size_t maximumQuote = 548, Bytes extensions = {}, std::uint32_t rest = 0);
/// "Time Exceeded", "Destination Unreachable: port", ...
std::string describeIcmp(Family family, std::uint8_t type, std::uint8_t code);

} // namespace wire
