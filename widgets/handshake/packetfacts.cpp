// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/packetfacts.h"

#include "core/wire/ippacket.h"
#include "core/wire/tcpsegment.h"

namespace widgets {

PacketFacts factsOf(wire::Bytes bytes, int version)
{
    PacketFacts facts;
    const auto ip = wire::parseIp(bytes);
    if (!ip)
        return facts;
    facts.source = ip->source;
    facts.destination = ip->destination;
    if (ip->protocol != wire::ProtocolTcp || ip->fragmentOffset != 0)
        return facts;
    const auto tcp = wire::parseTcp(ip->payload);
    if (!tcp)
        return facts;
    facts.tcp = true;
    facts.sourcePort = tcp->sourcePort;
    facts.destinationPort = tcp->destinationPort;
    facts.flags = tcp->flags;
    facts.payloadBytes = tcp->payload.size();
    wire::TcpOptionWalk walk(tcp->options);
    while (const auto option = walk.next()) {
        if (option->kind != wire::OptionMptcp)
            continue;
        const auto form = version == 0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1;
        if (auto parsed = wire::parseMptcp(option->bytes, form))
            facts.mptcp.push_back(*std::move(parsed));
        else
            facts.brokenMptcp = true;
    }
    return facts;
}

} // namespace widgets
