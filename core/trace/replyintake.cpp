// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/replyintake.h"

namespace trace {

namespace {

    Intake takeSegment(
        FlowTable& flows, const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs)
    {
        const auto tcp = wire::parseTcp(ip.payload);
        if (!tcp || !(tcp->isSynAck() || tcp->has(wire::TcpRst)))
            return {};
        const FlowTable::Match match = flows.byAnswer(ip, *tcp);
        if (!match.trace)
            return {};
        Answer answer;
        answer.kind = tcp->isSynAck() ? AnswerKind::SynAck : AnswerKind::Reset;
        answer.replyTtl = ip.hopLimit;
        answer.options.assign(tcp->options.begin(), tcp->options.end());
        answer.from = ip.source;
        answer.packet.assign(packet.begin(), packet.end());
        match.trace->trace.targetAnswered(std::move(answer), match.code, atNs);
        return { match.trace, tcp->isSynAck() ? match.code : std::nullopt };
    }

    Intake takeEchoReply(FlowTable& flows, const wire::IpPacket& ip, std::int64_t atNs)
    {
        const FlowTable::Match match = flows.byEchoReply(ip);
        if (!match.trace)
            return {};
        Answer answer;
        answer.replyTtl = ip.hopLimit;
        answer.from = ip.source;
        match.trace->trace.targetAnswered(std::move(answer), match.code, atNs);
        return { match.trace, std::nullopt };
    }

    Intake takeError(FlowTable& flows, const wire::IpPacket& ip, const wire::IcmpMessage& message,
        std::int64_t atNs)
    {
        const bool v4 = ip.family == core::Family::V4;
        // Code 1 is about fragments that did not all arrive.
        const bool expired
            = message.type == (v4 ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded)
            && message.code == 0;
        const bool unreachable = message.type
            == (v4 ? wire::Icmp4DestinationUnreachable : wire::Icmp6DestinationUnreachable);
        if (!expired && !unreachable)
            return {};
        const auto inner = wire::parseIp(message.quote);
        const FlowTable::Match match = inner ? flows.byQuote(*inner) : FlowTable::Match();
        if (!match.trace)
            return {};
        TargetTrace& trace = match.trace->trace;
        if (expired) {
            RawHop hop;
            hop.address = ip.source;
            hop.replyTtl = ip.hopLimit;
            hop.code = *match.code;
            hop.icmp.assign(ip.payload.begin(), ip.payload.end());
            trace.hopAnswered(std::move(hop), atNs);
        } else {
            Answer answer;
            answer.kind = AnswerKind::Unreachable;
            answer.replyTtl = ip.hopLimit;
            answer.from = ip.source;
            answer.quotedTtl = inner->hopLimit;
            answer.icmpType = message.type;
            answer.icmpCode = message.code;
            trace.targetAnswered(std::move(answer), match.code, atNs);
        }
        return { match.trace, std::nullopt };
    }

} // namespace

Intake takeReply(FlowTable& flows, const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs)
{
    if (ip.protocol == wire::ProtocolTcp)
        return takeSegment(flows, ip, packet, atNs);
    const bool v4 = ip.family == core::Family::V4;
    if (ip.protocol != (v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6))
        return {};
    const auto message = wire::parseIcmp(ip.payload, ip.family);
    if (!message)
        return {};
    if (message->isError)
        return takeError(flows, ip, *message, atNs);
    const std::uint8_t echoReply = v4 ? 0 : 129;
    return message->type == echoReply ? takeEchoReply(flows, ip, atNs) : Intake();
}

} // namespace trace
