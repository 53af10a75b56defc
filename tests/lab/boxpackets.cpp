// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxpackets.h"

#include "core/wire/checksum.h"

#include <algorithm>

namespace labtest {

namespace {

    core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

    wire::IpFields header(const core::IpAddress& source, const core::IpAddress& destination)
    {
        wire::IpFields ip;
        ip.source = source;
        ip.destination = destination;
        ip.identification = 0x1234;
        ip.flowLabel = 0x54321;
        return ip;
    }

    std::uint32_t pseudoSum(const wire::IpPacket& ip, std::size_t length)
    {
        if (ip.protocol == wire::ProtocolIcmp)
            return 0;
        return wire::pseudoHeaderSum(ip.source, ip.destination, ip.protocol, std::uint32_t(length));
    }

    bool payloadSound(const wire::IpPacket& ip)
    {
        return wire::checksumFinish(wire::checksumAdd(ip.payload, pseudoSum(ip, ip.payload.size())))
            == 0;
    }

    /// With the checksum at `offset` of the payload filled in.
    Packet withChecksum(const wire::IpFields& fields, Packet payload, std::size_t offset)
    {
        wire::IpPacket ip;
        ip.protocol = fields.protocol;
        ip.source = fields.source;
        ip.destination = fields.destination;
        wire::store16(&payload[offset],
            wire::checksumFinish(wire::checksumAdd(payload, pseudoSum(ip, payload.size()))));
        return wire::buildIp(fields, payload);
    }

    std::string headerFlaw(const wire::IpPacket& ip)
    {
        const bool v4 = ip.family == core::Family::V4;
        return v4 && wire::checksumFinish(wire::checksumAdd(ip.header)) != 0
            ? "the IPv4 header checksum is wrong"
            : "";
    }

    std::string quoteFlaw(const wire::IpPacket& ip)
    {
        const auto message = wire::parseIcmp(ip.payload, ip.family);
        if (!message || !message->isError)
            return {};
        const auto quoted = wire::parseIp(message->quote);
        if (!quoted)
            return "the quote cannot be read";
        if (const std::string wrong = headerFlaw(*quoted); !wrong.empty())
            return "in the quote " + wrong;
        if (!quoted->truncated && !payloadSound(*quoted))
            return "the checksum of the quoted payload is wrong";
        if (!message->extensions.empty() && !message->extensionsValid)
            return "the extensions are not valid";
        return {};
    }

} // namespace

core::IpAddress scannerAddress(core::Family family)
{
    return address(family == core::Family::V4 ? "10.1.0.1" : "fd00:10:1::1");
}

core::IpAddress hostAddress(core::Family family)
{
    return address(family == core::Family::V4 ? "100.64.3.4" : "fd64:64::304");
}

lab::BoxPlace place()
{
    return { address("10.3.0.2"), address("fd00:10:3::2"), address("10.3.1.2"),
        address("fd00:10:3:1::2"), address("10.1.0.202"), address("fd00:10:1::202") };
}

core::IpAddress nextRouter(core::Family family)
{
    return family == core::Family::V4 ? place().nextRouterV4 : place().nextRouterV6;
}

Packet options(const Packet& mptcp)
{
    wire::TcpOptionBuilder builder;
    return builder.mss(1460).nop().windowScale(7).raw(mptcp).build();
}

Packet capableSyn(int version)
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(version);
    if (version == 0)
        capable.senderKey = ScannerKey;
    return wire::buildMptcp(capable);
}

Packet capableSynAck(int version, std::uint64_t key)
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(version);
    capable.senderKey = key;
    return wire::buildMptcp(capable);
}

Packet capableAck(int version, std::uint64_t senderKey, std::uint64_t receiverKey)
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(version);
    capable.senderKey = senderKey;
    capable.receiverKey = receiverKey;
    return wire::buildMptcp(capable);
}

Packet toHost(core::Family family, std::uint8_t flags, const Packet& block,
    std::uint32_t acknowledgment, std::uint16_t port)
{
    wire::TcpFields tcp;
    tcp.sourcePort = port;
    tcp.destinationPort = lab::LabPort;
    tcp.sequence = ScannerSequence;
    tcp.acknowledgment = acknowledgment;
    tcp.flags = flags;
    return wire::buildTcp(header(scannerAddress(family), hostAddress(family)), tcp, block);
}

Packet fromHost(core::Family family, std::uint8_t flags, const Packet& block,
    std::uint32_t acknowledgment, std::uint16_t port)
{
    wire::TcpFields tcp;
    tcp.sourcePort = lab::LabPort;
    tcp.destinationPort = port;
    tcp.sequence = HostSequence;
    tcp.acknowledgment = acknowledgment;
    tcp.flags = flags;
    return wire::buildTcp(header(hostAddress(family), scannerAddress(family)), tcp, block);
}

Packet syn(core::Family family, const Packet& mptcp, std::uint16_t port)
{
    return toHost(family, wire::TcpSyn, options(mptcp), 0, port);
}

Packet synAck(core::Family family, const Packet& mptcp)
{
    return fromHost(family, wire::TcpSyn | wire::TcpAck, options(mptcp));
}

Packet udp(core::Family family, std::uint16_t port)
{
    Packet payload(12, 0x5a);
    wire::store16(&payload[0], port);
    wire::store16(&payload[2], 33434);
    wire::store16(&payload[4], std::uint16_t(payload.size()));
    wire::store16(&payload[6], 0);
    wire::IpFields fields = header(scannerAddress(family), hostAddress(family));
    fields.protocol = wire::ProtocolUdp;
    return withChecksum(fields, payload, 6);
}

Packet echo(core::Family family, bool reply, std::uint16_t identifier)
{
    const bool v4 = family == core::Family::V4;
    Packet payload(16, 0x5a);
    payload[0] = std::uint8_t(v4 ? (reply ? 0 : 8) : (reply ? 129 : 128));
    payload[1] = 0;
    wire::store16(&payload[2], 0);
    wire::store16(&payload[4], identifier);
    const core::IpAddress scanner = scannerAddress(family);
    const core::IpAddress host = hostAddress(family);
    wire::IpFields fields = reply ? header(host, scanner) : header(scanner, host);
    fields.protocol = v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6;
    return withChecksum(fields, payload, 2);
}

Packet turnedAround(const Packet& packet)
{
    const wire::IpPacket ip = ipOf(packet);
    const bool v4 = ip.family == core::Family::V4;
    if (ip.protocol == wire::ProtocolIcmp || ip.protocol == wire::ProtocolIcmp6) {
        wire::IpFields fields = header(ip.destination, ip.source);
        fields.protocol = ip.protocol;
        Packet reply(ip.payload.begin(), ip.payload.end());
        reply[0] = v4 ? 0 : 129;
        wire::store16(&reply[2], 0);
        return withChecksum(fields, reply, 2);
    }
    // Neither sum knows which address or port is whose.
    Packet turned = packet;
    const auto addresses = turned.begin() + (v4 ? 12 : 8);
    const auto bytes = std::ptrdiff_t(ip.source.bytes().size());
    std::swap_ranges(addresses, addresses + bytes, addresses + bytes);
    const auto ports = turned.begin() + std::ptrdiff_t(ip.headerLength);
    std::swap_ranges(ports, ports + 2, ports + 2);
    return turned;
}

Packet timeExceeded(const core::IpAddress& router, const Packet& packet, std::size_t quoteBytes)
{
    const wire::IpPacket ip = ipOf(packet);
    const std::uint8_t type
        = ip.family == core::Family::V4 ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded;
    return wire::buildIcmpError(header(router, ip.source), type, 0, packet, quoteBytes);
}

std::string flaw(wire::Bytes packet)
{
    const auto ip = wire::parseIp(packet);
    if (!ip)
        return "not an IP packet";
    if (ip->totalLength != packet.size())
        return "the IP length is not the packet's";
    if (const std::string wrong = headerFlaw(*ip); !wrong.empty())
        return wrong;
    if (!payloadSound(*ip))
        return "the checksum of the payload is wrong";
    if (ip->protocol == wire::ProtocolTcp && !wire::parseTcp(ip->payload))
        return "the TCP header cannot be read";
    if (ip->protocol == wire::ProtocolIcmp || ip->protocol == wire::ProtocolIcmp6)
        return quoteFlaw(*ip);
    return {};
}

Packet passed(lab::Middlebox& box, const Packet& packet, lab::Heading heading)
{
    const auto packets = box.pass(packet, heading);
    return packets.size() == 1 && packets[0].heading == heading && packets[0].delayUs == 0
        ? packets[0].ip
        : Packet();
}

wire::IpPacket ipOf(const Packet& packet) { return wire::parseIp(packet).value(); }

wire::TcpSegment tcpOf(const Packet& packet)
{
    return wire::parseTcp(ipOf(packet).payload).value();
}

wire::IcmpMessage icmpOf(const Packet& packet)
{
    const wire::IpPacket ip = ipOf(packet);
    return wire::parseIcmp(ip.payload, ip.family).value();
}

wire::QuotedProbe quoteOf(const Packet& packet) { return wire::parseQuote(icmpOf(packet)).value(); }

} // namespace labtest
