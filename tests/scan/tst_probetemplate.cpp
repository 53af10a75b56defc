// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probetemplate.h"
#include "core/wire/checksum.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

#include <QtTest>

using core::IpAddress;
using scan::Pass;
using scan::ProbeOptions;

/// What leaves must be right to the last bit: frames are parsed back and their checksums verified.
class TestProbeTemplate : public QObject {
    Q_OBJECT

private slots:
    void writesCompleteProbes_data();
    void writesCompleteProbes();
    void keepsNothingOfThePreviousProbe();
    void twoTemplatesShareASlot();
};

void TestProbeTemplate::writesCompleteProbes_data()
{
    QTest::addColumn<bool>("v6");
    QTest::addColumn<int>("pass");
    QTest::addColumn<bool>("linuxOptions");
    QTest::addColumn<bool>("ethernet");
    QTest::addColumn<QByteArray>("kinds");
    for (const bool v6 : { false, true }) {
        for (const bool linuxOptions : { false, true }) {
            for (const bool ethernet : { false, true }) {
                for (int pass = 0; pass < 3; ++pass) {
                    // MSS comes first: some firewalls drop a SYN without it.
                    QByteArray kinds = linuxOptions ? "2 4 8 1 3" : "2";
                    kinds += pass < 2 ? " 30" : "";
                    QTest::addRow("%s %s %s %s", v6 ? "IPv6" : "IPv4", scan::passName(Pass(pass)),
                        linuxOptions ? "linux" : "mss", ethernet ? "ethernet" : "raw")
                        << v6 << pass << linuxOptions << ethernet << kinds;
                }
            }
        }
    }
}

void TestProbeTemplate::writesCompleteProbes()
{
    QFETCH(bool, v6);
    QFETCH(int, pass);
    QFETCH(bool, linuxOptions);
    QFETCH(bool, ethernet);
    QFETCH(QByteArray, kinds);

    net::Path path;
    path.source = *IpAddress::parse(v6 ? "2001:db8::1" : "192.0.2.1");
    path.sourceMac = { 2, 0, 0, 0, 0, 1 };
    path.nextHopMac = { 2, 0, 0, 0, 0, 2 };
    const auto link = ethernet ? wire::LinkType::Ethernet : wire::LinkType::RawIp;
    const scan::ProbeTemplate probe(
        path, link, Pass(pass), linuxOptions ? ProbeOptions::Linux : ProbeOptions::Mss, 77);
    std::vector<std::uint8_t> buffer(256, 0xee);
    net::FrameSlot slot { buffer.data(), std::uint32_t(buffer.size()), 0 };

    const scan::ProbeIdentifier identifier({ 3, 4 }, { 32768, 61000 });
    for (std::uint32_t i = 0; i < 500; ++i) {
        const IpAddress target = v6 ? IpAddress::v6((core::Uint128(0xfd00ffff) << 96) + i * 0x12345)
                                    : IpAddress::v4(0xc6336400 + i * 0x10305);
        const auto port = std::uint16_t(65535 - i * 131);
        const auto identity = identifier.identify(target, port, Pass(pass));
        probe.write(slot, target, port, identity, 0xfffffff0 + i);
        QCOMPARE(std::size_t(slot.length), probe.frameBytes());

        const auto packet = wire::ipPayload({ slot.data, slot.length }, link);
        QVERIFY(packet);
        const auto ip = wire::parseIp(*packet);
        QVERIFY(ip);
        QVERIFY(!ip->truncated);
        QCOMPARE(ip->totalLength, std::uint32_t(packet->size()));
        QVERIFY(ip->source == path.source);
        QVERIFY(ip->destination == target);
        QCOMPARE(ip->hopLimit, std::uint8_t(77));
        if (!v6) {
            QCOMPARE(ip->identification, identity.ipIdentification);
            QCOMPARE(wire::checksumFinish(wire::checksumAdd(ip->header)), std::uint16_t(0));
        }
        QVERIFY(wire::tcpChecksumValid(*ip));
        const auto tcp = wire::parseTcp(ip->payload);
        QVERIFY(tcp);
        QCOMPARE(tcp->flags, std::uint8_t(wire::TcpSyn));
        QCOMPARE(tcp->sourcePort, identity.sourcePort);
        QCOMPARE(tcp->destinationPort, port);
        QCOMPARE(tcp->sequence, identity.sequence);

        QByteArrayList found;
        wire::TcpOptionWalk walk(tcp->options);
        while (const auto option = walk.next()) {
            found << QByteArray::number(option->kind);
            if (option->kind == wire::OptionTimestamps)
                QCOMPARE(wire::load32(option->data().data()), 0xfffffff0 + i);
            if (option->kind == wire::OptionMptcp) {
                const auto capable = wire::parseMpCapable(option->bytes);
                QVERIFY(capable);
                QCOMPARE(int(capable->version), pass);
                QCOMPARE(int(capable->flags), int(wire::MpcHmac));
                QCOMPARE(capable->senderKey.has_value(), Pass(pass) == Pass::V0);
                QCOMPARE(capable->senderKey.value_or(identity.senderKey), identity.senderKey);
            }
        }
        QVERIFY(!walk.malformed());
        // What is left after the last option is padding.
        while (!found.isEmpty() && found.last() == "1")
            found.removeLast();
        QCOMPARE(found.join(' '), kinds);
    }
}

void TestProbeTemplate::keepsNothingOfThePreviousProbe()
{
    net::Path path;
    path.source = IpAddress::v4(0x0a000001);
    const scan::ProbeTemplate probe(
        path, wire::LinkType::Ethernet, Pass::V0, ProbeOptions::Mss, 64);
    const scan::ProbeIdentifier identifier({ 5, 6 }, { 32768, 61000 });
    const auto frame = [&](std::uint32_t number, std::uint8_t before) {
        std::vector<std::uint8_t> buffer(256, before);
        net::FrameSlot slot { buffer.data(), std::uint32_t(buffer.size()), 0 };
        const IpAddress target = IpAddress::v4(number);
        probe.write(slot, target, 80, identifier.identify(target, 80, Pass::V0), 0);
        buffer.resize(slot.length);
        return buffer;
    };
    QVERIFY(frame(0x0a010203, 0x00) == frame(0x0a010203, 0xff));
    QVERIFY(frame(0x0a010203, 0x00) != frame(0x0a010204, 0x00));
}

// A slot that was written before gets only what changes, so each must notice the other's frame.
void TestProbeTemplate::twoTemplatesShareASlot()
{
    net::Path path;
    path.source = *IpAddress::parse("192.0.2.1");
    const auto link = wire::LinkType::Ethernet;
    const scan::ProbeTemplate v0(path, link, Pass::V0, ProbeOptions::Linux, 64);
    const scan::ProbeTemplate v1(path, link, Pass::V1, ProbeOptions::Mss, 99);
    const scan::ProbeIdentifier identifier({ 3, 4 }, { 32768, 61000 });
    std::vector<std::uint8_t> buffer(256, 0xee);
    net::FrameSlot shared { buffer.data(), std::uint32_t(buffer.size()), 0 };
    for (const int which : { 0, 1, 1, 0, 0, 1 }) {
        const scan::ProbeTemplate& probe = which == 0 ? v0 : v1;
        const Pass pass = which == 0 ? Pass::V0 : Pass::V1;
        const IpAddress target = IpAddress::v4(0xc6336401 + std::uint32_t(which));
        const auto identity = identifier.identify(target, 443, pass);
        probe.write(shared, target, 443, identity, 5);
        std::vector<std::uint8_t> fresh(256, 0x11);
        net::FrameSlot alone { fresh.data(), std::uint32_t(fresh.size()), 0 };
        probe.write(alone, target, 443, identity, 5);
        QCOMPARE(shared.length, alone.length);
        QVERIFY(std::equal(shared.data, shared.data + shared.length, alone.data));
    }
}

QTEST_APPLESS_MAIN(TestProbeTemplate)
#include "tst_probetemplate.moc"
