// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/framefilter.h"

#include "core/wire/ethernet.h"
#include "core/wire/icmpmessage.h"

namespace lab {

bool letsIn(const net::ReceiveFilter& filter, wire::Bytes packet)
{
    const auto ip = wire::parseIp(packet);
    if (!ip)
        return false;
    if (ip->protocol == wire::ProtocolTcp) {
        const auto tcp = wire::parseTcp(ip->payload);
        if (!tcp || tcp->destinationPort < filter.firstPort
            || tcp->destinationPort > filter.lastPort)
            return false;
        return filter.everySegment || tcp->has(wire::TcpSyn | wire::TcpAck)
            || tcp->has(wire::TcpRst);
    }
    const bool v4 = ip->family == core::Family::V4;
    if (ip->protocol != (v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6))
        return false;
    const auto icmp = wire::parseIcmp(ip->payload, ip->family);
    if (!icmp)
        return false;
    const std::uint8_t echoReply = v4 ? 0 : 129;
    return icmp->isError || (filter.echoReplies && icmp->type == echoReply);
}

bool showsOwn(const net::ReceiveFilter& filter, wire::Bytes frame)
{
    if (!filter.ownFrames)
        return false;
    const auto packet = wire::ipPayload(frame, wire::LinkType::Ethernet);
    const auto ip = packet ? wire::parseIp(*packet) : tl::unexpected(packet.error());
    if (!ip || ip->payload.size() < 8)
        return false;
    if (ip->protocol == wire::ProtocolTcp || ip->protocol == wire::ProtocolUdp) {
        const std::uint16_t source = wire::load16(ip->payload.data());
        if (source < filter.firstPort || source > filter.lastPort)
            return false;
        if (ip->protocol == wire::ProtocolUdp)
            return wire::load16(ip->payload.data() + 4) == net::ReceiveFilter::OwnDatagramBytes;
        const auto tcp = wire::parseTcp(ip->payload);
        return tcp
            && (tcp->has(wire::TcpRst) || (tcp->has(wire::TcpSyn) && !tcp->has(wire::TcpAck)));
    }
    const bool v4 = ip->family == core::Family::V4;
    const std::uint8_t echoRequest = v4 ? 8 : 128;
    return ip->protocol == (v4 ? wire::ProtocolIcmp : wire::ProtocolIcmp6)
        && ip->payload[0] == echoRequest;
}

} // namespace lab
