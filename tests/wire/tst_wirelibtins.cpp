// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <tins/ip.h>
#include <tins/ipv6.h>
#include <tins/rawpdu.h>
#include <tins/tcp.h>

#include <QtTest>

#include <memory>
#include <random>

using samples::Buffer;
using wire::Family;

/// libtins as a second opinion: what it builds must parse to the same values, and what is built
/// here must be read back by it and come out of its own serializer unchanged, checksums included.
class TestWireLibtins : public QObject {
    Q_OBJECT
private slots:
    void parsesWhatLibtinsBuilds_data() { families(); }
    void parsesWhatLibtinsBuilds()
    {
        QFETCH(bool, v6);
        std::mt19937 random(1);
        for (int round = 0; round < 500; ++round) {
            Tins::TCP tcp;
            tcp.dport(std::uint16_t(random()));
            tcp.sport(std::uint16_t(random()));
            tcp.seq(std::uint32_t(random()));
            tcp.ack_seq(std::uint32_t(random()));
            tcp.window(std::uint16_t(random()));
            tcp.flags(std::uint16_t(random() & 0xff));
            const std::uint16_t mss = std::uint16_t(random());
            const std::uint8_t shift = std::uint8_t(random() % 15);
            const std::uint32_t clock = std::uint32_t(random());
            const std::uint32_t echo = std::uint32_t(random());
            tcp.mss(mss);
            tcp.sack_permitted();
            tcp.timestamp(clock, echo);
            tcp.winscale(shift);
            tcp.sack({ clock, echo });
            const Buffer payload(random() % 9, 0x5a);

            const Buffer bytes = v6
                ? (Tins::IPv6("2001:db8::7", "2001:db8::1") / tcp / Tins::RawPDU(payload))
                      .serialize()
                : (Tins::IP("198.51.100.7", "192.0.2.1") / tcp / Tins::RawPDU(payload)).serialize();
            const auto ip = wire::parseIp(bytes).value();
            QVERIFY(wire::tcpChecksumValid(ip));
            QCOMPARE(ip.destination.toString(), std::string(v6 ? "2001:db8::7" : "198.51.100.7"));
            QCOMPARE(ip.source.toString(), std::string(v6 ? "2001:db8::1" : "192.0.2.1"));
            const auto segment = wire::parseTcp(ip.payload).value();
            QCOMPARE(segment.sourcePort, tcp.sport());
            QCOMPARE(segment.destinationPort, tcp.dport());
            QCOMPARE(segment.sequence, tcp.seq());
            QCOMPARE(segment.acknowledgment, tcp.ack_seq());
            QCOMPARE(segment.window, tcp.window());
            QCOMPARE(segment.flags, std::uint8_t(tcp.flags()));
            QCOMPARE(samples::hexOf(segment.payload), samples::hexOf(payload));

            QStringList described;
            wire::TcpOptionWalk walk(segment.options);
            while (const auto option = walk.next()) {
                if (option->kind != wire::OptionNop) // libtins pads with them
                    described << QString::fromStdString(wire::describeOption(*option));
            }
            QVERIFY(!walk.malformed());
            QCOMPARE(described,
                (QStringList { QString("MSS %1").arg(mss), "SACK Permitted",
                    QString("Timestamps %1 echo %2").arg(clock).arg(echo),
                    QString("Window Scale %1").arg(shift),
                    QString("SACK %1-%2").arg(clock).arg(echo) }));
        }
    }

    void libtinsReadsWhatIsBuiltHere_data() { families(); }
    void libtinsReadsWhatIsBuiltHere()
    {
        QFETCH(bool, v6);
        std::mt19937 random(2);
        for (int round = 0; round < 500; ++round) {
            const wire::TcpFields fields { std::uint16_t(random()), std::uint16_t(random()),
                std::uint32_t(random()), std::uint32_t(random()), std::uint8_t(random()),
                std::uint16_t(random()) };
            const std::uint16_t mss = std::uint16_t(random());
            const std::uint32_t clock = std::uint32_t(random());
            const auto options = wire::TcpOptionBuilder()
                                     .mss(mss)
                                     .sackPermitted()
                                     .timestamps(clock, 5)
                                     .nop()
                                     .windowScale(7)
                                     .raw(samples::fromHex("1e040101"))
                                     .build();
            const Buffer payload(random() % 9, 0x5a);
            const Buffer bytes = wire::buildTcp(
                samples::ipFields(v6 ? Family::V6 : Family::V4), fields, options, payload);

            std::unique_ptr<Tins::PDU> packet;
            if (v6)
                packet = std::make_unique<Tins::IPv6>(bytes.data(), std::uint32_t(bytes.size()));
            else
                packet = std::make_unique<Tins::IP>(bytes.data(), std::uint32_t(bytes.size()));
            const auto& tcp = packet->rfind_pdu<Tins::TCP>();
            QCOMPARE(tcp.sport(), fields.sourcePort);
            QCOMPARE(tcp.dport(), fields.destinationPort);
            QCOMPARE(tcp.seq(), fields.sequence);
            QCOMPARE(tcp.ack_seq(), fields.acknowledgment);
            QCOMPARE(tcp.flags(), Tins::small_uint<12>(fields.flags));
            QCOMPARE(tcp.window(), fields.window);
            QCOMPARE(tcp.mss(), mss);
            QVERIFY(tcp.has_sack_permitted());
            QCOMPARE(tcp.timestamp(), std::make_pair(clock, 5u));
            QCOMPARE(tcp.winscale(), std::uint8_t(7));
            const auto* mptcp = tcp.search_option(Tins::TCP::OptionTypes(wire::OptionMptcp));
            QVERIFY(mptcp);
            QCOMPARE(samples::hexOf({ mptcp->data_ptr(), mptcp->data_size() }), QByteArray("0101"));
            // libtins computes every length and checksum anew.
            QCOMPARE(samples::hexOf(packet->serialize()), samples::hexOf(bytes));
        }
    }

private:
    static void families()
    {
        QTest::addColumn<bool>("v6");
        QTest::newRow("IPv4") << false;
        QTest::newRow("IPv6") << true;
    }
};

QTEST_APPLESS_MAIN(TestWireLibtins)
#include "tst_wirelibtins.moc"
