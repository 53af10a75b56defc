// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketreceiver.h"
#include "core/net/afpacketsender.h"
#include "core/net/filterprogram.h"
#include "core/net/helper/helperprocess.h"
#include "core/net/helper/helpersockets.h"
#include "core/wire/ethernet.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/tcpsegment.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/system/installedprobe.h"

#include <arpa/inet.h>
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/if_xdp.h>
#include <net/if.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include <QSet>

#include <cerrno>

using core::IpAddress;
using net::FileDescriptor;
using net::helper::Kind;
using net::helper::Refusal;
using net::helper::Request;
using tests::AsOrdinaryUser;
using tests::HelperState;
using tests::InstalledProbe;

/// The program mptcp-nethelper itself, asked by an ordinary user, and what the sockets that it
/// opens let their holder do. All in a network namespace of this process's own, in which a veth
/// pair has both its ends: what is sent on `far` arrives on `near`.
class TestNetHelper : public QObject {
    Q_OBJECT

public:
    explicit TestNetHelper(QString obstacle)
        : m_obstacle(std::move(obstacle))
    {
    }

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void refusesNonsense();
    void locksTheFilters_data();
    void locksTheFilters();
    void letsInWhatWasAskedFor_data();
    void letsInWhatWasAskedFor();
    void seesNothingOnOtherInterfaces();
    void showsSendersNothing();
    void sends();
    void sendsThroughXdp();
    void isForItsGroupAlone();
    void takesNoArguments();

private:
    net::PacketLink near() const;
    FileDescriptor receiver(const net::ReceiveFilter& filter, const char* interface = "near") const;

    QString m_obstacle;
    std::unique_ptr<InstalledProbe> m_installed;
};

namespace {

constexpr std::uint16_t FirstPort = 40000;
constexpr std::uint16_t LastPort = 40010;

bool ip(const QStringList& words) { return InstalledProbe::run("ip", words); }

/// Before QtTest has threads, which share the namespace that they were made in.
QString enterNamespace()
{
    if (geteuid() != 0)
        return {}; // is skipped anyway
    if (unshare(CLONE_NEWNET) != 0)
        return "no network namespace can be had";
    const bool made = ip({ "link", "set", "lo", "up" })
        && ip({ "link", "add", "near", "type", "veth", "peer", "name", "far" })
        && ip({ "link", "set", "near", "up" }) && ip({ "link", "set", "far", "up" })
        && ip({ "link", "add", "idle", "type", "veth", "peer", "name", "idlepeer" });
    return made ? QString() : "the veth pair cannot be made; is iproute2 installed?";
}

net::PacketLink link(const char* name)
{
    return { int(if_nametoindex(name)), name, wire::LinkType::Ethernet };
}

Request requestFor(Kind kind, const char* name)
{
    Request request;
    request.kind = kind;
    request.interfaceIndex = if_nametoindex(name);
    request.setInterfaceName(name);
    if (kind == Kind::Receiver)
        request.filter = { FirstPort, LastPort };
    return request;
}

int set(const FileDescriptor& socket, int option, const void* value, socklen_t size)
{
    return setsockopt(socket.get(), SOL_SOCKET, option, value, size) == 0 ? 0 : errno;
}

bool bindToAll(const FileDescriptor& socket, const char* name)
{
    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = int(if_nametoindex(name));
    return bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

wire::IpFields between(bool v6)
{
    wire::IpFields ip;
    ip.source = *IpAddress::parse(v6 ? "2001:db8::2" : "192.0.2.2");
    ip.destination = *IpAddress::parse(v6 ? "2001:db8::1" : "192.0.2.1");
    return ip;
}

std::vector<std::uint8_t> framed(const std::vector<std::uint8_t>& packet)
{
    std::vector<std::uint8_t> frame(wire::EthernetHeaderBytes);
    wire::MacAddress everybody;
    everybody.fill(0xff);
    wire::storeEthernetHeader(frame.data(), everybody, { 2, 0, 0, 0, 0, 9 },
        packet[0] >> 4 == 4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    frame.insert(frame.end(), packet.begin(), packet.end());
    return frame;
}

std::vector<std::uint8_t> tcp(bool v6, std::uint16_t port, std::uint8_t flags)
{
    wire::TcpFields fields;
    fields.sourcePort = 80;
    fields.destinationPort = port;
    fields.flags = flags;
    return framed(wire::buildTcp(between(v6), fields, {}));
}

std::vector<std::uint8_t> icmp(bool v6, std::uint8_t type)
{
    return framed(wire::buildIcmpError(between(v6), type, 0, std::vector<std::uint8_t>(48)));
}

std::vector<std::uint8_t> udp(bool v6, std::uint16_t port)
{
    wire::IpFields ip = between(v6);
    ip.protocol = wire::ProtocolUdp;
    std::vector<std::uint8_t> datagram(16);
    wire::store16(&datagram[2], port);
    wire::store16(&datagram[4], 16);
    return framed(wire::buildIp(ip, datagram));
}

/// Sends the frames on an interface as root may, in their order.
bool inject(const char* name, const std::vector<std::vector<std::uint8_t>>& frames)
{
    const FileDescriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = int(if_nametoindex(name));
    for (const auto& frame : frames) {
        if (sendto(socket.get(), frame.data(), frame.size(), 0,
                reinterpret_cast<const sockaddr*>(&address), sizeof address)
            != ssize_t(frame.size()))
            return false;
    }
    return true;
}

/// A frame that every receiver here lets in: whoever has seen it has seen all before it.
std::vector<std::uint8_t> lastFrame() { return tcp(false, LastPort, wire::TcpRst); }

/// What arrives until lastFrame() does.
QSet<QByteArray> arrivals(net::FrameReceiver& receiver)
{
    const std::vector<std::uint8_t> last = lastFrame();
    QSet<QByteArray> frames;
    for (int quiet = 0; quiet < 100;) {
        const auto received = receiver.receive(std::chrono::milliseconds(50));
        if (!received)
            qFatal("%s", received.error().detail.c_str());
        quiet += received->empty() ? 1 : 0;
        for (const net::ReceivedFrame& each : *received) {
            if (std::ranges::equal(each.bytes, last))
                return frames;
            frames.insert(QByteArray(
                reinterpret_cast<const char*>(each.bytes.data()), qsizetype(each.bytes.size())));
        }
    }
    qFatal("the last frame did not arrive");
}

QByteArray asBytes(const std::vector<std::uint8_t>& frame)
{
    return { reinterpret_cast<const char*>(frame.data()), qsizetype(frame.size()) };
}

} // namespace

net::PacketLink TestNetHelper::near() const { return link("near"); }

/// Of the helper, for the ordinary user.
FileDescriptor TestNetHelper::receiver(
    const net::ReceiveFilter& filter, const char* interface) const
{
    const AsOrdinaryUser user(true);
    net::HelperSockets sockets(m_installed->helper().toStdString());
    auto socket = sockets.openPacketReceiver(link(interface), filter);
    if (!socket)
        qFatal("%s", socket.error().detail.c_str());
    return std::move(*socket);
}

void TestNetHelper::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    if (const QString obstacle = tests::capabilityObstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    QVERIFY2(m_obstacle.isEmpty(), qPrintable(m_obstacle));
    m_installed = std::make_unique<InstalledProbe>(HelperState::Ready);
}

void TestNetHelper::answers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char* name, const Request& request, Refusal refusal) {
        const auto message = net::helper::encode(request);
        QTest::newRow(name) << QByteArray(
            reinterpret_cast<const char*>(message.data()), qsizetype(message.size()))
                            << int(refusal);
    };
    row("a check", {}, Refusal::None);
    row("a sender", requestFor(Kind::Sender, "near"), Refusal::None);
    row("a receiver", requestFor(Kind::Receiver, "near"), Refusal::None);
    row("an AF_XDP sender", requestFor(Kind::XdpSender, "near"), Refusal::None);
    row("down", requestFor(Kind::Receiver, "idle"), Refusal::InterfaceDown);
    Request request = requestFor(Kind::Sender, "near");
    request.setInterfaceName("far");
    row("another's name", request, Refusal::NoSuchInterface);
    request.interfaceIndex = 0x7fffffff;
    row("an index that nobody has", request, Refusal::NoSuchInterface);
    request = requestFor(Kind::Receiver, "near");
    request.filter.firstPort = 1023;
    row("a privileged port", request, Refusal::PrivilegedPort);
    request.filter = { 1024, 65535, true };
    row("too many ports", request, Refusal::TooManyPorts);
}

void TestNetHelper::answers()
{
    QFETCH(QByteArray, message);
    QFETCH(int, refusal);
    const AsOrdinaryUser user(true);
    const auto reply = net::askHelper(m_installed->helper().toStdString(),
        { reinterpret_cast<const std::uint8_t*>(message.constData()),
            std::size_t(message.size()) });
    QVERIFY2(reply.has_value(), reply ? "" : reply.error().detail.c_str());
    QCOMPARE(int(reply->answer.refusal), refusal);
    const bool wanted = refusal == 0 && std::uint8_t(message[6]) != std::uint8_t(Kind::Check);
    QCOMPARE(bool(reply->socket), wanted);
}

void TestNetHelper::refusesNonsense()
{
    const AsOrdinaryUser user(true);
    const auto refusal = [this](std::span<const std::uint8_t> message) {
        const auto reply = net::askHelper(m_installed->helper().toStdString(), message);
        return reply && !reply->socket ? int(reply->answer.refusal) : -1;
    };
    const auto good = net::helper::encode(requestFor(Kind::Receiver, "near"));
    for (std::size_t size : { std::size_t(1), std::size_t(7), good.size() - 1 })
        QCOMPARE(refusal(std::span(good).first(size)), int(Refusal::NotARequest));
    std::vector<std::uint8_t> longer(good.begin(), good.end());
    longer.resize(70000);
    QCOMPARE(refusal(longer), int(Refusal::NotARequest));
    auto changed = good;
    changed[4] = 9;
    QCOMPARE(refusal(changed), int(Refusal::OtherVersion));
    changed = good;
    changed[6] = 9;
    QCOMPARE(refusal(changed), int(Refusal::UnknownKind));
}

void TestNetHelper::locksTheFilters_data()
{
    QTest::addColumn<bool>("receives");
    QTest::newRow("a sender's") << false;
    QTest::newRow("a receiver's") << true;
}

void TestNetHelper::locksTheFilters()
{
    QFETCH(bool, receives);
    const AsOrdinaryUser user(true);
    net::HelperSockets sockets(m_installed->helper().toStdString());
    const auto socket = receives ? sockets.openPacketReceiver(near(), { FirstPort, LastPort })
                                 : sockets.openPacketSender(near());
    QVERIFY2(socket.has_value(), socket ? "" : socket.error().detail.c_str());

    sock_filter everything[] = { { BPF_RET | BPF_K, 0, 0, 0x40000 } };
    const sock_fprog attached { 1, everything };
    const int off = 0;
    const int noProgram = -1;
    QCOMPARE(set(*socket, SO_ATTACH_FILTER, &attached, sizeof attached), EPERM);
    QCOMPARE(set(*socket, SO_ATTACH_BPF, &noProgram, sizeof noProgram), EPERM);
    QCOMPARE(set(*socket, SO_DETACH_FILTER, &off, sizeof off), EPERM);
    QCOMPARE(set(*socket, SO_LOCK_FILTER, &off, sizeof off), EPERM);

    sockaddr_ll bound {};
    socklen_t size = sizeof bound;
    QVERIFY(getsockname(socket->get(), reinterpret_cast<sockaddr*>(&bound), &size) == 0);
    QCOMPARE(bound.sll_ifindex, near().interfaceIndex);
    QCOMPARE(bound.sll_protocol, 0);
    // Another one of its own is what this user cannot have.
    const FileDescriptor own(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    QVERIFY(!own && errno == EPERM);
}

void TestNetHelper::letsInWhatWasAskedFor_data()
{
    QTest::addColumn<bool>("everySegment");
    QTest::addColumn<bool>("echoReplies");
    QTest::newRow("a scan's") << false << false;
    QTest::newRow("a proof's") << true << false;
    QTest::newRow("a trace's") << false << true;
}

void TestNetHelper::letsInWhatWasAskedFor()
{
    QFETCH(bool, everySegment);
    QFETCH(bool, echoReplies);
    net::ReceiveFilter filter { FirstPort, LastPort };
    filter.everySegment = everySegment;
    filter.echoReplies = echoReplies;
    auto opened = net::AfPacketReceiver::open(receiver(filter), near().interfaceIndex, filter);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());

    std::vector<std::vector<std::uint8_t>> sent;
    QSet<QByteArray> wanted;
    const auto add = [&](const std::vector<std::uint8_t>& frame, bool passes) {
        sent.push_back(frame);
        if (passes)
            wanted.insert(asBytes(frame));
    };
    for (const bool v6 : { false, true }) {
        add(tcp(v6, FirstPort, wire::TcpSyn | wire::TcpAck), true);
        add(tcp(v6, LastPort, wire::TcpSyn | wire::TcpAck | wire::TcpEce), true);
        add(tcp(v6, FirstPort + 1, wire::TcpRst | wire::TcpAck), true);
        add(tcp(v6, FirstPort, wire::TcpAck | wire::TcpPsh), everySegment);
        add(tcp(v6, FirstPort, wire::TcpSyn), everySegment);
        add(tcp(v6, FirstPort - 1, wire::TcpSyn | wire::TcpAck), false);
        add(tcp(v6, LastPort + 1, wire::TcpRst), false);
        add(tcp(v6, 22, wire::TcpAck), false);
        add(udp(v6, FirstPort), false);
        add(icmp(v6, 3), true);
        add(icmp(v6, v6 ? 1 : 11), true);
        add(icmp(v6, v6 ? 129 : 0), echoReplies);
        add(icmp(v6, v6 ? 128 : 8), false);
        add(icmp(v6, v6 ? 135 : 13), false);
    }
    // ARP, as anything that is not IP.
    std::vector<std::uint8_t> arp = tcp(false, FirstPort, wire::TcpRst);
    wire::store16(&arp[12], wire::EtherTypeArp);
    add(arp, false);
    sent.push_back(lastFrame());
    QVERIFY(inject("far", sent));
    QCOMPARE(arrivals(**opened), wanted);
}

/// The holder may bind the socket to any interface, but sees nothing there.
void TestNetHelper::seesNothingOnOtherInterfaces()
{
    const net::ReceiveFilter filter { FirstPort, LastPort };
    FileDescriptor socket = receiver(filter);
    {
        const AsOrdinaryUser user(true);
        QVERIFY(bindToAll(socket, "far"));
    }
    const auto answer = tcp(false, FirstPort, wire::TcpSyn | wire::TcpAck);
    // A witness of its own: what it has seen, the other would have.
    auto witness
        = net::AfPacketReceiver::open(receiver(filter, "far"), link("far").interfaceIndex, filter);
    QVERIFY(witness.has_value());
    QVERIFY(inject("near", { tcp(false, 22, wire::TcpAck), udp(true, 53), answer, lastFrame() }));
    QCOMPARE(arrivals(**witness).size(), 1);
    std::array<std::uint8_t, 2048> room {};
    QVERIFY(recv(socket.get(), room.data(), room.size(), MSG_DONTWAIT) < 0);
    QCOMPARE(errno, EAGAIN);
}

void TestNetHelper::showsSendersNothing()
{
    FileDescriptor socket;
    {
        const AsOrdinaryUser user(true);
        net::HelperSockets sockets(m_installed->helper().toStdString());
        socket = std::move(sockets.openPacketSender(near()).value());
        QVERIFY(bindToAll(socket, "near"));
    }
    const net::ReceiveFilter filter { FirstPort, LastPort };
    auto witness = net::AfPacketReceiver::open(receiver(filter), near().interfaceIndex, filter);
    QVERIFY(witness.has_value());
    QVERIFY(inject("far",
        { tcp(false, FirstPort, wire::TcpSyn | wire::TcpAck), icmp(false, 3), udp(false, 53),
            lastFrame() }));
    QCOMPARE(arrivals(**witness).size(), 2);
    std::array<std::uint8_t, 64> room {};
    QVERIFY(recv(socket.get(), room.data(), room.size(), MSG_DONTWAIT) < 0);
    QCOMPARE(errno, EAGAIN);
}

void TestNetHelper::sends()
{
    std::unique_ptr<net::FrameSender> sender;
    {
        const AsOrdinaryUser user(true);
        net::HelperSockets sockets(m_installed->helper().toStdString());
        auto socket = sockets.openPacketSender(link("far"));
        QVERIFY(socket.has_value());
        auto opened = net::AfPacketSender::open(std::move(*socket), link("far").interfaceIndex,
            wire::LinkType::Ethernet, 2, net::Egress::Direct);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
        sender = std::move(*opened);
    }
    const net::ReceiveFilter filter { FirstPort, LastPort };
    auto opened = net::AfPacketReceiver::open(receiver(filter), near().interfaceIndex, filter);
    QVERIFY(opened.has_value());
    const auto first = tcp(true, FirstPort, wire::TcpSyn | wire::TcpAck);
    for (const auto& [slot, frame] : { std::pair(0, first), std::pair(1, lastFrame()) }) {
        net::FrameSlot& room = sender->batch()[std::size_t(slot)];
        std::ranges::copy(frame, room.data);
        room.length = std::uint32_t(frame.size());
    }
    const auto sent = sender->send(2);
    QVERIFY(sent.has_value());
    QCOMPARE(sent->taken, std::size_t(2));
    QCOMPARE(arrivals(**opened), QSet<QByteArray> { asBytes(first) });
}

/// Memory, rings and binding without any right: that the helper's socket alone makes a sender.
void TestNetHelper::sendsThroughXdp()
{
    const net::ReceiveFilter filter { FirstPort, LastPort };
    auto opened = net::AfPacketReceiver::open(receiver(filter), near().interfaceIndex, filter);
    QVERIFY(opened.has_value());

    constexpr std::size_t MemoryBytes = 64 * 2048;
    constexpr int Entries = 64;
    void* const memory
        = mmap(nullptr, MemoryBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(memory != MAP_FAILED);
    const AsOrdinaryUser user(true);
    net::HelperSockets sockets(m_installed->helper().toStdString());
    const auto socket = sockets.openXdpSender(link("far"));
    if (!socket && socket.error().systemError == EAFNOSUPPORT)
        QSKIP("THIS KERNEL HAS NO AF_XDP");
    QVERIFY2(socket.has_value(), socket ? "" : socket.error().detail.c_str());
    const auto setXdp = [&socket](int option, const auto& value) {
        return setsockopt(socket->get(), SOL_XDP, option, &value, sizeof value) == 0;
    };
    xdp_umem_reg registered {};
    registered.addr = std::uint64_t(reinterpret_cast<std::uintptr_t>(memory));
    registered.len = MemoryBytes;
    registered.chunk_size = 2048;
    QVERIFY(setXdp(XDP_UMEM_REG, registered));
    QVERIFY(setXdp(XDP_UMEM_FILL_RING, Entries) && setXdp(XDP_UMEM_COMPLETION_RING, Entries)
        && setXdp(XDP_TX_RING, Entries));
    xdp_mmap_offsets offsets {};
    socklen_t size = sizeof offsets;
    QVERIFY(getsockopt(socket->get(), SOL_XDP, XDP_MMAP_OFFSETS, &offsets, &size) == 0);
    auto* const ring
        = static_cast<std::uint8_t*>(mmap(nullptr, offsets.tx.desc + Entries * sizeof(xdp_desc),
            PROT_READ | PROT_WRITE, MAP_SHARED, socket->get(), XDP_PGOFF_TX_RING));
    QVERIFY(ring != MAP_FAILED);
    sockaddr_xdp address {};
    address.sxdp_family = AF_XDP;
    address.sxdp_ifindex = std::uint32_t(link("far").interfaceIndex);
    address.sxdp_flags = XDP_COPY;
    QVERIFY(bind(socket->get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);

    const auto frame = lastFrame();
    std::ranges::copy(frame, static_cast<std::uint8_t*>(memory));
    auto* const descriptor = reinterpret_cast<xdp_desc*>(ring + offsets.tx.desc);
    descriptor->addr = 0;
    descriptor->len = std::uint32_t(frame.size());
    __atomic_store_n(
        reinterpret_cast<std::uint32_t*>(ring + offsets.tx.producer), 1, __ATOMIC_RELEASE);
    QVERIFY(sendto(socket->get(), nullptr, 0, MSG_DONTWAIT, nullptr, 0) >= 0);
    QVERIFY(arrivals(**opened).isEmpty());
}

void TestNetHelper::isForItsGroupAlone()
{
    const AsOrdinaryUser user(false);
    net::HelperSockets sockets(m_installed->helper().toStdString());
    const auto right = sockets.checkPacketRight();
    QVERIFY(!right);
    QCOMPARE(right.error().code, core::ErrorCode::PermissionDenied);
    QVERIFY2(right.error().detail.find("only members of the group") != std::string::npos,
        right.error().detail.c_str());
}

void TestNetHelper::takesNoArguments()
{
    // A descriptor 3 that is no channel, and none.
    for (const char* redirection : { "3</dev/null", "3<&-" }) {
        const probe::Outcome outcome = [&] {
            QProcess process;
            process.start("sh",
                { "-c",
                    QString("exec '%1' --help near 1024 %2")
                        .arg(m_installed->helper(), redirection) });
            return probe::outcomeOf(process);
        }();
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("takes no options"), outcome.errors.constData());
    }
}

int main(int argc, char** argv)
{
    TestNetHelper test(enterNamespace());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nethelper.moc"
