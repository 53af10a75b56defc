// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/icmperror.h"

namespace lab {

namespace {

    constexpr std::size_t MaximumQuoteV4 = 548;
    constexpr std::size_t MaximumQuoteV6 = 1232;
    /// RFC 1812 section 4.3.2.5: ICMP errors travel as internetwork control.
    constexpr std::uint8_t ErrorTrafficClassV4 = 0xc0;

    bool mayComplain(const wire::IpPacket& ip)
    {
        if (ip.fragmentOffset != 0)
            return false;
        if (ip.protocol != wire::ProtocolIcmp && ip.protocol != wire::ProtocolIcmp6)
            return true;
        const auto message = wire::parseIcmp(ip.payload, ip.family);
        return message && !message->isError;
    }

} // namespace

std::vector<DevicePacket> complain(const core::IpAddress& source, const ErrorKind& kind,
    const wire::IpPacket& ip, wire::Bytes packet)
{
    if (!mayComplain(ip))
        return {};
    const bool v4 = ip.family == core::Family::V4;
    wire::IpFields header;
    header.source = source;
    header.destination = ip.source;
    header.trafficClass = v4 ? ErrorTrafficClassV4 : 0;
    header.dontFragment = false;
    return { { wire::buildIcmpError(header, v4 ? kind.typeV4 : kind.typeV6,
                   v4 ? kind.codeV4 : kind.codeV6, packet, v4 ? MaximumQuoteV4 : MaximumQuoteV6),
        0 } };
}

} // namespace lab
