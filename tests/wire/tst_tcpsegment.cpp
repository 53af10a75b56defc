// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QtTest>

using wire::Family;
using wire::ParseError;

class TestTcpSegment : public QObject {
    Q_OBJECT
private slots:
    void fields()
    {
        const auto bytes = samples::fromHex(
            "b3b1 0050 01020304 05060708 7a d2 2000 beef 0102 020405b4 1e040101 474554");
        const auto tcp = wire::parseTcp(bytes).value();
        QCOMPARE(tcp.sourcePort, std::uint16_t(46001));
        QCOMPARE(tcp.destinationPort, std::uint16_t(80));
        QCOMPARE(tcp.sequence, 0x01020304u);
        QCOMPARE(tcp.acknowledgment, 0x05060708u);
        QCOMPARE(
            tcp.flags, std::uint8_t(wire::TcpSyn | wire::TcpAck | wire::TcpEce | wire::TcpCwr));
        QCOMPARE(tcp.reserved, std::uint8_t(0x0a));
        QCOMPARE(tcp.window, std::uint16_t(8192));
        QCOMPARE(tcp.checksum, std::uint16_t(0xbeef));
        QCOMPARE(tcp.urgentPointer, std::uint16_t(0x0102));
        QCOMPARE(samples::hexOf(tcp.options), QByteArray("020405b41e040101"));
        QCOMPARE(samples::hexOf(tcp.payload), QByteArray("474554"));
    }

    void synAckWithWhateverOtherFlags()
    {
        wire::TcpSegment tcp;
        tcp.flags = wire::TcpSyn | wire::TcpAck;
        QVERIFY(tcp.isSynAck());
        tcp.flags |= wire::TcpEce | wire::TcpCwr | wire::TcpPsh;
        QVERIFY(tcp.isSynAck());
        tcp.flags |= wire::TcpRst;
        QVERIFY(!tcp.isSynAck());
        tcp.flags = wire::TcpSyn;
        QVERIFY(!tcp.isSynAck());
    }

    void badDataOffsets()
    {
        auto bytes = samples::fromHex("b3b1005001020304050607085002200000000000");
        QVERIFY(wire::parseTcp(bytes).value().options.empty());
        for (int offset = 0; offset < 5; ++offset) {
            bytes[12] = std::uint8_t(offset << 4);
            QCOMPARE(wire::parseTcp(bytes).error(), ParseError::BadLength);
        }
        bytes[12] = 0x60;
        QCOMPARE(wire::parseTcp(bytes).error(), ParseError::TooShort);
        bytes.pop_back();
        bytes[12] = 0x50;
        QCOMPARE(wire::parseTcp(bytes).error(), ParseError::TooShort);
    }

    void quotesShowWhatTheyReach()
    {
        const auto packet = samples::synPacket(Family::V4);
        const wire::Bytes segment = wire::Bytes(packet).subspan(20);
        for (std::size_t size = 0; size <= segment.size(); ++size) {
            const auto tcp = wire::parseQuotedTcp(segment.first(size));
            QCOMPARE(tcp.has_value(), size >= 4);
            if (!tcp)
                continue;
            QCOMPARE(tcp->sourcePort, std::uint16_t(46001));
            QCOMPARE(tcp->destinationPort, std::uint16_t(80));
            QCOMPARE(tcp->sequence.has_value(), size >= 8);
            QCOMPARE(tcp->acknowledgment.has_value(), size >= 12);
            QCOMPARE(tcp->dataOffset.has_value(), size >= 13);
            QCOMPARE(tcp->flags.has_value(), size >= 14);
            QCOMPARE(tcp->window.has_value(), size >= 16);
            QCOMPARE(tcp->checksum.has_value(), size >= 18);
            QCOMPARE(tcp->urgentPointer.has_value(), size >= 20);
            QCOMPARE(tcp->options.size(), size > 20 ? size - 20 : 0);
            QCOMPARE(tcp->optionsComplete, size == segment.size());
        }
        const auto whole = wire::parseQuotedTcp(segment).value();
        QCOMPARE(whole.sequence, std::optional(0x01020304u));
        QCOMPARE(whole.dataOffset, std::optional<std::uint8_t>(7));
        QCOMPARE(whole.flags, std::optional<std::uint8_t>(wire::TcpSyn));
        QCOMPARE(samples::hexOf(whole.options), QByteArray("020405b41e040101"));
    }

    void paddedShortQuoteIsNotTakenForFields()
    {
        auto segment = samples::fromHex("b3b1005001020304");
        segment.resize(28);
        const auto tcp = wire::parseQuotedTcp(segment).value();
        QCOMPARE(tcp.sequence, std::optional(0x01020304u));
        QVERIFY(!tcp.dataOffset && !tcp.flags && !tcp.window && !tcp.checksum);
        QVERIFY(tcp.options.empty() && !tcp.optionsComplete);
    }

    void quotedPayloadIsNotOptions()
    {
        const auto tcp = wire::parseQuotedTcp(
            samples::fromHex("b3b1005001020304 05060708 50022000 00000000 474554"))
                             .value();
        QVERIFY(tcp.options.empty());
        QVERIFY(tcp.optionsComplete);
    }

    void builtSegmentsAreReadBack()
    {
        const auto options = samples::fromHex("020405b41e040101");
        const auto payload = samples::fromHex("474554");
        for (const Family family : { Family::V4, Family::V6 }) {
            const auto bytes = wire::buildTcp(samples::ipFields(family),
                { 46001, 443, 0x01020304, 0x05060708, wire::TcpSyn | wire::TcpEce, 4321 }, options,
                payload);
            const auto ip = wire::parseIp(bytes).value();
            QCOMPARE(ip.protocol, std::uint8_t(wire::ProtocolTcp));
            QVERIFY(wire::tcpChecksumValid(ip));
            const auto tcp = wire::parseTcp(ip.payload).value();
            QCOMPARE(tcp.sourcePort, std::uint16_t(46001));
            QCOMPARE(tcp.destinationPort, std::uint16_t(443));
            QCOMPARE(tcp.sequence, 0x01020304u);
            QCOMPARE(tcp.acknowledgment, 0x05060708u);
            QCOMPARE(tcp.flags, std::uint8_t(wire::TcpSyn | wire::TcpEce));
            QCOMPARE(tcp.window, std::uint16_t(4321));
            QCOMPARE(samples::hexOf(tcp.options), samples::hexOf(options));
            QCOMPARE(samples::hexOf(tcp.payload), samples::hexOf(payload));
        }
    }

    void checksumNoticesEveryByteOfTheSegment()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const auto bytes = samples::synPacket(family);
            const std::size_t start = wire::parseIp(bytes).value().headerLength;
            for (std::size_t i = start; i < bytes.size(); ++i) {
                auto changed = bytes;
                changed[i] ^= 0x01;
                QVERIFY(!wire::tcpChecksumValid(wire::parseIp(changed).value()));
            }
            const auto cut = wire::Bytes(bytes).first(bytes.size() - 1);
            QVERIFY(!wire::tcpChecksumValid(wire::parseIp(cut).value()));
        }
        auto fragment = samples::synPacket(Family::V4);
        fragment[6] = 0x20;
        QVERIFY(!wire::tcpChecksumValid(wire::parseIp(fragment).value()));
    }

    void impossibleSegmentsAreNotBuilt()
    {
        const auto ip = samples::ipFields(Family::V4);
        QVERIFY(wire::buildTcp(ip, {}, samples::Buffer(3)).empty());
        QVERIFY(wire::buildTcp(ip, {}, samples::Buffer(44)).empty());
        QVERIFY(wire::buildTcp(ip, {}, {}, samples::Buffer(65496)).empty());
        QVERIFY(!wire::buildTcp(ip, {}, samples::Buffer(40)).empty());
        QVERIFY(!wire::buildTcp(ip, {}, {}, samples::Buffer(65495)).empty());
    }
};

QTEST_APPLESS_MAIN(TestTcpSegment)
#include "tst_tcpsegment.moc"
