// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketport.h"
#include "core/net/linkvantage.h"
#include "core/wire/tcpsegment.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/net/namespacepair.h"

#include <QtTest>

#include <set>

using core::IpAddress;
using core::IpRange;
using tests::NamespacePair;

/// Routes, neighbours and AF_PACKET on a real kernel: a veth pair between two namespaces.
class TestLinkVantage : public QObject {
    Q_OBJECT

public:
    explicit TestLinkVantage(std::string obstacle)
        : m_obstacle(std::move(obstacle))
    {
    }

private slots:
    void initTestCase();
    void listsInterfaces();
    void findsAColdGateway_data();
    void findsAColdGateway();
    void findsTargetsOnTheLink();
    void splitsARangeAtTheRoutes();
    void followsPolicyRules();
    void findsNeighboursOnTheChosenLink();
    void refusesALinkWithoutCarrier();
    void obeysOverrides();
    void saysWhatToPass_data();
    void saysWhatToPass();
    void skipsHolesInARange();
    void sendsAndReceivesFrames();

private:
    core::Result<net::PathTable> resolve(
        const std::vector<const char*>& prefixes, const net::PathOverrides& overrides = {});

    std::string m_obstacle;
    std::unique_ptr<net::Vantage> m_vantage;
};

namespace {
QByteArray mac(const wire::MacAddress& address)
{
    return QByteArray::fromStdString(wire::macToString(address));
}
} // namespace

void TestLinkVantage::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    QVERIFY2(m_obstacle.empty(), m_obstacle.c_str());
    QVERIFY(NamespacePair::ipNear({ "link", "set", "near", "address", "02:00:00:00:00:01" }));
    QVERIFY(NamespacePair::ipFar({ "link", "set", "far", "address", "02:00:00:00:00:02" }));
    QVERIFY(NamespacePair::ipNear({ "address", "add", "10.9.0.1/24", "dev", "near" }));
    QVERIFY(NamespacePair::ipNear({ "address", "add", "fd09::1/64", "dev", "near", "nodad" }));
    for (const char* address : { "10.9.0.254/24", "10.9.0.7/24", "10.9.0.8/24" })
        QVERIFY(NamespacePair::ipFar({ "address", "add", address, "dev", "far" }));
    for (const char* address : { "fd09::254/64", "fd09::7/64" })
        QVERIFY(NamespacePair::ipFar({ "address", "add", address, "dev", "far", "nodad" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "10.50.0.0/16", "via", "10.9.0.254" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "10.50.9.0/24", "via", "10.9.0.8" }));
    QVERIFY(NamespacePair::ipNear({ "-6", "route", "add", "fd50::/32", "via", "fd09::254" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "unreachable", "10.50.77.0/24" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "10.51.0.0/16", "via", "10.9.0.99" }));
    m_vantage = net::makeLinkVantage("host", std::make_shared<net::OwnSockets>());
}

core::Result<net::PathTable> TestLinkVantage::resolve(
    const std::vector<const char*>& prefixes, const net::PathOverrides& overrides)
{
    std::vector<IpRange> ranges;
    for (const char* prefix : prefixes)
        ranges.push_back(core::IpPrefix::parse(prefix)->range());
    return m_vantage->resolve(ranges, overrides);
}

void TestLinkVantage::listsInterfaces()
{
    const auto interfaces = m_vantage->interfaces();
    QVERIFY(interfaces);
    const auto near = std::find_if(interfaces->begin(), interfaces->end(),
        [](const net::Interface& each) { return each.name == "near"; });
    QVERIFY(near != interfaces->end());
    QVERIFY(near->up && !near->loopback);
    QCOMPARE(mac(near->mac), QByteArray("02:00:00:00:00:01"));
    QCOMPARE(near->mtu, 1500u);
    QVERIFY(near->addresses.size() >= 2);
    QVERIFY(near->addresses.front().network == *IpAddress::parse("10.9.0.1"));
}

void TestLinkVantage::findsAColdGateway_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("gateway");
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("IPv4") << QByteArray("10.50.1.0/24") << QByteArray("10.9.0.254")
                          << QByteArray("10.9.0.1");
    QTest::newRow("IPv6") << QByteArray("fd50::/112") << QByteArray("fd09::254")
                          << QByteArray("fd09::1");
}

void TestLinkVantage::findsAColdGateway()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, gateway);
    QFETCH(QByteArray, source);
    QVERIFY(NamespacePair::ipNear({ "neighbour", "flush", "dev", "near" }));
    const auto table = resolve({ target.constData() });
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(table->interfaceName), QByteArray("near"));
    const net::Path* const path = table->find(core::IpPrefix::parse(target.constData())->network);
    QVERIFY(path);
    QCOMPARE(mac(path->nextHopMac), QByteArray("02:00:00:00:00:02"));
    QCOMPARE(mac(path->sourceMac), QByteArray("02:00:00:00:00:01"));
    QVERIFY(path->gateway == *IpAddress::parse(gateway.constData()));
    QVERIFY(path->source == *IpAddress::parse(source.constData()));
}

void TestLinkVantage::findsTargetsOnTheLink()
{
    const auto table = resolve({ "10.9.0.6/31", "10.9.0.8", "fd09::7" });
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QVERIFY(!table->find(*IpAddress::parse("10.9.0.6"))); // nobody is there
    for (const char* present : { "10.9.0.7", "10.9.0.8", "fd09::7" }) {
        const net::Path* const path = table->find(*IpAddress::parse(present));
        QVERIFY2(path, present);
        QCOMPARE(mac(path->nextHopMac), QByteArray("02:00:00:00:00:02"));
        QVERIFY(!path->gateway);
    }
    QCOMPARE(table->unresolved, std::uint64_t(1));
}

void TestLinkVantage::splitsARangeAtTheRoutes()
{
    const auto table = resolve({ "10.50.8.0/23" });
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QVERIFY(table->find(*IpAddress::parse("10.50.8.1"))->gateway == IpAddress::v4(0x0a0900fe));
    QVERIFY(table->find(*IpAddress::parse("10.50.9.1"))->gateway == IpAddress::v4(0x0a090008));
}

void TestLinkVantage::followsPolicyRules()
{
    QVERIFY(NamespacePair::ipNear({ "route", "add", "10.60.0.0/16", "via", "10.9.0.254" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "default", "via", "10.9.0.8", "table", "77" }));
    QVERIFY(NamespacePair::ipNear({ "rule", "add", "to", "10.60.7.0/24", "lookup", "77" }));
    const auto table = resolve({ "10.60.0.0/16" });
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QVERIFY(table->find(*IpAddress::parse("10.60.6.1"))->gateway == IpAddress::v4(0x0a0900fe));
    QVERIFY(table->find(*IpAddress::parse("10.60.7.1"))->gateway == IpAddress::v4(0x0a090008));
    QVERIFY(table->find(*IpAddress::parse("10.60.8.1"))->gateway == IpAddress::v4(0x0a0900fe));
}

void TestLinkVantage::findsNeighboursOnTheChosenLink()
{
    // The same network on two links, as a laptop has by cable and by radio.
    const std::string far = std::to_string(NamespacePair::farProcess());
    QVERIFY(NamespacePair::ipNear(
        { "link", "add", "near2", "type", "veth", "peer", "name", "far2", "netns", far }));
    QVERIFY(NamespacePair::ipFar({ "link", "set", "far2", "address", "02:00:00:00:00:22", "up" }));
    QVERIFY(NamespacePair::ipFar({ "address", "add", "10.9.0.50/24", "dev", "far2" }));
    QVERIFY(NamespacePair::ipNear({ "address", "add", "10.9.0.2/24", "dev", "near2" }));
    QVERIFY(NamespacePair::ipNear({ "link", "set", "near2", "up" }));
    net::PathOverrides overrides;
    overrides.interfaceName = "near2";
    const auto table = resolve({ "10.9.0.50" }, overrides);
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(table->interfaceName), QByteArray("near2"));
    QCOMPARE(mac(table->find(*IpAddress::parse("10.9.0.50"))->nextHopMac),
        QByteArray("02:00:00:00:00:22"));
}

void TestLinkVantage::refusesALinkWithoutCarrier()
{
    QVERIFY(NamespacePair::ipFar({ "link", "set", "far2", "down" }));
    const auto running = [this] {
        const auto interfaces = m_vantage->interfaces();
        return std::any_of(interfaces->begin(), interfaces->end(),
            [](const net::Interface& each) { return each.name == "near2" && each.running; });
    };
    QTRY_VERIFY(!running()); // the kernel notices within a second
    net::PathOverrides overrides;
    overrides.interfaceName = "near2";
    overrides.gatewayMac = wire::MacAddress { 2, 9, 9, 9, 9, 9 };
    const auto table = resolve({ "203.0.113.9" }, overrides);
    QVERIFY(!table);
    QVERIFY2(QByteArray::fromStdString(table.error().detail).contains("near2 has no link"),
        table.error().detail.c_str());
    QVERIFY(NamespacePair::ipNear({ "link", "delete", "near2" }));
}

void TestLinkVantage::obeysOverrides()
{
    net::PathOverrides overrides;
    overrides.interfaceName = "near";
    overrides.sources = { *IpAddress::parse("10.9.0.99"), *IpAddress::parse("fd09::99") };
    overrides.gatewayMac = wire::MacAddress { 2, 9, 9, 9, 9, 9 };
    // No route leads there: with interface and gateway given none is needed.
    const auto table = resolve({ "203.0.113.0/24", "2001:db8::/120" }, overrides);
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    const net::Path* const path4 = table->find(*IpAddress::parse("203.0.113.9"));
    const net::Path* const path6 = table->find(*IpAddress::parse("2001:db8::9"));
    QVERIFY(path4 && path6);
    QVERIFY(path4->source == overrides.sources[0]);
    QVERIFY(path6->source == overrides.sources[1]);
    QCOMPARE(mac(path4->nextHopMac), QByteArray("02:09:09:09:09:09"));
}

void TestLinkVantage::saysWhatToPass_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("interfaceName");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("no route") << QByteArray("203.0.113.5") << QByteArray()
                              << QByteArray("203.0.113.5|--gateway-mac|ip route get");
    QTest::newRow("gateway silent") << QByteArray("10.51.0.1") << QByteArray()
                                    << QByteArray("10.9.0.99|10.51.0.1|near|--gateway-mac");
    QTest::newRow("own address") << QByteArray("10.9.0.1") << QByteArray()
                                 << QByteArray("10.9.0.1|own address");
    QTest::newRow("no such interface")
        << QByteArray("10.50.1.1") << QByteArray("eth77") << QByteArray("--interface|eth77|near");
    QTest::newRow("too many on the link")
        << QByteArray("fd09::/96") << QByteArray() << QByteArray("4096|near|--gateway-mac");
    QTest::newRow("nobody on the link")
        << QByteArray("10.9.0.66") << QByteArray() << QByteArray("near|ARP");
}

void TestLinkVantage::saysWhatToPass()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, interfaceName);
    QFETCH(QByteArray, mentions);
    net::PathOverrides overrides;
    overrides.interfaceName = interfaceName.toStdString();
    const auto table = resolve({ target.constData() }, overrides);
    QVERIFY(!table);
    for (const QByteArray& word : mentions.split('|')) {
        QVERIFY2(QByteArray::fromStdString(table.error().detail).contains(word),
            table.error().detail.c_str());
    }
}

void TestLinkVantage::skipsHolesInARange()
{
    // 10.50.77.0/24 has an "unreachable" route in the middle of what is routed.
    const auto table = resolve({ "10.50.0.0/16" });
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QVERIFY(table->find(*IpAddress::parse("10.50.76.255")));
    QVERIFY(!table->find(*IpAddress::parse("10.50.77.5")));
    QCOMPARE(table->unresolved, std::uint64_t(256));
}

void TestLinkVantage::sendsAndReceivesFrames()
{
    const auto table = resolve({ "10.50.1.0/24" });
    QVERIFY(table);
    auto port = m_vantage->openPort(*table);
    QVERIFY(port);
    auto receiver = (*port)->openReceiver({ 40000, 40000 });
    QVERIFY2(receiver, receiver ? "" : receiver.error().detail.c_str());
    auto sender = (*port)->openSender(16);
    QVERIFY2(sender, sender ? "" : sender.error().detail.c_str());

    // SYNs to the far end's own address, where nothing listens: its kernel answers with RST.
    wire::IpFields ip;
    ip.source = *IpAddress::parse("10.9.0.1");
    ip.destination = *IpAddress::parse("10.9.0.7");
    const net::Path* const path = table->find(*IpAddress::parse("10.50.1.1"));
    QCOMPARE((*sender)->batch().size(), std::size_t(16));
    for (std::size_t i = 0; i < 16; ++i) {
        wire::TcpFields tcp;
        tcp.sourcePort = 40000;
        tcp.destinationPort = std::uint16_t(1000 + i);
        tcp.sequence = 7;
        tcp.flags = wire::TcpSyn;
        const auto packet = wire::buildTcp(ip, tcp, {});
        net::FrameSlot& slot = (*sender)->batch()[i];
        wire::storeEthernetHeader(
            slot.data, path->nextHopMac, path->sourceMac, wire::EtherTypeIpv4);
        std::copy(packet.begin(), packet.end(), slot.data + wire::EthernetHeaderBytes);
        slot.length = std::uint32_t(wire::EthernetHeaderBytes + packet.size());
    }
    const auto sent = (*sender)->send(16);
    QVERIFY(sent);
    QCOMPARE(sent->taken, std::size_t(16));
    QVERIFY(!sent->refused);

    std::set<int> ports;
    for (int i = 0; i < 100 && ports.size() < 16; ++i) {
        const auto frames = (*receiver)->receive(std::chrono::milliseconds(50));
        QVERIFY(frames);
        for (const net::ReceivedFrame& frame : *frames) {
            const auto packet = wire::ipPayload(frame.bytes, wire::LinkType::Ethernet);
            const auto received = wire::parseIp(*packet);
            const auto tcp = wire::parseTcp(received->payload);
            QVERIFY(tcp->has(wire::TcpRst | wire::TcpAck));
            QCOMPARE(tcp->acknowledgment, 8u);
            QVERIFY(frame.timeNs > 1'600'000'000'000'000'000);
            ports.insert(tcp->sourcePort);
        }
    }
    QCOMPARE(ports.size(), std::size_t(16));
    QCOMPARE((*receiver)->loss().socketDrops, std::uint64_t(0));
}

// Namespaces must be entered before QtTest starts its threads.
int main(int argc, char** argv)
{
    TestLinkVantage test(NamespacePair::enter());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_linkvantage.moc"
