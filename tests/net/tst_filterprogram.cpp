// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/filterprogram.h"
#include "core/wire/ethernet.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/tcpsegment.h"
#include "tests/net/filterrun.h"

#include <pcap/pcap.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QtTest>

#include <cstring>
#include <random>

using core::IpAddress;
using net::FrameStart;

/// The filter program, run over frames by the kernel itself where it can be asked without a right.
class TestFilterProgram : public QObject {
    Q_OBJECT

private slots:
    void keepsToOneInterface();
    void showsNoLongFrameOfOurs();
    void letsIn_data();
    void letsIn();
    void everySegmentForHandshakes();
    void walksExtensionHeaders();
    void refusesLaterFragments();
    void takesEchoRepliesWhenAsked();
    void showsOwnProbesAlone_data();
    void showsOwnProbesAlone();
    void hidesWhatGoesOut();
    void nothingPassesToSenders();
    void agreesWithLibpcap();
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

std::vector<std::uint8_t> ownTcp(bool v6, int port, int flags)
{
    wire::TcpFields tcp;
    tcp.sourcePort = std::uint16_t(port);
    tcp.destinationPort = 443;
    tcp.flags = std::uint8_t(flags);
    return wire::buildTcp(between(v6), tcp, {});
}

std::vector<std::uint8_t> ownUdp(bool v6, int port, std::size_t bytes)
{
    wire::IpFields ip = between(v6);
    ip.protocol = wire::ProtocolUdp;
    std::vector<std::uint8_t> datagram(bytes);
    wire::store16(&datagram[0], std::uint16_t(port));
    wire::store16(&datagram[4], std::uint16_t(bytes));
    return wire::buildIp(ip, datagram);
}

std::vector<std::uint8_t> icmpError(bool v6, int type)
{
    return wire::buildIcmpError(
        between(v6), std::uint8_t(type), 0, tcpPacket(v6, 80, wire::TcpSyn));
}

/// The same segment behind an IPv6 extension header of eight bytes, and of `more` times eight.
std::vector<std::uint8_t> behindExtension(
    std::vector<std::uint8_t> packet, std::uint8_t kind = 60, std::uint8_t more = 0)
{
    std::vector<std::uint8_t> extension(8 + std::size_t(more) * 8);
    extension[0] = packet[6];
    extension[1] = kind == 44 ? 0 : more;
    packet[6] = kind;
    wire::store16(
        packet.data() + 4, std::uint16_t(wire::load16(packet.data() + 4) + extension.size()));
    packet.insert(packet.begin() + 40, extension.begin(), extension.end());
    return packet;
}

/// What the kernel lets pass of `frame`. An unbound pair of sockets has filters as well, and asks
/// for no right.
std::size_t kernelPasses(const net::FilterProgram& program, const std::vector<std::uint8_t>& frame)
{
    int ends[2] = { -1, -1 };
    const sock_fprog attached = program.attachable();
    if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0
        || setsockopt(ends[1], SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached) != 0)
        qFatal("the kernel does not take the filter: %s", std::strerror(errno));
    // A filter answers the sender of such a socket with EPERM.
    const ssize_t sent = send(ends[0], frame.data(), frame.size(), 0);
    std::vector<std::uint8_t> room(frame.size() + 1);
    const ssize_t received = sent < 0 ? 0 : recv(ends[1], room.data(), room.size(), 0);
    close(ends[0]);
    close(ends[1]);
    return received > 0 ? std::size_t(received) : 0;
}

bool passes(
    const net::ReceiveFilter& filter, const std::vector<std::uint8_t>& packet, wire::LinkType link)
{
    const net::FilterProgram program = net::receiveProgram(
        filter, link == wire::LinkType::Ethernet ? FrameStart::Ethernet : FrameStart::Packet);
    const auto frame = inFrame(packet, link);
    const auto judged = tests::runFilter(program.instructions(), frame);
    if (!judged)
        qFatal("the program does not end");
    const std::size_t kept = kernelPasses(program, frame);
    // The tests' interpreter is trusted with directions, which the kernel cannot be asked about
    // here.
    if (kept != std::min<std::size_t>(*judged, frame.size()))
        qFatal("the kernel keeps %zu bytes and the interpreter %u", kept, *judged);
    return kept > 0;
}

/// How much of a frame that this computer sends is shown.
std::uint32_t shown(const net::ReceiveFilter& filter, const std::vector<std::uint8_t>& packet)
{
    const net::FilterProgram program = net::receiveProgram(filter, FrameStart::Ethernet);
    return tests::runFilter(program.instructions(), inFrame(packet, wire::LinkType::Ethernet), true)
        .value_or(~0U);
}

QByteArray bytes(const std::vector<std::uint8_t>& packet)
{
    return { reinterpret_cast<const char*>(packet.data()), qsizetype(packet.size()) };
}

} // namespace

void TestFilterProgram::keepsToOneInterface()
{
    constexpr std::uint32_t Interface = 7;
    const net::ReceiveFilter filter { 40000, 40010 };
    const auto frame
        = inFrame(tcpPacket(false, 40000, wire::TcpSyn | wire::TcpAck), wire::LinkType::Ethernet);
    const net::FilterProgram program = net::receiveProgram(filter, FrameStart::Ethernet, Interface);
    const auto code = program.instructions();
    QVERIFY(tests::runFilter(code, frame, false, Interface).value() > 0);
    QCOMPARE(tests::runFilter(code, frame, false, Interface + 1), std::optional(0U));
    // Nor the other way round: a socket of an interface without link headers.
    const net::FilterProgram bare = net::receiveProgram(filter, FrameStart::Packet, Interface);
    QCOMPARE(tests::runFilter(bare.instructions(), frame, false, Interface + 1), std::optional(0U));
}

void TestFilterProgram::showsNoLongFrameOfOurs()
{
    const net::ReceiveFilter filter { .firstPort = 40000, .lastPort = 40010, .ownFrames = true };
    auto syn = ownTcp(false, 40000, wire::TcpSyn);
    QVERIFY(shown(filter, syn) > 0);
    syn.resize(net::ReceiveFilter::OwnFrameBytes + 1);
    QCOMPARE(shown(filter, syn), 0U);
}

void TestFilterProgram::letsIn_data()
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

void TestFilterProgram::letsIn()
{
    QFETCH(QByteArray, packet);
    QFETCH(bool, expected);
    const std::vector<std::uint8_t> raw(packet.begin(), packet.end());
    QCOMPARE(passes(Filter, raw, wire::LinkType::Ethernet), expected);
    QCOMPARE(passes(Filter, raw, wire::LinkType::RawIp), expected);
}

void TestFilterProgram::everySegmentForHandshakes()
{
    net::ReceiveFilter filter = Filter;
    filter.everySegment = true;
    for (const bool v6 : { false, true }) {
        QVERIFY(passes(filter, tcpPacket(v6, 40000, wire::TcpAck), wire::LinkType::Ethernet));
        QVERIFY(!passes(filter, tcpPacket(v6, 39999, wire::TcpAck), wire::LinkType::Ethernet));
    }
}

void TestFilterProgram::walksExtensionHeaders()
{
    const auto answer = tcpPacket(true, 40000, wire::TcpSyn | wire::TcpAck);
    const auto foreign = tcpPacket(true, 443, wire::TcpSyn | wire::TcpAck);
    for (const int kind : { 0, 43, 44, 60 }) {
        for (const int more : { 0, 3 }) {
            if (kind == 44 && more > 0)
                continue; // of fixed size
            QVERIFY(passes(Filter, behindExtension(answer, std::uint8_t(kind), std::uint8_t(more)),
                wire::LinkType::Ethernet));
            QVERIFY(
                !passes(Filter, behindExtension(foreign, std::uint8_t(kind), std::uint8_t(more)),
                    wire::LinkType::Ethernet));
        }
    }
    QVERIFY(passes(Filter, behindExtension(icmpError(true, 3), 0), wire::LinkType::RawIp));
    QVERIFY(!passes(Filter, behindExtension(icmpError(true, 136), 0), wire::LinkType::RawIp));
    auto packet = answer;
    for (int walked = 1; walked <= 4; ++walked) {
        packet = behindExtension(packet);
        QVERIFY(passes(Filter, packet, wire::LinkType::Ethernet));
    }
    QVERIFY(!passes(Filter, behindExtension(packet), wire::LinkType::Ethernet));
    // Cut off in the middle of a header.
    packet.resize(60);
    QVERIFY(!passes(Filter, packet, wire::LinkType::Ethernet));
}

void TestFilterProgram::refusesLaterFragments()
{
    auto v4 = tcpPacket(false, 40000, wire::TcpSyn | wire::TcpAck);
    wire::store16(&v4[6], 0x2000); // the first of several
    QVERIFY(passes(Filter, v4, wire::LinkType::Ethernet));
    wire::store16(&v4[6], 0x2001);
    QVERIFY(!passes(Filter, v4, wire::LinkType::Ethernet));

    auto v6 = behindExtension(tcpPacket(true, 40000, wire::TcpSyn | wire::TcpAck), 44);
    wire::store16(&v6[42], 0x0001);
    QVERIFY(passes(Filter, v6, wire::LinkType::Ethernet));
    wire::store16(&v6[42], 0x0009);
    QVERIFY(!passes(Filter, v6, wire::LinkType::Ethernet));
}

void TestFilterProgram::takesEchoRepliesWhenAsked()
{
    net::ReceiveFilter filter = Filter;
    filter.echoReplies = true;
    QVERIFY(passes(filter, icmpError(false, 0), wire::LinkType::Ethernet));
    QVERIFY(passes(filter, icmpError(true, 129), wire::LinkType::Ethernet));
    QVERIFY(!passes(filter, icmpError(false, 8), wire::LinkType::Ethernet));
    QVERIFY(!passes(filter, icmpError(true, 128), wire::LinkType::Ethernet));
    QVERIFY(!passes(filter, icmpError(true, 130), wire::LinkType::Ethernet));
}

void TestFilterProgram::showsOwnProbesAlone_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QByteArray& name, const std::vector<std::uint8_t>& packet, bool in) {
        QTest::newRow(name.constData()) << bytes(packet) << in;
    };
    for (const bool v6 : { false, true }) {
        const QByteArray f = v6 ? "IPv6 " : "IPv4 ";
        row(f + "SYN", ownTcp(v6, 40000, wire::TcpSyn), true);
        row(f + "RST", ownTcp(v6, 40010, wire::TcpRst), true);
        row(f + "SYN of another port", ownTcp(v6, 40011, wire::TcpSyn), false);
        row(f + "data", ownTcp(v6, 40000, wire::TcpAck | wire::TcpPsh), false);
        row(f + "SYN/ACK of a server", ownTcp(v6, 40000, wire::TcpSyn | wire::TcpAck), false);
        row(f + "SYN/ACK to the port", tcpPacket(v6, 40000, wire::TcpSyn | wire::TcpAck), false);
        row(f + "UDP probe", ownUdp(v6, 40000, 16), true);
        row(f + "UDP question", ownUdp(v6, 40000, 45), false);
        row(f + "UDP of another port", ownUdp(v6, 39999, 16), false);
        row(f + "echo request", icmpError(v6, v6 ? 128 : 8), true);
        row(f + "echo reply", icmpError(v6, v6 ? 129 : 0), false);
        row(f + "ICMP error", icmpError(v6, 3), false);
    }
}

void TestFilterProgram::showsOwnProbesAlone()
{
    QFETCH(QByteArray, packet);
    QFETCH(bool, expected);
    net::ReceiveFilter filter = Filter;
    filter.ownFrames = true;
    filter.echoReplies = true;
    const std::vector<std::uint8_t> raw(packet.begin(), packet.end());
    QCOMPARE(shown(filter, raw), expected ? net::ReceiveFilter::OwnFrameBytes : 0U);
    // What comes in is judged as if no own frames were asked for.
    net::ReceiveFilter others = filter;
    others.ownFrames = false;
    QCOMPARE(passes(filter, raw, wire::LinkType::Ethernet),
        passes(others, raw, wire::LinkType::Ethernet));
}

void TestFilterProgram::hidesWhatGoesOut()
{
    net::ReceiveFilter filter = Filter;
    filter.everySegment = true;
    filter.echoReplies = true;
    for (const bool v6 : { false, true }) {
        QCOMPARE(shown(filter, tcpPacket(v6, 40000, wire::TcpSyn | wire::TcpAck)), 0U);
        QCOMPARE(shown(filter, ownTcp(v6, 40000, wire::TcpSyn)), 0U);
        QCOMPARE(shown(filter, icmpError(v6, 3)), 0U);
    }
}

void TestFilterProgram::nothingPassesToSenders()
{
    const net::FilterProgram program = net::nothingProgram();
    for (const bool v6 : { false, true }) {
        QCOMPARE(kernelPasses(program,
                     inFrame(tcpPacket(v6, 40000, wire::TcpSyn | wire::TcpAck),
                         wire::LinkType::Ethernet)),
            std::size_t(0));
    }
}

/// Of packets without extension headers, and of incoming ones, libpcap has an opinion.
void TestFilterProgram::agreesWithLibpcap()
{
    const char* const expression
        = "(ip and tcp dst portrange 40000-40010 and (tcp[13] & 0x12 = 0x12 or tcp[13] & 0x04 != "
          "0)) or (ip6 and ip6[6] = 6 and ip6[42:2] >= 40000 and ip6[42:2] <= 40010 and (ip6[53] & "
          "0x12 = 0x12 or ip6[53] & 0x04 != 0)) or (icmp and (icmp[0] = 3 or icmp[0] = 4 or "
          "icmp[0] = 5 or icmp[0] = 11 or icmp[0] = 12)) or (ip6 and ip6[6] = 58 and ip6[40] >= 1 "
          "and ip6[40] <= 4)";
    std::mt19937 random(7);
    for (const auto link : { wire::LinkType::Ethernet, wire::LinkType::RawIp }) {
        const std::unique_ptr<pcap_t, decltype(&pcap_close)> handle(
            pcap_open_dead(link == wire::LinkType::Ethernet ? DLT_EN10MB : DLT_RAW, 65535),
            &pcap_close);
        bpf_program judge {};
        QVERIFY(pcap_compile(handle.get(), &judge, expression, 1, PCAP_NETMASK_UNKNOWN) == 0);
        const net::FilterProgram program = net::receiveProgram(
            Filter, link == wire::LinkType::Ethernet ? FrameStart::Ethernet : FrameStart::Packet);
        int passed = 0;
        constexpr int Frames = 200'000;
        for (int i = 0; i < Frames; ++i) {
            const bool v6 = random() % 2 == 0;
            auto packet = random() % 3 == 0
                ? icmpError(v6, int(random() % 16))
                : tcpPacket(v6, int(39998 + random() % 16), int(random() % 256));
            if (random() % 4 == 0)
                packet[random() % packet.size()] = std::uint8_t(random());
            if (random() % 8 == 0)
                packet.resize(random() % packet.size() + 1);
            // Extension headers are where the two differ.
            const bool extended = v6 && packet.size() > 6
                && (packet[6] == 0 || packet[6] == 43 || packet[6] == 44 || packet[6] == 60);
            if (extended)
                continue;
            const auto frame = inFrame(packet, link);
            const auto length = static_cast<unsigned int>(frame.size());
            const bool wanted = bpf_filter(judge.bf_insns, frame.data(), length, length) != 0;
            const bool found = tests::runFilter(program.instructions(), frame).value() != 0;
            QVERIFY2(wanted == found, bytes(frame).toHex().constData());
            passed += found ? 1 : 0;
        }
        pcap_freecode(&judge);
        QVERIFY(passed > Frames / 50 && passed < Frames / 2);
    }
}

QTEST_APPLESS_MAIN(TestFilterProgram)
#include "tst_filterprogram.moc"
