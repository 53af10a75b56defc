// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labprobing.h"

#include "core/lab/kernel/boxlink.h"
#include "core/lab/kernel/ipscript.h"
#include "core/lab/kernel/nftscript.h"
#include "core/wire/icmpmessage.h"

#include <QSet>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(std::vector<lab::BoxPlayer>)

namespace {

using lab::BoxKind;
using lab::BoxPlayer;
using lab::LabNode;
using lab::LabPlan;
using lab::LabTopology;
using lab::NodeRole;
using lab::TransparentMptcp;

/// The nodes from the scanner to the hosts of a site, both included.
std::vector<std::size_t> wayTo(const LabTopology& topology, std::size_t site)
{
    std::vector<std::size_t> way;
    for (std::size_t node = 0; node < topology.nodes().size(); ++node) {
        const auto& sites = topology.nodes()[node].sites;
        if (topology.childrenOf(node).empty() && std::ranges::count(sites, site) > 0) {
            for (; node != 0; node = topology.nodes()[node].parent)
                way.insert(way.begin(), node);
            way.insert(way.begin(), 0);
            return way;
        }
    }
    return way;
}

std::size_t siteNamed(const LabPlan& plan, const char* name)
{
    const auto found = std::ranges::find(plan.sites, name, &lab::LabSite::name);
    return std::size_t(found - plan.sites.begin());
}

/// How often something on the way to a site plays one of its boxes, where the plan says.
int timesPlayed(const LabTopology& topology, std::size_t site, const lab::PlannedBox& box)
{
    int times = 0;
    const auto plays = [&](std::size_t node, BoxPlayer player) {
        for (const auto& [there, kind] : topology.boxesAt(node, box.after, player))
            times += there == site && kind == box.kind ? 1 : 0;
    };
    for (const std::size_t node : wayTo(topology, site)) {
        const LabNode& self = topology.nodes()[node];
        if (self.role == NodeRole::Bump && self.hop == box.after)
            plays(node, BoxPlayer::Bump);
        if (self.role == NodeRole::Router && self.hop == box.after) {
            for (const auto player :
                { BoxPlayer::Proxy, BoxPlayer::ForwardRule, BoxPlayer::Translation })
                plays(node, player);
        }
        if (self.role == NodeRole::Router && self.hop == box.after + 1
            && (box.kind == BoxKind::Silent ? self.silent : self.rateLimited))
            plays(node, BoxPlayer::NextRouter);
    }
    return times;
}

/// Two version 1 hosts' prefixes with boxes of their own.
LabPlan planOfTwo(std::size_t routers, std::vector<lab::PlannedBox> first,
    std::vector<lab::PlannedBox> second = {})
{
    const auto prefix = [](const char* text) { return core::IpPrefix::parse(text).value(); };
    LabPlan plan;
    plan.routers = routers;
    plan.sites = {
        { lab::DeviceKind::HostV1, "first", prefix("100.64.1.0/24"), prefix("fd64:64::100/120"),
            std::move(first), "" },
        { lab::DeviceKind::HostV1, "second", prefix("100.64.2.0/24"), prefix("fd64:64::200/120"),
            std::move(second), "" },
    };
    return plan;
}

std::vector<std::uint8_t> synTo(const char* host)
{
    labtest::Syn syn;
    syn.source = core::IpAddress::parse("10.1.0.1").value();
    syn.destination = core::IpAddress::parse(host).value();
    return labtest::synPacket(syn, labtest::synOptions(labtest::mptcpOption(labtest::Ask::V1)));
}

bool carriesMptcp(wire::Bytes packet)
{
    const auto ip = wire::parseIp(packet);
    return !labtest::findMptcp(wire::parseTcp(ip->payload)->options).empty();
}

} // namespace

class TestLabTopology : public QObject {
    Q_OBJECT

private slots:
    void findsThePlayerOfEachBox_data();
    void findsThePlayerOfEachBox();
    void firstRouterIsForAll();
    void standardSitesMeetTheirBoxesOnly();
    void sitesWithoutBoxesMeetNothing();
    void longChainsMeetEveryBox();
    void lanesBranchWhereTheyDiffer();
    void bumpsTreatEachSiteByItself();
    void errorsMeetTheBoxesOfWhatTheyQuote();
    void boxesBeforeAllMeetEverything();
    void scriptsNameEachPrefixOnTheWay();
};

void TestLabTopology::findsThePlayerOfEachBox_data()
{
    QTest::addColumn<QString>("topology");
    QTest::addColumn<bool>("transparentMptcp");
    QTest::addColumn<std::vector<BoxPlayer>>("expected");
    using Players = std::vector<BoxPlayer>;
    const auto row = [](const char* topology, const Players& expected, bool transparent = true) {
        QTest::newRow(topology) << QString(topology) << transparent << expected;
    };
    row("4,nop@2", { BoxPlayer::ForwardRule });
    row("4,return-nop@4,discard@4,clamp-mss@4",
        { BoxPlayer::ForwardRule, BoxPlayer::ForwardRule, BoxPlayer::ForwardRule });
    row("4,strip@2", { BoxPlayer::Bump });
    row("4,balance@2", { BoxPlayer::Bump });
    row("4,proxy-v1@1,proxy-plain@2", { BoxPlayer::Proxy, BoxPlayer::Proxy });
    row("4,proxy-v1@2,proxy-plain@3", { BoxPlayer::Bump, BoxPlayer::Proxy }, false);
    row("4,proxy-v0@2", { BoxPlayer::Bump });
    row("4,nat@2", { BoxPlayer::Translation });
    row("4,silent@0,rate-limit@3", { BoxPlayer::NextRouter, BoxPlayer::NextRouter });
    // There is no router behind the last.
    row("4,silent@4", { BoxPlayer::Bump });
    // The scanner is no router.
    row("4,nop@0,nat@0", { BoxPlayer::Bump, BoxPlayer::Bump });
    // Linux would act before what stands before it.
    row("4,strip@2,nop@2", { BoxPlayer::Bump, BoxPlayer::Bump });
    row("4,nop@2,strip@2", { BoxPlayer::ForwardRule, BoxPlayer::Bump });
    row("4,discard@2,proxy-v1@2", { BoxPlayer::ForwardRule, BoxPlayer::Bump });
    row("4,nat@2,nop@2", { BoxPlayer::Translation, BoxPlayer::Bump });
    row("4,nat@2,nat@2", { BoxPlayer::Translation, BoxPlayer::Bump });
    row("4,strip@2,silent@2,nop@3",
        { BoxPlayer::Bump, BoxPlayer::NextRouter, BoxPlayer::ForwardRule });
}

void TestLabTopology::findsThePlayerOfEachBox()
{
    QFETCH(QString, topology);
    QFETCH(bool, transparentMptcp);
    QFETCH(std::vector<BoxPlayer>, expected);
    const auto plan = lab::parsePlan(topology.toStdString());
    QVERIFY(plan.has_value());
    for (const lab::LabSite& site : plan->sites)
        QCOMPARE(lab::playersOf(*plan, site, TransparentMptcp(transparentMptcp)), expected);
}

void TestLabTopology::firstRouterIsForAll()
{
    const LabPlan plan = planOfTwo(3, { { BoxKind::Silent, 0 } });
    QCOMPARE(lab::playersOf(plan, plan.sites[0], TransparentMptcp::Yes),
        std::vector<BoxPlayer> { BoxPlayer::Bump });
    const LabTopology topology(plan, TransparentMptcp::Yes);
    QCOMPARE(timesPlayed(topology, 0, plan.sites[0].boxes[0]), 1);
    QCOMPARE(topology.nodes()[1].role, NodeRole::Bump);
    QCOMPARE(wayTo(topology, 0), wayTo(topology, 1));
}

void TestLabTopology::standardSitesMeetTheirBoxesOnly()
{
    const LabPlan& plan = lab::standardPlan();
    for (const auto transparent : { TransparentMptcp::Yes, TransparentMptcp::No }) {
        const LabTopology topology(plan, transparent);
        for (std::size_t site = 0; site < plan.sites.size(); ++site) {
            const auto& boxes = plan.sites[site].boxes;
            std::vector<std::size_t> hops;
            for (const std::size_t node : wayTo(topology, site)) {
                const LabNode& self = topology.nodes()[node];
                if (self.role == NodeRole::Router)
                    hops.push_back(self.hop);
                const auto has = [&boxes](BoxKind kind) {
                    return std::ranges::count(boxes, kind, &lab::PlannedBox::kind) > 0;
                };
                QVERIFY2(!self.silent || has(BoxKind::Silent), plan.sites[site].name.c_str());
                QVERIFY2(
                    !self.rateLimited || has(BoxKind::RateLimit), plan.sites[site].name.c_str());
            }
            QCOMPARE(hops, (std::vector<std::size_t> { 1, 2, 3 }));
            for (const lab::PlannedBox& box : boxes)
                QVERIFY2(timesPlayed(topology, site, box) == 1, plan.sites[site].name.c_str());
        }
    }
}

void TestLabTopology::sitesWithoutBoxesMeetNothing()
{
    const LabPlan& plan = lab::standardPlan();
    const LabTopology topology(plan, TransparentMptcp::Yes);
    for (std::size_t site = 0; site < plan.sites.size(); ++site) {
        if (!plan.sites[site].boxes.empty())
            continue;
        for (const std::size_t node : wayTo(topology, site)) {
            const LabNode& self = topology.nodes()[node];
            QVERIFY2(self.role != NodeRole::Bump, plan.sites[site].name.c_str());
            // The last refuses what is prohibited.
            if (self.role == NodeRole::Router && self.hop < plan.routers)
                QCOMPARE(lab::nftScript(topology, node), std::string());
        }
    }
}

void TestLabTopology::longChainsMeetEveryBox()
{
    std::string text = "20";
    for (std::size_t after = 0; after <= 20; ++after)
        text += ",strip@" + std::to_string(after) + ",quote-8@" + std::to_string(after);
    const auto plan = lab::parsePlan(text + ",silent@0,silent@7,nop@9,rate-limit@11");
    QVERIFY(plan.has_value());
    const LabTopology topology(*plan, TransparentMptcp::Yes);
    for (std::size_t site = 0; site < plan->sites.size(); ++site) {
        // Scanner, 20 routers, hosts, and a bump on each link between them.
        QCOMPARE(wayTo(topology, site).size(), std::size_t(1 + 20 + 1 + 21));
        for (const lab::PlannedBox& box : plan->sites[site].boxes)
            QCOMPARE(timesPlayed(topology, site, box), 1);
    }
}

void TestLabTopology::lanesBranchWhereTheyDiffer()
{
    const auto sharedNodes = [](std::size_t routers, std::vector<lab::PlannedBox> boxes) {
        const LabTopology topology(planOfTwo(routers, std::move(boxes)), TransparentMptcp::Yes);
        const auto first = wayTo(topology, 0);
        const auto second = wayTo(topology, 1);
        const auto differ = std::ranges::mismatch(first, second).in1;
        return int(differ - first.begin()) - 1; // the scanner is no hop
    };
    QCOMPARE(sharedNodes(6, { { BoxKind::Strip, 4 } }), 4);
    QCOMPARE(sharedNodes(6, { { BoxKind::Strip, 6 } }), 6);
    QCOMPARE(sharedNodes(6, { { BoxKind::Silent, 4 } }), 4);
    QCOMPARE(sharedNodes(6, { { BoxKind::Nop, 4 } }), 3);
    QCOMPARE(sharedNodes(6, { { BoxKind::Nop, 1 } }), 1);
    QCOMPARE(sharedNodes(6, { { BoxKind::RateLimit, 2 }, { BoxKind::Strip, 1 } }), 1);
}

void TestLabTopology::bumpsTreatEachSiteByItself()
{
    // Both need a bump, so they share it.
    const LabTopology topology(
        planOfTwo(3, { { BoxKind::Strip, 2 } }, { { BoxKind::RewriteSequence, 2 } }),
        TransparentMptcp::Yes);
    const auto way = wayTo(topology, 0);
    QCOMPARE(way, wayTo(topology, 1));
    QCOMPARE(topology.nodes()[way[3]].role, NodeRole::Bump);
    lab::BoxLink link(topology, way[3], 1);
    for (const char* host : { "100.64.1.7", "100.64.2.7", "100.64.3.7" }) {
        const auto syn = synTo(host);
        const auto left = link.pass(syn, lab::Heading::ToTarget);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].heading, lab::Heading::ToTarget);
        const QString third = QString(host).section('.', 2, 2);
        QCOMPARE(carriesMptcp(left[0].ip), third != "1");
        QCOMPARE(left[0].ip == syn, third == "3");
    }
}

void TestLabTopology::errorsMeetTheBoxesOfWhatTheyQuote()
{
    const LabTopology topology(
        planOfTwo(3, { { BoxKind::Quote8, 2 } }, { { BoxKind::Strip, 2 } }), TransparentMptcp::Yes);
    lab::BoxLink link(topology, wayTo(topology, 0)[3], 1);
    wire::IpFields fields;
    fields.source = lab::routerAddress(3, core::Family::V4);
    fields.destination = core::IpAddress::parse("10.1.0.1").value();
    const auto quotedBytes = [&](const char* host) {
        const auto error = wire::buildIcmpError(fields, wire::Icmp4TimeExceeded, 0, synTo(host));
        const auto left = link.pass(error, lab::Heading::ToScanner);
        const auto ip = wire::parseIp(left.at(0).ip);
        return int(wire::parseIcmp(ip->payload, ip->family)->quote.size());
    };
    QCOMPARE(quotedBytes("100.64.1.7"), 28);
    QCOMPARE(quotedBytes("100.64.2.7"), int(synTo("100.64.2.7").size()));
}

void TestLabTopology::boxesBeforeAllMeetEverything()
{
    const auto plan = lab::parsePlan("3,strip@1,eol@1");
    const LabTopology topology(*plan, TransparentMptcp::Yes);
    QCOMPARE(topology.nodes()[2].role, NodeRole::Bump);
    lab::BoxLink link(topology, 2, 1);
    // A router's own address.
    const auto left = link.pass(synTo("10.3.0.2"), lab::Heading::ToTarget);
    QCOMPARE(left.size(), std::size_t(1));
    QVERIFY(!carriesMptcp(left[0].ip));
}

void TestLabTopology::scriptsNameEachPrefixOnTheWay()
{
    const LabPlan& plan = lab::standardPlan();
    const LabTopology topology(plan, TransparentMptcp::Yes);
    const std::vector<std::string> paths(topology.nodes().size(), "/proc/1/fd/9");
    for (std::size_t site = 0; site < plan.sites.size(); ++site) {
        const auto way = wayTo(topology, site);
        for (std::size_t i = 1; i + 1 < way.size(); ++i) {
            if (topology.nodes()[way[i]].role != NodeRole::Router)
                continue;
            // Once, by the interface to the next on the way.
            const std::string script = lab::ipScript(topology, way[i], paths);
            for (const core::IpPrefix& prefix : { plan.sites[site].v4, plan.sites[site].v6 }) {
                const QStringList routes = QString::fromStdString(script).split('\n').filter(
                    QString::fromStdString("route add " + prefix.toString() + " via "));
                QCOMPARE(routes.size(), 1);
                const std::string exit = lab::downstreamInterface(topology, way[i + 1]);
                QVERIFY2(routes[0].contains(QString::fromStdString(" dev " + exit)),
                    qPrintable(routes[0]));
            }
        }
    }
    QSet<std::size_t> proxied;
    for (std::size_t node = 0; node < topology.nodes().size(); ++node) {
        if (lab::nftScript(topology, node).find("tproxy") != std::string::npos)
            proxied.insert(node);
    }
    const auto way = wayTo(topology, siteNamed(plan, "behind-proxy-v1"));
    QCOMPARE(proxied, (QSet<std::size_t> { way[2] }));
}

QTEST_GUILESS_MAIN(TestLabTopology)
#include "tst_labtopology.moc"
