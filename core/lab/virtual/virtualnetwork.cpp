// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/virtualnetwork.h"

#include "core/lab/box/optionboxes.h"
#include "core/lab/box/packetedit.h"
#include "core/wire/checksum.h"
#include "core/wire/icmpmessage.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t StrippingHop = 2;
    constexpr std::size_t HostHop = LabRouterCount + 1;
    /// RFC 1812 section 4.3.2.3 and RFC 4443 section 2.4: as much as fits 576 and 1 280 bytes.
    constexpr std::size_t MaximumQuoteV4 = 548;
    constexpr std::size_t MaximumQuoteV6 = 1232;
    /// RFC 1812 section 4.3.2.5: ICMP errors travel as internetwork control.
    constexpr std::uint8_t ErrorTrafficClassV4 = 0xc0;

    struct IcmpKind {
        std::uint8_t typeV4;
        std::uint8_t codeV4;
        std::uint8_t typeV6;
        std::uint8_t codeV6;
    };
    constexpr IcmpKind TimeExceeded { 11, 0, 3, 0 };
    constexpr IcmpKind Unreachable { 3, 1, 1, 0 };
    constexpr IcmpKind Prohibited { 3, 13, 1, 1 };

    core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

    /// The error that the router at `source` sends about `packet`.
    std::vector<DevicePacket> complain(const core::IpAddress& source, const wire::IpPacket& ip,
        const IcmpKind& kind, wire::Bytes packet)
    {
        const bool v4 = ip.family == core::Family::V4;
        wire::IpFields header;
        header.source = source;
        header.destination = ip.source;
        header.trafficClass = v4 ? ErrorTrafficClassV4 : 0;
        header.dontFragment = false;
        return { { wire::buildIcmpError(header, v4 ? kind.typeV4 : kind.typeV6,
                       v4 ? kind.codeV4 : kind.codeV6, packet,
                       v4 ? MaximumQuoteV4 : MaximumQuoteV6),
            0 } };
    }

    /// `packet` as it arrives at the router or host `hop` links away.
    std::vector<std::uint8_t> asArrived(wire::Bytes packet, std::size_t hop, bool stripped)
    {
        std::vector<std::uint8_t> arrived(packet.begin(), packet.end());
        lowerHopLimit(arrived, std::uint8_t(hop - 1));
        if (stripped && hop > StrippingHop)
            arrived = OptionBox(mptcpToNops).pass(arrived, Heading::ToTarget).front().ip;
        return arrived;
    }

    /// Sends `answers` the way back from `hop`.
    std::vector<DevicePacket> carryBack(
        std::vector<DevicePacket> answers, std::size_t hop, std::int64_t linkDelayUs)
    {
        for (DevicePacket& answer : answers) {
            lowerHopLimit(answer.ip, std::uint8_t(hop - 1));
            answer.delayUs += 2 * std::int64_t(hop) * linkDelayUs;
        }
        return answers;
    }

} // namespace

VirtualNetwork::VirtualNetwork(std::uint64_t seed)
    : m_routers { { { address("10.1.0.254"), address("fd00:10:1::254") },
        { address("10.2.0.2"), address("fd00:10:2::2") },
        { address("10.3.0.2"), address("fd00:10:3::2") } } }
    , m_devices(seed)
    , m_routerItself(makeDevice(DeviceKind::Closed, seed))
{
}

std::vector<DevicePacket> VirtualNetwork::carry(wire::Bytes packet) const
{
    const auto ip = wire::parseIp(packet);
    if (!ip || ip->truncated || ip->hopLimit == 0)
        return {};
    const bool v4 = ip->family == core::Family::V4;
    if (v4 && wire::checksumFinish(wire::checksumAdd(ip->header)) != 0)
        return {};
    packet = packet.first(ip->totalLength);

    const DeviceSite* site = m_devices.find(ip->destination);
    const bool stripped = site && site->kind == DeviceKind::Stripped;
    std::size_t goalHop = site && site->kind != DeviceKind::Prohibited ? HostHop : LabRouterCount;
    bool forRouter = false;
    for (std::size_t hop = 1; hop <= LabRouterCount && !forRouter; ++hop) {
        forRouter = ip->destination == routerAddress(hop, ip->family);
        if (forRouter)
            goalHop = hop;
    }

    // A router forwards only what has more than one hop left, whatever it would do with it next.
    const bool delivered = forRouter || goalHop == HostHop;
    const std::size_t lastHop = std::min(std::size_t(ip->hopLimit), goalHop);
    const std::vector<std::uint8_t> arrived = asArrived(packet, lastHop, stripped);
    const auto complaint = [&](const IcmpKind& kind) {
        const core::IpAddress& source = routerAddress(lastHop, ip->family);
        return carryBack(complain(source, *ip, kind, arrived), lastHop, LinkDelayUs);
    };
    if (lastHop < goalHop || (!delivered && ip->hopLimit == goalHop))
        return complaint(TimeExceeded);
    if (!delivered)
        return complaint(site ? Prohibited : Unreachable);
    Device& goal = forRouter ? *m_routerItself : *site->device;
    return carryBack(goal.receive(arrived), goalHop, LinkDelayUs);
}

const core::IpAddress& VirtualNetwork::routerAddress(std::size_t hop, core::Family family) const
{
    const LabRouter& router = m_routers[hop - 1];
    return family == core::Family::V4 ? router.v4 : router.v6;
}

} // namespace lab
