// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/framefilter.h"

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
    return icmp && icmp->isError;
}

} // namespace lab
