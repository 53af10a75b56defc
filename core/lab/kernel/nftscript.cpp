// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/nftscript.h"

#include "core/lab/kernel/ipscript.h"

#include <vector>

namespace lab {

namespace {

    struct Match {
        std::string toSite;
        std::string fromSite;
    };

    std::vector<Match> matchesOf(const LabSite& site)
    {
        const std::string v4 = site.v4.toString();
        const std::string v6 = site.v6.toString();
        return { { "ip daddr " + v4, "ip saddr " + v4 }, { "ip6 daddr " + v6, "ip6 saddr " + v6 } };
    }

    std::string chain(const std::string& name, const std::string& hook, const std::string& rules)
    {
        if (rules.empty())
            return {};
        return "chain " + name + " {\ntype " + hook + ";\n" + rules + "}\n";
    }

    std::string forwardRules(const Match& match, BoxKind kind)
    {
        const std::string overwrite = " reset tcp option mptcp\n";
        const std::string synTo = match.toSite + " tcp flags & syn == syn ";
        const std::string synFrom = match.fromSite + " tcp flags & syn == syn ";
        const std::string clamp = "tcp option maxseg size set 1200\n";
        switch (kind) {
        case BoxKind::Nop:
            return match.toSite + overwrite + match.fromSite + overwrite;
        case BoxKind::ReturnNop:
            return match.fromSite + overwrite;
        case BoxKind::Discard:
            return synTo + "tcp option mptcp exists drop\n";
        case BoxKind::ClampMss:
            return synTo + clamp + synFrom + clamp;
        default:
            return {};
        }
    }

    /// Not for a packet that ends here because its TTL is used up.
    std::string proxyRules(const LabSite& site, BoxKind kind)
    {
        const std::string port
            = std::to_string(kind == BoxKind::ProxyV1 ? MptcpProxyPort : PlainProxyPort);
        const std::string forLab = " tcp dport " + std::to_string(LabPort);
        const std::string mark = " meta mark set " + std::to_string(ProxyMark) + " accept\n";
        return "ip daddr " + site.v4.toString() + " ip ttl > 1" + forLab + " tproxy ip to :" + port
            + mark + "ip6 daddr " + site.v6.toString() + " ip6 hoplimit > 1" + forLab
            + " tproxy ip6 to :" + port + mark;
    }

    struct Rules {
        std::string untracked;
        std::string arrival;
        std::string forward;
        std::string departure;
        std::string output;
    };

    void addTranslations(Rules& rules, const LabTopology& topology,
        const std::vector<LabTopology::SiteBox>& boxes, std::size_t hop)
    {
        if (boxes.empty())
            return;
        // Connections to all others need no memory. An ICMP error makes none.
        rules.untracked = "meta l4proto { icmp, ipv6-icmp } accept\n";
        for (const auto& [site, kind] : boxes) {
            const LabSite& there = topology.plan().sites[site];
            for (const Match& match : matchesOf(there))
                rules.untracked += match.toSite + " accept\n" + match.fromSite + " accept\n";
            const auto translate = [&](const std::string& prefix, const char* family) {
                return prefix + " snat " + family + " to ";
            };
            rules.departure += translate("ip daddr " + there.v4.toString(), "ip")
                + routerAddress(hop, core::Family::V4).toString() + " fully-random\n"
                + translate("ip6 daddr " + there.v6.toString(), "ip6")
                + routerAddress(hop, core::Family::V6).toString() + " fully-random\n";
        }
        rules.untracked += "notrack\n";
    }

    void addRefusals(Rules& rules, const LabTopology& topology, const LabNode& router)
    {
        if (router.hop != topology.plan().routers)
            return;
        for (const std::size_t site : router.sites) {
            const LabSite& there = topology.plan().sites[site];
            if (there.host != DeviceKind::Prohibited)
                continue;
            // Not a `prohibit` route: the kernel limits the errors of those to a few.
            for (const Match& match : matchesOf(there))
                rules.forward += match.toSite + " reject with icmpx type admin-prohibited\n";
        }
    }

    Rules rulesOf(const LabTopology& topology, std::size_t node)
    {
        Rules rules;
        const LabNode& router = topology.nodes()[node];
        const auto boxes
            = [&](BoxPlayer player) { return topology.boxesAt(node, router.hop, player); };
        for (const auto& [site, kind] : boxes(BoxPlayer::Proxy))
            rules.arrival += proxyRules(topology.plan().sites[site], kind);
        for (const auto& [site, kind] : boxes(BoxPlayer::ForwardRule)) {
            for (const Match& match : matchesOf(topology.plan().sites[site]))
                rules.forward += forwardRules(match, kind);
        }
        addTranslations(rules, topology, boxes(BoxPlayer::Translation), router.hop);
        addRefusals(rules, topology, router);
        if (router.silent) {
            rules.output = "icmp type { destination-unreachable, time-exceeded, "
                           "parameter-problem } drop\n"
                           "icmpv6 type { destination-unreachable, packet-too-big, "
                           "time-exceeded, parameter-problem } drop\n";
        }
        return rules;
    }

} // namespace

std::string nftScript(const LabTopology& topology, std::size_t node)
{
    if (topology.nodes()[node].role != NodeRole::Router)
        return {};
    const Rules rules = rulesOf(topology, node);
    const std::string chains
        = chain("untracked", "filter hook prerouting priority raw", rules.untracked)
        + chain("arrival", "filter hook prerouting priority mangle", rules.arrival)
        + chain("forward", "filter hook forward priority filter", rules.forward)
        + chain("departure", "nat hook postrouting priority srcnat", rules.departure)
        + chain("output", "filter hook output priority filter", rules.output);
    return chains.empty() ? chains : "table inet lab {\n" + chains + "}\n";
}

} // namespace lab
