// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/packetrewrite.h"

#include "core/wire/checksum.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t TtlOffsetV4 = 8;
    constexpr std::size_t ChecksumOffsetV4 = 10;
    constexpr std::size_t HopLimitOffsetV6 = 7;
    constexpr std::size_t TcpHeaderBytes = 20;
    constexpr std::size_t TcpChecksumOffset = 16;

} // namespace

void lowerHopLimit(wire::MutableBytes packet, std::uint8_t hops)
{
    const auto ip = wire::parseIp(packet);
    if (!ip)
        return;
    if (ip->family == core::Family::V6) {
        packet[HopLimitOffsetV6] = std::uint8_t(packet[HopLimitOffsetV6] - hops);
        return;
    }
    const std::uint16_t before = wire::load16(&packet[TtlOffsetV4]);
    packet[TtlOffsetV4] = std::uint8_t(packet[TtlOffsetV4] - hops);
    const std::uint16_t after = wire::load16(&packet[TtlOffsetV4]);
    wire::store16(
        &packet[ChecksumOffsetV4], wire::checksumReplace(ip->headerChecksum, before, after));
}

void overwriteMptcpOptions(wire::MutableBytes packet)
{
    const auto ip = wire::parseIp(packet);
    if (!ip || ip->protocol != wire::ProtocolTcp || ip->fragmentOffset != 0)
        return;
    const auto tcp = wire::parseTcp(ip->payload);
    if (!tcp)
        return;

    std::array<std::uint8_t, wire::MaxTcpOptionBytes> block {};
    std::copy(tcp->options.begin(), tcp->options.end(), block.begin());
    wire::TcpOptionWalk walk(tcp->options);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            std::fill_n(block.begin() + option->offset, option->bytes.size(), wire::OptionNop);
    }

    // Options begin at an even offset of the segment, so its words are the checksum's words.
    std::uint16_t checksum = tcp->checksum;
    for (std::size_t i = 0; i + 1 < tcp->options.size(); i += 2) {
        const std::uint16_t before = wire::load16(&tcp->options[i]);
        const std::uint16_t after = wire::load16(&block[i]);
        if (before != after)
            checksum = wire::checksumReplace(checksum, before, after);
    }
    const wire::MutableBytes segment = packet.subspan(ip->headerLength);
    std::copy_n(block.begin(), tcp->options.size(), segment.begin() + TcpHeaderBytes);
    wire::store16(&segment[TcpChecksumOffset], checksum);
}

} // namespace lab
