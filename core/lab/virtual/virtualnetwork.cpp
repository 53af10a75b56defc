// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/virtualnetwork.h"

#include "core/lab/box/packetedit.h"
#include "core/lab/device/icmperror.h"
#include "core/wire/checksum.h"

#include <algorithm>

namespace lab {

namespace {

    /// No box makes a packet go round, but a bound costs nothing.
    constexpr int MostBoxPasses = 1024;

    using Packet = std::vector<std::uint8_t>;

} // namespace

/// One packet's way through the network, with all that it brings about. Links without boxes are
/// crossed in one step.
class VirtualNetwork::Walk {
public:
    Walk(const VirtualNetwork& network, const wire::IpPacket& ip, const PacketObserver& observer)
        : m_network(network)
        , m_observer(observer)
        , m_site(network.m_sites.find(ip.destination))
        , m_goalHop(network.m_routers.size())
    {
        if (m_site) {
            if (m_site->kind != DeviceKind::Prohibited) {
                m_goal = m_site->host.get();
                ++m_goalHop;
            }
            return;
        }
        for (std::size_t hop = 1; hop <= network.m_routers.size(); ++hop) {
            if (std::ranges::count(network.m_routers[hop - 1], ip.destination) != 0) {
                m_goal = network.m_routerItself.get();
                m_goalHop = hop;
                break;
            }
        }
    }

    std::vector<DevicePacket> run(Packet packet)
    {
        if (m_observer)
            m_observer({ 0, Heading::ToTarget, true, packet });
        if (boxesOn(0).empty())
            arrive(std::move(packet), 1, LinkDelayUs);
        else
            toTarget(std::move(packet), 0, 0, LinkDelayUs / 2);
        return std::move(m_arrived);
    }

private:
    std::span<SharedBox* const> boxesOn(std::size_t link) const
    {
        if (!m_site || link >= m_site->links.size())
            return {};
        return m_site->links[link];
    }

    /// Before the box `index` of a link, on the scanner's side of it.
    void toTarget(Packet packet, std::size_t link, std::size_t index, std::int64_t delayUs)
    {
        const auto boxes = boxesOn(link);
        if (index == boxes.size())
            return arrive(std::move(packet), link + 1, delayUs + LinkDelayUs / 2);
        follow(boxes[index]->pass(packet, Heading::ToTarget), link, index, index + 1, delayUs);
    }

    /// Before the box `index` - 1 of a link, on the target's side of it.
    void toScanner(Packet packet, std::size_t link, std::size_t index, std::int64_t delayUs)
    {
        if (index == 0)
            return leave(std::move(packet), link, delayUs + LinkDelayUs / 2);
        const auto passed = boxesOn(link)[index - 1]->pass(packet, Heading::ToScanner);
        follow(passed, link, index - 1, index, delayUs);
    }

    /// Sends on what left a box: between `before` and `after` boxes of its link.
    void follow(std::vector<BoxPacket> packets, std::size_t link, std::size_t before,
        std::size_t after, std::int64_t delayUs)
    {
        for (BoxPacket& packet : packets) {
            if (++m_boxPasses > MostBoxPasses)
                return;
            if (packet.heading == Heading::ToTarget)
                toTarget(std::move(packet.ip), link, after, delayUs + packet.delayUs);
            else
                toScanner(std::move(packet.ip), link, before, delayUs + packet.delayUs);
        }
    }

    /// At a hop, from the scanner's side.
    void arrive(Packet packet, std::size_t hop, std::int64_t delayUs)
    {
        const int hopLimit = hopLimitOf(packet);
        if (hopLimit < 1)
            return;
        const std::size_t nextBoxes = m_site ? m_site->boxesFrom(hop, m_goalHop) : m_goalHop;
        const std::size_t stop = std::min(nextBoxes, m_goalHop);
        const std::size_t last = std::min(stop, hop + std::size_t(hopLimit) - 1);
        const auto crossed = std::uint8_t(last - hop);
        observe(packet, hop, crossed, Heading::ToTarget);
        lowerHopLimit(packet, crossed);
        delayUs += crossed * LinkDelayUs;

        const bool delivered = last == m_goalHop && m_goal;
        if (delivered)
            return deliver(packet, delayUs);
        // A router forwards only what has more than one hop left, whatever it would do with it
        // next.
        if (hopLimit - crossed == 1)
            return complainAt(last, ErrorTimeExceeded, packet, delayUs);
        if (last == m_goalHop) {
            return complainAt(
                last, m_site ? ErrorProhibited : ErrorHostUnreachable, packet, delayUs);
        }
        lowerHopLimit(packet, 1);
        toTarget(std::move(packet), last, 0, delayUs + LinkDelayUs / 2);
    }

    void deliver(wire::Bytes packet, std::int64_t delayUs)
    {
        sendBack(m_goal->receive(packet), m_goalHop, delayUs);
    }

    void complainAt(
        std::size_t hop, const ErrorKind& kind, wire::Bytes packet, std::int64_t delayUs)
    {
        const auto ip = wire::parseIp(packet);
        const Router& router = m_network.m_routers[hop - 1];
        const auto& source = ip->family == core::Family::V4 ? router[0] : router[1];
        sendBack(complain(source, kind, *ip, packet), hop, delayUs);
    }

    /// From a hop onto the link before it.
    void sendBack(std::vector<DevicePacket> answers, std::size_t hop, std::int64_t delayUs)
    {
        for (DevicePacket& answer : answers) {
            if (m_observer)
                m_observer({ hop, Heading::ToScanner, true, answer.ip });
            cross(std::move(answer.ip), hop, delayUs + answer.delayUs);
        }
    }

    /// At a place, and at those that are reached in the same step behind it.
    void observe(const Packet& packet, std::size_t place, std::size_t further, Heading heading)
    {
        if (!m_observer)
            return;
        Packet seen = packet;
        for (std::size_t i = 0; i <= further && hopLimitOf(seen) > 0; ++i) {
            const std::size_t here = heading == Heading::ToTarget ? place + i : place - i;
            m_observer({ here, heading, false, seen });
            if (hopLimitOf(seen) == 1)
                return;
            lowerHopLimit(seen, 1);
        }
    }

    /// At a hop, from the target's side, as all but the scanner forward it.
    void leave(Packet packet, std::size_t hop, std::int64_t delayUs)
    {
        observe(packet, hop, 0, Heading::ToScanner);
        if (hop == 0) {
            m_arrived.push_back({ std::move(packet), delayUs });
            return;
        }
        if (hopLimitOf(packet) <= 1)
            return;
        lowerHopLimit(packet, 1);
        cross(std::move(packet), hop, delayUs);
    }

    /// Backwards from `hop` to the next link with boxes, or to the scanner.
    void cross(Packet packet, std::size_t hop, std::int64_t delayUs)
    {
        const auto link = m_site ? m_site->boxesBefore(hop) : std::nullopt;
        const std::size_t reached = link ? *link + 1 : 0;
        // The scanner forwards no more.
        const std::size_t routers = hop - std::max<std::size_t>(reached, 1);
        if (hop > reached)
            observe(packet, hop - 1, hop - 1 - reached, Heading::ToScanner);
        if (hopLimitOf(packet) <= int(routers))
            return;
        lowerHopLimit(packet, std::uint8_t(routers));
        delayUs += std::int64_t(hop - reached) * LinkDelayUs;
        if (!link) {
            m_arrived.push_back({ std::move(packet), delayUs });
            return;
        }
        toScanner(std::move(packet), *link, boxesOn(*link).size(), delayUs + LinkDelayUs / 2);
    }

    const VirtualNetwork& m_network;
    const PacketObserver& m_observer;
    const PlacedSite* m_site;
    std::size_t m_goalHop; ///< where the packet ends, whether it is delivered or refused there
    Device* m_goal = nullptr; ///< who takes it; null where it is refused
    int m_boxPasses = 0;
    std::vector<DevicePacket> m_arrived;
};

VirtualNetwork::VirtualNetwork(std::uint64_t seed, const LabPlan& plan)
    : m_sites(plan, seed)
    , m_routerItself(makeDevice(DeviceKind::Closed, seed))
{
    for (std::size_t hop = 1; hop <= plan.routers; ++hop)
        m_routers.push_back(makeRouter(hop));
}

VirtualNetwork::Router VirtualNetwork::makeRouter(std::size_t hop)
{
    return { routerAddress(hop, core::Family::V4), routerAddress(hop, core::Family::V6),
        balancedRouterAddress(hop, core::Family::V4),
        balancedRouterAddress(hop, core::Family::V6) };
}

std::vector<DevicePacket> VirtualNetwork::carry(
    wire::Bytes packet, const PacketObserver& observer) const
{
    const auto ip = wire::parseIp(packet);
    if (!ip || ip->truncated || ip->hopLimit == 0)
        return {};
    if (ip->family == core::Family::V4 && wire::checksumFinish(wire::checksumAdd(ip->header)) != 0)
        return {};
    packet = packet.first(ip->totalLength);
    return Walk(*this, *ip, observer).run({ packet.begin(), packet.end() });
}

} // namespace lab
