// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturereader.h"
#include "core/store/exchange/capturedreplies.h"
#include "core/wire/checksum.h"
#include "tests/store/storesamples.h"

#include <QtTest>

#include <pcap/pcap.h>

using scan::Pass;
using scan::ReplyClass;
using store::CapturedReplies;
using storetest::address;

namespace {

using Packet = std::vector<std::uint8_t>;

constexpr std::uint32_t Sequence = 1000;
constexpr std::uint16_t LocalPort = 40000;

Packet fromHex(const char* hex) { return wire::fromHex(hex).value(); }

Packet segment(const char* source, const char* destination, const wire::TcpFields& fields,
    const Packet& options = {})
{
    wire::TcpOptionBuilder block;
    block.raw(options);
    return wire::buildTcp(
        { .source = address(source), .destination = address(destination) }, fields, block.build());
}

Packet syn(const Packet& options, std::uint16_t localPort = LocalPort)
{
    return segment("192.0.2.1", "198.51.100.7",
        { .sourcePort = localPort,
            .destinationPort = 80,
            .sequence = Sequence,
            .flags = wire::TcpSyn },
        options);
}

Packet synAck(const Packet& options, std::uint32_t acknowledgment = Sequence + 1,
    std::uint16_t localPort = LocalPort)
{
    return segment("198.51.100.7", "192.0.2.1",
        { .sourcePort = 80,
            .destinationPort = localPort,
            .sequence = 7,
            .acknowledgment = acknowledgment,
            .flags = std::uint8_t(wire::TcpSyn | wire::TcpAck) },
        options);
}

Packet reset(std::uint32_t acknowledgment)
{
    return segment("198.51.100.7", "192.0.2.1",
        { .sourcePort = 80,
            .destinationPort = LocalPort,
            .acknowledgment = acknowledgment,
            .flags = std::uint8_t(wire::TcpRst | wire::TcpAck) });
}

const Packet CapableV1 = fromHex("1e040101");
const Packet FlaggedV1 = fromHex("1e040181");
const Packet AnswerV1 = fromHex("1e0c01011122334455667788");
const Packet CapableV0 = fromHex("1e0c0081aaaaaaaaaaaaaaaa");
const Packet JoinSyn = fromHex("1e0c10010000000100000002");

/// What a capture with these packets, a millisecond apart, gives.
std::vector<scan::ScanRow> repliesOf(CapturedReplies& replies, const std::vector<Packet>& packets)
{
    std::vector<scan::ScanRow> rows;
    std::int64_t timeNs = 1'000'000'000;
    for (const Packet& packet : packets) {
        if (const auto row = replies.take(packet, timeNs))
            rows.push_back(*row);
        timeNs += 1'000'000;
    }
    return rows;
}

CapturedReplies withoutHelp() { return { std::nullopt, {} }; }

} // namespace

class TestCapturedReplies : public QObject {
    Q_OBJECT

private slots:
    void probesSayWhatWasAsked_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("answered");
        QTest::addColumn<QString>("expected");
        QTest::newRow("v1") << QByteArray("1e040101") << QByteArray("1e0c01011122334455667788")
                            << "v1 mptcp";
        QTest::newRow("v1 echo") << QByteArray("1e040181") << QByteArray("1e040181") << "v1 mirror";
        QTest::newRow("v1 with another flag back")
            << QByteArray("1e040101") << QByteArray("1e040181") << "v1 malformed";
        QTest::newRow("v0") << QByteArray("1e0c0081aaaaaaaaaaaaaaaa")
                            << QByteArray("1e0c00011122334455667788") << "v0 mptcp";
        QTest::newRow("v0 echo") << QByteArray("1e0c0081aaaaaaaaaaaaaaaa")
                                 << QByteArray("1e0c0081aaaaaaaaaaaaaaaa") << "v0 mirror";
        QTest::newRow("control") << QByteArray() << QByteArray() << "control plain";
        QTest::newRow("MPTCP that nobody asked for")
            << QByteArray() << QByteArray("1e0c01011122334455667788") << "control malformed";
    }
    void probesSayWhatWasAsked()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, answered);
        QFETCH(QString, expected);
        CapturedReplies replies = withoutHelp();
        const auto rows = repliesOf(replies, { syn(fromHex(sent)), synAck(fromHex(answered)) });
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(QString("%1 %2").arg(
                     scan::passName(rows[0].pass), scan::replyClassName(rows[0].replyClass)),
            expected);
        QCOMPARE(rows[0].target, address("198.51.100.7"));
        QCOMPARE(rows[0].local, address("192.0.2.1"));
        QCOMPARE(rows[0].targetPort, std::uint16_t(80));
        QCOMPARE(rows[0].localPort, LocalPort);
        QCOMPARE(rows[0].rttUs, 1000);
        QCOMPARE(rows[0].timeNs, std::int64_t(1'001'000'000));
        QCOMPARE(replies.counts().probes, std::uint64_t(1));
        QCOMPARE(replies.counts().replies, std::uint64_t(1));
    }

    void answersMustFitTheirProbe()
    {
        CapturedReplies replies = withoutHelp();
        const auto rows = repliesOf(replies,
            { syn(CapableV1), synAck(AnswerV1, Sequence), reset(Sequence), reset(Sequence + 1),
                reset(Sequence + 2), synAck(AnswerV1, Sequence + 1) });
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].replyClass, ReplyClass::Rst);
        QCOMPARE(rows[1].replyClass, ReplyClass::Rst);
        QCOMPARE(rows[2].replyClass, ReplyClass::Mptcp);
        QCOMPARE(replies.counts().others, std::uint64_t(2));
    }

    void answersWithoutProbes()
    {
        CapturedReplies unknown = withoutHelp();
        QVERIFY(repliesOf(unknown, { synAck(AnswerV1) }).empty());
        QCOMPARE(unknown.counts().unasked, std::uint64_t(1));

        CapturedReplies told(store::SentProbe { Pass::V1 }, {});
        const auto rows = repliesOf(told, { synAck(AnswerV1), synAck(FlaggedV1), reset(5) });
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].replyClass, ReplyClass::Mptcp);
        QCOMPARE(rows[1].replyClass, ReplyClass::Mirror);
        QCOMPARE(rows[2].replyClass, ReplyClass::Rst);
        QCOMPARE(rows[0].rttUs, -1);

        CapturedReplies v0(store::SentProbe { Pass::V0, 0xaaaaaaaaaaaaaaaa }, {});
        QCOMPARE(repliesOf(v0, { synAck(CapableV0) }).at(0).replyClass, ReplyClass::Mirror);
    }

    void icmpErrorsQuoteTheirProbe()
    {
        const Packet probe = syn(CapableV1);
        const Packet stranger = syn(CapableV1, LocalPort + 1);
        const auto error = [](const Packet& quote, std::size_t bytes) {
            return wire::buildIcmpError(
                { .source = address("203.0.113.1"), .destination = address("192.0.2.1") },
                wire::Icmp4DestinationUnreachable, 13, quote, bytes);
        };
        CapturedReplies replies = withoutHelp();
        const auto rows = repliesOf(
            replies, { probe, error(probe, 28), error(stranger, 28), error(probe, 20) });
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].replyClass, ReplyClass::Icmp);
        QCOMPARE(rows[0].responder, address("203.0.113.1"));
        QCOMPARE(rows[0].target, address("198.51.100.7"));
        QCOMPARE(rows[0].pass, Pass::V1);
        QCOMPARE(rows[0].icmpCode, std::uint8_t(13));
        QCOMPARE(replies.counts().unasked, std::uint64_t(1));
    }

    void onlyThePortsThatCount()
    {
        CapturedReplies replies(
            store::SentProbe { Pass::V1 }, targets::PortSet::parse("443").value());
        QVERIFY(repliesOf(replies, { syn(CapableV1), synAck(AnswerV1) }).empty());
        QCOMPARE(replies.counts().others, std::uint64_t(2));
    }

    void damagedAndForeignPackets()
    {
        Packet damaged = synAck(AnswerV1);
        damaged.back() ^= 1;
        // A checksum that hardware was left to finish holds the pseudo-header's sum alone.
        Packet unfinished = synAck(AnswerV1);
        const auto ip = wire::parseIp(unfinished).value();
        const std::uint32_t sum = wire::pseudoHeaderSum(
            ip.source, ip.destination, wire::ProtocolTcp, std::uint32_t(ip.payload.size()));
        wire::store16(
            unfinished.data() + ip.headerLength + 16, std::uint16_t(~wire::checksumFinish(sum)));
        CapturedReplies replies(store::SentProbe { Pass::V1 }, {});
        const auto rows = repliesOf(replies,
            { damaged, unfinished, Packet(), Packet { 0x45, 0 }, syn(JoinSyn),
                segment("198.51.100.7", "192.0.2.1",
                    { .sourcePort = 80, .destinationPort = LocalPort, .flags = wire::TcpAck }) });
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].replyClass, ReplyClass::Mptcp);
        QCOMPARE(replies.counts().unreadable, std::uint64_t(3));
        QCOMPARE(replies.counts().others, std::uint64_t(2));
    }

    void memoryForProbesIsBounded()
    {
        CapturedReplies replies(std::nullopt, {}, 4);
        for (std::uint16_t port = 0; port < 10; ++port)
            replies.take(syn(CapableV1, port), 0);
        QCOMPARE(replies.counts().probes, std::uint64_t(10));
        QVERIFY(replies.counts().forgottenProbes >= 6);
        QVERIFY(replies.take(synAck(AnswerV1, Sequence + 1, 9), 1));
        QVERIFY(!replies.take(synAck(AnswerV1, Sequence + 1, 0), 1));
    }

    /// Captures of every link type that is read, through a file.
    void linkTypes_data()
    {
        QTest::addColumn<int>("linkType");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("Ethernet") << DLT_EN10MB << QByteArray(12, 1) + QByteArray("\x08\x00", 2);
        QTest::newRow("VLAN") << DLT_EN10MB
                              << QByteArray(12, 1) + QByteArray("\x81\x00\x00\x05\x08\x00", 6);
        QTest::newRow("raw") << DLT_RAW << QByteArray();
        QTest::newRow("loopback") << DLT_NULL << QByteArray("\x02\x00\x00\x00", 4);
        QTest::newRow("any") << DLT_LINUX_SLL << QByteArray(14, 0) + QByteArray("\x08\x00", 2);
        QTest::newRow("any, second version") << DLT_LINUX_SLL2 << QByteArray(20, 0);
    }
    void linkTypes()
    {
        QFETCH(int, linkType);
        QFETCH(QByteArray, header);
        const QByteArray file = m_folder.filePath("link.pcap").toUtf8();
        writeCapture(file, linkType, header, { syn(CapableV1), synAck(AnswerV1) });
        auto reader = net::CaptureReader::open(file.toStdString());
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        CapturedReplies replies = withoutHelp();
        std::vector<scan::ScanRow> rows;
        while (true) {
            const auto packet = reader->next();
            QVERIFY(packet);
            if (!*packet)
                break;
            QCOMPARE((*packet)->timeNs, std::int64_t(7'000'000'123));
            if (const auto row = replies.take((*packet)->ip, (*packet)->timeNs))
                rows.push_back(*row);
        }
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].replyClass, ReplyClass::Mptcp);
    }

    void capturesThatCannotBeRead()
    {
        const auto errorOf = [](const QByteArray& file) {
            const auto reader = net::CaptureReader::open(file.toStdString());
            return reader ? core::ErrorCode::LimitExceeded : reader.error().code;
        };
        QCOMPARE(errorOf("/nowhere/x.pcap"), core::ErrorCode::NotFound);
        QFile text(m_folder.filePath("text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no capture at all");
        text.close();
        QCOMPARE(errorOf(text.fileName().toUtf8()), core::ErrorCode::Malformed);
        const QByteArray usb = m_folder.filePath("usb.pcap").toUtf8();
        writeCapture(usb, DLT_USB_LINUX, {}, {});
        QCOMPARE(errorOf(usb), core::ErrorCode::InvalidInput);
    }

private:
    static void writeCapture(const QByteArray& file, int linkType, const QByteArray& header,
        const std::vector<Packet>& packets)
    {
        pcap_t* handle
            = pcap_open_dead_with_tstamp_precision(linkType, 65535, PCAP_TSTAMP_PRECISION_NANO);
        pcap_dumper_t* dumper = pcap_dump_open(handle, file.constData());
        for (const Packet& packet : packets) {
            QByteArray frame = header;
            frame.append(reinterpret_cast<const char*>(packet.data()), qsizetype(packet.size()));
            pcap_pkthdr about {};
            about.ts.tv_sec = 7;
            about.ts.tv_usec = 123;
            about.caplen = about.len = bpf_u_int32(frame.size());
            pcap_dump(reinterpret_cast<u_char*>(dumper), &about,
                reinterpret_cast<const u_char*>(frame.constData()));
        }
        pcap_dump_close(dumper);
        pcap_close(handle);
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestCapturedReplies)
#include "tst_capturedreplies.moc"
