// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

#include <array>
#include <optional>

namespace wire {

/// IP protocol numbers that this program meets.
enum IpProtocol : std::uint8_t {
    ProtocolIcmp = 1,
    ProtocolTcp = 6,
    ProtocolUdp = 17,
    ProtocolIcmp6 = 58,
};

/// A parsed view of one IPv4 (RFC 791) or IPv6 (RFC 8200) packet. Points into the bytes it was
/// parsed from; they must outlive it. All numbers are in host order.
struct IpPacket {
    Family family = Family::V4;
    IpAddress source;
    IpAddress destination;
    std::uint8_t trafficClass = 0; ///< DSCP in the upper six bits, ECN in the lower two
    std::uint8_t hopLimit = 0; ///< IPv4 TTL
    std::uint8_t protocol = 0; ///< upper layer, after all IPv6 extension headers
    std::uint16_t identification = 0; ///< IPv4 only
    std::uint16_t headerChecksum = 0; ///< IPv4 only
    std::uint32_t flowLabel = 0; ///< IPv6 only
    bool dontFragment = false; ///< IPv4 only
    bool moreFragments = false;
    std::uint16_t fragmentOffset = 0; ///< in bytes; payload of a later fragment has no header
    std::uint32_t totalLength = 0; ///< what the header claims, IPv6: 40 + payload length
    std::size_t headerLength = 0; ///< with IPv4 options or IPv6 extension headers
    bool truncated = false; ///< fewer bytes are there than `totalLength` claims, as in a quote
    Bytes header;
    Bytes payload; ///< never beyond the claimed length nor the bytes given
};

/// Parses one packet. Link-layer padding after the claimed length is ignored; a packet that is
/// cut short is accepted and marked. IPv6 hop-by-hop, routing, destination-options, fragment and
/// authentication headers are walked, at most eight of them.
Parsed<IpPacket> parseIp(Bytes bytes);

/// What to write into an IP header; the rest follows from the payload.
struct IpFields {
    IpAddress source;
    IpAddress destination;
    std::uint8_t protocol = ProtocolTcp;
    std::uint8_t hopLimit = 64;
    std::uint8_t trafficClass = 0;
    std::uint16_t identification = 0; ///< IPv4 only
    std::uint32_t flowLabel = 0; ///< IPv6 only, 20 bits
    bool dontFragment = true; ///< IPv4 only
};

/// A whole packet: the header, with IPv4 checksum, followed by `payload`. Both addresses must be
/// of one family and the payload at most 65 515 bytes; an empty vector says they were not.
std::vector<std::uint8_t> buildIp(const IpFields& fields, Bytes payload);

} // namespace wire
