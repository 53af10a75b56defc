// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/packetfilter.h"
#include "core/wire/ethernet.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/tcpsegment.h"

#include <pcap/pcap.h>

#include <QtTest>

#include <cstring>

using core::IpAddress;

/// The filter program, run over frames by libpcap's interpreter: what the kernel would let in.
class TestPacketFilter : public QObject {
    Q_OBJECT

private slots:
    void letsIn_data();
    void letsIn();
    void everySegmentForHandshakes();
};

namespace {

constexpr net::ReceiveFilter Filter { 40000, 40010 };

std::vector<std::uint8_t> inFrame(std::vector<std::uint8_t> packet, wire::LinkType link)
{
    if (link == wire::LinkType::RawIp)
        return packet;
    std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes);
    wire::storeEthernetHeader(
        frame.data(), {}, {}, packet[0] >> 4 == 4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    frame.insert(frame.end(), packet.begin(), packet.end());
    return frame;
}

wire::IpFields between(bool v6)
{
    wire::IpFields ip;
    ip.source = *IpAddress::parse(v6 ? "2001:db8::2" : "192.0.2.2");
    ip.destination = *IpAddress::parse(v6 ? "2001:db8::1" : "192.0.2.1");
    return ip;
}

std::vector<std::uint8_t> tcpPacket(bool v6, int port, int flags)
{
    wire::TcpFields tcp;
    tcp.sourcePort = 80;
    tcp.destinationPort = std::uint16_t(port);
    tcp.flags = std::uint8_t(flags);
    return wire::buildTcp(between(v6), tcp, {});
}

std::vector<std::uint8_t> icmpError(bool v6, int type)
{
    return wire::buildIcmpError(
        between(v6), std::uint8_t(type), 0, tcpPacket(v6, 80, wire::TcpSyn));
}

/// The same segment behind an IPv6 destination-options header of eight bytes.
std::vector<std::uint8_t> behindExtension(std::vector<std::uint8_t> packet)
{
    const std::uint8_t extension[8] = { packet[6], 0, 1, 4, 0, 0, 0, 0 };
    packet[6] = 60;
    wire::store16(packet.data() + 4, std::uint16_t(wire::load16(packet.data() + 4) + 8));
    packet.insert(packet.begin() + 40, extension, extension + 8);
    return packet;
}

bool passes(
    const net::ReceiveFilter& filter, const std::vector<std::uint8_t>& packet, wire::LinkType link)
{
    const auto compiled = net::compileFilter(filter, link);
    if (!compiled)
        qFatal("%s", compiled.error().detail.c_str());
    std::vector<bpf_insn> instructions(compiled->size());
    static_assert(sizeof(bpf_insn) == sizeof(sock_filter));
    std::memcpy(instructions.data(), compiled->data(), compiled->size() * sizeof(bpf_insn));
    const auto frame = inFrame(packet, link);
    const auto length = static_cast<unsigned int>(frame.size());
    return bpf_filter(instructions.data(), frame.data(), length, length) != 0;
}

QByteArray bytes(const std::vector<std::uint8_t>& packet)
{
    return { reinterpret_cast<const char*>(packet.data()), qsizetype(packet.size()) };
}

} // namespace

void TestPacketFilter::letsIn_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QByteArray& name, const std::vector<std::uint8_t>& packet, bool in) {
        QTest::newRow(name.constData()) << bytes(packet) << in;
    };
    for (const bool v6 : { false, true }) {
        const QByteArray f = v6 ? "IPv6 " : "IPv4 ";
        row(f + "SYN/ACK", tcpPacket(v6, 40000, wire::TcpSyn | wire::TcpAck), true);
        row(f + "SYN/ACK with ECE",
            tcpPacket(v6, 40010, wire::TcpSyn | wire::TcpAck | wire::TcpEce), true);
        row(f + "SYN/ACK with CWR",
            tcpPacket(v6, 40005, wire::TcpSyn | wire::TcpAck | wire::TcpCwr), true);
        row(f + "RST", tcpPacket(v6, 40000, wire::TcpRst), true);
        row(f + "RST/ACK", tcpPacket(v6, 40000, wire::TcpRst | wire::TcpAck), true);
        row(f + "plain ACK", tcpPacket(v6, 40000, wire::TcpAck), false);
        row(f + "SYN", tcpPacket(v6, 40000, wire::TcpSyn), false);
        row(f + "port below", tcpPacket(v6, 39999, wire::TcpSyn | wire::TcpAck), false);
        row(f + "port above", tcpPacket(v6, 40011, wire::TcpSyn | wire::TcpAck), false);
    }
    for (const int type : { 3, 4, 5, 11, 12 })
        row("ICMP type " + QByteArray::number(type), icmpError(false, type), true);
    row("ICMP echo reply", icmpError(false, 0), false);
    row("ICMP echo request", icmpError(false, 8), false);
    for (const int type : { 1, 2, 3, 4 })
        row("ICMPv6 type " + QByteArray::number(type), icmpError(true, type), true);
    row("ICMPv6 echo reply", icmpError(true, 129), false);
    row("ICMPv6 neighbour advertisement", icmpError(true, 136), false);
    row("IPv6 SYN/ACK behind destination options",
        behindExtension(tcpPacket(true, 40000, wire::TcpSyn | wire::TcpAck)), true);
}

void TestPacketFilter::letsIn()
{
    QFETCH(QByteArray, packet);
    QFETCH(bool, expected);
    const std::vector<std::uint8_t> raw(packet.begin(), packet.end());
    QCOMPARE(passes(Filter, raw, wire::LinkType::Ethernet), expected);
    QCOMPARE(passes(Filter, raw, wire::LinkType::RawIp), expected);
}

void TestPacketFilter::everySegmentForHandshakes()
{
    net::ReceiveFilter filter = Filter;
    filter.everySegment = true;
    for (const bool v6 : { false, true }) {
        QVERIFY(passes(filter, tcpPacket(v6, 40000, wire::TcpAck), wire::LinkType::Ethernet));
        QVERIFY(!passes(filter, tcpPacket(v6, 39999, wire::TcpAck), wire::LinkType::Ethernet));
    }
}

QTEST_APPLESS_MAIN(TestPacketFilter)
#include "tst_packetfilter.moc"
