// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ethernet.h"

#include "samples.h"

#include <QtTest>

using wire::LinkType;
using wire::ParseError;

class TestEthernet : public QObject {
    Q_OBJECT
private slots:
    void payload_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("accepted");
        const QByteArray macs = "02005e10000102005e100002";
        QTest::newRow("ipv4") << macs + "0800" << true;
        QTest::newRow("ipv6") << macs + "86dd" << true;
        QTest::newRow("one tag") << macs + "8100000a0800" << true;
        QTest::newRow("two tags") << macs + "8100000a8100000b86dd" << true;
        QTest::newRow("service tag") << macs + "88a8000a8100000b0800" << true;
        QTest::newRow("three tags") << macs + "8100000a8100000b8100000c0800" << false;
        QTest::newRow("arp") << macs + "0806" << false;
        QTest::newRow("802.3 length") << macs + "0026" << false;
    }
    void payload()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, accepted);
        samples::Buffer frame = samples::fromHex(header.toStdString());
        const std::size_t headerBytes = frame.size();
        const samples::Buffer packet = samples::fromHex("450000");
        frame.insert(frame.end(), packet.begin(), packet.end());
        const auto payload = wire::ipPayload(frame, LinkType::Ethernet);
        if (!accepted) {
            QVERIFY(!payload);
            QCOMPARE(payload.error(), ParseError::Unsupported);
            return;
        }
        QCOMPARE(samples::hexOf(payload.value()), QByteArray("450000"));
        for (std::size_t size = 0; size < headerBytes; ++size)
            QCOMPARE(wire::ipPayload(wire::Bytes(frame).first(size), LinkType::Ethernet).error(),
                ParseError::TooShort);
        QVERIFY(wire::ipPayload(wire::Bytes(frame).first(headerBytes), LinkType::Ethernet)
                    .value()
                    .empty());
    }

    void rawFramesAreThePacket()
    {
        const samples::Buffer packet = samples::fromHex("4500");
        QCOMPARE(
            samples::hexOf(wire::ipPayload(packet, LinkType::RawIp).value()), QByteArray("4500"));
    }

    void headerIsWritten()
    {
        samples::Buffer frame(wire::EthernetHeaderBytes);
        wire::storeEthernetHeader(
            frame.data(), { 1, 2, 3, 4, 5, 6 }, { 7, 8, 9, 10, 11, 12 }, wire::EtherTypeIpv6);
        QCOMPARE(samples::hexOf(frame), QByteArray("0102030405060708090a0b0c86dd"));
    }

    void macText()
    {
        const wire::MacAddress mac { 0x02, 0x00, 0x5e, 0x10, 0x00, 0xff };
        QCOMPARE(wire::macToString(mac), std::string("02:00:5e:10:00:ff"));
        QCOMPARE(wire::macFromString("02:00:5e:10:00:ff").value(), mac);
        QCOMPARE(wire::macFromString("02:00:5E:10:00:FF").value(), mac);
    }

    void badMacTextIsNamed()
    {
        for (const char* text :
            { "", "02:00:5e:10:00", "02:00:5e:10:00:ff:", "02-00-5e-10-00-ff", "02:00:5e:10:00:fg",
                "2:0:5e:10:0:ff", "02:00:5e:10:00:ff:01", "0200:5e:10:00:ff1" }) {
            const auto mac = wire::macFromString(text);
            QVERIFY2(!mac, text);
            QCOMPARE(mac.error().code, core::ErrorCode::InvalidInput);
            QVERIFY(mac.error().detail.find(text) != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestEthernet)
#include "tst_ethernet.moc"
