// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/iphost.h"

#include "core/lab/device/icmperror.h"
#include "core/wire/checksum.h"

namespace lab {

namespace {

    constexpr std::uint8_t EchoRequestV4 = 8;
    constexpr std::uint8_t EchoReplyV4 = 0;
    constexpr std::uint8_t EchoRequestV6 = 128;
    constexpr std::uint8_t EchoReplyV6 = 129;
    constexpr std::size_t EchoHeaderBytes = 8;

    bool headerSound(const wire::IpPacket& ip)
    {
        return ip.family == core::Family::V6
            || wire::checksumFinish(wire::checksumAdd(ip.header)) == 0;
    }

    std::uint32_t icmpPseudoSum(const wire::IpPacket& ip)
    {
        if (ip.family == core::Family::V4)
            return 0;
        return wire::pseudoHeaderSum(
            ip.source, ip.destination, wire::ProtocolIcmp6, std::uint32_t(ip.payload.size()));
    }

    std::vector<DevicePacket> answerEcho(const wire::IpPacket& ip)
    {
        const bool v4 = ip.family == core::Family::V4;
        const std::uint32_t pseudoSum = icmpPseudoSum(ip);
        if (ip.payload.size() < EchoHeaderBytes
            || ip.payload[0] != (v4 ? EchoRequestV4 : EchoRequestV6)
            || wire::checksumFinish(wire::checksumAdd(ip.payload, pseudoSum)) != 0)
            return {};

        std::vector<std::uint8_t> reply(ip.payload.begin(), ip.payload.end());
        reply[0] = v4 ? EchoReplyV4 : EchoReplyV6;
        wire::store16(&reply[2], 0);
        // Swapped addresses leave the sum of the pseudo-header as it is.
        wire::store16(&reply[2], wire::checksumFinish(wire::checksumAdd(reply, pseudoSum)));
        wire::IpFields header = answerHeader(ip);
        header.protocol = ip.protocol;
        return { { wire::buildIp(header, reply), 0 } };
    }

    constexpr std::size_t UdpHeaderBytes = 8;
    constexpr std::size_t UdpChecksumOffset = 6;

    /// RFC 768: an IPv4 sender may leave the checksum out.
    bool udpSound(const wire::IpPacket& ip)
    {
        if (ip.payload.size() < UdpHeaderBytes)
            return false;
        if (wire::load16(&ip.payload[UdpChecksumOffset]) == 0)
            return ip.family == core::Family::V4;
        const std::uint32_t pseudoSum = wire::pseudoHeaderSum(
            ip.source, ip.destination, wire::ProtocolUdp, std::uint32_t(ip.payload.size()));
        return wire::checksumFinish(wire::checksumAdd(ip.payload, pseudoSum)) == 0;
    }

    /// No port is open.
    std::vector<DevicePacket> refuseUdp(const wire::IpPacket& ip, wire::Bytes packet)
    {
        if (!udpSound(ip))
            return {};
        return complain(ip.destination, ErrorPortUnreachable, ip, packet.first(ip.totalLength));
    }

} // namespace

std::vector<DevicePacket> IpHost::receive(wire::Bytes packet)
{
    const auto ip = wire::parseIp(packet);
    if (!ip || ip->truncated || ip->moreFragments || ip->fragmentOffset != 0 || !headerSound(*ip))
        return {};
    const bool v4 = ip->family == core::Family::V4;
    if (ip->protocol == (v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6))
        return answerEcho(*ip);
    if (ip->protocol == wire::ProtocolUdp)
        return refuseUdp(*ip, packet);
    if (ip->protocol != wire::ProtocolTcp || !wire::tcpChecksumValid(*ip))
        return {};
    const auto tcp = wire::parseTcp(ip->payload);
    if (!tcp)
        return {};
    return receiveTcp(*ip, *tcp);
}

std::vector<DevicePacket> ClosedHost::receiveTcp(
    const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    return refuse(ip, tcp);
}

wire::IpFields answerHeader(const wire::IpPacket& ip)
{
    wire::IpFields header;
    header.source = ip.destination;
    header.destination = ip.source;
    return header;
}

std::vector<DevicePacket> refuse(
    const wire::IpPacket& ip, const wire::TcpSegment& tcp, wire::Bytes options)
{
    if (tcp.has(wire::TcpRst))
        return {};
    wire::TcpFields reset;
    reset.sourcePort = tcp.destinationPort;
    reset.destinationPort = tcp.sourcePort;
    reset.window = 0;
    if (tcp.has(wire::TcpAck)) {
        reset.flags = wire::TcpRst;
        reset.sequence = tcp.acknowledgment;
    } else {
        reset.flags = wire::TcpRst | wire::TcpAck;
        reset.acknowledgment = tcp.sequence + std::uint32_t(tcp.payload.size())
            + (tcp.has(wire::TcpSyn) ? 1U : 0U) + (tcp.has(wire::TcpFin) ? 1U : 0U);
    }
    return { { wire::buildTcp(answerHeader(ip), reset, options), 0 } };
}

} // namespace lab
