// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ippacket.h"

#include "core/wire/checksum.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t Ipv4HeaderBytes = 20;
    constexpr std::size_t Ipv6HeaderBytes = 40;
    constexpr std::size_t MaximumPayloadBytes = 65515;
    constexpr int MaximumExtensionHeaders = 8;

    constexpr std::uint16_t DontFragment = 0x4000;
    constexpr std::uint16_t MoreFragments = 0x2000;
    constexpr std::uint16_t FragmentOffsetMask = 0x1fff;

    /// Next-header values of the IPv6 extension headers that are walked.
    enum ExtensionHeader : std::uint8_t {
        HopByHop = 0,
        Routing = 43,
        Fragment = 44,
        Authentication = 51,
        DestinationOptions = 60,
    };

    bool isExtensionHeader(std::uint8_t nextHeader)
    {
        switch (nextHeader) {
        case HopByHop:
        case Routing:
        case Fragment:
        case Authentication:
        case DestinationOptions:
            return true;
        default:
            return false;
        }
    }

    std::size_t extensionHeaderBytes(std::uint8_t kind, std::uint8_t lengthField)
    {
        if (kind == Fragment)
            return 8;
        if (kind == Authentication) // RFC 4302: 32-bit words, minus 2
            return (std::size_t(lengthField) + 2) * 4;
        return (std::size_t(lengthField) + 1) * 8;
    }

    void splitHeaderFromPayload(IpPacket& packet, Bytes bytes)
    {
        packet.truncated = bytes.size() < packet.totalLength;
        const Bytes claimed = bytes.first(std::min<std::size_t>(bytes.size(), packet.totalLength));
        packet.header = claimed.first(packet.headerLength);
        packet.payload = claimed.subspan(packet.headerLength);
    }

    Parsed<IpPacket> parseIpv4(Bytes bytes)
    {
        if (bytes.size() < Ipv4HeaderBytes)
            return tl::unexpected(ParseError::TooShort);
        const std::uint8_t* p = bytes.data();
        IpPacket packet;
        packet.headerLength = std::size_t(p[0] & 0x0f) * 4;
        packet.totalLength = load16(p + 2);
        if (packet.headerLength < Ipv4HeaderBytes || packet.totalLength < packet.headerLength)
            return tl::unexpected(ParseError::BadLength);
        if (bytes.size() < packet.headerLength)
            return tl::unexpected(ParseError::TooShort);
        packet.family = Family::V4;
        packet.trafficClass = p[1];
        packet.identification = load16(p + 4);
        const std::uint16_t fragment = load16(p + 6);
        packet.dontFragment = fragment & DontFragment;
        packet.moreFragments = fragment & MoreFragments;
        packet.fragmentOffset = std::uint16_t((fragment & FragmentOffsetMask) * 8);
        packet.hopLimit = p[8];
        packet.protocol = p[9];
        packet.headerChecksum = load16(p + 10);
        packet.source = IpAddress::fromBytes(bytes.subspan(12, 4));
        packet.destination = IpAddress::fromBytes(bytes.subspan(16, 4));
        splitHeaderFromPayload(packet, bytes);
        return packet;
    }

    /// Moves `packet.headerLength` and `packet.protocol` past the extension headers.
    Parsed<void> walkExtensionHeaders(IpPacket& packet, Bytes bytes)
    {
        for (int walked = 0; isExtensionHeader(packet.protocol); ++walked) {
            if (walked == MaximumExtensionHeaders)
                return tl::unexpected(ParseError::Unsupported);
            const std::size_t offset = packet.headerLength;
            if (packet.totalLength < offset + 8)
                return tl::unexpected(ParseError::BadLength);
            if (bytes.size() < offset + 8)
                return tl::unexpected(ParseError::TooShort);
            const std::uint8_t* p = bytes.data() + offset;
            const std::uint8_t kind = packet.protocol;
            const std::size_t length = extensionHeaderBytes(kind, p[1]);
            if (packet.totalLength < offset + length)
                return tl::unexpected(ParseError::BadLength);
            if (bytes.size() < offset + length)
                return tl::unexpected(ParseError::TooShort);
            packet.protocol = p[0];
            packet.headerLength += length;
            if (kind == Fragment) {
                const std::uint16_t field = load16(p + 2);
                packet.fragmentOffset = std::uint16_t(field & 0xfff8);
                packet.moreFragments = field & 1;
                // What follows in a later fragment is not a header, whatever its number says.
                if (packet.fragmentOffset != 0)
                    break;
            }
        }
        return {};
    }

    Parsed<IpPacket> parseIpv6(Bytes bytes)
    {
        if (bytes.size() < Ipv6HeaderBytes)
            return tl::unexpected(ParseError::TooShort);
        const std::uint8_t* p = bytes.data();
        IpPacket packet;
        packet.family = Family::V6;
        const std::uint32_t firstWord = load32(p);
        packet.trafficClass = std::uint8_t(firstWord >> 20);
        packet.flowLabel = firstWord & 0xfffff;
        packet.totalLength = std::uint32_t(Ipv6HeaderBytes) + load16(p + 4);
        packet.protocol = p[6];
        packet.hopLimit = p[7];
        packet.source = IpAddress::fromBytes(bytes.subspan(8, 16));
        packet.destination = IpAddress::fromBytes(bytes.subspan(24, 16));
        packet.headerLength = Ipv6HeaderBytes;
        if (const auto walked = walkExtensionHeaders(packet, bytes); !walked)
            return tl::unexpected(walked.error());
        splitHeaderFromPayload(packet, bytes);
        return packet;
    }

    void storeIpv4Header(std::uint8_t* p, const IpFields& fields, std::size_t totalLength)
    {
        p[0] = 0x45;
        p[1] = fields.trafficClass;
        store16(p + 2, std::uint16_t(totalLength));
        store16(p + 4, fields.identification);
        store16(p + 6, fields.dontFragment ? DontFragment : 0);
        p[8] = fields.hopLimit;
        p[9] = fields.protocol;
        std::ranges::copy(fields.source.bytes(), p + 12);
        std::ranges::copy(fields.destination.bytes(), p + 16);
        store16(p + 10, checksumFinish(checksumAdd({ p, Ipv4HeaderBytes })));
    }

    void storeIpv6Header(std::uint8_t* p, const IpFields& fields, std::size_t payloadLength)
    {
        store32(
            p, 6u << 28 | std::uint32_t(fields.trafficClass) << 20 | (fields.flowLabel & 0xfffff));
        store16(p + 4, std::uint16_t(payloadLength));
        p[6] = fields.protocol;
        p[7] = fields.hopLimit;
        std::ranges::copy(fields.source.bytes(), p + 8);
        std::ranges::copy(fields.destination.bytes(), p + 24);
    }

} // namespace

Parsed<IpPacket> parseIp(Bytes bytes)
{
    if (bytes.empty())
        return tl::unexpected(ParseError::TooShort);
    switch (bytes[0] >> 4) {
    case 4:
        return parseIpv4(bytes);
    case 6:
        return parseIpv6(bytes);
    default:
        return tl::unexpected(ParseError::BadVersion);
    }
}

std::vector<std::uint8_t> buildIp(const IpFields& fields, Bytes payload)
{
    if (fields.source.family() != fields.destination.family()
        || payload.size() > MaximumPayloadBytes)
        return {};
    const bool v4 = fields.source.isV4();
    const std::size_t headerLength = v4 ? Ipv4HeaderBytes : Ipv6HeaderBytes;
    std::vector<std::uint8_t> packet(headerLength + payload.size());
    if (v4)
        storeIpv4Header(packet.data(), fields, packet.size());
    else
        storeIpv6Header(packet.data(), fields, payload.size());
    std::ranges::copy(payload, packet.begin() + std::ptrdiff_t(headerLength));
    return packet;
}

} // namespace wire
