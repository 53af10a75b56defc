// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/tcpsegment.h"

#include "core/wire/checksum.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t TcpHeaderBytes = 20;

    std::uint16_t tcpChecksum(const IpAddress& source, const IpAddress& destination, Bytes segment)
    {
        return checksumFinish(checksumAdd(segment,
            pseudoHeaderSum(source, destination, ProtocolTcp, std::uint32_t(segment.size()))));
    }

} // namespace

Parsed<TcpSegment> parseTcp(Bytes bytes)
{
    if (bytes.size() < TcpHeaderBytes)
        return tl::unexpected(ParseError::TooShort);
    const std::uint8_t* p = bytes.data();
    const std::size_t headerLength = std::size_t(p[12] >> 4) * 4;
    if (headerLength < TcpHeaderBytes)
        return tl::unexpected(ParseError::BadLength);
    if (bytes.size() < headerLength)
        return tl::unexpected(ParseError::TooShort);
    TcpSegment segment;
    segment.sourcePort = load16(p);
    segment.destinationPort = load16(p + 2);
    segment.sequence = load32(p + 4);
    segment.acknowledgment = load32(p + 8);
    segment.reserved = p[12] & 0x0f;
    segment.flags = p[13];
    segment.window = load16(p + 14);
    segment.checksum = load16(p + 16);
    segment.urgentPointer = load16(p + 18);
    segment.options = bytes.subspan(TcpHeaderBytes, headerLength - TcpHeaderBytes);
    segment.payload = bytes.subspan(headerLength);
    return segment;
}

Parsed<QuotedTcp> parseQuotedTcp(Bytes bytes)
{
    const std::size_t size = bytes.size();
    if (size < 4)
        return tl::unexpected(ParseError::TooShort);
    const std::uint8_t* p = bytes.data();
    QuotedTcp tcp;
    tcp.sourcePort = load16(p);
    tcp.destinationPort = load16(p + 2);
    if (size >= 8)
        tcp.sequence = load32(p + 4);
    if (size >= 12)
        tcp.acknowledgment = load32(p + 8);
    // No sender writes a data offset of zero: a router has padded a short quote with zeros, and
    // what stands here says nothing about the packet.
    if (size < 13 || p[12] >> 4 == 0)
        return tcp;
    tcp.dataOffset = std::uint8_t(p[12] >> 4);
    if (size >= 14)
        tcp.flags = p[13];
    if (size >= 16)
        tcp.window = load16(p + 14);
    if (size >= 18)
        tcp.checksum = load16(p + 16);
    if (size >= 20)
        tcp.urgentPointer = load16(p + 18);
    const std::size_t headerLength = std::size_t(*tcp.dataOffset) * 4;
    if (size >= TcpHeaderBytes && headerLength >= TcpHeaderBytes) {
        tcp.options = bytes.first(std::min(size, headerLength)).subspan(TcpHeaderBytes);
        tcp.optionsComplete = size >= headerLength;
    }
    return tcp;
}

std::vector<std::uint8_t> buildTcp(
    const IpFields& ip, const TcpFields& tcp, Bytes options, Bytes payload)
{
    if (options.size() % 4 != 0 || options.size() > MaxTcpOptionBytes
        || ip.source.family() != ip.destination.family())
        return {};
    const std::size_t headerLength = TcpHeaderBytes + options.size();
    std::vector<std::uint8_t> segment(headerLength + payload.size());
    std::uint8_t* p = segment.data();
    store16(p, tcp.sourcePort);
    store16(p + 2, tcp.destinationPort);
    store32(p + 4, tcp.sequence);
    store32(p + 8, tcp.acknowledgment);
    p[12] = std::uint8_t(headerLength / 4 << 4);
    p[13] = tcp.flags;
    store16(p + 14, tcp.window);
    std::ranges::copy(options, p + TcpHeaderBytes);
    std::ranges::copy(payload, p + headerLength);
    store16(p + 16, tcpChecksum(ip.source, ip.destination, segment));

    IpFields fields = ip;
    fields.protocol = ProtocolTcp;
    return buildIp(fields, segment);
}

bool tcpChecksumValid(const IpPacket& ip)
{
    const bool whole = !ip.truncated && !ip.moreFragments && ip.fragmentOffset == 0;
    return whole && ip.protocol == ProtocolTcp && ip.payload.size() >= TcpHeaderBytes
        && tcpChecksum(ip.source, ip.destination, ip.payload) == 0;
}

} // namespace wire
