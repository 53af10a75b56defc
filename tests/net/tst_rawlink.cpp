// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/linkvantage.h"
#include "core/wire/tcpsegment.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/net/namespacepair.h"
#include "tests/net/tunnelpair.h"

#include <QtTest>

#include <set>

using core::ErrorCode;
using core::IpAddress;
using tests::NamespacePair;

/// A link without link headers, as of a VPN or PPP: a tunnel between two real kernels.
class TestRawLink : public QObject {
    Q_OBJECT

public:
    explicit TestRawLink(std::string obstacle)
        : m_obstacle(std::move(obstacle))
    {
    }

private slots:
    void initTestCase();
    void needsNoNeighbour_data();
    void needsNoNeighbour();
    void hasNoXdp();
    void sendsAndReceives_data();
    void sendsAndReceives();

private:
    std::string m_obstacle;
    tests::TunnelPair m_tunnel;
    std::unique_ptr<net::Vantage> m_vantage;
};

namespace {

constexpr std::uint16_t OurPort = 40000;
constexpr std::uint16_t FirstPort = 1000;
constexpr std::uint32_t Sequence = 7;
constexpr std::size_t Probes = 16;

void addFamilies()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("network");
    QTest::newRow("IPv4") << QByteArray("10.60.0.1") << QByteArray("10.61.0.7")
                          << QByteArray("10.61.0.0/16");
    QTest::newRow("IPv6") << QByteArray("fd60::1") << QByteArray("fd61::7")
                          << QByteArray("fd61::/96");
}

IpAddress address(const QByteArray& text) { return *IpAddress::parse(text.constData()); }

/// A SYN to a port where nothing listens: the far kernel answers with RST.
std::vector<std::uint8_t> probe(
    const IpAddress& source, const IpAddress& target, std::uint16_t port)
{
    wire::IpFields ip;
    ip.source = source;
    ip.destination = target;
    wire::TcpFields tcp;
    tcp.sourcePort = OurPort;
    tcp.destinationPort = port;
    tcp.sequence = Sequence;
    tcp.flags = wire::TcpSyn;
    return wire::buildTcp(ip, tcp, {});
}

} // namespace

void TestRawLink::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    QVERIFY2(m_obstacle.empty(), m_obstacle.c_str());
    const auto opened = m_tunnel.open();
    if (!opened && opened.error().code != ErrorCode::Unavailable)
        QSKIP(("NO TUN DEVICES ON THIS MACHINE: " + opened.error().detail).c_str());
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());

    QVERIFY(NamespacePair::ipNear({ "address", "add", "10.60.0.1/32", "dev", "tunnear" }));
    QVERIFY(NamespacePair::ipNear({ "address", "add", "fd60::1/128", "dev", "tunnear", "nodad" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "10.61.0.0/16", "dev", "tunnear" }));
    QVERIFY(NamespacePair::ipNear({ "-6", "route", "add", "fd61::/64", "dev", "tunnear" }));
    QVERIFY(NamespacePair::ipFar({ "address", "add", "10.61.0.7/32", "dev", "tunfar" }));
    QVERIFY(NamespacePair::ipFar({ "address", "add", "fd61::7/128", "dev", "tunfar", "nodad" }));
    QVERIFY(NamespacePair::ipFar({ "route", "add", "10.60.0.0/16", "dev", "tunfar" }));
    QVERIFY(NamespacePair::ipFar({ "-6", "route", "add", "fd60::/64", "dev", "tunfar" }));
    m_vantage = net::makeLinkVantage("host", std::make_shared<net::OwnSockets>());
}

void TestRawLink::needsNoNeighbour_data() { addFamilies(); }

void TestRawLink::needsNoNeighbour()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, network);
    // More targets than could be asked for on a link with neighbours.
    const auto table
        = m_vantage->resolve({ core::IpPrefix::parse(network.constData())->range() }, {});
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QVERIFY(table->linkType == wire::LinkType::RawIp);
    QCOMPARE(QByteArray::fromStdString(table->interfaceName), QByteArray("tunnear"));
    QCOMPARE(table->unresolved, std::uint64_t(0));
    const net::Path* const path = table->find(address(target));
    QVERIFY(path);
    QVERIFY(path->source == address(source));
    QVERIFY(!path->gateway);
}

void TestRawLink::hasNoXdp()
{
    const auto table = m_vantage->resolve({ core::IpPrefix::parse("10.61.0.7")->range() }, {});
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    const auto asked = m_vantage->openPort(*table, { net::SendPath::Xdp, 1, 64 });
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::Unavailable);
    QVERIFY2(QByteArray::fromStdString(asked.error().detail).contains("tunnear"),
        asked.error().detail.c_str());
    const auto best = m_vantage->openPort(*table, { net::SendPath::Auto, 1, 64 });
    QVERIFY(best);
    QCOMPARE(QByteArray((*best)->sendPathName()), QByteArray("packet"));
    QCOMPARE((*best)->sendPathNote(), asked.error().detail);
}

void TestRawLink::sendsAndReceives_data() { addFamilies(); }

void TestRawLink::sendsAndReceives()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, network);
    const auto table
        = m_vantage->resolve({ core::IpPrefix::parse(network.constData())->range() }, {});
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    auto port = m_vantage->openPort(*table);
    QVERIFY(port);
    QVERIFY((*port)->linkType() == wire::LinkType::RawIp);
    auto receiver = (*port)->openReceiver({ OurPort, OurPort });
    QVERIFY2(receiver, receiver ? "" : receiver.error().detail.c_str());
    auto sender = (*port)->openSender(Probes);
    QVERIFY2(sender, sender ? "" : sender.error().detail.c_str());

    for (std::size_t i = 0; i < Probes; ++i) {
        const auto packet = probe(address(source), address(target), std::uint16_t(FirstPort + i));
        net::FrameSlot& slot = (*sender)->batch()[i];
        std::copy(packet.begin(), packet.end(), slot.data);
        slot.length = std::uint32_t(packet.size());
    }
    const auto sent = (*sender)->send(Probes);
    QVERIFY2(sent, sent ? "" : sent.error().detail.c_str());
    QCOMPARE(sent->taken, Probes);

    std::set<int> ports;
    for (int i = 0; i < 100 && ports.size() < Probes; ++i) {
        const auto frames = (*receiver)->receive(std::chrono::milliseconds(50));
        QVERIFY(frames);
        for (const net::ReceivedFrame& frame : *frames) {
            const auto packet = wire::ipPayload(frame.bytes, wire::LinkType::RawIp);
            QVERIFY(packet);
            const auto received = wire::parseIp(*packet);
            QVERIFY(received);
            QVERIFY(received->source == address(target));
            const auto tcp = wire::parseTcp(received->payload);
            QVERIFY(tcp && tcp->has(wire::TcpRst | wire::TcpAck));
            QCOMPARE(tcp->acknowledgment, Sequence + 1);
            ports.insert(tcp->sourcePort);
        }
    }
    QCOMPARE(ports.size(), Probes);
}

// Namespaces must be entered before QtTest starts its threads.
int main(int argc, char** argv)
{
    TestRawLink test(NamespacePair::enter());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rawlink.moc"
