// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/icmpmessage.h"

/// What routers and middleboxes do to whole IP packets. Checksums are mended the incremental way
/// (RFC 1624), so that damage stays visible. A packet that can't be parsed is left as it is.
namespace lab {

/// TTL or hop limit; 0 when `packet` has no IP header.
std::uint8_t hopLimitOf(wire::Bytes packet);
/// Counts `hops` off the TTL or hop limit, which must be larger.
void lowerHopLimit(wire::MutableBytes packet, std::uint8_t hops);

/// Mends the IPv4 header checksum and that of TCP, UDP or ICMP in `edited`, which came of
/// `original` by changes to addresses, ports, options or anything else. Both may be cut short, as
/// quotes are, by the same number of bytes; a checksum that is cut off is left out.
void mendChecksums(wire::Bytes original, wire::MutableBytes edited);

/// The view of a packet that is neither cut short nor a fragment.
std::optional<wire::IpPacket> readWhole(wire::Bytes packet);

/// A whole TCP segment in its IP packet. Points into the bytes it was read from.
struct TcpPacket {
    wire::Bytes bytes; ///< the IP packet without link-layer padding
    wire::IpPacket ip;
    wire::TcpSegment tcp;
};
std::optional<TcpPacket> readTcp(wire::Bytes packet);

/// The packet with `block` for its TCP options, which is padded with NOPs. Nothing when the block
/// has more than 40 bytes or the packet would be too long.
std::optional<std::vector<std::uint8_t>> withOptions(const TcpPacket& packet, wire::Bytes block);

/// A whole ICMP or ICMPv6 error in its IP packet. Points into the bytes it was read from.
struct IcmpErrorPacket {
    wire::Bytes bytes;
    wire::IpPacket ip;
    wire::IcmpMessage message;
    /// Where the quote begins in `bytes`.
    std::size_t quoteOffset() const { return std::size_t(message.quote.data() - bytes.data()); }
};
std::optional<IcmpErrorPacket> readIcmpError(wire::Bytes packet);

} // namespace lab
