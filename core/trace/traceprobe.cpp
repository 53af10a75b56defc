// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceprobe.h"

#include "core/scan/probetemplate.h"
#include "core/wire/checksum.h"
#include "core/wire/mptcpoption.h"

namespace trace {

namespace {

    constexpr std::uint16_t MssV4 = 1460;
    constexpr std::uint16_t MssV6 = 1440;
    /// RFC 6994: an experiment by an identifier that nobody registered.
    constexpr std::uint8_t CanaryData[] = { 0xca, 0x7a };
    constexpr std::uint8_t EchoRequestV4 = 8;
    constexpr std::uint8_t EchoRequestV6 = 128;
    constexpr std::size_t IcmpEchoBytes = 16;
    constexpr std::size_t UdpBytes = 16;

    scan::Pass otherVersion(scan::Pass pass)
    {
        return pass == scan::Pass::V0 ? scan::Pass::V1 : scan::Pass::V0;
    }

    wire::IpFields headerOf(const Flow& flow, ProbeCode code, std::uint8_t protocol)
    {
        wire::IpFields ip;
        ip.source = flow.path.source;
        ip.destination = flow.target.address;
        ip.protocol = protocol;
        ip.hopLimit = code.ttl;
        ip.identification = flow.identification(code);
        ip.flowLabel = flow.flowLabel();
        return ip;
    }

    /// Fills in the checksum at `offset` of a message that has zeros there, and puts IP around it.
    std::vector<std::uint8_t> finish(const wire::IpFields& ip, std::vector<std::uint8_t> message,
        std::size_t offset, bool pseudoHeader)
    {
        const std::uint32_t sum = pseudoHeader ? wire::pseudoHeaderSum(ip.source, ip.destination,
                                      ip.protocol, std::uint32_t(message.size()))
                                               : 0;
        const std::uint16_t checksum = wire::checksumFinish(wire::checksumAdd(message, sum));
        // RFC 768: zero would say that there is none.
        const bool udpZero = checksum == 0 && ip.protocol == wire::ProtocolUdp;
        wire::store16(&message[offset], udpZero ? std::uint16_t(0xffff) : checksum);
        return wire::buildIp(ip, message);
    }

    std::vector<std::uint8_t> buildEcho(const Flow& flow, ProbeCode code)
    {
        const bool v4 = flow.target.address.isV4();
        std::vector<std::uint8_t> message(IcmpEchoBytes);
        message[0] = v4 ? EchoRequestV4 : EchoRequestV6;
        wire::store16(&message[4], flow.echoIdentifier());
        wire::store16(&message[6], code.bits());
        const std::uint8_t protocol = v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6;
        return finish(headerOf(flow, code, protocol), std::move(message), 2, !v4);
    }

    std::vector<std::uint8_t> buildUdp(const Flow& flow, ProbeCode code)
    {
        std::vector<std::uint8_t> datagram(UdpBytes);
        wire::store16(&datagram[0], flow.sourcePort);
        wire::store16(&datagram[2], Flow::udpPort(code));
        wire::store16(&datagram[4], std::uint16_t(datagram.size()));
        wire::store32(&datagram[8], flow.sequence(code));
        return finish(headerOf(flow, code, wire::ProtocolUdp), std::move(datagram), 6, true);
    }

    bool namesFlow(const Flow& flow, std::uint16_t identification)
    {
        return (identification ^ flow.identification({})) >> ProbeCode::Bits == 0;
    }

    bool namesWindow(std::uint16_t window) { return window >= Flow::window({}); }

    void codesOfTcp(const Flow& flow, const wire::IpPacket& ip, std::vector<ProbeCode>& codes)
    {
        const auto tcp = wire::parseQuotedTcp(ip.payload);
        if (!tcp)
            return;
        if (tcp->sequence && Flow::tagOf(*tcp->sequence) == flow.tag)
            codes.push_back(Flow::codeOf(*tcp->sequence));
        if (tcp->window && namesWindow(*tcp->window))
            codes.push_back(ProbeCode::fromBits(*tcp->window));
    }

    void codesOfEcho(const Flow& flow, const wire::IpPacket& ip, std::vector<ProbeCode>& codes)
    {
        const std::uint8_t request = ip.family == core::Family::V4 ? EchoRequestV4 : EchoRequestV6;
        if (ip.payload.size() >= 8 && ip.payload[0] == request
            && wire::load16(&ip.payload[4]) == flow.echoIdentifier())
            codes.push_back(ProbeCode::fromBits(wire::load16(&ip.payload[6])));
    }

    void codesOfUdp(const Flow& flow, const wire::IpPacket& ip, std::vector<ProbeCode>& codes)
    {
        if (ip.payload.size() < 4 || wire::load16(&ip.payload[0]) != flow.sourcePort)
            return;
        const std::uint16_t low = std::uint16_t(wire::load16(&ip.payload[2]) - Flow::FirstUdpPort);
        if (low <= 0xff)
            codes.push_back(ProbeCode::fromBits(unsigned(Series::Udp) << 8 | low));
    }

} // namespace

std::vector<std::uint8_t> probeOptions(const Flow& flow, Series series)
{
    const core::Family family = flow.target.address.family();
    scan::Pass pass = flow.target.pass;
    if (series == Series::Control)
        pass = scan::Pass::Control;
    if (series == Series::OtherVersion)
        pass = otherVersion(pass);
    if (flow.options == scan::ProbeOptions::Linux
        && (series == Series::Asked || series == Series::Control))
        return scan::probeOptionBlock(pass, flow.options, family, flow.senderKey);

    wire::TcpOptionBuilder options;
    if (series == Series::Join)
        options.raw(wire::buildMptcp(wire::MpJoinSyn { false, 1, flow.joinToken, flow.tag }));
    else
        options.raw(scan::probeMptcpOption(pass, flow.senderKey));
    options.mss(family == core::Family::V4 ? MssV4 : MssV6);
    if (series == Series::Canary)
        options.option(wire::OptionExperiment1, CanaryData);
    return options.build();
}

std::vector<std::uint8_t> buildProbe(const Flow& flow, ProbeCode code)
{
    if (code.series == Series::Echo)
        return buildEcho(flow, code);
    if (code.series == Series::Udp)
        return buildUdp(flow, code);
    wire::TcpFields tcp;
    tcp.sourcePort = flow.sourcePort;
    tcp.destinationPort = flow.target.port;
    tcp.sequence = flow.sequence(code);
    tcp.flags = wire::TcpSyn;
    tcp.window = Flow::window(code);
    return wire::buildTcp(
        headerOf(flow, code, wire::ProtocolTcp), tcp, probeOptions(flow, code.series));
}

std::vector<std::uint8_t> buildReset(const Flow& flow, ProbeCode code)
{
    wire::TcpFields tcp;
    tcp.sourcePort = flow.sourcePort;
    tcp.destinationPort = flow.target.port;
    tcp.sequence = flow.sequence(code) + 1;
    tcp.flags = wire::TcpRst;
    tcp.window = 0;
    wire::IpFields ip = headerOf(flow, code, wire::ProtocolTcp);
    ip.hopLimit = MaximumTtl;
    return wire::buildTcp(ip, tcp, {});
}

std::vector<ProbeCode> codesOf(const Flow& flow, const wire::IpPacket& quoted)
{
    std::vector<ProbeCode> codes;
    const auto isKind = [&](ProbeCode code) {
        switch (quoted.protocol) {
        case wire::ProtocolTcp:
            return isSyn(code.series);
        case wire::ProtocolUdp:
            return code.series == Series::Udp;
        default:
            return code.series == Series::Echo;
        }
    };
    if (quoted.protocol == wire::ProtocolTcp)
        codesOfTcp(flow, quoted, codes);
    else if (quoted.protocol == wire::ProtocolUdp)
        codesOfUdp(flow, quoted, codes);
    else if (quoted.protocol == wire::ProtocolIcmp || quoted.protocol == wire::ProtocolIcmp6)
        codesOfEcho(flow, quoted, codes);
    else
        return codes;
    if (quoted.family == core::Family::V4 && namesFlow(flow, quoted.identification))
        codes.push_back(ProbeCode::fromBits(quoted.identification));
    std::erase_if(codes, [&](ProbeCode code) { return !isKind(code); });
    return codes;
}

} // namespace trace
