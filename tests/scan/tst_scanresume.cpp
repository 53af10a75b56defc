// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanengine.h"
#include "core/wire/ippacket.h"
#include "core/wire/tcpsegment.h"

#include <QtTest>

#include <map>
#include <mutex>
#include <random>
#include <thread>

using namespace std::chrono_literals;
using core::Uint128;
using scan::Pass;
using scan::ScanEngine;

/// Scans that are broken off at any moment and gone on with: every probe leaves, whatever the
/// shards, threads and rates were. Counted where frames leave.
class TestScanResume : public QObject {
    Q_OBJECT

private slots:
    void missesNoProbe_data();
    void missesNoProbe();
    void handsOverBatches();
};

namespace {

using Probe = std::tuple<core::IpAddress, std::uint16_t, std::uint32_t>; ///< with the pass

/// All frames that left, over several runs.
class Tally {
public:
    void count(wire::Bytes packet)
    {
        const auto ip = wire::parseIp(packet);
        const std::lock_guard guard(m_lock);
        ++m_frames;
        const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
        if (!tcp)
            ++m_unreadable;
        else // the pass stands in the two lowest bits of the sequence number
            ++m_probes[{ ip->destination, tcp->destinationPort, tcp->sequence & 3 }];
    }
    std::uint64_t frames() const
    {
        const std::lock_guard guard(m_lock);
        return m_frames;
    }
    const std::map<Probe, int>& probes() const { return m_probes; }
    int unreadable() const { return m_unreadable; }
    std::size_t largestBatch = 0; ///< that a sender of one thread handed over

private:
    mutable std::mutex m_lock;
    std::map<Probe, int> m_probes;
    std::uint64_t m_frames = 0;
    int m_unreadable = 0;
};

/// Takes frames as a busy link does: now all of a batch, now some, now none.
class TallySender : public net::FrameSender {
public:
    TallySender(Tally& tally, std::size_t batch, bool alone)
        : m_tally(tally)
        , m_alone(alone)
        , m_bytes(batch * SlotBytes)
    {
        for (std::size_t i = 0; i < batch; ++i)
            m_slots.push_back({ m_bytes.data() + i * SlotBytes, std::uint32_t(SlotBytes), 0 });
    }
    std::span<net::FrameSlot> batch() override { return m_slots; }
    core::Result<net::SendOutcome> send(std::size_t count) override
    {
        const std::size_t taken = std::min<std::size_t>(count, m_random() % 20);
        if (m_alone)
            m_tally.largestBatch = std::max(m_tally.largestBatch, count);
        for (std::size_t i = 0; i < taken; ++i)
            m_tally.count({ m_slots[i].data, m_slots[i].length });
        return net::SendOutcome { taken, 0, false };
    }

private:
    static constexpr std::size_t SlotBytes = 256;
    Tally& m_tally;
    bool m_alone = false;
    std::vector<std::uint8_t> m_bytes;
    std::vector<net::FrameSlot> m_slots;
    std::minstd_rand m_random { 1 };
};

class DeafReceiver : public net::FrameReceiver {
public:
    core::Result<std::span<const net::ReceivedFrame>> receive(
        std::chrono::milliseconds timeout) override
    {
        std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(timeout, 2ms));
        return std::span<const net::ReceivedFrame>();
    }
    net::ReceiveLoss loss() const override { return {}; }
};

class TallyPort : public net::PacketPort {
public:
    explicit TallyPort(Tally& tally, bool alone = false)
        : m_tally(tally)
        , m_alone(alone)
    {
    }
    wire::LinkType linkType() const override { return wire::LinkType::RawIp; }
    std::uint32_t mtu() const override { return 1500; }
    const char* sendPathName() const override { return "tally"; }
    core::Result<std::unique_ptr<net::FrameSender>> openSender(
        std::size_t batch, net::Egress) override
    {
        return std::make_unique<TallySender>(m_tally, batch, m_alone);
    }
    core::Result<std::unique_ptr<net::FrameReceiver>> openReceiver(
        const net::ReceiveFilter&) override
    {
        return std::make_unique<DeafReceiver>();
    }

private:
    Tally& m_tally;
    bool m_alone = false;
};

net::PathTable wayToAll()
{
    net::Path path;
    path.source = *core::IpAddress::parse("192.0.2.1");
    net::PathTable paths;
    paths.linkType = wire::LinkType::RawIp;
    paths.add({ core::Family::V4, 0, 0xffffffff }, path);
    return paths;
}

core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, name);
}

} // namespace

void TestScanResume::missesNoProbe_data()
{
    QTest::addColumn<int>("shards");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("probes");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("crash");
    QTest::newRow("stopped") << 1 << 1 << 1 << 20000 << false;
    QTest::newRow("crashed") << 1 << 1 << 1 << 20000 << true;
    QTest::newRow("as fast as it goes") << 1 << 1 << 1 << 0 << true;
    QTest::newRow("shards") << 3 << 1 << 1 << 20000 << true;
    QTest::newRow("threads") << 1 << 4 << 1 << 20000 << true;
    QTest::newRow("threads, as fast as it goes") << 1 << 4 << 1 << 0 << true;
    QTest::newRow("several probes") << 1 << 1 << 3 << 4000 << true;
    QTest::newRow("all of it") << 2 << 3 << 2 << 8000 << true;
}

void TestScanResume::missesNoProbe()
{
    QFETCH(int, shards);
    QFETCH(int, threads);
    QFETCH(int, probes);
    QFETCH(int, rate);
    QFETCH(bool, crash);
    constexpr int targets = 500 * 2;
    scan::ScanRequest request;
    request.targets = { "198.18.0.0-198.18.1.243" }; // 500, no power of two
    request.defaultBlocklist = false;
    request.ports = "80,443";
    request.passes = { Pass::V1, Pass::Control };
    request.probes = std::uint32_t(probes);
    request.seed = 3;
    request.cooldownSeconds = 0;
    request.batch = 16;
    request.shards = std::uint32_t(shards);
    request.rate = std::uint64_t(rate);
    const net::PathTable paths = wayToAll();

    Tally tally;
    std::mt19937 random(std::random_device {}());
    int interruptions = 0;
    // A position counts once its last probe has left, seconds after its first: to get on at all, a
    // run lives until the earlier probes of all targets are out.
    const auto leastFrames = std::uint64_t(targets / shards * 2 * (probes - 1));
    for (int shard = 0; shard < shards; ++shard) {
        request.shard = std::uint32_t(shard);
        Uint128 position = 0;
        for (bool done = false; !done;) {
            // Another machine may go on with it.
            request.senderThreads = 1 + random() % std::uint32_t(threads);
            auto plan = scan::planScan(request, {}, noNames);
            QVERIFY(plan);
            plan->firstPosition = position;
            ScanEngine engine(*plan, paths, std::make_unique<TallyPort>(tally));
            QVERIFY(engine.start());
            QVERIFY(engine.sentPosition() >= position);
            const std::uint64_t breakAt = tally.frames() + leastFrames + 1 + random() % 700;
            while (!engine.finished() && tally.frames() < breakAt)
                std::this_thread::sleep_for(100us);
            // What a crash leaves is the position of some moment before.
            Uint128 kept = engine.sentPosition();
            if (crash && random() % 2 == 0)
                std::this_thread::sleep_for(1ms);
            engine.stop();
            QVERIFY(engine.waitFinished(30s));
            done = engine.snapshot().state == scan::ScanState::Done;
            if (!crash)
                kept = engine.sentPosition();
            QVERIFY(kept >= position && kept <= targets);
            position = kept;
            ++interruptions;
        }
    }
    QCOMPARE(tally.unreadable(), 0);
    QCOMPARE(tally.probes().size(), std::size_t(targets * 2));
    for (const auto& [probe, count] : tally.probes())
        QVERIFY(count >= probes);
    // One thread that is stopped sends again what a batch had of the target it was at.
    if (!crash && threads == 1 && probes == 1)
        QVERIFY(tally.frames() <= std::uint64_t(targets * 2 + interruptions * (16 + 2)));
}

void TestScanResume::handsOverBatches()
{
    for (const std::uint32_t batch : { 1u, 7u, 100u }) {
        scan::ScanRequest request;
        request.targets = { "198.18.0.0/22" };
        request.defaultBlocklist = false;
        request.rate = 0;
        request.cooldownSeconds = 0;
        request.batch = batch;
        const auto plan = scan::planScan(request, {}, noNames);
        QVERIFY(plan);
        Tally tally;
        ScanEngine engine(*plan, wayToAll(), std::make_unique<TallyPort>(tally, true));
        QVERIFY(engine.start());
        QVERIFY(engine.waitFinished(30s));
        QCOMPARE(tally.frames(), std::uint64_t(1024));
        QCOMPARE(tally.largestBatch, std::size_t(batch));
    }
}

QTEST_APPLESS_MAIN(TestScanResume)
#include "tst_scanresume.moc"
