// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labclient.h"

#include "tests/wire/capturereader.h"

#include <QTest>

#include <map>

using namespace labtest;
using lab::DeviceKind;
using wire::MptcpVersion;

namespace {

const core::IpAddress Client = core::IpAddress::parse("10.1.0.1").value();

/// A captured packet towards a host of the lab: ports, acknowledgment and MPTCP option replaced.
std::vector<std::uint8_t> adapted(
    const Answer& captured, std::uint32_t acknowledgment, const std::vector<std::uint8_t>& mptcp)
{
    const wire::IpPacket ip = captured.ip();
    const wire::TcpSegment tcp = captured.tcp();
    wire::IpFields header;
    header.source = ip.source;
    header.destination = ip.destination;
    wire::TcpFields fields;
    fields.sourcePort = tcp.sourcePort;
    fields.destinationPort = lab::LabPort;
    fields.sequence = tcp.sequence;
    fields.acknowledgment = acknowledgment;
    fields.flags = tcp.flags;
    fields.window = tcp.window;
    wire::TcpOptionBuilder options;
    wire::TcpOptionWalk walk(tcp.options);
    while (const auto option = walk.next())
        options.raw(option->kind == wire::OptionMptcp ? wire::Bytes(mptcp) : option->bytes);
    return wire::buildTcp(header, fields, options.build(), tcp.payload);
}

std::vector<std::uint8_t> mptcpOf(const Answer& packet)
{
    return wire::fromHex(packet.mptcpHex().toStdString()).value();
}

Answer askOne(lab::Device& device, const std::vector<std::uint8_t>& packet)
{
    auto packets = device.receive(packet);
    return Answer(packets.size() == 1 ? std::move(packets[0].ip) : std::vector<std::uint8_t>());
}

/// What of a SYN/ACK does not depend on chance: flags, acknowledgment, window, and the options
/// with the last `secret` bytes of the MPTCP option left out.
QByteArray shapeOf(const Answer& packet, qsizetype secret)
{
    const wire::TcpSegment tcp = packet.tcp();
    QByteArray options = QByteArray::fromStdString(wire::toHex(tcp.options));
    const QByteArray mptcp = packet.mptcpHex();
    if (!mptcp.isEmpty())
        options.replace(mptcp, mptcp.left(mptcp.size() - 2 * secret));
    return QByteArray::number(tcp.flags, 16) + ' ' + QByteArray::number(tcp.acknowledgment) + ' '
        + QByteArray::number(tcp.window) + ' ' + options;
}

std::vector<Answer> capture(const char* name)
{
    std::vector<Answer> packets;
    for (auto& packet : samples::readCapture(name))
        packets.emplace_back(std::move(packet));
    return packets;
}

} // namespace

/// What captured clients of a real Linux host send, sent to the lab's hosts.
class TestHostCapture : public QObject {
    Q_OBJECT

private slots:
    void synsAreAnsweredAsByLinux();
    void handshakeAndJoinAreAnsweredAsByLinux();
};

void TestHostCapture::synsAreAnsweredAsByLinux()
{
    const auto packets = capture("linux-v1-clean-path.pcap");
    const std::map<std::uint16_t, DeviceKind> listeners { { 80, DeviceKind::HostV1 },
        { 443, DeviceKind::HostPlain } };
    int compared = 0;
    for (std::size_t i = 0; i + 1 < packets.size(); ++i) {
        if (packets[i].ip().protocol != wire::ProtocolTcp || packets[i].flags() != wire::TcpSyn
            || packets[i + 1].ip().protocol != wire::ProtocolTcp
            || !packets[i + 1].tcp().isSynAck())
            continue;
        const auto device = lab::makeDevice(listeners.at(packets[i].tcp().destinationPort), 7);
        const Answer answer = askOne(*device, adapted(packets[i], 0, mptcpOf(packets[i])));
        QVERIFY(!answer.packet().empty());
        QCOMPARE(shapeOf(answer, 8), shapeOf(packets[i + 1], 8));
        ++compared;
    }
    QCOMPARE(compared, 4);
}

void TestHostCapture::handshakeAndJoinAreAnsweredAsByLinux()
{
    const auto packets = capture("linux-v1-handshake-and-join.pcap");
    QVERIFY(packets.size() >= 6);
    const auto device = lab::makeDevice(DeviceKind::HostV1, 7);

    const Answer synAck = askOne(*device, packets[0].packet());
    QVERIFY(packets[0].ip().source == Client);
    QCOMPARE(shapeOf(synAck, 8), shapeOf(packets[1], 8));
    const std::uint64_t hostKey = synAck.mptcp<wire::MpCapable>()->senderKey.value();

    auto third = packets[2].mptcp<wire::MpCapable>().value();
    const std::uint64_t clientKey = third.senderKey.value();
    third.receiverKey = hostKey;
    const Answer data
        = askOne(*device, adapted(packets[2], synAck.tcp().sequence + 1, wire::buildMptcp(third)));
    QVERIFY(!data.packet().empty());
    // Linux acknowledges first and its application answers later; the lab's host does both at once.
    QCOMPARE(data.flags() & ~wire::TcpPsh, packets[3].flags());
    QCOMPARE(data.tcp().acknowledgment, packets[3].tcp().acknowledgment);
    QCOMPARE(data.tcp().sequence, synAck.tcp().sequence + 1);
    const auto dss = data.mptcp<wire::Dss>().value();
    const auto captured = packets[3].mptcp<wire::Dss>().value();
    QVERIFY(captured.dataAck.has_value());
    QCOMPARE(dss.dataAck, captured.dataAck);
    QCOMPARE(dss.wideDataAck, captured.wideDataAck);

    auto join = packets[4].mptcp<wire::MpJoinSyn>().value();
    join.receiverToken = wire::tokenOf(hostKey, MptcpVersion::V1);
    const Answer joined = askOne(*device, adapted(packets[4], 0, wire::buildMptcp(join)));
    QVERIFY(!joined.packet().empty());
    QCOMPARE(shapeOf(joined, 12), shapeOf(packets[5], 12));
    const auto answer = joined.mptcp<wire::MpJoinSynAck>().value();
    QCOMPARE(answer.truncatedHmac,
        wire::truncatedJoinHmac(
            wire::joinHmac(hostKey, clientKey, answer.nonce, join.nonce, MptcpVersion::V1)));
}

QTEST_APPLESS_MAIN(TestHostCapture)
#include "tst_hostcapture.moc"
