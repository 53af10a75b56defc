// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/ipscript.h"

#include "core/wire/ethernet.h"

#include <set>

namespace lab {

namespace {

    /// Where the sites of all plans lie.
    constexpr const char* WholeLabV4 = "100.64.0.0/10";
    constexpr const char* WholeLabV6 = "fd64::/16";

    enum class LinkEnd { Parent = 1, Child = 2 };

    constexpr std::size_t FirstHostLink = 100;

    /// The number in the addresses of the link that leads to an IP node.
    std::size_t linkNumber(const LabTopology& topology, std::size_t child)
    {
        const LabNode& node = topology.nodes()[child];
        return node.role == NodeRole::Router ? node.hop : FirstHostLink + child;
    }

    struct LinkAddress {
        std::string v4;
        std::string v6;
    };

    LinkAddress linkAddress(const LabTopology& topology, std::size_t child, LinkEnd end)
    {
        const std::size_t number = linkNumber(topology, child);
        if (end == LinkEnd::Child && topology.nodes()[child].role == NodeRole::Router)
            return { routerAddress(number, core::Family::V4).toString(),
                routerAddress(number, core::Family::V6).toString() };
        const std::string host = end == LinkEnd::Parent ? "1" : "2";
        return { "10." + std::to_string(number) + ".0." + host,
            "fd00:10:" + std::to_string(number) + "::" + host };
    }

    std::string macAddress(std::size_t child, LinkEnd end)
    {
        return wire::macToString({ 0x02, 0x4d, 0x54, std::uint8_t(std::size_t(end)),
            std::uint8_t(child >> 8U), std::uint8_t(child) });
    }

    /// What a router calls every child in its IPv6 routes, as lanes repeat addresses and Linux
    /// takes no global gateway that it would look for on another interface. Never seen on the wire.
    constexpr const char* ChildGatewayV6 = "fe80::2";

    bool isBump(const LabTopology& topology, std::size_t node)
    {
        return topology.nodes()[node].role == NodeRole::Bump;
    }

    /// The IP node that a link leads to, which a bump may hide.
    std::size_t ipChild(const LabTopology& topology, std::size_t child)
    {
        while (isBump(topology, child))
            child = topology.childrenOf(child).front();
        return child;
    }

    /// What one end of a link knows of the other. Neighbours are static since a burst of probes
    /// would overflow the short queue behind an unanswered ARP request.
    std::string neighbourLines(const std::vector<std::string>& addresses, const std::string& mac,
        const std::string& interface)
    {
        std::string lines;
        for (const std::string& address : addresses)
            lines += "neighbour add " + address + " lladdr " + mac + " dev "
                + interface + " nud permanent\n";
        return lines;
    }

    /// The next hop of routes, as their ends.
    struct NextHop {
        NextHop(const std::string& gatewayV4, const std::string& gatewayV6,
            const std::string& interface)
            : v4(" via " + gatewayV4 + " dev " + interface + " onlink")
            , v6(" via " + gatewayV6 + " dev " + interface)
        {
        }
        std::string v4;
        std::string v6;
    };

    std::string addressLines(const LinkAddress& address, const std::string& interface)
    {
        return "address add " + address.v4 + "/24 dev " + interface + "\naddress add " + address.v6
            + "/64 dev " + interface + " nodad\n";
    }

    std::string upLine(const std::string& interface)
    {
        return "link set dev " + interface + " up\n";
    }

    std::string routeLines(const std::string& v4, const std::string& v6, const NextHop& next)
    {
        return "route add " + v4 + next.v4 + "\nroute add " + v6 + next.v6 + "\n";
    }

    /// The veth pair to a child. A bump's own ends have addresses that no frame is for.
    std::string createLinkLines(const LabTopology& topology, std::size_t parent, std::size_t child,
        const std::string& childNamespace)
    {
        const std::size_t host = ipChild(topology, child);
        const auto hardware = [&](std::size_t node, LinkEnd end) {
            return isBump(topology, node) ? "" : " address " + macAddress(host, end);
        };
        // Where both ends have the same index, as in fresh namespaces, the kernel may take a second
        // to notice that the link is up.
        return "link add " + downstreamInterface(topology, child) + " index "
            + std::to_string(100 + child) + hardware(parent, LinkEnd::Parent)
            + " type veth peer name " + UpstreamInterface + hardware(child, LinkEnd::Child)
            + " netns " + childNamespace + "\n";
    }

    /// Routes by way of a child to what lives behind it, and to the routers there.
    std::string routesBehindLines(
        const LabTopology& topology, std::size_t child, const NextHop& next, bool first)
    {
        std::string lines;
        for (const std::size_t site : topology.nodes()[child].sites) {
            const LabSite& there = topology.plan().sites[site];
            lines += routeLines(there.v4.toString(), there.v6.toString(), next);
        }
        const LabNode& node = topology.nodes()[ipChild(topology, child)];
        if (!first || node.role != NodeRole::Router)
            return lines;
        lines += routeLines(WholeLabV4, WholeLabV6, next);
        for (std::size_t hop = node.hop + 1; hop <= topology.plan().routers; ++hop) {
            const std::string number = std::to_string(hop);
            lines += routeLines("10." + number + ".0.0/24", "fd00:10:" + number + "::/64", next);
        }
        return lines;
    }

    /// The upper part of the link to a child. Lanes have the same addresses: only the `first` gets
    /// the networks of its links.
    std::string towardsChildLines(
        const LabTopology& topology, std::size_t parent, std::size_t child, bool first)
    {
        const std::size_t node = ipChild(topology, child);
        const std::string interface = downstreamInterface(topology, child);
        const LinkAddress address = linkAddress(topology, node, LinkEnd::Child);
        std::string lines = upLine(interface);
        if (first)
            lines += addressLines(linkAddress(topology, node, LinkEnd::Parent), interface);
        lines += neighbourLines({ address.v4, address.v6, ChildGatewayV6 },
            macAddress(node, LinkEnd::Child), interface);
        if (topology.nodes()[parent].role == NodeRole::Scanner)
            return lines + routeLines("default", "::/0", { address.v4, address.v6, interface });
        return lines
            + routesBehindLines(topology, child, { address.v4, ChildGatewayV6, interface }, first);
    }

    std::string towardsScannerLines(const LabTopology& topology, std::size_t node)
    {
        const std::string interface = UpstreamInterface;
        const LinkAddress parent = linkAddress(topology, node, LinkEnd::Parent);
        const NextHop next(parent.v4, parent.v6, interface);
        std::string lines = addressLines(linkAddress(topology, node, LinkEnd::Child), interface)
            + upLine(interface)
            + neighbourLines({ parent.v4, parent.v6 }, macAddress(node, LinkEnd::Parent), interface)
            + routeLines("default", "::/0", next);
        // The kernel is the more generous with its limit the wider the route is.
        if (topology.nodes()[node].rateLimited) {
            const LinkAddress scanner
                = linkAddress(topology, ipChild(topology, 1), LinkEnd::Parent);
            lines += routeLines(scanner.v4 + "/32", scanner.v6 + "/128", next);
        }
        // A translator on the scanner's own link has an address there that nobody answers for.
        if (isBump(topology, topology.nodes()[node].parent) && topology.nodes()[node].hop == 1) {
            lines += neighbourLines({ translatorAddress(0, core::Family::V4).toString(),
                                        translatorAddress(0, core::Family::V6).toString() },
                macAddress(node, LinkEnd::Parent), interface);
        }
        return lines;
    }

    /// Makes every address of the sites that live there the node's own.
    std::string ownPrefixLines(const LabTopology& topology, std::size_t node)
    {
        std::string lines;
        for (const std::size_t site : topology.nodes()[node].sites) {
            const LabSite& here = topology.plan().sites[site];
            for (const core::IpPrefix& prefix : { here.v4, here.v6 })
                lines += "route add local " + prefix.toString() + " dev lo\n";
        }
        return lines;
    }

} // namespace

std::string downstreamInterface(const LabTopology& topology, std::size_t child)
{
    return topology.nodes()[child].parent == 0 ? ScannerInterface : "down" + std::to_string(child);
}

std::vector<std::string> interfacesOf(const LabTopology& topology, std::size_t node)
{
    std::vector<std::string> interfaces;
    if (node != 0)
        interfaces.push_back(UpstreamInterface);
    for (const std::size_t child : topology.childrenOf(node))
        interfaces.push_back(downstreamInterface(topology, child));
    return interfaces;
}

std::string ipScript(
    const LabTopology& topology, std::size_t node, const std::vector<std::string>& namespacePaths)
{
    const NodeRole role = topology.nodes()[node].role;
    const bool withoutAddresses = role == NodeRole::Devices || role == NodeRole::Bump;
    std::string script = upLine("lo");
    if (withoutAddresses)
        script += upLine(UpstreamInterface);
    else if (role != NodeRole::Scanner)
        script += towardsScannerLines(topology, node);

    std::set<std::size_t> numbers;
    for (const std::size_t child : topology.childrenOf(node)) {
        script += createLinkLines(topology, node, child, namespacePaths[child]);
        if (role == NodeRole::Bump) {
            script += upLine(downstreamInterface(topology, child));
            continue;
        }
        const bool first = numbers.insert(linkNumber(topology, ipChild(topology, child))).second;
        script += towardsChildLines(topology, node, child, first);
    }
    const bool isEnd = topology.childrenOf(node).empty();
    // What the lab does not have is refused by the last router, as the virtual network does.
    if (role == NodeRole::Router && topology.nodes()[node].hop == topology.plan().routers)
        script += std::string("route add unreachable ") + WholeLabV4 + "\nroute add unreachable "
            + WholeLabV6 + "\n";
    return isEnd && !withoutAddresses ? script + ownPrefixLines(topology, node) : script;
}

std::string proxyRouteScript(core::Family family)
{
    const std::string table = std::to_string(ProxyMark);
    return "rule add fwmark " + table + " lookup " + table + "\nroute add local "
        + (family == core::Family::V4 ? "0.0.0.0/0" : "::/0") + " dev lo table " + table + "\n";
}

} // namespace lab
