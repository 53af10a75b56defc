// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ethernet.h"
#include "core/wire/icmpmessage.h"
#include "tests/widgets/replyrows.h"
#include "widgets/live/framekeeper.h"
#include "widgets/live/replypacket.h"

#include <QTest>

#include <thread>

using namespace widgets;

class TestFrameKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatARowCameFrom();
    void letsTheOldestGo();
    void takesFramesOfAnySize();
    void isFilledWhileItIsRead();
    void rebuildsAPacketFromItsRow_data();
    void rebuildsAPacketFromItsRow();
};

namespace {

/// The frame that `row` was made from.
std::vector<std::uint8_t> frameOf(const scan::ScanRow& row, std::size_t payload = 0)
{
    wire::IpFields ip;
    ip.source = row.responder;
    ip.destination = row.local;
    ip.hopLimit = row.ttl;
    const std::vector<std::uint8_t> packet = wire::buildTcp(ip,
        { row.targetPort, row.localPort, row.sequence, row.acknowledgment, row.tcpFlags,
            row.window },
        row.optionBytes(), std::vector<std::uint8_t>(payload, 0x55));
    std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes);
    wire::storeEthernetHeader(frame.data(), {}, {}, wire::EtherTypeIpv4);
    frame.insert(frame.end(), packet.begin(), packet.end());
    return frame;
}

std::vector<std::uint8_t> packetIn(const std::vector<std::uint8_t>& frame)
{
    return { frame.begin() + wire::EthernetHeaderBytes, frame.end() };
}

} // namespace

void TestFrameKeeper::findsWhatARowCameFrom()
{
    FrameKeeper keeper(FrameKeeper::BlockBytes * 8);
    for (std::uint32_t i = 0; i < 5000; ++i)
        keeper.add(frameOf(replyRow(i)), replyRow(i).timeNs);
    QCOMPARE(keeper.kept(), 5000U);
    for (const std::uint32_t number : { 0U, 7U, 4999U })
        QCOMPARE(keeper.find(replyRow(number)), packetIn(frameOf(replyRow(number))));
    // Without a link header, as of a tunnel.
    scan::ScanRow other = replyRow(6000);
    keeper.add(packetIn(frameOf(other)), other.timeNs);
    QCOMPARE(keeper.find(other), packetIn(frameOf(other)));
    // The same moment, another host.
    other.responder = core::IpAddress::v4(0x7f000001);
    QVERIFY(!keeper.find(other));
    QVERIFY(!keeper.find(replyRow(7000)));
    keeper.clear();
    QVERIFY(!keeper.find(replyRow(7)));
    QCOMPARE(keeper.memoryBytes(), std::size_t(0));
}

void TestFrameKeeper::letsTheOldestGo()
{
    FrameKeeper keeper(FrameKeeper::BlockBytes * 2);
    constexpr std::uint32_t Count = 5000;
    for (std::uint32_t i = 0; i < Count; ++i)
        keeper.add(frameOf(replyRow(i), 1000), replyRow(i).timeNs);
    QVERIFY(keeper.memoryBytes() <= FrameKeeper::BlockBytes * 2);
    QVERIFY(keeper.letGo() > 0);
    QCOMPARE(keeper.kept() + keeper.letGo(), std::uint64_t(Count));
    QVERIFY(!keeper.find(replyRow(0)));
    QVERIFY(keeper.find(replyRow(Count - 1)));
}

void TestFrameKeeper::takesFramesOfAnySize()
{
    FrameKeeper keeper(0);
    const scan::ScanRow row = replyRow(7);
    keeper.add({}, 1);
    keeper.add(std::vector<std::uint8_t>(9, 0xff), 1);
    QCOMPARE(keeper.kept(), 0U);
    keeper.add(frameOf(row, 60000), row.timeNs);
    QCOMPARE(keeper.find(row)->size(), FrameKeeper::MaxFrameBytes);
}

void TestFrameKeeper::isFilledWhileItIsRead()
{
    FrameKeeper keeper(FrameKeeper::BlockBytes * 2);
    std::jthread receiver([&keeper](const std::stop_token& stop) {
        for (std::uint32_t i = 0; !stop.stop_requested(); ++i)
            keeper.add(frameOf(replyRow(i)), replyRow(i).timeNs);
    });
    for (std::uint32_t i = 0; i < 200; ++i) {
        const auto found = keeper.find(replyRow(i));
        QVERIFY(!found || *found == packetIn(frameOf(replyRow(i))));
    }
    while (keeper.letGo() == 0)
        std::this_thread::yield();
}

void TestFrameKeeper::rebuildsAPacketFromItsRow_data()
{
    QTest::addColumn<int>("number");
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses)
        QTest::newRow(scan::replyClassName(replyClass)) << int(replyClass);
}

void TestFrameKeeper::rebuildsAPacketFromItsRow()
{
    QFETCH(int, number);
    scan::ScanRow row = replyRow(std::uint32_t(number) + 7 * 9); // a TTL that is not zero
    row.tcpFlags = wire::TcpSyn | wire::TcpAck;
    row.icmpType = wire::Icmp4DestinationUnreachable;
    row.icmpCode = 13;
    const ReplyPacket packet = rebuiltPacket(row);
    const auto ip = wire::parseIp(packet.bytes);
    QVERIFY(ip);
    QCOMPARE(ip->source, row.responder);
    QCOMPARE(ip->hopLimit, row.ttl);
    QVERIFY(!packet.marks.empty());
    for (const ByteMark& mark : packet.marks) {
        QVERIFY(mark.look == ByteLook::Reconstructed);
        QVERIFY(std::size_t(mark.offset + mark.length) <= packet.bytes.size());
        // What the row knows is not called made up: TTL, addresses.
        QVERIFY(mark.offset + mark.length <= 8 || mark.offset > 8);
        QVERIFY(mark.offset + mark.length <= 12 || mark.offset >= 20);
    }
    if (row.replyClass == scan::ReplyClass::Icmp) {
        QCOMPARE(wire::parseIcmp(ip->payload, core::Family::V4)->code, row.icmpCode);
        return;
    }
    const auto tcp = wire::parseTcp(ip->payload);
    QVERIFY(tcp);
    QCOMPARE(tcp->flags, row.tcpFlags);
    QVERIFY(std::ranges::equal(tcp->options, row.optionBytes()));
}

QTEST_APPLESS_MAIN(TestFrameKeeper)
#include "tst_framekeeper.moc"
