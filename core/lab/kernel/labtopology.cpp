// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/labtopology.h"

#include "core/wire/ethernet.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t LastRouter = 3;

    enum class LinkEnd { Parent = 1, Child = 2 };

    std::string hostPart(std::size_t link, LinkEnd end)
    {
        // The first router's address is what people expect of a gateway.
        if (end == LinkEnd::Child && link == 1)
            return "254";
        return end == LinkEnd::Child ? "2" : "1";
    }

    std::string addressV4(std::size_t link, LinkEnd end)
    {
        return "10." + std::to_string(link) + ".0." + hostPart(link, end);
    }

    std::string addressV6(std::size_t link, LinkEnd end)
    {
        return "fd00:10:" + std::to_string(link) + "::" + hostPart(link, end);
    }

    std::string macAddress(std::size_t link, LinkEnd end)
    {
        return wire::macToString({ 0x02, 0x4d, 0x54, 0x00, std::uint8_t(link), std::uint8_t(end) });
    }

    std::string parentInterface(std::size_t link)
    {
        return link == 1 ? ScannerInterface : "down" + std::to_string(link);
    }

    const LabPrefix& prefixOf(DeviceKind kind)
    {
        const auto prefixes = labPrefixes();
        return *std::find_if(prefixes.begin(), prefixes.end(),
            [kind](const LabPrefix& prefix) { return prefix.kind == kind; });
    }

    bool isBehind(std::size_t node, std::size_t ancestor)
    {
        while (node != 0 && node != ancestor)
            node = labNodes()[node].parent;
        return node == ancestor;
    }

    /// Addresses and the static neighbour of one end of a link. Neighbours are static since a burst
    /// of probes would overflow the short queue behind an unanswered ARP request.
    std::string linkEndLines(const std::string& interface, std::size_t link, LinkEnd end)
    {
        const LinkEnd other = end == LinkEnd::Parent ? LinkEnd::Child : LinkEnd::Parent;
        const std::string device = " dev " + interface;
        const std::string neighbour
            = " lladdr " + macAddress(link, other) + device + " nud permanent\n";
        return "address add " + addressV4(link, end) + "/24" + device + "\naddress add "
            + addressV6(link, end) + "/64" + device + " nodad\nlink set" + device
            + " up\nneighbour add " + addressV4(link, other) + neighbour + "neighbour add "
            + addressV6(link, other) + neighbour;
    }

    std::string routeLines(const std::string& kind, const char* v4, const char* v6,
        const std::string& viaV4, const std::string& viaV6)
    {
        return "route add " + kind + v4 + viaV4 + "\nroute add " + kind + v6 + viaV6 + "\n";
    }

    /// The link to a child.
    std::string childLinkLines(std::size_t link, const std::string& childNamespace)
    {
        const std::string interface = parentInterface(link);
        // Where both ends have the same index, as in fresh namespaces, the kernel may take a second
        // to notice that the link is up.
        return "link add " + interface + " index " + std::to_string(100 + link) + " address "
            + macAddress(link, LinkEnd::Parent) + " type veth peer name " + UpstreamInterface
            + " address " + macAddress(link, LinkEnd::Child) + " netns " + childNamespace + "\n"
            + linkEndLines(interface, link, LinkEnd::Parent);
    }

    /// Routes to everything behind a child.
    std::string childRouteLines(std::size_t link)
    {
        std::string lines;
        const std::string viaV4 = " via " + addressV4(link, LinkEnd::Child);
        const std::string viaV6 = " via " + addressV6(link, LinkEnd::Child);
        for (std::size_t node = link; node < labNodes().size(); ++node) {
            if (!isBehind(node, link))
                continue;
            if (node != link) {
                const std::string number = std::to_string(node);
                lines += "route add 10." + number + ".0.0/24" + viaV4
                    + "\nroute add fd00:10:" + number + "::/64" + viaV6 + "\n";
            }
            for (const DeviceKind kind : labNodes()[node].kinds) {
                const LabPrefix& prefix = prefixOf(kind);
                lines += routeLines("", prefix.prefixV4, prefix.prefixV6, viaV4, viaV6);
            }
        }
        return lines;
    }

    /// Makes every address of the prefixes that live there the node's own.
    std::string ownPrefixLines(const LabNode& node)
    {
        std::string lines;
        for (const DeviceKind kind : node.kinds) {
            const LabPrefix& prefix = prefixOf(kind);
            lines += routeLines("local ", prefix.prefixV4, prefix.prefixV6, " dev lo", " dev lo");
        }
        return lines;
    }

} // namespace

const std::vector<LabNode>& labNodes()
{
    using Kind = DeviceKind;
    static const std::vector<LabNode> nodes {
        { NodeRole::Scanner, 0, {}, {} },
        { NodeRole::Router, 0, {}, {} },
        { NodeRole::Router, 1, LabNode::Rule { Kind::Stripped, "reset tcp option mptcp" }, {} },
        // Not a `prohibit` route: the kernel limits the errors of those to a few.
        { NodeRole::Router, 2,
            LabNode::Rule { Kind::Prohibited, "reject with icmpx type admin-prohibited" }, {} },
        { NodeRole::MptcpHosts, LastRouter, {}, { Kind::HostV1, Kind::Stripped } },
        { NodeRole::PlainHosts, LastRouter, {}, { Kind::HostPlain } },
        { NodeRole::ClosedHosts, LastRouter, {}, { Kind::Closed } },
        { NodeRole::Devices, LastRouter, {},
            { Kind::HostV0, Kind::MirrorMptcp, Kind::MirrorAll, Kind::MalformedLength,
                Kind::MalformedFlags, Kind::MalformedZeroKey, Kind::VersionMismatch,
                Kind::EarlyReset, Kind::Silent, Kind::Prohibited, Kind::FakeHmac, Kind::StaticKey,
                Kind::NoJoin } },
    };
    return nodes;
}

std::vector<std::string> interfacesOf(std::size_t node)
{
    std::vector<std::string> interfaces;
    if (node != 0)
        interfaces.push_back(UpstreamInterface);
    for (std::size_t child = 1; child < labNodes().size(); ++child) {
        if (labNodes()[child].parent == node)
            interfaces.push_back(parentInterface(child));
    }
    return interfaces;
}

std::string ipScript(std::size_t node, const std::vector<std::string>& namespacePaths)
{
    const LabNode& self = labNodes()[node];
    std::string script = "link set dev lo up\n";
    if (self.role == NodeRole::Devices)
        return script + "link set dev " + UpstreamInterface + " up\n";
    const bool scanner = self.role == NodeRole::Scanner;
    if (!scanner)
        script += linkEndLines(UpstreamInterface, node, LinkEnd::Child);
    for (std::size_t child = 1; child < labNodes().size(); ++child) {
        if (labNodes()[child].parent != node)
            continue;
        script += childLinkLines(child, namespacePaths[child]);
        if (!scanner)
            script += childRouteLines(child);
    }
    const std::size_t link = scanner ? 1 : node;
    const LinkEnd nextHop = scanner ? LinkEnd::Child : LinkEnd::Parent;
    script += routeLines("", "default", "::/0", " via " + addressV4(link, nextHop),
        " via " + addressV6(link, nextHop));
    // What the lab does not have ends here instead of going round until its TTL is used up.
    if (node == LastRouter)
        script += "route add unreachable 100.64.0.0/10\nroute add unreachable fd64::/16\n";
    return script + ownPrefixLines(self);
}

std::string nftScript(std::size_t node)
{
    const auto& rule = labNodes()[node].rule;
    if (!rule)
        return {};
    const LabPrefix& prefix = prefixOf(rule->towards);
    return std::string("table inet lab {\n  chain forward {\n")
        + "    type filter hook forward priority 0;\n    ip daddr " + prefix.prefixV4 + " "
        + rule->statement + "\n    ip6 daddr " + prefix.prefixV6 + " " + rule->statement
        + "\n  }\n}\n";
}

} // namespace lab
