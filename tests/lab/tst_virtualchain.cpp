// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxpackets.h"

#include "core/lab/box/packetedit.h"
#include "core/lab/virtual/virtualnetwork.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace labtest;
using core::Family;
using lab::BoxKind;
using lab::DevicePacket;
using lab::VirtualNetwork;

namespace {

constexpr std::uint64_t Seed = 7;
constexpr std::int64_t Link = VirtualNetwork::LinkDelayUs;
constexpr int Chains[] = { 1, 2, 3, 5, 10, 20 };

VirtualNetwork network(const std::string& plan)
{
    return VirtualNetwork(Seed, lab::parsePlan(plan).value());
}

std::string planText(int routers, BoxKind kind, int after)
{
    return std::to_string(routers) + "," + lab::boxName(kind) + "@" + std::to_string(after);
}

Packet withHopLimit(Packet packet, int hopLimit)
{
    lab::lowerHopLimit(packet, std::uint8_t(lab::hopLimitOf(packet) - hopLimit));
    return packet;
}

/// The one packet that comes back; empty for none or several.
Packet answer(const VirtualNetwork& lab, const Packet& packet)
{
    const auto packets = lab.carry(packet);
    return packets.size() == 1 ? packets[0].ip : Packet();
}

/// Who sent it and what it is: "10.2.0.2 icmp 11", "100.64.3.4 synack", "... echo reply", "none".
QString summary(const Packet& packet)
{
    if (packet.empty())
        return "none";
    if (const std::string wrong = flaw(packet); !wrong.empty())
        return QString::fromStdString(wrong);
    const wire::IpPacket ip = ipOf(packet);
    QString text = QString::fromStdString(ip.source.toString());
    if (ip.protocol == wire::ProtocolTcp)
        return text + (tcpOf(packet).isSynAck() ? " synack" : " rst");
    const wire::IcmpMessage message = icmpOf(packet);
    return text + QString(" icmp %1/%2").arg(message.type).arg(message.code);
}

QString expiryAt(int hop, Family family)
{
    return QString::fromStdString(lab::routerAddress(std::size_t(hop), family).toString())
        + (family == Family::V4 ? " icmp 11/0" : " icmp 3/0");
}

bool showsMptcp(wire::Bytes block)
{
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            return true;
    }
    return false;
}

/// Calls `check` for every position of every chain, in both families and both versions.
template <typename Check> void forEveryPosition(Check check)
{
    for (const int routers : Chains) {
        for (int after = 0; after <= routers; ++after) {
            for (const Family family : BothFamilies) {
                for (const int version : { 0, 1 })
                    check(routers, after, family, version);
            }
        }
    }
}

} // namespace

class TestVirtualChain : public QObject {
    Q_OBJECT

private slots:
    void chainsAnswerHopByHop();
    void answersCountDownOnTheirWay();
    void boxesChangeWhatLiesBehindThem();
    void boxesOnTheWayBackLeaveQuotesAlone();
    void proxiesAnswerWhereTheyStand();
    void droppedSynsAreSilent();
    void boxesOfOneLinkKeepTheirOrder();
    void translatorsShowInQuotesBehindThem();
    void errorsBehindTwoTranslatorsReachWhoTheyQuote();
    void balancedRoutersTakeTurns();
    void quotesAreTreatedAtOneHop();
    void sitesShareTheirBoxes();
    void twoBoxesOfAKindAreTwo();
    void everyProtocolExpires();
    void nobodyComplainsAboutErrors();
    void routersAnswerForAllTheirAddresses();
    void prohibitedSitesHaveBoxesToo();
    void theSameSeedGivesTheSamePackets();
    void threadsShareBoxes();
    void observersSeeEachPlace();
};

void TestVirtualChain::chainsAnswerHopByHop()
{
    for (const int routers : Chains) {
        const VirtualNetwork lab = network(std::to_string(routers));
        for (const Family family : BothFamilies) {
            const Packet sent = syn(family, capableSyn(1));
            for (int hop = 1; hop <= routers; ++hop) {
                const Packet packet = answer(lab, withHopLimit(sent, hop));
                QCOMPARE(summary(packet), expiryAt(hop, family));
                const wire::QuotedProbe quote = quoteOf(packet);
                QCOMPARE(int(quote.ip.hopLimit), 1);
                QVERIFY(quote.ip.source == scannerAddress(family));
            }
            const QString host = QString::fromStdString(hostAddress(family).toString());
            QCOMPARE(summary(answer(lab, withHopLimit(sent, routers + 1))), host + " synack");
            QCOMPARE(summary(answer(lab, sent)), host + " synack");
        }
    }
}

void TestVirtualChain::answersCountDownOnTheirWay()
{
    for (const std::string& boxes : { std::string(), std::string(",nop@0,silent@9,nop@10") }) {
        const VirtualNetwork lab = network("10" + boxes);
        for (const Family family : BothFamilies) {
            for (const int hop : { 1, 2, 9, 11 }) {
                const auto packets = lab.carry(withHopLimit(syn(family, {}), hop));
                QCOMPARE(packets.size(), std::size_t(1));
                QCOMPARE(int(ipOf(packets[0].ip).hopLimit), 64 - (hop - 1));
                QCOMPARE(packets[0].delayUs, 2 * hop * Link);
            }
        }
    }
}

void TestVirtualChain::boxesChangeWhatLiesBehindThem()
{
    forEveryPosition([](int routers, int after, Family family, int version) {
        const Packet sent = syn(family, capableSyn(version));
        for (const BoxKind kind : { BoxKind::Strip, BoxKind::Nop, BoxKind::EndOfList }) {
            const VirtualNetwork lab = network(planText(routers, kind, after));
            for (int hop = 1; hop <= routers; ++hop) {
                const Packet packet = answer(lab, withHopLimit(sent, hop));
                QCOMPARE(summary(packet), expiryAt(hop, family));
                QCOMPARE(showsMptcp(quoteOf(packet).tcp.options), hop <= after);
            }
            const Packet last = answer(lab, withHopLimit(sent, routers + 1));
            QVERIFY(summary(last).endsWith(" synack"));
            QVERIFY(!showsMptcp(tcpOf(last).options));
        }
    });
}

void TestVirtualChain::boxesOnTheWayBackLeaveQuotesAlone()
{
    forEveryPosition([](int routers, int after, Family family, int) {
        const Packet sent = syn(family, capableSyn(1));
        const VirtualNetwork lab = network(planText(routers, BoxKind::ReturnNop, after));
        for (int hop = 1; hop <= routers; ++hop) {
            const Packet packet = answer(lab, withHopLimit(sent, hop));
            QCOMPARE(summary(packet), expiryAt(hop, family));
            QVERIFY(showsMptcp(quoteOf(packet).tcp.options));
        }
        const Packet last = answer(lab, sent);
        QVERIFY(summary(last).endsWith(" synack"));
        QVERIFY(!showsMptcp(tcpOf(last).options));
    });
}

void TestVirtualChain::proxiesAnswerWhereTheyStand()
{
    forEveryPosition([](int routers, int after, Family family, int version) {
        const BoxKind kind = version == 0 ? BoxKind::ProxyV0 : BoxKind::ProxyV1;
        const VirtualNetwork lab = network(planText(routers, kind, after));
        const Packet sent = syn(family, capableSyn(version));
        for (int hop = 1; hop <= after; ++hop)
            QCOMPARE(summary(answer(lab, withHopLimit(sent, hop))), expiryAt(hop, family));
        const QString host = QString::fromStdString(hostAddress(family).toString());
        for (const int hop : { after + 1, after + 2, 64 }) {
            const auto packets = lab.carry(withHopLimit(sent, hop));
            QCOMPARE(packets.size(), std::size_t(1));
            QCOMPARE(summary(packets[0].ip), host + " synack");
            QVERIFY(showsMptcp(tcpOf(packets[0].ip).options));
            QCOMPARE(int(ipOf(packets[0].ip).hopLimit), 64 - after);
            QCOMPARE(packets[0].delayUs, (2 * after + 1) * Link);
        }
        // The host itself still answers what the proxy lets pass.
        const Packet reply = answer(lab, echo(family));
        QCOMPARE(summary(reply), host + (family == Family::V4 ? " icmp 0/0" : " icmp 129/0"));
        QCOMPARE(int(ipOf(reply).hopLimit), 64 - routers);
    });
}

void TestVirtualChain::droppedSynsAreSilent()
{
    forEveryPosition([](int routers, int after, Family family, int version) {
        const VirtualNetwork lab = network(planText(routers, BoxKind::Discard, after));
        for (int hop = 1; hop <= routers + 1; ++hop) {
            const Packet sent = withHopLimit(syn(family, capableSyn(version)), hop);
            QCOMPARE(lab.carry(sent).empty(), hop > after);
            QVERIFY(!lab.carry(withHopLimit(syn(family, {}), hop)).empty());
        }
    });
}

void TestVirtualChain::boxesOfOneLinkKeepTheirOrder()
{
    for (const Family family : BothFamilies) {
        const Packet sent = syn(family, capableSyn(0));
        // Where the option is gone before the mirror, there is nothing to send back.
        QVERIFY(!showsMptcp(tcpOf(answer(network("3,nop@2,mirror@2"), sent)).options));
        const Packet mirrored = answer(network("3,mirror@2,nop@2"), sent);
        const wire::TcpSegment tcp = tcpOf(mirrored);
        QVERIFY(QString::fromStdString(wire::toHex(tcp.options))
                    .contains(QString::fromStdString(wire::toHex(capableSyn(0)))));
    }
}

void TestVirtualChain::errorsBehindTwoTranslatorsReachWhoTheyQuote()
{
    // The translator nearer to the scanner only knows what the other one quotes where that one
    // translates quotes.
    for (const Family family : BothFamilies) {
        for (const char* nearer : { "nat", "nat-naive" }) {
            for (const char* farther : { "nat", "nat-naive" }) {
                const VirtualNetwork lab
                    = network(std::string("4,") + nearer + "@1," + farther + "@2");
                const Packet sent = syn(family, capableSyn(1));
                for (int hop = 1; hop <= 4; ++hop) {
                    const auto answers = lab.carry(withHopLimit(sent, hop));
                    const bool lost = hop > 2 && farther == std::string("nat-naive");
                    QCOMPARE(answers.size(), std::size_t(lost ? 0 : 1));
                    if (!lost)
                        QVERIFY(ipOf(answers[0].ip).destination == scannerAddress(family));
                }
                QVERIFY(summary(answer(lab, sent)).endsWith(" synack"));
            }
        }
    }
}

void TestVirtualChain::translatorsShowInQuotesBehindThem()
{
    constexpr int routers = 5;
    for (int after = 0; after <= routers; ++after) {
        for (const Family family : BothFamilies) {
            for (const BoxKind kind : { BoxKind::Nat, BoxKind::NatNaive }) {
                const VirtualNetwork lab = network(planText(routers, kind, after));
                for (const Packet& sent : { syn(family, capableSyn(1)), echo(family) }) {
                    for (int hop = 1; hop <= routers; ++hop) {
                        const Packet packet = answer(lab, withHopLimit(sent, hop));
                        QCOMPARE(summary(packet), expiryAt(hop, family));
                        QVERIFY(ipOf(packet).destination == scannerAddress(family));
                        const auto quoted = wire::parseIp(icmpOf(packet).quote);
                        const bool outside = kind == BoxKind::NatNaive && hop > after;
                        QVERIFY(quoted->source
                            == (outside ? lab::translatorAddress(std::size_t(after), family)
                                        : scannerAddress(family)));
                    }
                }
                const Packet last = answer(lab, syn(family, {}));
                QVERIFY(summary(last).endsWith(" synack"));
                QCOMPARE(tcpOf(last).destinationPort, ScannerPort);
                QVERIFY(ipOf(last).destination == scannerAddress(family));
            }
        }
    }
}

void TestVirtualChain::balancedRoutersTakeTurns()
{
    for (const Family family : BothFamilies) {
        for (const BoxKind kind : { BoxKind::Balance, BoxKind::BalanceStrip }) {
            const VirtualNetwork lab = network(planText(5, kind, 2));
            std::set<std::string> atThree;
            for (std::uint16_t port = ScannerPort; port < ScannerPort + 32; ++port) {
                const Packet sent = syn(family, capableSyn(1), port);
                const Packet third = answer(lab, withHopLimit(sent, 3));
                const core::IpAddress router = ipOf(third).source;
                const bool second = router == lab::balancedRouterAddress(3, family);
                QVERIFY(second || router == lab::routerAddress(3, family));
                atThree.insert(router.toString());
                // A flow keeps to its way.
                QVERIFY(ipOf(answer(lab, withHopLimit(sent, 3))).source == router);
                for (const int hop : { 1, 2, 4, 5 }) {
                    const Packet packet = answer(lab, withHopLimit(sent, hop));
                    QCOMPARE(summary(packet), expiryAt(hop, family));
                    const bool stripped = kind == BoxKind::BalanceStrip && second && hop > 2;
                    QCOMPARE(showsMptcp(quoteOf(packet).tcp.options), !stripped);
                }
            }
            QCOMPARE(atThree.size(), std::size_t(2));
        }
    }
}

void TestVirtualChain::quotesAreTreatedAtOneHop()
{
    constexpr int routers = 4;
    for (int after = 0; after <= routers; ++after) {
        for (const Family family : BothFamilies) {
            const Packet sent = syn(family, capableSyn(1));
            const VirtualNetwork silent = network(planText(routers, BoxKind::Silent, after));
            const VirtualNetwork brief = network(planText(routers, BoxKind::Quote8, after));
            for (int hop = 1; hop <= routers; ++hop) {
                QCOMPARE(silent.carry(withHopLimit(sent, hop)).empty(), hop == after + 1);
                const Packet packet = answer(brief, withHopLimit(sent, hop));
                QCOMPARE(summary(packet), expiryAt(hop, family));
                QCOMPARE(quoteOf(packet).tcp.optionsComplete, hop != after + 1);
            }
            QVERIFY(showsMptcp(tcpOf(answer(silent, sent)).options));
        }
    }
}

void TestVirtualChain::sitesShareTheirBoxes()
{
    const VirtualNetwork lab = network("3,nat-naive@1");
    wire::IpFields ip;
    wire::TcpFields tcp;
    tcp.destinationPort = lab::LabPort;
    tcp.flags = wire::TcpSyn;
    ip.source = scannerAddress(Family::V4);
    ip.hopLimit = 3;
    std::set<std::uint16_t> ports;
    tcp.sourcePort = ScannerPort;
    for (const char* target : { "100.64.0.1", "100.65.0.1", "100.67.8.1", "100.67.9.1" }) {
        ip.destination = core::IpAddress::parse(target).value();
        ports.insert(quoteOf(answer(lab, wire::buildTcp(ip, tcp, {}))).tcp.sourcePort);
        ++tcp.sourcePort;
    }
    // Four boxes would each begin with the same port.
    QCOMPARE(ports.size(), std::size_t(4));
}

void TestVirtualChain::twoBoxesOfAKindAreTwo()
{
    for (const Family family : BothFamilies) {
        const VirtualNetwork lab = network("3,rewrite-sequence@1,rewrite-sequence@1");
        const VirtualNetwork one = network("3,rewrite-sequence@1");
        const Packet sent = withHopLimit(syn(family, {}), 3);
        const std::uint32_t both = *quoteOf(answer(lab, sent)).tcp.sequence - ScannerSequence;
        const std::uint32_t first = *quoteOf(answer(one, sent)).tcp.sequence - ScannerSequence;
        // One box passed twice would add its offset twice.
        QVERIFY(both != first && both != 2 * first);
        const Packet last = answer(lab, syn(family, {}));
        QCOMPARE(tcpOf(last).acknowledgment, ScannerSequence + 1);
    }
}

void TestVirtualChain::everyProtocolExpires()
{
    for (const char* plan : { "3", "3,nop@2", "3,nat@0", "3,balance@3" }) {
        const VirtualNetwork lab = network(plan);
        for (const Family family : BothFamilies) {
            const bool v4 = family == Family::V4;
            const QString host = QString::fromStdString(hostAddress(family).toString());
            for (int hop = 1; hop <= 3; ++hop) {
                for (const Packet& sent : { syn(family, {}), udp(family), echo(family) })
                    QCOMPARE(summary(answer(lab, withHopLimit(sent, hop))), expiryAt(hop, family));
            }
            QCOMPARE(summary(answer(lab, udp(family))), host + (v4 ? " icmp 3/3" : " icmp 1/4"));
            QCOMPARE(summary(answer(lab, echo(family))), host + (v4 ? " icmp 0/0" : " icmp 129/0"));
        }
    }
}

void TestVirtualChain::nobodyComplainsAboutErrors()
{
    const VirtualNetwork lab = network("3");
    for (const Family family : BothFamilies) {
        // An error that the scanner sends to the host, about a packet from there.
        const Packet error = timeExceeded(scannerAddress(family), synAck(family, {}));
        QVERIFY(ipOf(error).destination == hostAddress(family));
        for (const int hop : { 1, 2, 3, 64 })
            QVERIFY(lab.carry(withHopLimit(error, hop)).empty());
        Packet damaged = udp(family);
        damaged.back() ^= 1;
        QVERIFY(lab.carry(damaged).empty());
    }
}

void TestVirtualChain::routersAnswerForAllTheirAddresses()
{
    const VirtualNetwork lab = network("4,strip@2");
    for (const Family family : BothFamilies) {
        for (const core::IpAddress& router :
            { lab::routerAddress(3, family), lab::balancedRouterAddress(3, family) }) {
            wire::IpFields ip;
            ip.source = scannerAddress(family);
            ip.destination = router;
            ip.hopLimit = 3;
            wire::TcpFields tcp;
            tcp.sourcePort = ScannerPort;
            tcp.destinationPort = lab::LabPort;
            tcp.flags = wire::TcpSyn;
            QCOMPARE(summary(answer(lab, wire::buildTcp(ip, tcp, {}))),
                QString::fromStdString(router.toString()) + " rst");
            ip.hopLimit = 2;
            QCOMPARE(summary(answer(lab, wire::buildTcp(ip, tcp, {}))), expiryAt(2, family));
        }
    }
}

void TestVirtualChain::prohibitedSitesHaveBoxesToo()
{
    lab::LabPlan plan = lab::parsePlan("4,nop@2").value();
    plan.sites.front().host = lab::DeviceKind::Prohibited;
    const VirtualNetwork lab(Seed, plan);
    for (const Family family : BothFamilies) {
        const Packet sent = syn(family, capableSyn(1));
        QCOMPARE(summary(answer(lab, withHopLimit(sent, 4))), expiryAt(4, family));
        const Packet refused = answer(lab, sent);
        QCOMPARE(summary(refused),
            QString::fromStdString(lab::routerAddress(4, family).toString())
                + (family == Family::V4 ? " icmp 3/13" : " icmp 1/1"));
        QVERIFY(!showsMptcp(quoteOf(refused).tcp.options));
    }
}

void TestVirtualChain::theSameSeedGivesTheSamePackets()
{
    const lab::LabPlan& plan = lab::standardPlan();
    const VirtualNetwork first(Seed, plan);
    const VirtualNetwork second(Seed, plan);
    for (const lab::LabSite& site : plan.sites) {
        for (const core::IpPrefix& prefix : { site.v4, site.v6 }) {
            wire::IpFields ip;
            ip.destination
                = core::IpAddress::fromValue(prefix.network.family(), prefix.network.value() + 9);
            ip.source = scannerAddress(ip.destination.family());
            wire::TcpFields tcp;
            tcp.sourcePort = ScannerPort;
            tcp.destinationPort = lab::LabPort;
            tcp.flags = wire::TcpSyn;
            const Packet sent = wire::buildTcp(ip, tcp, options(capableSyn(0)));
            QVERIFY2(answer(first, sent) == answer(second, sent), site.name.c_str());
        }
    }
}

void TestVirtualChain::threadsShareBoxes()
{
    const VirtualNetwork lab
        = network("6,nat@1,mirror@2,rewrite-key@3,rewrite-sequence@4,rate-limit@5");
    constexpr int threads = 4;
    constexpr std::uint16_t flows = 400;
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&lab, &right, worker] {
                for (std::uint16_t flow = 0; flow < flows; ++flow) {
                    const auto port = std::uint16_t(10000 + worker * flows + flow);
                    const Family family = flow % 2 ? Family::V4 : Family::V6;
                    const Packet last = answer(lab, syn(family, capableSyn(0), port));
                    (void)lab.carry(withHopLimit(syn(family, capableSyn(1), port), 6));
                    right += !last.empty() && flaw(last).empty()
                        && tcpOf(last).destinationPort == port
                        && tcpOf(last).acknowledgment == ScannerSequence + 1;
                }
            });
        }
    }
    QCOMPARE(right.load(), threads * flows);
}

void TestVirtualChain::observersSeeEachPlace()
{
    constexpr int Routers = 3;
    for (const BoxKind kind : lab::allBoxKinds()) {
        if (kind == BoxKind::RateLimit)
            continue; // goes by the clock
        for (int after = 0; after <= Routers; ++after) {
            const std::string plan = planText(Routers, kind, after);
            const VirtualNetwork watched = network(plan);
            const VirtualNetwork unwatched = network(plan);
            for (int hop = 1; hop <= Routers + 2; ++hop) {
                const Packet sent = withHopLimit(syn(Family::V4, capableSyn(1)), hop);
                std::vector<std::pair<lab::Sighting, Packet>> seen;
                const auto answers = watched.carry(sent, [&](const lab::Sighting& sighting) {
                    seen.push_back(
                        { sighting, Packet(sighting.packet.begin(), sighting.packet.end()) });
                });
                // Looking on changes nothing.
                const auto same = unwatched.carry(sent);
                QCOMPARE(answers.size(), same.size());
                for (std::size_t i = 0; i < same.size(); ++i)
                    QVERIFY(answers[i].ip == same[i].ip && answers[i].delayUs == same[i].delayUs);

                QVERIFY2(!seen.empty() && seen[0].first.sent && seen[0].first.place == 0
                        && seen[0].second == sent,
                    plan.c_str());
                for (std::size_t i = 1; i < seen.size(); ++i) {
                    const lab::Sighting& before = seen[i - 1].first;
                    const lab::Sighting& here = seen[i].first;
                    QVERIFY(here.place <= Routers + 1);
                    if (here.sent || here.heading != before.heading)
                        continue;
                    const bool onward = here.heading == lab::Heading::ToTarget;
                    QVERIFY2(
                        here.place == (onward ? before.place + 1 : before.place - 1), plan.c_str());
                }
                if (!answers.empty()) {
                    QCOMPARE(seen.back().first.place, std::size_t(0));
                    QVERIFY(seen.back().second == answers.back().ip);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestVirtualChain)
#include "tst_virtualchain.moc"
