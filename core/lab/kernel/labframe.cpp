// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/labframe.h"

#include "core/wire/checksum.h"
#include "core/wire/ethernet.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t TcpChecksumOffset = 16;
    constexpr std::size_t UdpChecksumOffset = 6;

    /// Does what the sender's hardware would have done.
    void completeChecksum(wire::MutableBytes packet, const wire::IpPacket& ip)
    {
        const bool tcp = ip.protocol == wire::ProtocolTcp;
        const std::size_t offset = tcp ? TcpChecksumOffset : UdpChecksumOffset;
        if ((!tcp && ip.protocol != wire::ProtocolUdp) || ip.fragmentOffset != 0
            || ip.payload.size() < offset + 2)
            return;
        const wire::MutableBytes segment = packet.subspan(ip.headerLength, ip.payload.size());
        wire::store16(&segment[offset], 0);
        const std::uint32_t sum = wire::pseudoHeaderSum(
            ip.source, ip.destination, ip.protocol, std::uint32_t(segment.size()));
        wire::store16(&segment[offset], wire::checksumFinish(wire::checksumAdd(segment, sum)));
    }

    std::vector<std::uint8_t> withHeader(wire::Bytes frame, wire::Bytes packet)
    {
        std::vector<std::uint8_t> framed(wire::EthernetHeaderBytes + packet.size());
        std::ranges::copy(frame.first(wire::EthernetHeaderBytes), framed.begin());
        std::ranges::copy(packet, framed.begin() + wire::EthernetHeaderBytes);
        return framed;
    }

} // namespace

std::optional<wire::Bytes> packetOf(wire::MutableBytes frame, bool checksumReady)
{
    const auto payload = wire::ipPayload(frame, wire::LinkType::Ethernet);
    const auto ip = payload ? wire::parseIp(*payload) : tl::unexpected(wire::ParseError::TooShort);
    if (!ip || ip->truncated)
        return std::nullopt;
    const auto offset = std::size_t(payload->data() - frame.data());
    if (!checksumReady)
        completeChecksum(frame.subspan(offset), *ip);
    return payload->first(ip->totalLength);
}

std::vector<std::uint8_t> frameOnward(wire::Bytes frame, wire::Bytes packet)
{
    return withHeader(frame, packet);
}

std::vector<std::uint8_t> frameBack(wire::Bytes frame, wire::Bytes packet)
{
    std::vector<std::uint8_t> back = withHeader(frame, packet);
    std::swap_ranges(back.begin(), back.begin() + std::ssize(wire::MacAddress()),
        back.begin() + std::ssize(wire::MacAddress()));
    return back;
}

} // namespace lab
