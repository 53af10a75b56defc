// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labprobing.h"

#include "core/lab/device.h"
#include "core/wire/checksum.h"
#include "core/wire/mptcpoption.h"

#include <QTest>

#include <map>

using namespace labtest;
using lab::DeviceKind;
using lab::DevicePacket;

namespace {

core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

Syn synTo(core::Family family)
{
    if (family == core::Family::V4)
        return { address("10.1.0.1"), address("100.64.3.4") };
    return { address("fd00:10:1::1"), address("fd64:64::304") };
}

std::vector<DevicePacket> answersOf(DeviceKind kind, const std::vector<std::uint8_t>& packet)
{
    return lab::makeDevice(kind, 7)->receive(packet);
}

std::vector<DevicePacket> answersTo(DeviceKind kind, const std::vector<std::uint8_t>& mptcp)
{
    return answersOf(kind, synPacket(synTo(core::Family::V4), synOptions(mptcp)));
}

/// All answers as text, in the order of their delays.
QString describe(const std::vector<DevicePacket>& packets, const std::vector<std::uint8_t>& mptcp)
{
    QStringList texts;
    for (const DevicePacket& packet : packets)
        texts << QString::fromStdString(describeAnswer(packet.ip, synOptions(mptcp)));
    return texts.join(", ");
}

std::vector<std::uint8_t> segment(std::uint8_t flags, std::uint16_t port, wire::Bytes payload = {})
{
    const Syn to = synTo(core::Family::V4);
    wire::IpFields ip;
    ip.source = to.source;
    ip.destination = to.destination;
    wire::TcpFields tcp;
    tcp.sourcePort = to.sourcePort;
    tcp.destinationPort = port;
    tcp.sequence = 1000;
    tcp.acknowledgment = 5000;
    tcp.flags = flags;
    return wire::buildTcp(ip, tcp, {}, payload);
}

struct Parsed {
    wire::IpPacket ip;
    wire::TcpSegment tcp;
};
Parsed parse(const DevicePacket& packet)
{
    const wire::IpPacket ip = wire::parseIp(packet.ip).value();
    return { ip, wire::parseTcp(ip.payload).value() };
}

std::vector<std::uint8_t> hex(const char* text) { return wire::fromHex(text).value(); }

} // namespace

class TestDevice : public QObject {
    Q_OBJECT

private slots:
    void answersEachKindOfProbe_data();
    void answersEachKindOfProbe();
    void acceptsWhatLinuxAccepts_data();
    void acceptsWhatLinuxAccepts();
    void acceptsWhatVersionZeroHostsAccept_data();
    void acceptsWhatVersionZeroHostsAccept();
    void ordersOptionsAsLinux();
    void leavesOutWhatWasNotAsked();
    void acknowledgesTheSyn();
    void repeatsItselfForARepeatedSyn();
    void drawsAnotherKeyForAnotherConnection();
    void refusesSegmentsWithoutConnection();
    void acknowledgesAllThatARefusedSegmentTakes();
    void staysSilentToResetsAndNothing();
    void dropsDamagedPackets();
    void sendsAForgedResetFirst();
    void answersEcho();
    void survivesHostileOptions();
};

void TestDevice::answersEachKindOfProbe_data()
{
    QTest::addColumn<DeviceKind>("kind");
    QTest::addColumn<QString>("v0");
    QTest::addColumn<QString>("v1");
    QTest::addColumn<QString>("control");
    const auto row = [](DeviceKind kind, const char* name, const char* v0, const char* v1,
                         const char* control) {
        QTest::newRow(name) << kind << QString(v0) << QString(v1) << QString(control);
    };
    const char* plain = "synack plain";
    row(DeviceKind::HostV1, "v1", plain, "synack v1", plain);
    row(DeviceKind::HostV0, "v0", "synack v0", plain, plain);
    row(DeviceKind::HostPlain, "plain", plain, plain, plain);
    row(DeviceKind::MirrorMptcp, "mirror", "synack mirror", "synack mirror", plain);
    row(DeviceKind::MirrorAll, "mirror all", "synack mirror-all", "synack mirror-all", plain);
    row(DeviceKind::MalformedLength, "length", "synack 1e080001", "synack 1e080101", plain);
    row(DeviceKind::MalformedFlags, "flags", "synack 1e0c0000", "synack 1e0c0100", plain);
    row(DeviceKind::MalformedZeroKey, "zero key", "synack 1e0c0001 key 0", "synack 1e0c0101 key 0",
        plain);
    row(DeviceKind::VersionMismatch, "mismatch", "synack v1", "synack v0", plain);
    row(DeviceKind::EarlyReset, "early reset", "rst, synack plain", "rst, synack v1",
        "rst, synack plain");
    row(DeviceKind::FakeHmac, "fake hmac", "synack v0", "synack v1", plain);
    row(DeviceKind::StaticKey, "static key", "synack v0", "synack v1", plain);
    row(DeviceKind::NoJoin, "no join", "synack v0", "synack v1", plain);
    row(DeviceKind::Closed, "closed", "rst", "rst", "rst");
    row(DeviceKind::Silent, "silent", "", "", "");
}

void TestDevice::answersEachKindOfProbe()
{
    QFETCH(DeviceKind, kind);
    QFETCH(QString, v0);
    QFETCH(QString, v1);
    QFETCH(QString, control);
    const std::map<Ask, QString> wanted { { Ask::V0, v0 }, { Ask::V1, v1 },
        { Ask::Plain, control } };
    for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
        for (const Ask ask : AllAsks) {
            const auto mptcp = mptcpOption(ask);
            const auto packet = synPacket(synTo(family), synOptions(mptcp));
            QCOMPARE(describe(answersOf(kind, packet), mptcp), wanted.at(ask));
        }
    }
}

void TestDevice::acceptsWhatLinuxAccepts_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("answer"); ///< the option's first 4 bytes; empty for none
    QTest::newRow("version 1") << "1e040101"
                               << "1e0c0101";
    QTest::newRow("checksum is confirmed") << "1e040181"
                                           << "1e0c0181";
    QTest::newRow("C is no crypto bit") << "1e040121"
                                        << "1e0c0101";
    QTest::newRow("a later version gets version 1") << "1e040f01"
                                                    << "1e0c0101";
    QTest::newRow("version 0") << "1e040001"
                               << "";
    QTest::newRow("no H") << "1e040100"
                          << "";
    QTest::newRow("B") << "1e040141"
                       << "";
    QTest::newRow("another crypto bit") << "1e040103"
                                        << "";
    QTest::newRow("with a key") << "1e0c01010102030405060708"
                                << "";
    QTest::newRow("another subtype") << "1e041101"
                                     << "";
}

void TestDevice::acceptsWhatLinuxAccepts()
{
    QFETCH(QString, option);
    QFETCH(QString, answer);
    const auto packets = answersTo(DeviceKind::HostV1, hex(option.toLatin1()));
    QCOMPARE(packets.size(), std::size_t(1));
    const auto mptcp = findMptcp(parse(packets[0]).tcp.options);
    QCOMPARE(QString::fromStdString(wire::toHex(mptcp)).left(8), answer);
    QCOMPARE(mptcp.size(), std::size_t(answer.isEmpty() ? 0 : 12));
}

void TestDevice::acceptsWhatVersionZeroHostsAccept_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("answer");
    QTest::newRow("version 0") << "1e0c00010102030405060708"
                               << "1e0c0001";
    QTest::newRow("checksum is confirmed") << "1e0c00810102030405060708"
                                           << "1e0c0081";
    QTest::newRow("version 1") << "1e040101"
                               << "";
    QTest::newRow("version 1 with a key") << "1e0c01010102030405060708"
                                          << "";
    QTest::newRow("no key") << "1e040001"
                            << "";
    QTest::newRow("no H") << "1e0c00000102030405060708"
                          << "";
    QTest::newRow("B: the SYN is ignored") << "1e0c00410102030405060708"
                                           << "ignored";
}

void TestDevice::acceptsWhatVersionZeroHostsAccept()
{
    QFETCH(QString, option);
    QFETCH(QString, answer);
    const auto packets = answersTo(DeviceKind::HostV0, hex(option.toLatin1()));
    if (answer == "ignored") {
        QVERIFY(packets.empty());
        return;
    }
    QCOMPARE(packets.size(), std::size_t(1));
    const auto mptcp = findMptcp(parse(packets[0]).tcp.options);
    QCOMPARE(QString::fromStdString(wire::toHex(mptcp)).left(8), answer);
}

void TestDevice::ordersOptionsAsLinux()
{
    const auto packets = answersTo(DeviceKind::HostV1, mptcpOption(Ask::V1));
    QStringList kinds;
    const Parsed answer = parse(packets.at(0));
    wire::TcpOptionWalk walk(answer.tcp.options);
    while (const auto option = walk.next())
        kinds << QString::number(option->kind);
    QVERIFY(!walk.malformed());
    QCOMPARE(kinds.join(' '), QString("2 4 8 1 3 30"));
}

void TestDevice::leavesOutWhatWasNotAsked()
{
    wire::TcpOptionBuilder builder;
    const auto options = builder.mss(1460).raw(mptcpOption(Ask::V1)).build();
    const auto packets = answersOf(DeviceKind::HostV1, synPacket(synTo(core::Family::V4), options));
    const QString block = QString::fromStdString(wire::toHex(parse(packets.at(0)).tcp.options));
    QVERIFY2(block.startsWith("020405b41e0c0101"), qPrintable(block));
    QCOMPARE(block.size(), 32);
}

void TestDevice::acknowledgesTheSyn()
{
    Syn syn = synTo(core::Family::V6);
    syn.sequence = 0xffffffff;
    const auto packets = answersOf(DeviceKind::HostPlain, synPacket(syn, synOptions({})));
    const Parsed answer = parse(packets.at(0));
    QCOMPARE(answer.tcp.acknowledgment, 0U);
    QCOMPARE(answer.tcp.flags, std::uint8_t(wire::TcpSyn | wire::TcpAck));
    QCOMPARE(answer.tcp.sourcePort, lab::LabPort);
    QCOMPARE(answer.tcp.destinationPort, syn.sourcePort);
    QVERIFY(answer.ip.source == syn.destination);
    QVERIFY(answer.ip.destination == syn.source);
    QCOMPARE(int(answer.ip.hopLimit), 64);
    QVERIFY(wire::tcpChecksumValid(answer.ip));
}

void TestDevice::repeatsItselfForARepeatedSyn()
{
    const auto mptcp = mptcpOption(Ask::V1);
    QCOMPARE(answersTo(DeviceKind::HostV1, mptcp).at(0).ip,
        answersTo(DeviceKind::HostV1, mptcp).at(0).ip);
}

void TestDevice::drawsAnotherKeyForAnotherConnection()
{
    const auto device = lab::makeDevice(DeviceKind::HostV1, 7);
    const auto otherSeed = lab::makeDevice(DeviceKind::HostV1, 8);
    const auto options = synOptions(mptcpOption(Ask::V1));
    const auto keyOf = [&](lab::Device& host, const Syn& syn) {
        const auto packets = host.receive(synPacket(syn, options));
        return wire::parseMpCapable(findMptcp(parse(packets.at(0)).tcp.options))->senderKey.value();
    };
    const Syn first = synTo(core::Family::V4);
    Syn otherPort = first;
    ++otherPort.sourcePort;
    Syn otherSequence = first;
    ++otherSequence.sequence;
    Syn otherHost = first;
    otherHost.destination = address("100.64.3.5");
    const std::uint64_t key = keyOf(*device, first);
    QVERIFY(key != 0);
    QVERIFY(key != keyOf(*device, otherPort));
    QVERIFY(key != keyOf(*device, otherSequence));
    QVERIFY(key != keyOf(*device, otherHost));
    QVERIFY(key != keyOf(*otherSeed, first));
}

void TestDevice::refusesSegmentsWithoutConnection()
{
    for (const int flags : { int(wire::TcpAck), wire::TcpSyn | wire::TcpAck }) {
        const auto packets
            = answersOf(DeviceKind::HostV1, segment(std::uint8_t(flags), lab::LabPort));
        const Parsed answer = parse(packets.at(0));
        QCOMPARE(answer.tcp.flags, std::uint8_t(wire::TcpRst));
        QCOMPARE(answer.tcp.sequence, 5000U);
    }
}

void TestDevice::acknowledgesAllThatARefusedSegmentTakes()
{
    const auto syn = answersOf(DeviceKind::HostV1, segment(wire::TcpSyn, 81));
    QCOMPARE(parse(syn.at(0)).tcp.flags, std::uint8_t(wire::TcpRst | wire::TcpAck));
    QCOMPARE(parse(syn.at(0)).tcp.sequence, 0U);
    QCOMPARE(parse(syn.at(0)).tcp.acknowledgment, 1001U);
    const std::uint8_t data[3] = { 1, 2, 3 };
    const auto fin = answersOf(DeviceKind::Closed, segment(wire::TcpFin, 81, data));
    QCOMPARE(parse(fin.at(0)).tcp.acknowledgment, 1004U);
}

void TestDevice::staysSilentToResetsAndNothing()
{
    for (const DeviceKind kind : { DeviceKind::HostV1, DeviceKind::Closed, DeviceKind::EarlyReset })
        QVERIFY(answersOf(kind, segment(wire::TcpRst, lab::LabPort)).empty());
    QVERIFY(answersOf(DeviceKind::HostV1, segment(0, lab::LabPort)).empty());
    QVERIFY(
        answersOf(DeviceKind::HostV1, segment(wire::TcpSyn | wire::TcpFin, lab::LabPort)).empty());
}

void TestDevice::dropsDamagedPackets()
{
    const auto sound = synPacket(synTo(core::Family::V4), synOptions({}));
    QCOMPARE(answersOf(DeviceKind::HostV1, sound).size(), std::size_t(1));
    for (std::size_t i = 0; i < sound.size(); ++i) {
        auto damaged = sound;
        damaged[i] ^= 0x10;
        QVERIFY2(answersOf(DeviceKind::HostV1, damaged).empty(), qPrintable(QString::number(i)));
    }
    for (std::size_t size = 0; size < sound.size(); ++size) {
        const std::vector<std::uint8_t> cut(sound.begin(), sound.begin() + std::ptrdiff_t(size));
        QVERIFY(answersOf(DeviceKind::HostV1, cut).empty());
    }
}

void TestDevice::sendsAForgedResetFirst()
{
    const auto packets = answersTo(DeviceKind::EarlyReset, mptcpOption(Ask::V1));
    QCOMPARE(packets.size(), std::size_t(2));
    QVERIFY(packets[0].delayUs < packets[1].delayUs);
    QCOMPARE(parse(packets[0]).tcp.acknowledgment, parse(packets[1]).tcp.acknowledgment);
    QVERIFY(parse(packets[0]).ip.hopLimit != parse(packets[1]).ip.hopLimit);
}

void TestDevice::answersEcho()
{
    const std::vector<std::uint8_t> request = hex("0800f7fd00010001");
    wire::IpFields ip;
    ip.source = address("10.1.0.1");
    ip.destination = address("100.64.3.4");
    ip.protocol = wire::ProtocolIcmp;
    for (const DeviceKind kind : { DeviceKind::HostV1, DeviceKind::Closed }) {
        const auto packets = answersOf(kind, wire::buildIp(ip, request));
        QCOMPARE(packets.size(), std::size_t(1));
        const auto reply = wire::parseIp(packets[0].ip).value();
        QCOMPARE(wire::toHex(reply.payload), std::string("0000fffd00010001"));
        QVERIFY(reply.destination == ip.source);
    }
    QVERIFY(answersOf(DeviceKind::Silent, wire::buildIp(ip, request)).empty());
    QVERIFY(answersOf(DeviceKind::HostV1, wire::buildIp(ip, hex("0800f7fc00010001"))).empty());
}

void TestDevice::survivesHostileOptions()
{
    for (const char* block :
        { "1e000000", "1e010101", "1eff0101", "02000000", "00000000", "1e", "080000000a000000",
            "1e28010101010101010101010101010101010101"
            "0101010101010101010101010101010101010101" }) {
        auto options = hex(block);
        options.resize((options.size() + 3) / 4 * 4);
        for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
            for (const DevicePacket& packet :
                answersOf(prefix.kind, synPacket(synTo(core::Family::V4), options))) {
                const auto ip = wire::parseIp(packet.ip);
                QVERIFY(ip.has_value());
                QVERIFY(wire::tcpChecksumValid(*ip));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestDevice)
#include "tst_device.moc"
