// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/boxlink.h"

#include "core/lab/box/packetedit.h"

#include <algorithm>
#include <deque>

namespace lab {

namespace {

    /// For a pair of boxes that would answer each other for ever.
    constexpr std::size_t MostPasses = 256;

    /// A packet in front of the box of that number, seen from the scanner.
    struct Passing {
        BoxPacket packet;
        std::size_t gap;
    };

    /// The end of a packet's way that is not the scanner.
    std::optional<core::IpAddress> farEnd(wire::Bytes packet, Heading heading)
    {
        const auto ip = wire::parseIp(packet);
        if (!ip)
            return std::nullopt;
        if (heading == Heading::ToTarget)
            return ip->destination;
        const auto error = readIcmpError(packet);
        const auto quoted = error ? wire::parseIp(error->message.quote)
                                  : tl::unexpected(wire::ParseError::TooShort);
        return quoted ? quoted->destination : ip->source;
    }

} // namespace

BoxLink::BoxLink(const LabTopology& topology, std::size_t bump, std::uint64_t seed)
{
    const LabNode& node = topology.nodes()[bump];
    const auto boxes = topology.boxesAt(bump, node.hop, BoxPlayer::Bump);
    for (const std::size_t site : node.sites) {
        std::vector<BoxKind> kinds;
        for (const auto& box : boxes) {
            if (box.site == site)
                kinds.push_back(box.kind);
        }
        const LabSite& there = topology.plan().sites[site];
        const std::size_t chain = chainOf(kinds, node.hop, seed);
        for (const core::IpPrefix& prefix : { there.v4, there.v6 })
            m_sites.push_back({ prefix.range(), chain });
    }
}

std::size_t BoxLink::chainOf(
    const std::vector<BoxKind>& kinds, std::size_t after, std::uint64_t seed)
{
    const auto known = std::ranges::find(m_chains, kinds, &Chain::kinds);
    if (known == m_chains.end()) {
        Chain chain { kinds, {} };
        for (const BoxKind kind : kinds)
            chain.boxes.push_back(makeMiddlebox(kind, boxPlace(after), seed));
        m_chains.push_back(std::move(chain));
        return m_chains.size() - 1;
    }
    return std::size_t(known - m_chains.begin());
}

std::vector<BoxPacket> BoxLink::pass(wire::Bytes packet, Heading heading)
{
    std::vector<BoxPacket> left;
    Chain* chain = find(packet, heading);
    const std::size_t boxes = chain ? chain->boxes.size() : 0;
    const std::size_t end = heading == Heading::ToTarget ? 0 : boxes;
    std::deque<Passing> passing;
    passing.push_back({ { { packet.begin(), packet.end() }, heading, 0 }, end });
    for (std::size_t passes = 0; !passing.empty() && passes < MostPasses; ++passes) {
        Passing next = std::move(passing.front());
        passing.pop_front();
        const bool toTarget = next.packet.heading == Heading::ToTarget;
        if (next.gap == (toTarget ? boxes : 0)) {
            left.push_back(std::move(next.packet));
            continue;
        }
        const std::size_t box = toTarget ? next.gap : next.gap - 1;
        for (BoxPacket& each : chain->boxes[box]->pass(next.packet.ip, next.packet.heading)) {
            each.delayUs += next.packet.delayUs;
            const std::size_t gap = each.heading == Heading::ToTarget ? box + 1 : box;
            passing.push_back({ std::move(each), gap });
        }
    }
    return left;
}

BoxLink::Chain* BoxLink::find(wire::Bytes packet, Heading heading)
{
    // A box that is on every way meets what is for no site as well, such as a router itself.
    if (m_chains.size() == 1)
        return &m_chains.front();
    const auto address = farEnd(packet, heading);
    const auto site = std::ranges::find_if(
        m_sites, [&](const Site& each) { return address && each.range.contains(*address); });
    return site == m_sites.end() ? nullptr : &m_chains[site->chain];
}

} // namespace lab
