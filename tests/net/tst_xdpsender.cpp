// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/linkport.h"
#include "core/scan/probetemplate.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/net/namespacepair.h"

#include <QtTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <thread>

using core::IpAddress;
using net::FrameSender;
using net::SendPath;
using tests::NamespacePair;
using Frame = std::vector<std::uint8_t>;

namespace {

constexpr std::size_t Batch = 64;

/// Sees every frame that comes out of an interface of the far namespace.
class FarTap {
public:
    explicit FarTap(const char* interface)
    {
        // A thread of its own enters the namespace; the socket stays there.
        std::thread([this, interface] {
            const std::string path
                = "/proc/" + std::to_string(NamespacePair::farProcess()) + "/ns/net";
            const net::FileDescriptor space(open(path.c_str(), O_RDONLY | O_CLOEXEC));
            if (setns(space.get(), CLONE_NEWNET) != 0)
                return;
            m_socket = net::FileDescriptor(
                socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_IP)));
            const int bytes = 64 << 20;
            setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes);
            setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
            sockaddr_ll address {};
            address.sll_family = AF_PACKET;
            address.sll_protocol = htons(ETH_P_IP);
            address.sll_ifindex = int(if_nametoindex(interface));
            m_ready
                = bind(m_socket.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        }).join();
    }
    bool ready() const { return m_ready; }

    /// Everything that has arrived since the last call.
    std::vector<Frame> take()
    {
        std::vector<Frame> frames;
        for (;;) {
            Frame frame(2048);
            const ssize_t size = recv(m_socket.get(), frame.data(), frame.size(), 0);
            if (size < 0)
                return frames;
            frame.resize(std::size_t(size));
            frames.push_back(std::move(frame));
        }
    }

private:
    net::FileDescriptor m_socket;
    bool m_ready = false;
};

/// An interface of this namespace, with what a port needs of a path.
net::PathTable pathsOf(const char* interface)
{
    net::PathTable paths;
    paths.interfaceName = interface;
    paths.interfaceIndex = int(if_nametoindex(interface));
    paths.add({ core::Family::V4, 0, 0xffffffff },
        { IpAddress::v4(0x0a090001), { 2, 0, 0, 0, 0, 1 }, { 2, 0, 0, 0, 0, 2 }, std::nullopt });
    return paths;
}

/// Writes real probes to targets from `first` on.
class Prober {
public:
    explicit Prober(const net::PathTable& paths)
        : m_v0(
            paths.paths()[0], wire::LinkType::Ethernet, scan::Pass::V0, scan::ProbeOptions::Mss, 64)
        , m_v1(paths.paths()[0], wire::LinkType::Ethernet, scan::Pass::V1,
              scan::ProbeOptions::Linux, 64)
        , m_identifier({ 1, 2 }, { 40000, 50000 })
    {
    }
    void fill(std::span<net::FrameSlot> batch, std::uint32_t first)
    {
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const bool v1 = (first + i) % 3 == 0;
            const auto pass = v1 ? scan::Pass::V1 : scan::Pass::V0;
            const auto target = IpAddress::v4(0x0a640000 + first + std::uint32_t(i));
            (v1 ? m_v1 : m_v0)
                .write(batch[i], target, 80, m_identifier.identify(target, 80, pass), first);
        }
    }

private:
    scan::ProbeTemplate m_v0;
    scan::ProbeTemplate m_v1;
    scan::ProbeIdentifier m_identifier;
};

/// Sends `batches` whole batches of probes to different targets; what was taken and not lost.
std::size_t sendBatches(FrameSender& sender, Prober& prober, std::uint32_t firstTarget, int batches)
{
    std::size_t sent = 0;
    for (int i = 0; i < batches; ++i) {
        const auto batch = sender.batch().first(Batch);
        prober.fill(batch, firstTarget + std::uint32_t(i) * Batch);
        const auto outcome = sender.send(Batch);
        if (!outcome)
            return 0;
        sent += outcome->taken - outcome->lost;
    }
    return sent;
}

core::Result<std::unique_ptr<net::PacketPort>> openPort(
    const net::PathTable& paths, SendPath path, std::uint32_t senders = 1)
{
    return net::openLinkPort(std::make_shared<net::OwnSockets>(), paths, { path, senders, Batch });
}

} // namespace

/// AF_XDP on a veth pair of two real kernels' namespaces.
class TestXdpSender : public QObject {
    Q_OBJECT

public:
    explicit TestXdpSender(std::string obstacle)
        : m_obstacle(std::move(obstacle))
    {
    }

private slots:
    void initTestCase();
    void autoTakesXdp();
    void sendsTheSameBytesAsPacketSockets();
    void everyFrameArrivesOnce_data();
    void everyFrameArrivesOnce();
    void partOfABatch();
    void aQueueInUseMakesAutoFallBack();
    void tooLittleLockedMemoryMakesAutoFallBack();
    void countsWhatADeadLinkLoses();
    void anInterfaceThatIsDownIsAnError();
    void capturesSeeVisibleFrames();

private:
    std::string m_obstacle;
};

void TestXdpSender::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    QVERIFY2(m_obstacle.empty(), m_obstacle.c_str());
    const std::string far = std::to_string(NamespacePair::farProcess());
    QVERIFY(NamespacePair::ipNear(
        { "link", "add", "wide", "numtxqueues", "2", "numrxqueues", "2", "type", "veth", "peer",
            "name", "widefar", "numtxqueues", "2", "numrxqueues", "2", "netns", far }));
    QVERIFY(NamespacePair::ipNear({ "link", "set", "wide", "up" }));
    QVERIFY(NamespacePair::ipFar({ "link", "set", "widefar", "up" }));
    const auto tried = net::openSocket(net::SocketKind::Xdp);
    if (!tried && tried.error().systemError == EAFNOSUPPORT)
        QSKIP("THIS KERNEL HAS NO AF_XDP");
    QVERIFY2(tried, tried ? "" : tried.error().detail.c_str());
}

void TestXdpSender::autoTakesXdp()
{
    const auto paths = pathsOf("near");
    const auto best = openPort(paths, SendPath::Auto);
    QVERIFY(best);
    QVERIFY2((*best)->sendPathNote().empty(), (*best)->sendPathNote().c_str());
    QCOMPARE(QByteArray((*best)->sendPathName()), QByteArray("xdp"));
    const auto packet = openPort(paths, SendPath::Packet);
    QVERIFY(packet);
    QCOMPARE(QByteArray((*packet)->sendPathName()), QByteArray("packet"));
}

void TestXdpSender::sendsTheSameBytesAsPacketSockets()
{
    const auto paths = pathsOf("near");
    constexpr int Batches = 40;
    std::vector<std::vector<Frame>> arrived;
    for (const SendPath path : { SendPath::Packet, SendPath::Xdp }) {
        FarTap tap("far");
        QVERIFY(tap.ready());
        const auto port = openPort(paths, path);
        QVERIFY2(port, port ? "" : port.error().detail.c_str());
        const auto sender = (*port)->openSender(Batch);
        QVERIFY(sender);
        Prober prober(paths);
        QCOMPARE(sendBatches(**sender, prober, 0, Batches), std::size_t(Batches) * Batch);
        arrived.push_back({});
        QTRY_VERIFY(([&] {
            for (Frame& frame : tap.take())
                arrived.back().push_back(std::move(frame));
            return arrived.back().size() >= std::size_t(Batches) * Batch;
        })());
    }
    QCOMPARE(arrived[0].size(), arrived[1].size());
    QVERIFY(arrived[0] == arrived[1]); // and in the same order
}

void TestXdpSender::everyFrameArrivesOnce_data()
{
    QTest::addColumn<QByteArray>("near");
    QTest::addColumn<QByteArray>("far");
    QTest::addColumn<unsigned>("senders");
    QTest::newRow("one sender") << QByteArray("near") << QByteArray("far") << 1u;
    QTest::newRow("two senders share a queue") << QByteArray("near") << QByteArray("far") << 2u;
    QTest::newRow("two queues") << QByteArray("wide") << QByteArray("widefar") << 2u;
    QTest::newRow("three on two queues") << QByteArray("wide") << QByteArray("widefar") << 3u;
}

void TestXdpSender::everyFrameArrivesOnce()
{
    QFETCH(QByteArray, near);
    QFETCH(QByteArray, far);
    QFETCH(unsigned, senders);
    constexpr int Batches = 40; // the tap has room for some ten thousand frames
    const auto paths = pathsOf(near.constData());
    FarTap tap(far.constData());
    QVERIFY(tap.ready());
    const auto port = openPort(paths, SendPath::Xdp, senders);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    std::vector<std::unique_ptr<FrameSender>> open;
    for (unsigned i = 0; i < senders; ++i) {
        auto sender = (*port)->openSender(Batch);
        QVERIFY2(sender, sender ? "" : sender.error().detail.c_str());
        open.push_back(*std::move(sender));
    }
    QVERIFY(!(*port)->openSender(Batch)); // no more than asked for

    std::atomic<std::size_t> sent = 0;
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < senders; ++i) {
            threads.emplace_back([&, i] {
                Prober prober(paths);
                sent += sendBatches(*open[i], prober, i << 16, Batches);
            });
        }
    }
    const std::size_t wanted = std::size_t(senders) * Batches * Batch;
    QCOMPARE(sent.load(), wanted);
    std::map<std::uint32_t, int> arrivals;
    std::size_t count = 0;
    QTRY_VERIFY(([&] {
        for (const Frame& frame : tap.take()) {
            ++arrivals[wire::load32(frame.data() + 30)]; // the destination address
            ++count;
        }
        return count >= wanted;
    })());
    QCOMPARE(count, wanted);
    QCOMPARE(arrivals.size(), wanted);
}

void TestXdpSender::partOfABatch()
{
    const auto paths = pathsOf("near");
    FarTap tap("far");
    const auto port = openPort(paths, SendPath::Xdp);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    const auto sender = (*port)->openSender(Batch);
    QVERIFY(sender);
    Prober prober(paths);
    std::size_t wanted = 0;
    // More frames than the sender's memory holds, in batches of all sizes.
    for (std::uint32_t size = 1; size <= Batch; ++size) {
        prober.fill((*sender)->batch().first(size), size * 1000);
        const auto outcome = (*sender)->send(size);
        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
        QCOMPARE(outcome->taken, std::size_t(size));
        QCOMPARE(outcome->lost, std::size_t(0));
        wanted += size;
    }
    std::size_t arrived = 0;
    QTRY_VERIFY((arrived += tap.take().size()) >= wanted);
    QCOMPARE(arrived, wanted);
}

void TestXdpSender::aQueueInUseMakesAutoFallBack()
{
    const auto paths = pathsOf("near");
    auto first = openPort(paths, SendPath::Xdp);
    QVERIFY2(first, first ? "" : first.error().detail.c_str());
    const auto asked = openPort(paths, SendPath::Xdp);
    QVERIFY(!asked);
    QVERIFY2(QByteArray::fromStdString(asked.error().detail).contains("another program"),
        asked.error().detail.c_str());
    const auto best = openPort(paths, SendPath::Auto);
    QVERIFY(best);
    QCOMPARE(QByteArray((*best)->sendPathName()), QByteArray("packet"));
    QCOMPARE((*best)->sendPathNote(), asked.error().detail);
    // A scan after a scan finds the queue free again.
    first->reset();
    const auto next = openPort(paths, SendPath::Xdp);
    QVERIFY2(next, next ? "" : next.error().detail.c_str());
}

void TestXdpSender::tooLittleLockedMemoryMakesAutoFallBack()
{
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &before), 0);
    const rlimit none { 0, before.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &none), 0);
    const auto best = openPort(pathsOf("near"), SendPath::Auto);
    const auto asked = openPort(pathsOf("near"), SendPath::Xdp);
    QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &before), 0);
    QVERIFY(best);
    QCOMPARE(QByteArray((*best)->sendPathName()), QByteArray("packet"));
    QVERIFY2(QByteArray::fromStdString((*best)->sendPathNote()).contains("ulimit -l"),
        (*best)->sendPathNote().c_str());
    QVERIFY(!asked);
}

void TestXdpSender::countsWhatADeadLinkLoses()
{
    const auto paths = pathsOf("wide");
    const auto port = openPort(paths, SendPath::Xdp);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    const auto sender = (*port)->openSender(Batch);
    QVERIFY(sender);
    Prober prober(paths);
    QVERIFY(NamespacePair::ipFar({ "link", "set", "widefar", "down" }));
    for (int i = 0; i < 3; ++i) {
        prober.fill((*sender)->batch().first(Batch), 7);
        const auto outcome = (*sender)->send(Batch);
        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
        QCOMPARE(outcome->taken - outcome->lost, std::size_t(0));
    }
    QVERIFY(NamespacePair::ipFar({ "link", "set", "widefar", "up" }));

    // What was not taken before must not come now.
    FarTap tap("widefar");
    constexpr std::uint32_t Later = 0x1000;
    std::size_t sent = 0;
    std::uint32_t first = Later;
    QTRY_VERIFY(([&] {
        prober.fill((*sender)->batch().first(Batch), first);
        const auto outcome = (*sender)->send(Batch);
        sent += outcome ? outcome->taken - outcome->lost : 0;
        first += Batch;
        return sent >= 4 * Batch;
    })());
    std::size_t arrived = 0;
    QTRY_VERIFY(([&] {
        for (const Frame& frame : tap.take()) {
            const bool late = wire::load32(frame.data() + 30) >= 0x0a640000 + Later;
            arrived += late ? 1 : sent; // one of before would be too many at once
        }
        return arrived >= sent;
    })());
    QCOMPARE(arrived, sent);
}

void TestXdpSender::anInterfaceThatIsDownIsAnError()
{
    const auto paths = pathsOf("wide");
    const auto port = openPort(paths, SendPath::Xdp);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    const auto sender = (*port)->openSender(Batch);
    QVERIFY(sender);
    Prober prober(paths);
    QVERIFY(NamespacePair::ipNear({ "link", "set", "wide", "down" }));
    prober.fill((*sender)->batch().first(Batch), 7);
    const auto outcome = (*sender)->send(Batch);
    QVERIFY(NamespacePair::ipNear({ "link", "set", "wide", "up" }));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().systemError, ENETDOWN);
}

void TestXdpSender::capturesSeeVisibleFrames()
{
    // AF_XDP passes the taps by, so frames that have to be seen go by packet socket.
    const auto paths = pathsOf("near");
    const auto port = openPort(paths, SendPath::Xdp);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    const auto receiver = (*port)->openReceiver({ .firstPort = 1024, .ownFrames = true });
    QVERIFY2(receiver, receiver ? "" : receiver.error().detail.c_str());
    const auto sender = (*port)->openSender(Batch, net::Egress::Visible);
    QVERIFY(sender);
    Prober prober(paths);
    QCOMPARE(sendBatches(**sender, prober, 0, 1), Batch);
    std::size_t seen = 0;
    QTRY_VERIFY(([&] {
        const auto frames = (*receiver)->receive(std::chrono::milliseconds(20));
        if (frames) {
            for (const net::ReceivedFrame& frame : *frames)
                seen += frame.outgoing ? 1 : 0;
        }
        return seen >= Batch;
    })());
}

// Namespaces must be entered before QtTest starts its threads.
int main(int argc, char** argv)
{
    TestXdpSender test(NamespacePair::enter());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_xdpsender.moc"
