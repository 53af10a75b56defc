// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydecoder.h"
#include "core/wire/ethernet.h"
#include "core/wire/tcpsegment.h"

#include <QtTest>

#include <random>

using core::IpAddress;
using scan::Pass;
using scan::ReplyClass;

/// Replies as frames, made with the engine's own builders, through the whole receive path.
class TestReplyDecoder : public QObject {
    Q_OBJECT

private slots:
    void init();
    void classifiesASynAck_data();
    void classifiesASynAck();
    void acceptsSynAckWithEcn();
    void refusesWrongAcknowledgments();
    void acceptsBothFormsOfReset();
    void acceptsIcmpWithEightBytesOfQuote_data();
    void acceptsIcmpWithEightBytesOfQuote();
    void marksRepeatsAndConflicts();
    void readsManyAsItReadsEach();
    void foreignFragmentsAreNoLoss_data();
    void foreignFragmentsAreNoLoss();
    void countsGarbage();

private:
    /// A frame of the target that answers the probe of `pass`.
    std::vector<std::uint8_t> reply(
        Pass pass, std::uint8_t flags, std::uint32_t acknowledgmentOffset, const char* options);
    std::optional<scan::ScanRow> decode(const std::vector<std::uint8_t>& frame);
    scan::ProbeIdentity identity(Pass pass) const
    {
        return m_identifier.identify(m_target, 443, pass);
    }

    const scan::ProbeIdentifier m_identifier { { 1, 2 }, { 32768, 61000 } };
    IpAddress m_target;
    IpAddress m_local;
    scan::SendTimes m_sendTimes;
    std::unique_ptr<scan::ReplyCounters> m_counters;
    std::unique_ptr<scan::ReplyDecoder> m_decoder;
};

void TestReplyDecoder::init()
{
    m_target = *IpAddress::parse("198.51.100.7");
    m_local = *IpAddress::parse("192.0.2.1");
    m_counters = std::make_unique<scan::ReplyCounters>();
    m_decoder = std::make_unique<scan::ReplyDecoder>(
        m_identifier, m_sendTimes, wire::LinkType::Ethernet, *m_counters);
}

std::vector<std::uint8_t> TestReplyDecoder::reply(
    Pass pass, std::uint8_t flags, std::uint32_t acknowledgmentOffset, const char* options)
{
    wire::IpFields ip;
    ip.source = m_target;
    ip.destination = m_local;
    ip.hopLimit = 55;
    wire::TcpFields tcp;
    tcp.sourcePort = 443;
    tcp.destinationPort = identity(pass).sourcePort;
    tcp.sequence = 4711;
    tcp.acknowledgment = identity(pass).sequence + acknowledgmentOffset;
    tcp.flags = flags;
    tcp.window = 28960;
    QByteArray raw = QByteArray::fromHex(options);
    while (raw.size() % 4 != 0)
        raw.append('\x01');
    const std::vector<std::uint8_t> block(raw.begin(), raw.end());
    std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes);
    wire::storeEthernetHeader(
        frame.data(), {}, {}, m_target.isV4() ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    const auto packet = wire::buildTcp(ip, tcp, block);
    frame.insert(frame.end(), packet.begin(), packet.end());
    return frame;
}

std::optional<scan::ScanRow> TestReplyDecoder::decode(const std::vector<std::uint8_t>& frame)
{
    return m_decoder->decode({ frame, 1'700'000'000'123'456'789, true });
}

void TestReplyDecoder::classifiesASynAck_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void TestReplyDecoder::classifiesASynAck()
{
    QFETCH(bool, v6);
    if (v6) {
        m_target = *IpAddress::parse("2001:db8:7::7");
        m_local = *IpAddress::parse("2001:db8::1");
    }
    m_sendTimes.record(identity(Pass::V1).fingerprint, 1'700'000'000'120'000);
    const auto row = decode(
        reply(Pass::V1, wire::TcpSyn | wire::TcpAck, 1, "020405b41e0c0101a1a2a3a4a5a6a7a8"));
    QVERIFY(row);
    QCOMPARE(row->replyClass, ReplyClass::Mptcp);
    QVERIFY(row->responder == m_target && row->target == m_target && row->local == m_local);
    QCOMPARE(row->targetPort, std::uint16_t(443));
    QCOMPARE(row->localPort, identity(Pass::V1).sourcePort);
    QCOMPARE(row->pass, Pass::V1);
    QCOMPARE(row->ttl, std::uint8_t(55));
    QCOMPARE(row->mptcpVersion, std::uint8_t(1));
    QCOMPARE(row->receiverKey, std::uint64_t(0xa1a2a3a4a5a6a7a8));
    QCOMPARE(row->senderKey, std::uint64_t(0));
    QCOMPARE(row->window, std::uint16_t(28960));
    QCOMPARE(row->rttUs, 3456);
    QCOMPARE(wire::toHex(row->optionBytes()), std::string("020405b41e0c0101a1a2a3a4a5a6a7a8"));
    QVERIFY(!row->repeat && !row->conflict);
    QCOMPARE(m_counters->classes[1][0].get(), std::uint64_t(1));
}

void TestReplyDecoder::acceptsSynAckWithEcn()
{
    const auto row
        = decode(reply(Pass::Control, wire::TcpSyn | wire::TcpAck | wire::TcpEce, 1, "020405b4"));
    QVERIFY(row);
    QCOMPARE(row->replyClass, ReplyClass::Plain);
    QCOMPARE(row->pass, Pass::Control);
}

void TestReplyDecoder::refusesWrongAcknowledgments()
{
    for (const std::uint32_t offset : { 0u, 2u, 5u, 1u << 31 })
        QVERIFY(!decode(reply(Pass::V1, wire::TcpSyn | wire::TcpAck, offset, "")));
    QVERIFY(!decode(reply(Pass::V1, wire::TcpAck, 1, "")));
    QVERIFY(!decode(reply(Pass::V1, wire::TcpRst, 1, "")));
    QCOMPARE(m_counters->notOurs.get(), std::uint64_t(6));
    QCOMPARE(m_counters->validated.get(), std::uint64_t(0));
}

void TestReplyDecoder::acceptsBothFormsOfReset()
{
    const auto usual = decode(reply(Pass::V0, wire::TcpRst | wire::TcpAck, 1, ""));
    QVERIFY(usual);
    QCOMPARE(usual->replyClass, ReplyClass::Rst);
    QCOMPARE(usual->senderKey, identity(Pass::V0).senderKey);
    const auto other = decode(reply(Pass::V0, wire::TcpRst | wire::TcpAck, 0, ""));
    QVERIFY(other);
    QVERIFY(other->repeat);
}

void TestReplyDecoder::acceptsIcmpWithEightBytesOfQuote_data()
{
    QTest::addColumn<bool>("v6");
    QTest::addColumn<int>("transportBytes");
    QTest::addColumn<bool>("accepted");
    for (const bool v6 : { false, true }) {
        const char* const name = v6 ? "IPv6" : "IPv4";
        QTest::addRow("%s 4 bytes", name) << v6 << 4 << false;
        QTest::addRow("%s 8 bytes", name) << v6 << 8 << true;
        QTest::addRow("%s whole", name) << v6 << 24 << true;
    }
}

void TestReplyDecoder::acceptsIcmpWithEightBytesOfQuote()
{
    QFETCH(bool, v6);
    QFETCH(int, transportBytes);
    QFETCH(bool, accepted);
    const IpAddress router = *IpAddress::parse(v6 ? "2001:db8:99::1" : "203.0.113.1");
    if (v6) {
        m_target = *IpAddress::parse("2001:db8:7::7");
        m_local = *IpAddress::parse("2001:db8::1");
    }
    wire::IpFields probeIp;
    probeIp.source = m_local;
    probeIp.destination = m_target;
    wire::TcpFields probeTcp;
    probeTcp.sourcePort = identity(Pass::V1).sourcePort;
    probeTcp.destinationPort = 443;
    probeTcp.sequence = identity(Pass::V1).sequence;
    probeTcp.flags = wire::TcpSyn;
    const std::uint8_t options[] = { 30, 4, 1, 1 };
    const auto probe = wire::buildTcp(probeIp, probeTcp, options);

    wire::IpFields errorIp;
    errorIp.source = router;
    errorIp.destination = m_local;
    const auto error = wire::buildIcmpError(
        errorIp, v6 ? 1 : 3, v6 ? 1 : 13, probe, std::size_t((v6 ? 40 : 20) + transportBytes));
    std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes);
    wire::storeEthernetHeader(frame.data(), {}, {}, v6 ? wire::EtherTypeIpv6 : wire::EtherTypeIpv4);
    frame.insert(frame.end(), error.begin(), error.end());

    const auto row = decode(frame);
    QCOMPARE(row.has_value(), accepted);
    if (!row)
        return;
    QCOMPARE(row->replyClass, ReplyClass::Icmp);
    QVERIFY(row->responder == router);
    QVERIFY(row->target == m_target);
    QCOMPARE(row->targetPort, std::uint16_t(443));
    QCOMPARE(row->icmpType, std::uint8_t(v6 ? 1 : 3));
    QVERIFY(!row->success());
}

void TestReplyDecoder::marksRepeatsAndConflicts()
{
    const auto forged = decode(reply(Pass::V1, wire::TcpRst | wire::TcpAck, 1, ""));
    const auto real = reply(Pass::V1, wire::TcpSyn | wire::TcpAck, 1, "1e0c010101020304050607ff");
    const auto late = decode(real);
    const auto again = decode(real);
    QVERIFY(forged && late && again);
    QVERIFY(!forged->repeat && !forged->conflict);
    QVERIFY(!late->repeat && late->conflict);
    QCOMPARE(late->replyClass, ReplyClass::Mptcp);
    QVERIFY(again->repeat);
    QCOMPARE(m_counters->repeats.get(), std::uint64_t(1));
    QCOMPARE(m_counters->classes[1][std::size_t(ReplyClass::Mptcp)].get(), std::uint64_t(1));
    QCOMPARE(m_counters->classes[1][std::size_t(ReplyClass::Rst)].get(), std::uint64_t(1));
}

void TestReplyDecoder::readsManyAsItReadsEach()
{
    // More than are read before the first is looked up, with nobody's and unreadable ones between.
    std::vector<std::vector<std::uint8_t>> bytes;
    std::vector<std::uint32_t> answers;
    for (std::uint32_t i = 0; i < 150; ++i) {
        m_target = IpAddress::v4(0xc6336400 + i / 3); // each target comes three times
        const bool reset = i % 3 == 1;
        bytes.push_back(
            reply(Pass::V1, reset ? wire::TcpRst | wire::TcpAck : wire::TcpSyn | wire::TcpAck,
                i % 10 == 9 ? 7 : 1, "1e0c010101020304050607ff"));
        if (i % 7 == 6)
            bytes.back().resize(20);
        else if (i % 10 != 9)
            answers.push_back(i);
    }
    std::vector<net::ReceivedFrame> frames;
    for (const auto& each : bytes)
        frames.push_back({ each, std::int64_t(1000 + frames.size()), true });

    std::vector<scan::ScanRow> rows(1); // what is there already stays
    std::vector<std::uint32_t> sources;
    m_decoder->decode(frames, rows, sources);
    QCOMPARE(sources, answers);
    QCOMPARE(rows.size(), answers.size() + 1);

    scan::ReplyCounters counters;
    scan::ReplyDecoder single(m_identifier, m_sendTimes, wire::LinkType::Ethernet, counters);
    std::size_t next = 1;
    for (const net::ReceivedFrame& frame : frames) {
        const auto row = single.decode(frame);
        if (!row)
            continue;
        const scan::ScanRow& other = rows.at(next++);
        QCOMPARE(other.timeNs, row->timeNs);
        QVERIFY(other.target == row->target && other.responder == row->responder);
        QCOMPARE(other.replyClass, row->replyClass);
        QCOMPARE(other.repeat, row->repeat);
        QCOMPARE(other.conflict, row->conflict);
        QVERIFY(std::ranges::equal(other.optionBytes(), row->optionBytes()));
    }
    QCOMPARE(next, rows.size());
    for (const auto member : { &scan::ReplyCounters::received, &scan::ReplyCounters::validated,
             &scan::ReplyCounters::notOurs, &scan::ReplyCounters::parseErrors,
             &scan::ReplyCounters::repeats, &scan::ReplyCounters::conflicts })
        QCOMPARE((m_counters.get()->*member).get(), (counters.*member).get());
    QVERIFY(counters.repeats.get() > 0 && counters.conflicts.get() > 0);
}

void TestReplyDecoder::foreignFragmentsAreNoLoss_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("loss");
    QTest::newRow("TCP") << int(wire::ProtocolTcp) << true;
    QTest::newRow("UDP") << int(wire::ProtocolUdp) << false;
    QTest::newRow("ICMPv6") << int(wire::ProtocolIcmp6) << false;
}

void TestReplyDecoder::foreignFragmentsAreNoLoss()
{
    QFETCH(int, protocol);
    QFETCH(bool, loss);
    // The filter lets all fragments of IPv6 in: the second one of somebody's long datagram.
    wire::IpFields ip;
    ip.source = *IpAddress::parse("2001:db8:7::7");
    ip.destination = *IpAddress::parse("2001:db8::1");
    ip.protocol = 44;
    std::vector<std::uint8_t> payload { std::uint8_t(protocol), 0, 0x05, 0xa8, 1, 2, 3, 4 };
    payload.resize(64);
    const auto packet = wire::buildIp(ip, payload);
    std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes);
    wire::storeEthernetHeader(frame.data(), {}, {}, wire::EtherTypeIpv6);
    frame.insert(frame.end(), packet.begin(), packet.end());
    QVERIFY(!decode(frame));
    QCOMPARE(m_counters->parseErrors.get(), std::uint64_t(loss ? 1 : 0));
    QCOMPARE(m_counters->notOurs.get(), std::uint64_t(loss ? 0 : 1));
}

void TestReplyDecoder::countsGarbage()
{
    const auto good = reply(Pass::V1, wire::TcpSyn | wire::TcpAck, 1, "1e0c010101020304050607ff");
    std::mt19937 random(3);
    std::uint64_t frames = 0;
    for (std::size_t length = 0; length < good.size(); ++length, ++frames) {
        // Exactly as long as it claims, so that the address sanitizer sees one byte too far.
        decode(std::vector<std::uint8_t>(good.begin(), good.begin() + std::ptrdiff_t(length)));
    }
    for (int i = 0; i < 20000; ++i, ++frames) {
        auto mutated = good;
        for (int change = 0; change < 3; ++change)
            mutated[random() % mutated.size()] = std::uint8_t(random());
        decode(mutated);
    }
    QCOMPARE(m_counters->received.get(), frames);
    QCOMPARE(
        m_counters->validated.get() + m_counters->notOurs.get() + m_counters->parseErrors.get(),
        frames);
    QVERIFY(m_counters->parseErrors.get() > 0);
    QVERIFY(m_counters->notOurs.get() > 0);
}

QTEST_APPLESS_MAIN(TestReplyDecoder)
#include "tst_replydecoder.moc"
