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

    scan::Pass otherVersion(scan::Pass pass)
    {
        return pass == scan::Pass::V0 ? scan::Pass::V1 : scan::Pass::V0;
    }

    wire::IpFields headerOf(const Flow& flow, ProbeCode code)
    {
        wire::IpFields ip;
        ip.source = flow.path.source;
        ip.destination = flow.target.address;
        ip.hopLimit = code.ttl;
        ip.identification = flow.identification(code);
        ip.flowLabel = flow.tag & 0xfffff;
        return ip;
    }

    std::vector<std::uint8_t> buildEcho(const Flow& flow, ProbeCode code)
    {
        const bool v4 = flow.target.address.isV4();
        std::vector<std::uint8_t> message(16);
        message[0] = v4 ? 8 : 128;
        wire::store16(&message[4], flow.echoIdentifier());
        wire::store16(&message[6], code.bits());
        const std::uint8_t protocol = v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6;
        const std::uint32_t sum = v4 ? 0
                                     : wire::pseudoHeaderSum(flow.path.source, flow.target.address,
                                         protocol, std::uint32_t(message.size()));
        wire::store16(&message[2], wire::checksumFinish(wire::checksumAdd(message, sum)));
        wire::IpFields ip = headerOf(flow, code);
        ip.protocol = protocol;
        return wire::buildIp(ip, message);
    }

    bool hasTag(const Flow& flow, std::uint32_t sequence)
    {
        return sequence >> Flow::CodeBits == flow.tag;
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
    wire::TcpFields tcp;
    tcp.sourcePort = flow.sourcePort;
    tcp.destinationPort = flow.target.port;
    tcp.sequence = flow.sequence(code);
    tcp.flags = wire::TcpSyn;
    tcp.window = Flow::window(code);
    return wire::buildTcp(headerOf(flow, code), tcp, probeOptions(flow, code.series));
}

std::optional<ProbeCode> codeOf(const Flow& flow, const wire::QuotedProbe& quote)
{
    if (quote.tcp.sequence && hasTag(flow, *quote.tcp.sequence))
        return ProbeCode::fromBits(*quote.tcp.sequence);
    const std::uint16_t identification = quote.ip.identification;
    const bool tagged = identification >> Flow::CodeBits == (flow.tag & 0x1f);
    if (quote.ip.family == core::Family::V4 && tagged)
        return ProbeCode::fromBits(identification);
    if (quote.tcp.window && *quote.tcp.window >= 0xf800)
        return ProbeCode::fromBits(*quote.tcp.window);
    return std::nullopt;
}

} // namespace trace
