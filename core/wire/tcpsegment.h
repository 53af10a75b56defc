// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ippacket.h"
#include "core/wire/tcpoptions.h"

namespace wire {

/// Control bits, RFC 9293 section 3.1; ECE and CWR of RFC 3168.
enum TcpFlag : std::uint8_t {
    TcpFin = 0x01,
    TcpSyn = 0x02,
    TcpRst = 0x04,
    TcpPsh = 0x08,
    TcpAck = 0x10,
    TcpUrg = 0x20,
    TcpEce = 0x40,
    TcpCwr = 0x80,
};

/// A parsed view of a TCP segment, RFC 9293. Points into the bytes it was parsed from; they must
/// outlive it. All numbers are in host order.
struct TcpSegment {
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::uint8_t flags = 0; ///< TcpFlag
    std::uint8_t reserved = 0; ///< the four bits between data offset and CWR
    std::uint16_t window = 0; ///< as sent, not scaled
    std::uint16_t checksum = 0;
    std::uint16_t urgentPointer = 0;
    Bytes options; ///< the whole option block, padding included
    Bytes payload;

    bool has(std::uint8_t flagsWanted) const { return (flags & flagsWanted) == flagsWanted; }
    /// SYN and ACK set, whatever else is: ECN-capable hosts answer with ECE.
    bool isSynAck() const { return has(TcpSyn | TcpAck) && !has(TcpRst); }
};

/// Parses a whole segment: at least its header with all options must be there.
Parsed<TcpSegment> parseTcp(Bytes bytes);

/// The part of a TCP header that an ICMP error quoted (RFC 792: 8 bytes or more). A field that the
/// quote does not reach is empty rather than guessed; so is what lies behind a data offset of
/// zero, as no sender writes one and routers pad short quotes with zeros.
struct QuotedTcp {
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::optional<std::uint32_t> sequence;
    std::optional<std::uint32_t> acknowledgment;
    std::optional<std::uint8_t> dataOffset; ///< in 32-bit words
    std::optional<std::uint8_t> flags;
    std::optional<std::uint16_t> window;
    std::optional<std::uint16_t> checksum;
    std::optional<std::uint16_t> urgentPointer;
    Bytes options; ///< as many bytes of the option block as are visible
    bool optionsComplete = false; ///< the quote holds the whole option block
};
/// Needs 4 bytes, the ports.
Parsed<QuotedTcp> parseQuotedTcp(Bytes bytes);

/// What to write into a TCP header, in host order; the rest follows from options and payload.
struct TcpFields {
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::uint8_t flags = 0;
    std::uint16_t window = 65535;
};
/// A whole IP packet with one TCP segment and complete checksums. `options` must be a multiple of
/// four and at most 40 bytes (TcpOptionBuilder takes care); empty result otherwise. `ip.protocol`
/// is ignored.
std::vector<std::uint8_t> buildTcp(
    const IpFields& ip, const TcpFields& tcp, Bytes options, Bytes payload = {});

/// Whether the checksum of the segment in `ip.payload` is right. A truncated packet is not.
bool tcpChecksumValid(const IpPacket& ip);

} // namespace wire
