// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#undef slots // Qt's keyword is a member's name there
#include "core/net/xdpsender.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace std::chrono_literals;
using net::XdpRing;

namespace {

constexpr std::uint32_t Entries = 64;
constexpr std::uint32_t Batch = 8;
constexpr std::uint64_t CalledOff = ~std::uint64_t(0);

/// A ring in memory that both ends map, as a socket has it.
template <typename Entry> class SharedRing {
public:
    SharedRing()
        : m_file(memfd_create("ring", MFD_CLOEXEC))
    {
        if (ftruncate(m_file.get(), 4096) != 0)
            qFatal("no memory for a ring");
    }
    XdpRing<Entry> end()
    {
        xdp_ring_offset offsets {};
        offsets.producer = 0;
        offsets.consumer = 64;
        offsets.desc = 128;
        auto ring = XdpRing<Entry>::map(m_file.get(), 0, offsets, Entries);
        if (!ring)
            qFatal("%s", ring.error().detail.c_str());
        return *std::move(ring);
    }

private:
    net::FileDescriptor m_file;
};

/// Stands in for a kernel before 6.17: it sends frames and gives them back, but moves the consumer
/// of the ring only once it has looked at all.
class OldKernel {
public:
    OldKernel()
    {
        int ends[2] = {};
        if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
            qFatal("no sockets");
        m_socket = net::FileDescriptor(ends[0]);
        m_peer = net::FileDescriptor(ends[1]);
        // No room: each system call that would send says EAGAIN.
        while (::send(m_socket.get(), "", 0, MSG_DONTWAIT) == 0) { }
    }
    net::XdpSender sender()
    {
        m_memory = *net::XdpMemory::allocate(1, Batch);
        m_transmit = m_transmitRing.end();
        m_done = m_doneRing.end();
        return net::XdpSender(
            { net::FileDescriptor(fcntl(m_socket.get(), F_DUPFD_CLOEXEC, 0)), m_transmitRing.end(),
                m_memory, std::make_shared<net::XdpCompletions>(m_doneRing.end(), m_memory), 0 });
    }
    /// Sends this many of what is in the ring from `first` on, and gives them back.
    void work(std::uint32_t first, std::uint32_t frames)
    {
        for (std::uint32_t i = 0; i < frames; ++i) {
            const std::uint32_t end = m_done.produced();
            m_done[end] = m_transmit[first + i].addr;
            m_done.setProduced(end + 1);
        }
    }
    void waitForBatch(std::uint32_t produced) const
    {
        while (m_transmit.produced() != produced)
            std::this_thread::sleep_for(1ms);
    }
    XdpRing<xdp_desc>& transmit() { return m_transmit; }

private:
    net::FileDescriptor m_socket;
    net::FileDescriptor m_peer;
    std::shared_ptr<net::XdpMemory> m_memory;
    SharedRing<xdp_desc> m_transmitRing;
    SharedRing<std::uint64_t> m_doneRing;
    XdpRing<xdp_desc> m_transmit;
    XdpRing<std::uint64_t> m_done;
};

} // namespace

/// What is said of frames when sending breaks off, with rings that no kernel is behind.
class TestXdpAccounting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesThatWereGivenBackWereSent_data()
    {
        QTest::addColumn<unsigned>("sent");
        QTest::newRow("none") << 0u;
        QTest::newRow("some") << 5u;
        QTest::newRow("all") << Batch;
    }
    void framesThatWereGivenBackWereSent()
    {
        QFETCH(unsigned, sent);
        OldKernel kernel;
        net::XdpSender sender = kernel.sender();
        for (net::FrameSlot& slot : sender.batch())
            slot.length = 60;
        core::Result<net::SendOutcome> outcome;
        {
            const std::jthread sending([&] { outcome = sender.send(Batch); });
            kernel.waitForBatch(Batch);
            kernel.work(0, sent);
        }
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->taken, std::size_t(sent));
        QCOMPARE(outcome->lost, std::size_t(0));
        // What did not leave is called off, and nothing else.
        for (std::uint32_t i = 0; i < Batch; ++i)
            QCOMPARE(kernel.transmit()[i].addr == CalledOff, i >= sent);
    }

    void nextBatchesAreCountedFromTheirOwnBegin()
    {
        OldKernel kernel;
        net::XdpSender sender = kernel.sender();
        std::size_t taken = 0;
        for (std::uint32_t round = 0; round < 3; ++round) {
            for (net::FrameSlot& slot : sender.batch())
                slot.length = 60;
            const std::uint32_t first = round * Batch;
            core::Result<net::SendOutcome> outcome;
            {
                const std::jthread sending([&] { outcome = sender.send(Batch); });
                kernel.waitForBatch(first + Batch);
                kernel.work(first, round + 2);
            }
            QVERIFY(outcome.has_value());
            QCOMPARE(outcome->taken, std::size_t(round + 2));
            taken += outcome->taken;
        }
        QCOMPARE(taken, std::size_t(2 + 3 + 4));
    }
};

QTEST_APPLESS_MAIN(TestXdpAccounting)
#include "tst_xdpaccounting.moc"
