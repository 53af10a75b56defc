// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpkeys.h"

#include "capturereader.h"
#include "samples.h"

#include <QtTest>

using samples::Buffer;
using samples::readCapture;
using wire::Family;
using wire::MptcpVersion;

namespace {

wire::TcpSegment tcpOf(const Buffer& packet)
{
    return wire::parseTcp(wire::parseIp(packet).value().payload).value();
}

template <typename T> std::optional<T> mptcpOf(wire::Bytes options)
{
    wire::TcpOptionWalk walk(options);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            return std::get<T>(wire::parseMptcp(option->bytes).value());
    }
    return std::nullopt;
}

/// Which hop reported a probe, and the options that it saw.
struct HopReport {
    std::string address;
    bool complete = false;
    QByteArray options;
};

std::vector<HopReport> hopReports(const std::vector<Buffer>& packets)
{
    std::vector<HopReport> reports;
    for (const Buffer& packet : packets) {
        const auto ip = wire::parseIp(packet).value();
        if (ip.protocol != wire::ProtocolIcmp)
            continue;
        const auto icmp = wire::parseIcmp(ip.payload, Family::V4).value();
        const auto quote = wire::parseQuote(icmp).value();
        reports.push_back({ ip.source.toString(), quote.tcp.optionsComplete && !quote.ip.truncated,
            samples::hexOf(quote.tcp.options) });
    }
    return reports;
}

} // namespace

class TestWireCaptures : public QObject {
    Q_OBJECT
private slots:
    void handshakeProvesTheHost()
    {
        const auto packets = readCapture("linux-v1-handshake-and-join.pcap");
        QVERIFY(packets.size() >= 6);
        const auto syn = mptcpOf<wire::MpCapable>(tcpOf(packets[0]).options);
        QVERIFY(syn && syn->version == 1 && !syn->senderKey);
        const auto synAck = mptcpOf<wire::MpCapable>(tcpOf(packets[1]).options);
        QVERIFY(tcpOf(packets[1]).isSynAck());
        QVERIFY(synAck && synAck->senderKey && !synAck->receiverKey);
        QVERIFY(synAck->flags & wire::MpcHmac);

        const auto third = mptcpOf<wire::MpCapable>(tcpOf(packets[2]).options);
        QVERIFY(third && third->senderKey && third->receiverKey);
        QCOMPARE(third->receiverKey, synAck->senderKey);
        const std::uint64_t keyA = *third->senderKey;
        const std::uint64_t keyB = *third->receiverKey;
        const std::size_t dataBytes = tcpOf(packets[2]).payload.size();
        QCOMPARE(std::size_t(*third->dataLevelLength), dataBytes);

        const auto dss = mptcpOf<wire::Dss>(tcpOf(packets[3]).options);
        QVERIFY(dss && dss->dataAck && dss->wideDataAck);
        QCOMPARE(*dss->dataAck, wire::initialDataSequence(keyA, MptcpVersion::V1) + 1 + dataBytes);

        const auto join = mptcpOf<wire::MpJoinSyn>(tcpOf(packets[4]).options);
        QVERIFY(join);
        QCOMPARE(join->receiverToken, wire::tokenOf(keyB, MptcpVersion::V1));
        const auto answer = mptcpOf<wire::MpJoinSynAck>(tcpOf(packets[5]).options);
        QVERIFY(answer);
        const auto hmac = wire::joinHmac(keyB, keyA, answer->nonce, join->nonce, MptcpVersion::V1);
        QCOMPARE(answer->truncatedHmac, wire::truncatedJoinHmac(hmac));
    }

    void sentPacketsHaveRightChecksums()
    {
        // What the kernel sent over veth may have been captured before its checksum was filled in.
        int checked = 0;
        for (const Buffer& packet : readCapture("linux-v1-clean-path.pcap")) {
            const auto ip = wire::parseIp(packet).value();
            if (ip.protocol != wire::ProtocolTcp || !tcpOf(packet).has(wire::TcpSyn)
                || tcpOf(packet).isSynAck())
                continue;
            QVERIFY(wire::tcpChecksumValid(ip));
            ++checked;
        }
        QCOMPARE(checked, 7);
    }

    void cleanPathQuotesInFull()
    {
        const auto packets = readCapture("linux-v1-clean-path.pcap");
        const auto reports = hopReports(packets);
        QCOMPARE(reports.size(), std::size_t(3));
        QCOMPARE(reports[0].address, std::string("10.1.0.254"));
        QCOMPARE(reports[1].address, std::string("10.2.0.2"));
        QCOMPARE(reports[2].address, std::string("10.3.0.2"));
        const QByteArray sent = samples::hexOf(tcpOf(packets[12]).options);
        QVERIFY(sent.contains("1e040101"));
        for (const HopReport& report : reports) {
            QVERIFY(report.complete);
            QCOMPARE(report.options, sent);
        }
    }

    void strippedOptionIsSeenAtHopThree()
    {
        const auto packets = readCapture("stripped-between-hop-2-and-3.pcap");
        const auto reports = hopReports(packets);
        QCOMPARE(reports.size(), std::size_t(3));
        const QByteArray sent = samples::hexOf(tcpOf(packets[12]).options);
        QCOMPARE(reports[0].options, sent);
        QCOMPARE(reports[1].options, sent);
        QVERIFY(reports[2].complete);
        QCOMPARE(reports[2].address, std::string("10.3.0.2"));
        QCOMPARE(reports[2].options, QByteArray(sent).replace("1e040101", "01010101"));
    }

    void strippedPathAnswersWithoutMptcp()
    {
        for (const auto& [capture, expected] : { std::pair("linux-v1-clean-path.pcap", 1),
                 { "stripped-between-hop-2-and-3.pcap", 0 } }) {
            int capable = 0;
            for (const Buffer& packet : readCapture(capture)) {
                if (wire::parseIp(packet)->protocol == wire::ProtocolTcp && tcpOf(packet).isSynAck()
                    && mptcpOf<wire::MpCapable>(tcpOf(packet).options))
                    ++capable;
            }
            QCOMPARE(capable, expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestWireCaptures)
#include "tst_wirecaptures.moc"
