// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/labtopology.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace lab {

namespace {

    NodeRole roleFor(DeviceKind kind)
    {
        switch (kind) {
        case DeviceKind::HostV1:
        case DeviceKind::Stripped:
            return NodeRole::MptcpHosts;
        case DeviceKind::HostPlain:
            return NodeRole::PlainHosts;
        case DeviceKind::Closed:
            return NodeRole::ClosedHosts;
        default:
            return NodeRole::Devices;
        }
    }

    bool isRule(BoxPlayer player)
    {
        return player == BoxPlayer::Proxy || player == BoxPlayer::ForwardRule
            || player == BoxPlayer::Translation;
    }

    bool contains(const std::vector<std::size_t>& sorted, std::size_t value)
    {
        return std::ranges::binary_search(sorted, value);
    }

} // namespace

LabTopology::LabTopology(const LabPlan& plan, TransparentMptcp transparentMptcp)
    : m_plan(plan)
{
    for (const LabSite& site : m_plan.sites)
        m_players.push_back(playersOf(m_plan, site, transparentMptcp));
    m_nodes.push_back({ NodeRole::Scanner });

    const std::vector<Lane> lanes = sortIntoLanes();
    std::vector<std::size_t> everySite(m_plan.sites.size());
    std::iota(everySite.begin(), everySite.end(), 0);
    addLane(lanes.front(), addBumpWhereNeeded(0, 0, everySite), 0);
    for (auto lane = lanes.begin() + 1; lane != lanes.end(); ++lane) {
        const std::size_t shared = lastSharedHop(*lane, lanes.front());
        // The trunk's routers are the first of their numbers.
        const auto parent = std::ranges::find_if(m_nodes, [shared](const LabNode& node) {
            return node.role == NodeRole::Router && node.hop == shared;
        });
        addLane(*lane, std::size_t(parent - m_nodes.begin()), shared);
    }
}

std::vector<std::size_t> LabTopology::childrenOf(std::size_t node) const
{
    std::vector<std::size_t> children;
    for (std::size_t other = node + 1; other < m_nodes.size(); ++other) {
        if (m_nodes[other].parent == node)
            children.push_back(other);
    }
    return children;
}

std::vector<LabTopology::SiteBox> LabTopology::boxesAt(
    std::size_t node, std::size_t after, BoxPlayer player) const
{
    std::vector<SiteBox> found;
    for (const std::size_t site : m_nodes[node].sites) {
        const auto& boxes = m_plan.sites[site].boxes;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i].after == after && m_players[site][i] == player)
                found.push_back({ site, boxes[i].kind });
        }
    }
    return found;
}

LabTopology::Treatment LabTopology::treatmentOf(std::size_t site) const
{
    Treatment treatment;
    const auto& boxes = m_plan.sites[site].boxes;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const BoxPlayer player = m_players[site][i];
        treatment.ruled |= isRule(player);
        // What stands at the scanner's own link is on the way of all.
        treatment.bumped |= player == BoxPlayer::Bump && boxes[i].after > 0;
        if (player == BoxPlayer::NextRouter) {
            auto& routers = boxes[i].kind == BoxKind::Silent ? treatment.silent : treatment.limited;
            routers.push_back(boxes[i].after + 1);
        }
    }
    std::ranges::sort(treatment.silent);
    std::ranges::sort(treatment.limited);
    return treatment;
}

std::vector<LabTopology::Lane> LabTopology::sortIntoLanes() const
{
    std::vector<Lane> lanes;
    for (std::size_t site = 0; site < m_plan.sites.size(); ++site) {
        const Treatment treatment = treatmentOf(site);
        auto lane = std::ranges::find(lanes, treatment, &Lane::treatment);
        if (lane == lanes.end())
            lane = lanes.insert(lane, Lane { treatment, {} });
        lane->sites.push_back(site);
    }
    // The trunk, on which all others depend: where nothing stands in the way, if there is that.
    const auto plain = std::ranges::find(lanes, Treatment {}, &Lane::treatment);
    if (plain != lanes.end())
        std::rotate(lanes.begin(), plain, plain + 1);
    if (lanes.empty())
        lanes.emplace_back();
    return lanes;
}

std::size_t LabTopology::lastSharedHop(const Lane& lane, const Lane& trunk) const
{
    std::size_t shared = m_plan.routers;
    for (const std::size_t site : lane.sites) {
        const auto& boxes = m_plan.sites[site].boxes;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const BoxPlayer player = m_players[site][i];
            if (player == BoxPlayer::Bump && boxes[i].after > 0)
                shared = std::min(shared, boxes[i].after);
            // Rules in the first router, which all pass, do no harm but to speed.
            if (isRule(player))
                shared = std::min(shared, std::max<std::size_t>(boxes[i].after - 1, 1));
        }
    }
    for (const auto routers : { &Treatment::silent, &Treatment::limited }) {
        std::vector<std::size_t> differing;
        std::ranges::set_symmetric_difference(
            lane.treatment.*routers, trunk.treatment.*routers, std::back_inserter(differing));
        for (const std::size_t router : differing)
            shared = std::min(shared, router - 1);
    }
    return shared;
}

bool LabTopology::hasBump(const std::vector<std::size_t>& sites, std::size_t after) const
{
    return std::ranges::any_of(sites, [&](std::size_t site) {
        const auto& boxes = m_plan.sites[site].boxes;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i].after == after && m_players[site][i] == BoxPlayer::Bump)
                return true;
        }
        return false;
    });
}

std::size_t LabTopology::addBumpWhereNeeded(
    std::size_t parent, std::size_t after, const std::vector<std::size_t>& sites)
{
    if (!hasBump(sites, after))
        return parent;
    addNode({ NodeRole::Bump, parent, after });
    return m_nodes.size() - 1;
}

void LabTopology::addLane(const Lane& lane, std::size_t parent, std::size_t sharedHop)
{
    for (std::size_t hop = sharedHop + 1; hop <= m_plan.routers; ++hop) {
        // The one at the scanner's own link was put there for all lanes.
        if (hop > 1)
            parent = addBumpWhereNeeded(parent, hop - 1, lane.sites);
        addNode({ NodeRole::Router, parent, hop, contains(lane.treatment.silent, hop),
            contains(lane.treatment.limited, hop) });
        parent = m_nodes.size() - 1;
    }
    addHosts(lane, parent);
}

void LabTopology::addHosts(const Lane& lane, std::size_t lastRouter)
{
    for (const NodeRole role :
        { NodeRole::MptcpHosts, NodeRole::PlainHosts, NodeRole::ClosedHosts, NodeRole::Devices }) {
        LabNode hosts { role };
        std::ranges::copy_if(lane.sites, std::back_inserter(hosts.sites),
            [&](std::size_t site) { return roleFor(m_plan.sites[site].host) == role; });
        if (hosts.sites.empty())
            continue;
        hosts.parent = addBumpWhereNeeded(lastRouter, m_plan.routers, hosts.sites);
        addNode(std::move(hosts));
    }
}

void LabTopology::addNode(LabNode node)
{
    m_nodes.push_back(std::move(node));
    const std::vector<std::size_t>& sites = m_nodes.back().sites;
    for (std::size_t above = m_nodes.back().parent;; above = m_nodes[above].parent) {
        auto& there = m_nodes[above].sites;
        there.insert(there.end(), sites.begin(), sites.end());
        if (above == 0)
            return;
    }
}

} // namespace lab
