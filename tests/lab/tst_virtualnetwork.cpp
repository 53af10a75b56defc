// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labprobing.h"

#include "core/lab/virtual/arrivalqueue.h"
#include "core/lab/virtual/virtualnetwork.h"
#include "core/lab/virtualvantage.h"
#include "core/wire/checksum.h"
#include "core/wire/icmpmessage.h"

#include <QTest>

#include <thread>

using namespace labtest;
using lab::DevicePacket;

namespace {

core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

Syn synTo(const char* destination, std::uint8_t hopLimit = 64)
{
    Syn syn;
    syn.destination = address(destination);
    syn.source = address(syn.destination.isV4() ? "10.1.0.1" : "fd00:10:1::1");
    syn.hopLimit = hopLimit;
    return syn;
}

const std::vector<std::uint8_t>& versionOneOptions()
{
    static const std::vector<std::uint8_t> options = synOptions(mptcpOption(Ask::V1));
    return options;
}

std::vector<DevicePacket> carry(const char* destination, std::uint8_t hopLimit = 64)
{
    const lab::VirtualNetwork network(7);
    return network.carry(synPacket(synTo(destination, hopLimit), versionOneOptions()));
}

QString describe(const std::vector<DevicePacket>& packets)
{
    QStringList texts;
    for (const DevicePacket& packet : packets) {
        texts << QString::fromStdString(wire::parseIp(packet.ip)->source.toString() + " "
            + describeAnswer(packet.ip, versionOneOptions()));
    }
    return texts.join(", ");
}

struct Port {
    std::unique_ptr<net::Vantage> vantage = lab::makeVirtualVantage(7);
    net::PathTable paths;
    std::unique_ptr<net::PacketPort> port;
    Port()
    {
        std::vector<core::IpRange> ranges;
        for (const core::IpPrefix& prefix : lab::labTargetPrefixes())
            ranges.push_back(prefix.range());
        paths = vantage->resolve(ranges, {}).value();
        port = std::move(vantage->openPort(paths).value());
    }
    void fill(net::FrameSlot& slot, const std::vector<std::uint8_t>& packet) const
    {
        const auto ip = wire::parseIp(packet);
        const net::Path& path = *paths.find(ip->destination);
        wire::storeEthernetHeader(slot.data, path.nextHopMac, path.sourceMac,
            ip->family == core::Family::V4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
        std::copy(packet.begin(), packet.end(), slot.data + wire::EthernetHeaderBytes);
        slot.length = std::uint32_t(wire::EthernetHeaderBytes + packet.size());
    }
};

constexpr std::chrono::milliseconds Patience(2000);
constexpr std::chrono::milliseconds Glance(20);

} // namespace

class TestVirtualNetwork : public QObject {
    Q_OBJECT

private slots:
    void everyPrefixAnswersAsItsKind();
    void routersAnswerExpiry_data();
    void routersAnswerExpiry();
    void quotesWhatArrived();
    void showsTheStrippedOptionBehindTheSecondRouter_data();
    void showsTheStrippedOptionBehindTheSecondRouter();
    void hopLimitCountsDownOnTheWayBack();
    void refusesWhatItDoesNotHave();
    void dropsDamagedHeaders();
    void delaysByTheHopsPassed();
    void answersOnlyFramesToItsRouter();
    void filtersPortsAndKinds();
    void countsFramesThatOverflow();
    void stampsFramesWithTheirArrival();
    void carriesSeveralSendersAtOnce();
    void refusesAFrameThatCannotBe();
    void namesAnUnknownInterface();
    void isMarkedAsSimulated();
};

void TestVirtualNetwork::everyPrefixAnswersAsItsKind()
{
    const auto vantage = lab::makeVirtualVantage(7);
    const auto lines = probeEveryPrefix(*vantage);
    QVERIFY2(lines.has_value(), lines ? "" : lines.error().detail.c_str());
    const auto expected = expectedLines();
    QCOMPARE(lines->size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(QString::fromStdString((*lines)[i]), QString::fromStdString(expected[i]));
}

void TestVirtualNetwork::routersAnswerExpiry_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("hopLimit");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* target, int hopLimit, const char* answer) {
        QTest::addRow("%s hop %d", target, hopLimit)
            << QString(target) << hopLimit << QString(answer);
    };
    row("100.64.3.4", 0, "");
    row("100.64.3.4", 1, "10.1.0.254 icmp 11/0");
    row("100.64.3.4", 2, "10.2.0.2 icmp 11/0");
    row("100.64.3.4", 3, "10.3.0.2 icmp 11/0");
    row("100.64.3.4", 4, "100.64.3.4 synack v1");
    row("fd64:64::304", 1, "fd00:10:1::254 icmp 3/0");
    row("fd64:64::304", 2, "fd00:10:2::2 icmp 3/0");
    row("fd64:64::304", 3, "fd00:10:3::2 icmp 3/0");
    row("fd64:64::304", 4, "fd64:64::304 synack v1");
    row("100.67.10.1", 3, "10.3.0.2 icmp 11/0");
    row("100.67.10.1", 4, "10.3.0.2 icmp 3/13");
    row("10.2.0.2", 1, "10.1.0.254 icmp 11/0");
    row("10.2.0.2", 2, "10.2.0.2 rst");
}

void TestVirtualNetwork::routersAnswerExpiry()
{
    QFETCH(QString, target);
    QFETCH(int, hopLimit);
    QFETCH(QString, answer);
    QCOMPARE(describe(carry(target.toLatin1(), std::uint8_t(hopLimit))), answer);
}

void TestVirtualNetwork::quotesWhatArrived()
{
    for (const char* target : { "100.64.3.4", "fd64:64::304" }) {
        const auto packets = carry(target, 3);
        QCOMPARE(packets.size(), std::size_t(1));
        const auto ip = wire::parseIp(packets[0].ip).value();
        const auto quote = wire::parseQuote(wire::parseIcmp(ip.payload, ip.family).value()).value();
        QCOMPARE(int(quote.ip.hopLimit), 1);
        QVERIFY(quote.ip.destination == address(target));
        QVERIFY(quote.tcp.optionsComplete);
        QCOMPARE(wire::toHex(quote.tcp.options), wire::toHex(versionOneOptions()));
        QVERIFY(wire::tcpChecksumValid(quote.ip));
        if (quote.ip.family == core::Family::V4)
            QCOMPARE(int(wire::checksumFinish(wire::checksumAdd(quote.ip.header))), 0);
    }
}

void TestVirtualNetwork::showsTheStrippedOptionBehindTheSecondRouter_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("IPv4") << "100.66.3.4";
    QTest::newRow("IPv6") << "fd64:66::304";
}

void TestVirtualNetwork::showsTheStrippedOptionBehindTheSecondRouter()
{
    QFETCH(QString, target);
    const std::string sent = wire::toHex(versionOneOptions());
    std::string stripped = sent;
    stripped.replace(stripped.find("1e040101"), 8, "01010101");
    for (int hop = 1; hop <= 3; ++hop) {
        const auto packets = carry(target.toLatin1(), std::uint8_t(hop));
        const auto ip = wire::parseIp(packets.at(0).ip).value();
        const auto quote = wire::parseQuote(wire::parseIcmp(ip.payload, ip.family).value()).value();
        QCOMPARE(wire::toHex(quote.tcp.options), hop < 3 ? sent : stripped);
        QVERIFY(wire::tcpChecksumValid(quote.ip));
    }
    QVERIFY(describe(carry(target.toLatin1())).endsWith("synack plain"));
}

void TestVirtualNetwork::hopLimitCountsDownOnTheWayBack()
{
    for (const auto& [hopLimit, arriving] :
        { std::pair(1, 64), { 2, 63 }, { 3, 62 }, { 64, 61 } }) {
        const auto packets = carry("100.64.3.4", std::uint8_t(hopLimit));
        const auto ip = wire::parseIp(packets.at(0).ip).value();
        QCOMPARE(int(ip.hopLimit), arriving);
        QCOMPARE(int(wire::checksumFinish(wire::checksumAdd(ip.header))), 0);
    }
}

void TestVirtualNetwork::refusesWhatItDoesNotHave()
{
    QCOMPARE(describe(carry("192.0.2.1")), QString("10.3.0.2 icmp 3/1"));
    QCOMPARE(describe(carry("2001:db8::1")), QString("fd00:10:3::2 icmp 1/0"));
}

void TestVirtualNetwork::dropsDamagedHeaders()
{
    const lab::VirtualNetwork network(7);
    auto packet = synPacket(synTo("100.64.3.4", 1), versionOneOptions());
    packet[10] ^= 1;
    QVERIFY(network.carry(packet).empty());
    for (std::size_t size = 0; size < packet.size(); ++size)
        QVERIFY(network.carry(wire::Bytes(packet).first(size)).empty());
}

void TestVirtualNetwork::delaysByTheHopsPassed()
{
    constexpr std::int64_t link = lab::VirtualNetwork::LinkDelayUs;
    QCOMPARE(carry("100.64.3.4", 1).at(0).delayUs, 2 * link);
    QCOMPARE(carry("100.64.3.4", 3).at(0).delayUs, 6 * link);
    QCOMPARE(carry("100.64.3.4").at(0).delayUs, 8 * link);
}

void TestVirtualNetwork::answersOnlyFramesToItsRouter()
{
    const Port port;
    const auto receiver = std::move(port.port->openReceiver({}).value());
    const auto sender = std::move(port.port->openSender(1).value());
    net::FrameSlot& slot = sender->batch()[0];
    port.fill(slot, synPacket(synTo("100.64.3.4"), versionOneOptions()));
    slot.data[0] ^= 4;
    QCOMPARE(sender->send(1).value().taken, std::size_t(1));
    QVERIFY(receiver->receive(Glance)->empty());
    slot.data[0] ^= 4;
    QCOMPARE(sender->send(1).value().taken, std::size_t(1));
    QCOMPARE(receiver->receive(Patience)->size(), std::size_t(1));
}

void TestVirtualNetwork::filtersPortsAndKinds()
{
    const Port port;
    const auto inRange = std::move(port.port->openReceiver({ 40000, 40000, false }).value());
    const auto outside = std::move(port.port->openReceiver({ 40001, 50000, false }).value());
    const auto sender = std::move(port.port->openSender(2).value());
    port.fill(sender->batch()[0], synPacket(synTo("100.64.3.4"), versionOneOptions()));
    port.fill(sender->batch()[1], synPacket(synTo("100.64.3.4", 1), versionOneOptions()));
    QCOMPARE(sender->send(2).value().taken, std::size_t(2));

    std::size_t received = 0;
    while (received < 2) {
        const auto frames = inRange->receive(Patience).value();
        QVERIFY(!frames.empty());
        received += frames.size();
    }
    // Only the ICMP error: it has no port of its own.
    const auto frames = outside->receive(Patience).value();
    QCOMPARE(frames.size(), std::size_t(1));
    const auto packet = wire::ipPayload(frames[0].bytes, wire::LinkType::Ethernet).value();
    QCOMPARE(int(wire::parseIp(packet)->protocol), int(wire::ProtocolIcmp));
    QVERIFY(outside->receive(Glance)->empty());
}

void TestVirtualNetwork::countsFramesThatOverflow()
{
    const Port port;
    const auto receiver = std::move(port.port->openReceiver({}).value());
    constexpr std::size_t batch = 64;
    constexpr std::size_t extra = 2 * batch;
    const auto sender = std::move(port.port->openSender(batch).value());
    for (net::FrameSlot& slot : sender->batch())
        port.fill(slot, synPacket(synTo("100.64.3.4"), versionOneOptions()));
    for (std::size_t sent = 0; sent < lab::ArrivalQueue::Capacity + extra; sent += batch)
        QCOMPARE(sender->send(batch).value().taken, batch);
    QCOMPARE(receiver->loss().socketDrops, std::uint64_t(extra));
}

void TestVirtualNetwork::stampsFramesWithTheirArrival()
{
    const Port port;
    const auto receiver = std::move(port.port->openReceiver({}).value());
    const auto sender = std::move(port.port->openSender(2).value());
    // The farther answer is sent for first and arrives last.
    port.fill(sender->batch()[0], synPacket(synTo("100.64.3.4", 3), versionOneOptions()));
    port.fill(sender->batch()[1], synPacket(synTo("100.64.3.4", 1), versionOneOptions()));
    QCOMPARE(sender->send(2).value().taken, std::size_t(2));
    std::vector<std::int64_t> times;
    while (times.size() < 2) {
        const auto frames = receiver->receive(Patience).value();
        QVERIFY(!frames.empty());
        for (const net::ReceivedFrame& frame : frames) {
            QVERIFY(frame.checksumReady);
            times.push_back(frame.timeNs);
        }
    }
    QCOMPARE(times[1] - times[0], 4 * lab::VirtualNetwork::LinkDelayUs * 1000);
}

void TestVirtualNetwork::carriesSeveralSendersAtOnce()
{
    const Port port;
    const auto receiver = std::move(port.port->openReceiver({}).value());
    constexpr std::size_t senders = 3;
    constexpr std::size_t rounds = 50;
    constexpr std::size_t batch = 32;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < senders; ++i) {
        threads.emplace_back([&port] {
            const auto sender = std::move(port.port->openSender(batch).value());
            for (net::FrameSlot& slot : sender->batch())
                port.fill(slot, synPacket(synTo("100.64.3.4"), versionOneOptions()));
            for (std::size_t round = 0; round < rounds; ++round)
                (void)sender->send(batch);
        });
    }
    std::size_t received = 0;
    while (received < senders * rounds * batch) {
        const auto frames = receiver->receive(Patience).value();
        QVERIFY2(!frames.empty(), qPrintable(QString::number(received)));
        received += frames.size();
    }
    QCOMPARE(receiver->loss().socketDrops, std::uint64_t(0));
}

void TestVirtualNetwork::refusesAFrameThatCannotBe()
{
    const Port port;
    const auto sender = std::move(port.port->openSender(3).value());
    for (net::FrameSlot& slot : sender->batch())
        port.fill(slot, synPacket(synTo("100.64.3.4"), versionOneOptions()));
    sender->batch()[1].length = sender->batch()[1].capacity + 1;
    const net::SendOutcome outcome = sender->send(3).value();
    QCOMPARE(outcome.taken, std::size_t(1));
    QVERIFY(outcome.refused);
}

void TestVirtualNetwork::namesAnUnknownInterface()
{
    net::PathOverrides overrides;
    overrides.interfaceName = "eth7";
    const auto paths = lab::makeVirtualVantage(7)->resolve({}, overrides);
    QVERIFY(!paths);
    QVERIFY(QString::fromStdString(paths.error().detail).contains("eth7"));
}

void TestVirtualNetwork::isMarkedAsSimulated()
{
    const auto vantage = lab::makeVirtualVantage(7);
    QVERIFY(vantage->simulated());
    QCOMPARE(vantage->name(), std::string("virtual"));
    QVERIFY(vantage->ownPrefixes() == lab::standardPlan().targetPrefixes());
}

QTEST_APPLESS_MAIN(TestVirtualNetwork)
#include "tst_virtualnetwork.moc"
