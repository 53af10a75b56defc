// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QtTest>

using wire::Family;
using wire::ParseError;

namespace {

/// An IPv6 packet whose headers after the fixed one are `chain`, with "next header" `first`.
samples::Buffer ipv6With(std::uint8_t first, std::string_view chain)
{
    wire::IpFields fields = samples::ipFields(Family::V6);
    fields.protocol = first;
    return wire::buildIp(fields, samples::fromHex(chain));
}

} // namespace

class TestIpPacket : public QObject {
    Q_OBJECT
private slots:
    void ipv4Fields()
    {
        const auto bytes = samples::fromHex(
            "46b9 0020 1234 4000 40 06 beef 0a010001 64400304 01010101 aabbccdd eeff0011"
            "9999");
        const auto ip = wire::parseIp(bytes).value();
        QCOMPARE(ip.family, Family::V4);
        QCOMPARE(ip.source.toString(), std::string("10.1.0.1"));
        QCOMPARE(ip.destination.toString(), std::string("100.64.3.4"));
        QCOMPARE(ip.trafficClass, std::uint8_t(0xb9));
        QCOMPARE(ip.hopLimit, std::uint8_t(64));
        QCOMPARE(ip.protocol, std::uint8_t(6));
        QCOMPARE(ip.identification, std::uint16_t(0x1234));
        QCOMPARE(ip.headerChecksum, std::uint16_t(0xbeef));
        QVERIFY(ip.dontFragment && !ip.moreFragments && !ip.truncated);
        QCOMPARE(ip.fragmentOffset, std::uint16_t(0));
        QCOMPARE(ip.totalLength, 32u);
        QCOMPARE(ip.headerLength, std::size_t(24));
        QCOMPARE(samples::hexOf(ip.header.last(4)), QByteArray("01010101"));
        QCOMPARE(samples::hexOf(ip.payload), QByteArray("aabbccddeeff0011"));
    }

    void ipv4Fragments()
    {
        auto bytes = samples::fromHex("4500 0018 0000 3fff 40 06 0000 0a010001 64400304 aabbccdd");
        const auto last = wire::parseIp(bytes).value();
        QVERIFY(last.moreFragments && !last.dontFragment);
        QCOMPARE(last.fragmentOffset, std::uint16_t(65528));
        bytes[6] = 0;
        bytes[7] = 1;
        QCOMPARE(wire::parseIp(bytes).value().fragmentOffset, std::uint16_t(8));
    }

    void ipv6Fields()
    {
        auto bytes = samples::synPacket(Family::V6);
        wire::store32(bytes.data(), 0x6b9abcde);
        bytes.push_back(0x99);
        const auto ip = wire::parseIp(bytes).value();
        QCOMPARE(ip.family, Family::V6);
        QCOMPARE(ip.trafficClass, std::uint8_t(0xb9));
        QCOMPARE(ip.flowLabel, 0xabcdeu);
        QCOMPARE(ip.source.toString(), std::string("2001:db8::1"));
        QCOMPARE(ip.destination.toString(), std::string("2001:db8:5::7"));
        QCOMPARE(ip.hopLimit, std::uint8_t(64));
        QCOMPARE(ip.protocol, std::uint8_t(wire::ProtocolTcp));
        QCOMPARE(ip.totalLength, 68u);
        QCOMPARE(ip.headerLength, std::size_t(40));
        QCOMPARE(ip.payload.size(), std::size_t(28));
        QVERIFY(!ip.truncated && !ip.moreFragments);
    }

    void extensionHeadersAreWalked_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<QByteArray>("chain");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("headerLength");
        QTest::newRow("none") << 6 << QByteArray("aabb") << 6 << 40;
        QTest::newRow("hop-by-hop") << 0 << QByteArray("0600000000000000 aabb") << 6 << 48;
        QTest::newRow("routing of 24 bytes")
            << 43 << QByteArray("0602000000000000 0000000000000000 0000000000000000 aabb") << 6
            << 64;
        QTest::newRow("destination options, then fragment")
            << 60 << QByteArray("2c00000000000000 0600000000000001 aabb") << 6 << 56;
        QTest::newRow("authentication of 24 bytes")
            << 51 << QByteArray("0604000000000000 0000000000000000 0000000000000000 aabb") << 6
            << 64;
        QTest::newRow("length 0 is eight bytes")
            << 0 << QByteArray("3c00000000000000 0600000000000000 aabb") << 6 << 56;
        QTest::newRow("encrypted payload ends the walk")
            << 50 << QByteArray("06000000") << 50 << 40;
        QTest::newRow("eight headers")
            << 60 << QByteArray("3c00000000000000").repeated(7) + "0600000000000000 aabb" << 6
            << 104;
    }
    void extensionHeadersAreWalked()
    {
        QFETCH(int, first);
        QFETCH(QByteArray, chain);
        QFETCH(int, protocol);
        QFETCH(int, headerLength);
        const auto bytes = ipv6With(std::uint8_t(first), chain.toStdString());
        const auto ip = wire::parseIp(bytes).value();
        QCOMPARE(int(ip.protocol), protocol);
        QCOMPARE(int(ip.headerLength), headerLength);
        QCOMPARE(ip.header.size() + ip.payload.size(), bytes.size());
    }

    void ninthExtensionHeaderIsRefused()
    {
        const auto chain = QByteArray("3c00000000000000").repeated(8) + "0600000000000000aabb";
        QCOMPARE(wire::parseIp(ipv6With(60, chain.toStdString())).error(), ParseError::Unsupported);
    }

    void laterFragmentHasNoUpperHeader()
    {
        // Its next header says "destination options", but the bytes are fragment data.
        const auto bytes = ipv6With(44, "3c00 0011 00000001 ffffffffffffffff");
        const auto ip = wire::parseIp(bytes).value();
        QCOMPARE(ip.fragmentOffset, std::uint16_t(16));
        QVERIFY(ip.moreFragments);
        QCOMPARE(ip.protocol, std::uint8_t(60));
        QCOMPARE(ip.headerLength, std::size_t(48));
    }

    void extensionHeaderBeyondTheClaimedLength()
    {
        QCOMPARE(wire::parseIp(ipv6With(0, "06ff000000000000")).error(), ParseError::BadLength);
        QCOMPARE(wire::parseIp(ipv6With(0, "0600")).error(), ParseError::BadLength);
        auto cut = ipv6With(0, "0601000000000000 0000000000000000 aabb");
        cut.resize(50);
        QCOMPARE(wire::parseIp(cut).error(), ParseError::TooShort);
    }

    void cutPacketsAreMarked()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const auto bytes = samples::synPacket(family);
            const auto whole = wire::parseIp(bytes).value();
            for (std::size_t size = whole.headerLength; size < bytes.size(); ++size) {
                const auto ip = wire::parseIp(wire::Bytes(bytes).first(size)).value();
                QVERIFY(ip.truncated);
                QCOMPARE(ip.payload.size(), size - whole.headerLength);
                QCOMPARE(ip.totalLength, std::uint32_t(bytes.size()));
            }
            for (std::size_t size = 0; size < whole.headerLength; ++size)
                QCOMPARE(
                    wire::parseIp(wire::Bytes(bytes).first(size)).error(), ParseError::TooShort);
        }
    }

    void badHeadersAreRefused()
    {
        auto bytes = samples::synPacket(Family::V4);
        bytes[0] = 0x44;
        QCOMPARE(wire::parseIp(bytes).error(), ParseError::BadLength);
        bytes[0] = 0x55;
        QCOMPARE(wire::parseIp(bytes).error(), ParseError::BadVersion);
        bytes[0] = 0x45;
        wire::store16(bytes.data() + 2, 19);
        QCOMPARE(wire::parseIp(bytes).error(), ParseError::BadLength);
        wire::store16(bytes.data() + 2, 20);
        QVERIFY(wire::parseIp(bytes).value().payload.empty());
    }

    void builtPacketsAreReadBack()
    {
        const auto payload = samples::fromHex("aabbccddee");
        for (const Family family : { Family::V4, Family::V6 }) {
            wire::IpFields fields = samples::ipFields(family);
            fields.protocol = wire::ProtocolUdp;
            fields.hopLimit = 3;
            fields.trafficClass = 0x2e;
            fields.dontFragment = false;
            const auto bytes = wire::buildIp(fields, payload);
            const auto ip = wire::parseIp(bytes).value();
            QCOMPARE(ip.source, fields.source);
            QCOMPARE(ip.destination, fields.destination);
            QCOMPARE(ip.protocol, fields.protocol);
            QCOMPARE(ip.hopLimit, fields.hopLimit);
            QCOMPARE(ip.trafficClass, fields.trafficClass);
            QVERIFY(!ip.dontFragment && !ip.truncated);
            QCOMPARE(ip.totalLength, std::uint32_t(bytes.size()));
            QCOMPARE(samples::hexOf(ip.payload), samples::hexOf(payload));
            if (family == Family::V4) {
                QCOMPARE(ip.identification, fields.identification);
                QCOMPARE(wire::checksumFinish(wire::checksumAdd(ip.header)), std::uint16_t(0));
            } else {
                QCOMPARE(ip.flowLabel, fields.flowLabel);
            }
        }
    }

    void impossiblePacketsAreNotBuilt()
    {
        wire::IpFields mixed = samples::ipFields(Family::V4);
        mixed.destination = samples::ipFields(Family::V6).destination;
        QVERIFY(wire::buildIp(mixed, {}).empty());
        const auto fields = samples::ipFields(Family::V4);
        QVERIFY(wire::buildIp(fields, samples::Buffer(65516)).empty());
        const auto largest = wire::buildIp(fields, samples::Buffer(65515));
        QCOMPARE(wire::parseIp(largest).value().totalLength, 65535u);
    }
};

QTEST_APPLESS_MAIN(TestIpPacket)
#include "tst_ippacket.moc"
