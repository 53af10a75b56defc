// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/packetedit.h"

#include "core/wire/checksum.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t TtlOffsetV4 = 8;
    constexpr std::size_t ChecksumOffsetV4 = 10;
    constexpr std::size_t HopLimitOffsetV6 = 7;
    constexpr std::size_t TotalLengthOffsetV4 = 2;
    constexpr std::size_t PayloadLengthOffsetV6 = 4;
    constexpr std::size_t HeaderBytesV4 = 20;
    constexpr std::size_t HeaderBytesV6 = 40;
    constexpr std::size_t TcpHeaderBytes = 20;
    constexpr std::size_t DataOffsetOffset = 12;
    constexpr std::size_t LargestLength = 0xffff;

    /// Every packet passes here at every hop, so it is not parsed any further than that.
    std::optional<std::size_t> hopLimitOffset(wire::Bytes packet)
    {
        if (packet.size() >= HeaderBytesV4 && packet[0] >> 4 == 4)
            return TtlOffsetV4;
        if (packet.size() >= HeaderBytesV6 && packet[0] >> 4 == 6)
            return HopLimitOffsetV6;
        return std::nullopt;
    }

    /// Where a transport header keeps its checksum.
    struct ChecksumPlace {
        std::size_t offset = 0;
        bool pseudoHeader = true;
    };
    std::optional<ChecksumPlace> checksumPlace(const wire::IpPacket& ip)
    {
        if (ip.fragmentOffset != 0)
            return std::nullopt;
        switch (ip.protocol) {
        case wire::ProtocolTcp:
            return ChecksumPlace { 16, true };
        case wire::ProtocolUdp:
            return ChecksumPlace { 6, true };
        case wire::ProtocolIcmp:
            return ChecksumPlace { 2, false };
        case wire::ProtocolIcmp6:
            return ChecksumPlace { 2, true };
        default:
            return std::nullopt;
        }
    }

    /// The folded sum of everything but the two bytes at `hole`, which is even.
    std::uint16_t sumAround(wire::Bytes bytes, std::size_t hole, std::uint32_t sum = 0)
    {
        return std::uint16_t(
            wire::checksumAdd(bytes.subspan(hole + 2), wire::checksumAdd(bytes.first(hole), sum)));
    }

    std::uint16_t transportSum(const wire::IpPacket& ip, const ChecksumPlace& place)
    {
        const auto length = std::uint32_t(ip.totalLength - ip.headerLength);
        return sumAround(ip.payload, place.offset,
            place.pseudoHeader
                ? wire::pseudoHeaderSum(ip.source, ip.destination, ip.protocol, length)
                : 0);
    }

    void mendHeader(
        const wire::IpPacket& before, const wire::IpPacket& after, wire::MutableBytes edited)
    {
        if (before.family == core::Family::V6)
            return;
        wire::store16(&edited[ChecksumOffsetV4],
            wire::checksumReplace(before.headerChecksum, sumAround(before.header, ChecksumOffsetV4),
                sumAround(after.header, ChecksumOffsetV4)));
    }

    void mendTransport(
        const wire::IpPacket& before, const wire::IpPacket& after, wire::MutableBytes edited)
    {
        const auto place = checksumPlace(before);
        if (!place || before.payload.size() < place->offset + 2
            || after.payload.size() < place->offset + 2)
            return;
        const std::uint16_t checksum = wire::load16(&before.payload[place->offset]);
        const bool udp = before.protocol == wire::ProtocolUdp;
        // RFC 768: a UDP checksum of zero says that there is none.
        if (udp && checksum == 0)
            return;
        std::uint16_t mended = wire::checksumReplace(
            checksum, transportSum(before, *place), transportSum(after, *place));
        if (udp && mended == 0)
            mended = 0xffff;
        wire::store16(&edited[after.headerLength + place->offset], mended);
    }

    void storeTotalLength(wire::MutableBytes packet, core::Family family)
    {
        if (family == core::Family::V4)
            wire::store16(&packet[TotalLengthOffsetV4], std::uint16_t(packet.size()));
        else
            wire::store16(
                &packet[PayloadLengthOffsetV6], std::uint16_t(packet.size() - HeaderBytesV6));
    }

} // namespace

std::uint8_t hopLimitOf(wire::Bytes packet)
{
    const auto offset = hopLimitOffset(packet);
    return offset ? packet[*offset] : std::uint8_t(0);
}

void lowerHopLimit(wire::MutableBytes packet, std::uint8_t hops)
{
    const auto offset = hopLimitOffset(packet);
    if (!offset || hops == 0)
        return;
    if (*offset == HopLimitOffsetV6) {
        packet[*offset] = std::uint8_t(packet[*offset] - hops);
        return;
    }
    const std::uint16_t before = wire::load16(&packet[TtlOffsetV4]);
    packet[TtlOffsetV4] = std::uint8_t(packet[TtlOffsetV4] - hops);
    const std::uint16_t after = wire::load16(&packet[TtlOffsetV4]);
    const std::uint16_t checksum = wire::load16(&packet[ChecksumOffsetV4]);
    wire::store16(&packet[ChecksumOffsetV4], wire::checksumReplace(checksum, before, after));
}

void mendChecksums(wire::Bytes original, wire::MutableBytes edited)
{
    const auto before = wire::parseIp(original);
    const auto after = wire::parseIp(edited);
    if (!before || !after || before->family != after->family || before->protocol != after->protocol)
        return;
    mendHeader(*before, *after, edited);
    mendTransport(*before, *after, edited);
}

std::optional<wire::IpPacket> readWhole(wire::Bytes packet)
{
    const auto ip = wire::parseIp(packet);
    if (!ip || ip->truncated || ip->moreFragments || ip->fragmentOffset != 0)
        return std::nullopt;
    return *ip;
}

std::optional<TcpPacket> readTcp(wire::Bytes packet)
{
    const auto ip = readWhole(packet);
    if (!ip || ip->protocol != wire::ProtocolTcp)
        return std::nullopt;
    const auto tcp = wire::parseTcp(ip->payload);
    if (!tcp)
        return std::nullopt;
    return TcpPacket { packet.first(ip->totalLength), *ip, *tcp };
}

std::optional<std::vector<std::uint8_t>> withOptions(const TcpPacket& packet, wire::Bytes block)
{
    wire::TcpOptionBuilder builder;
    builder.raw(block);
    const std::size_t optionsOffset = packet.ip.headerLength + TcpHeaderBytes;
    const std::vector<std::uint8_t> padded = builder.build();
    if (builder.overflow()
        || optionsOffset + padded.size() + packet.tcp.payload.size() > LargestLength)
        return std::nullopt;

    std::vector<std::uint8_t> edited(
        packet.bytes.begin(), packet.bytes.begin() + std::ptrdiff_t(optionsOffset));
    edited.insert(edited.end(), padded.begin(), padded.end());
    edited.insert(edited.end(), packet.tcp.payload.begin(), packet.tcp.payload.end());
    std::uint8_t& dataOffset = edited[packet.ip.headerLength + DataOffsetOffset];
    dataOffset = std::uint8_t((TcpHeaderBytes + padded.size()) / 4 << 4 | (dataOffset & 0x0f));
    storeTotalLength(edited, packet.ip.family);
    mendChecksums(packet.bytes, edited);
    return edited;
}

std::optional<IcmpErrorPacket> readIcmpError(wire::Bytes packet)
{
    const auto ip = readWhole(packet);
    if (!ip
        || ip->protocol
            != (ip->family == core::Family::V4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6))
        return std::nullopt;
    const auto message = wire::parseIcmp(ip->payload, ip->family);
    if (!message || !message->isError)
        return std::nullopt;
    return IcmpErrorPacket { packet.first(ip->totalLength), *ip, *message };
}

} // namespace lab
