// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/boxplayers.h"

/// The kernel lab's topology as data:
///     scanner - router 1 - ... - router N - { v1 hosts, plain hosts, closed, devices }
/// Sites with boxes live behind lanes of their own: copies of the routers with the same addresses
/// from where their way differs. A bump on the wire or a silent router could not tell them from
/// others, and rules cost time for every packet that passes them.
namespace lab {

/// How a node treats packets to the sites that live there.
enum class NodeRole : std::uint8_t {
    Scanner,
    Router,
    Bump, ///< between two others, without addresses: lab::Middlebox treats what passes
    MptcpHosts, ///< the kernel answers, with an MPTCP listener
    PlainHosts, ///< the kernel answers, with a TCP listener
    ClosedHosts, ///< the kernel answers, without a listener
    Devices, ///< the kernel is kept out; lab::Device answers
};

/// One network namespace.
struct LabNode {
    NodeRole role;
    std::size_t parent = 0; ///< index of the node towards the scanner; the scanner's is its own
    std::size_t hop = 0; ///< a router's number; of a bump that of the router before it
    bool silent = false; ///< a router that sends no ICMP errors
    bool rateLimited = false; ///< a router with a limit on them
    std::vector<std::size_t> sites {}; ///< of the plan, that live there or behind there
};

/// Which namespaces a plan takes, and what each of them plays. Immutable; any thread.
class LabTopology {
public:
    LabTopology(const LabPlan& plan, TransparentMptcp transparentMptcp);

    const LabPlan& plan() const { return m_plan; }
    /// The scanner first, each parent before its children.
    const std::vector<LabNode>& nodes() const { return m_nodes; }
    std::vector<std::size_t> childrenOf(std::size_t node) const;

    /// A box and the site behind it.
    struct SiteBox {
        std::size_t site;
        BoxKind kind;
    };
    /// The boxes that `player` plays after a hop for the sites behind a node, in their order.
    std::vector<SiteBox> boxesAt(std::size_t node, std::size_t after, BoxPlayer player) const;

private:
    /// What in a site's way is better not shared with others.
    struct Treatment {
        bool ruled = false; ///< by nftables in routers
        bool bumped = false;
        std::vector<std::size_t> silent; ///< routers, in ascending order
        std::vector<std::size_t> limited;
        friend bool operator==(const Treatment&, const Treatment&) = default;
    };
    struct Lane {
        Treatment treatment;
        std::vector<std::size_t> sites;
    };

    Treatment treatmentOf(std::size_t site) const;
    std::vector<Lane> sortIntoLanes() const;
    std::size_t lastSharedHop(const Lane& lane, const Lane& trunk) const;
    bool hasBump(const std::vector<std::size_t>& sites, std::size_t after) const;
    std::size_t addBumpWhereNeeded(
        std::size_t parent, std::size_t after, const std::vector<std::size_t>& sites);
    void addLane(const Lane& lane, std::size_t parent, std::size_t sharedHop);
    void addHosts(const Lane& lane, std::size_t lastRouter);
    void addNode(LabNode node);

    LabPlan m_plan;
    std::vector<std::vector<BoxPlayer>> m_players; ///< for each site's boxes
    std::vector<LabNode> m_nodes;
};

} // namespace lab
