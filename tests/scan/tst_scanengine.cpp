// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labprefixes.h"
#include "core/lab/virtualvantage.h"
#include "core/scan/scanengine.h"
#include "core/targets/permutation.h"

#include <QtTest>

#include <deque>
#include <set>
#include <thread>

using namespace std::chrono_literals;
using scan::Pass;
using scan::ReplyClass;
using scan::ScanEngine;
using scan::ScanRequest;
using scan::ScanRow;
using scan::ScanSnapshot;
using scan::ScanState;

/// Whole runs on the virtual lab: threads, limits, pause and stop.
class TestScanEngine : public QObject {
    Q_OBJECT

private slots:
    void findsEveryHostOnce_data();
    void findsEveryHostOnce();
    void timesEachPassOfItsOwn();
    void repeatsASimulatedRunToTheByte();
    void keepsEarlyResetAndLateAnswer();
    void tellsWhereItGoesOn();
    void stopsAtOnce();
    void pausesAndGoesOn();
    void changesTheRateWhileRunning();
    void endsAtTheRunTimeLimit();
    void endsAtTheResultLimit();
    void dropsRowsOfASlowConsumerAndSaysSo();
    void aPortThatFailsEndsTheRun();
    void aPortThatRefusesFramesCountsThem();
    void framesThatAPortLosesAreNotSent();
    void aPortWithoutRoomCanBeStopped();
    void countsWhatArrivesDamaged();
    void countsWhatTheKernelDrops();
};

namespace {

struct Prepared {
    std::unique_ptr<net::Vantage> vantage;
    std::unique_ptr<ScanEngine> engine;
};

ScanRequest requestFor(std::vector<std::string> targets)
{
    ScanRequest request;
    request.targets = std::move(targets);
    request.rate = 0;
    request.cooldownSeconds = 0.3;
    request.seed = 5;
    return request;
}

core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, name);
}

Prepared prepare(const ScanRequest& request, scan::ScanHooks hooks = {})
{
    Prepared prepared;
    prepared.vantage = lab::makeVirtualVantage(1);
    auto plan = scan::planScan(request, prepared.vantage->ownPrefixes(), noNames);
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    auto paths = prepared.vantage->resolve(plan->space.ranges(), {});
    if (!paths)
        qFatal("%s", paths.error().detail.c_str());
    auto port = prepared.vantage->openPort(*paths);
    if (!port)
        qFatal("%s", port.error().detail.c_str());
    prepared.engine = std::make_unique<ScanEngine>(*plan, *paths, std::move(*port), hooks);
    return prepared;
}

std::vector<ScanRow> runToEnd(ScanEngine& engine)
{
    std::vector<ScanRow> rows;
    const auto collect = [&] {
        auto some = engine.takeRows();
        rows.insert(rows.end(), some.begin(), some.end());
        return !some.empty();
    };
    while (!engine.waitFinished(20ms))
        collect();
    while (collect()) { }
    return rows;
}

bool waitUntil(const std::function<bool()>& condition)
{
    for (int i = 0; i < 2000; ++i) {
        if (condition())
            return true;
        std::this_thread::sleep_for(5ms);
    }
    return false;
}

} // namespace

void TestScanEngine::findsEveryHostOnce_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("expected");
    QTest::newRow("IPv4, one thread") << "100.64.0.0/20" << 1 << 4096;
    QTest::newRow("IPv4, three threads") << "100.64.0.0/20" << 3 << 4096;
    QTest::newRow("IPv6") << "fd64:64::/116" << 2 << 4096;
}

void TestScanEngine::findsEveryHostOnce()
{
    QFETCH(QString, target);
    QFETCH(int, threads);
    QFETCH(int, expected);
    ScanRequest request = requestFor({ target.toStdString() });
    request.senderThreads = std::uint32_t(threads);
    request.passes = { Pass::V0, Pass::V1, Pass::Control };
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->start());
    const auto rows = runToEnd(*prepared.engine);

    std::set<core::IpAddress> found[3];
    std::size_t timed = 0;
    for (const ScanRow& row : rows) {
        QVERIFY(!row.repeat && !row.conflict);
        QVERIFY(found[int(row.pass)].insert(row.target).second);
        QCOMPARE(row.replyClass, row.pass == Pass::V1 ? ReplyClass::Mptcp : ReplyClass::Plain);
        timed += row.rttUs >= 0 ? 1 : 0;
    }
    // Send times share a table, so a few are overwritten before the reply comes.
    QVERIFY(timed > rows.size() * 98 / 100);
    for (const auto& pass : found)
        QCOMPARE(pass.size(), std::size_t(expected));
    const ScanSnapshot end = prepared.engine->snapshot();
    QCOMPARE(end.state, ScanState::Done);
    QCOMPARE(end.sent, std::uint64_t(expected * 3));
    QCOMPARE(end.validated, std::uint64_t(expected * 3));
    QCOMPARE(end.progress(), 1.0);
    QCOMPARE(end.notOurs + end.parseErrors + end.sendErrors + end.unroutable, std::uint64_t(0));
    QVERIFY(!end.degraded());
    QVERIFY(!prepared.engine->error());
    QVERIFY(prepared.engine->sentPosition() == core::Uint128(expected));
}

/// Every probe below the position that a stopped scan tells has left, so that one that goes on
/// there leaves nothing out.
void TestScanEngine::tellsWhereItGoesOn()
{
    ScanRequest request = requestFor({ "100.64.0.0/16" });
    request.rate = 20000;
    request.senderThreads = 3;
    request.shards = 2;
    request.shard = 1;
    request.seed = 5;
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->sentPosition() <= core::Uint128(1));
    QVERIFY(prepared.engine->start());
    QVERIFY(waitUntil([&] { return prepared.engine->snapshot().sent > 3000; }));
    const core::Uint128 running = prepared.engine->sentPosition();
    prepared.engine->stop();
    QVERIFY(prepared.engine->waitFinished(5s));
    const core::Uint128 position = prepared.engine->sentPosition();
    QVERIFY(position >= running);
    // Half of the positions below are the other shard's, and threads are a few batches apart.
    const std::uint64_t sent = prepared.engine->snapshot().sent;
    QVERIFY(std::uint64_t(position) / 2 <= sent);
    QVERIFY(std::uint64_t(position) > 0);
    std::set<core::IpAddress> answered;
    for (const ScanRow& row : runToEnd(*prepared.engine))
        answered.insert(row.target);
    const scan::ScanPlan& plan = prepared.engine->plan();
    const targets::Permutation permutation(plan.space.size(), plan.seed);
    // Answers to the last probes may be missing after a stop, but not those from long before.
    for (core::Uint128 each = 1; each < position / 2; each += 2)
        QVERIFY(answered.contains(plan.space.at(permutation.at(each)).address));
}

void TestScanEngine::timesEachPassOfItsOwn()
{
    ScanRequest request = requestFor({ "100.64.0.0/26" });
    request.passes = { Pass::V0, Pass::V1 };
    request.rate = 900; // the second pass leaves while the reply to the first is on its way
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->start());
    const auto rows = runToEnd(*prepared.engine);
    QCOMPARE(rows.size(), std::size_t(128));
    for (const ScanRow& row : rows) {
        // Four hops there and back at 200 us each; a few share a slot and have none.
        QVERIFY2(row.rttUs == -1 || row.rttUs >= 1000, qPrintable(QString::number(row.rttUs)));
    }
}

void TestScanEngine::repeatsASimulatedRunToTheByte()
{
    scan::ScanHooks hooks;
    hooks.simulated = true;
    const auto contents = [&hooks] {
        const Prepared prepared = prepare(requestFor({ "100.64.0.0/26" }), hooks);
        if (!prepared.engine->start())
            return std::set<std::string>();
        std::set<std::string> rows;
        for (const ScanRow& row : runToEnd(*prepared.engine)) {
            rows.insert(row.target.toString() + " " + std::to_string(row.localPort) + " "
                + std::to_string(row.sequence) + " " + wire::toHex(row.optionBytes()));
        }
        return rows;
    };
    const auto first = contents();
    QCOMPARE(first.size(), std::size_t(64));
    QVERIFY(first == contents());
}

void TestScanEngine::keepsEarlyResetAndLateAnswer()
{
    const auto prefixes = lab::labPrefixes();
    const auto found = std::find_if(prefixes.begin(), prefixes.end(),
        [](const lab::LabPrefix& each) { return each.kind == lab::DeviceKind::EarlyReset; });
    const Prepared prepared = prepare(requestFor({ found->prefixV4 }));
    QVERIFY(prepared.engine->start());
    const auto rows = runToEnd(*prepared.engine);
    const ScanSnapshot end = prepared.engine->snapshot();
    QCOMPARE(end.countOf(ReplyClass::Rst), std::uint64_t(256));
    QCOMPARE(end.countOf(ReplyClass::Mptcp), std::uint64_t(256));
    QCOMPARE(end.conflicts, std::uint64_t(256));
    QCOMPARE(rows.size(), std::size_t(512));
}

void TestScanEngine::stopsAtOnce()
{
    ScanRequest request = requestFor({ "100.64.0.0/16" });
    request.rate = 1000;
    request.cooldownSeconds = 60;
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->start());
    QVERIFY(waitUntil([&] { return prepared.engine->snapshot().sent > 50; }));
    prepared.engine->stop();
    QVERIFY(prepared.engine->waitFinished(5s));
    const ScanSnapshot end = prepared.engine->snapshot();
    QCOMPARE(end.state, ScanState::Stopped);
    QVERIFY(end.sent < 65536);
}

void TestScanEngine::pausesAndGoesOn()
{
    ScanRequest request = requestFor({ "100.64.0.0/22" });
    request.rate = 2000;
    request.senderThreads = 2;
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->start());
    QVERIFY(waitUntil([&] { return prepared.engine->snapshot().sent > 20; }));
    prepared.engine->pause();
    QCOMPARE(prepared.engine->snapshot().state, ScanState::Paused);
    std::this_thread::sleep_for(100ms); // a batch in hand still leaves
    const auto paused = prepared.engine->snapshot().sent;
    std::this_thread::sleep_for(200ms);
    QCOMPARE(prepared.engine->snapshot().sent, paused);
    QVERIFY(paused < 1024);
    prepared.engine->resume();
    QVERIFY(prepared.engine->waitFinished(20s));
    QCOMPARE(prepared.engine->snapshot().state, ScanState::Done);
    QCOMPARE(prepared.engine->snapshot().sent, std::uint64_t(1024));
    QCOMPARE(prepared.engine->takeRows().size(), std::size_t(1024));
}

void TestScanEngine::changesTheRateWhileRunning()
{
    ScanRequest request = requestFor({ "100.64.0.0/16" });
    request.rate = 10; // would take two hours
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->start());
    prepared.engine->setRate(0);
    QVERIFY(prepared.engine->waitFinished(60s));
    QCOMPARE(prepared.engine->snapshot().sent, std::uint64_t(65536));
}

void TestScanEngine::endsAtTheRunTimeLimit()
{
    ScanRequest request = requestFor({ "100.64.0.0/16" });
    request.rate = 500;
    request.maxRuntimeSeconds = 0.5;
    const Prepared prepared = prepare(request);
    QVERIFY(prepared.engine->start());
    const auto rows = runToEnd(*prepared.engine);
    const ScanSnapshot end = prepared.engine->snapshot();
    QCOMPARE(end.state, ScanState::Stopped);
    QVERIFY(end.sent > 0 && end.sent < 65536);
    // The cooldown still brings in the last replies.
    QCOMPARE(rows.size(), std::size_t(end.sent));
}

void TestScanEngine::endsAtTheResultLimit()
{
    ScanRequest request = requestFor({ "100.64.0.0/16" });
    request.rate = 5000;
    request.maxResults = 25;
    scan::ScanHooks hooks;
    hooks.countsAsResult = [](const ScanRow& row) { return row.target.v4Value() % 2 == 0; };
    const Prepared prepared = prepare(request, hooks);
    QVERIFY(prepared.engine->start());
    const auto rows = runToEnd(*prepared.engine);
    QVERIFY(std::count_if(rows.begin(), rows.end(), hooks.countsAsResult) >= 25);
    QCOMPARE(prepared.engine->snapshot().state, ScanState::Stopped);
    QVERIFY(prepared.engine->snapshot().sent < 65536);
}

void TestScanEngine::dropsRowsOfASlowConsumerAndSaysSo()
{
    scan::ScanHooks hooks;
    hooks.mailboxRows = 100;
    std::uint64_t frames = 0;
    hooks.onReplyFrame = [&frames](wire::Bytes, std::int64_t) { ++frames; };
    const Prepared prepared = prepare(requestFor({ "100.64.0.0/22" }), hooks);
    QVERIFY(prepared.engine->start());
    QVERIFY(prepared.engine->waitFinished(20s));
    const ScanSnapshot end = prepared.engine->snapshot();
    QCOMPARE(prepared.engine->takeRows().size(), std::size_t(100));
    QCOMPARE(end.rowsDropped, std::uint64_t(924));
    QVERIFY(end.degraded());
    QCOMPARE(frames, std::uint64_t(1024));
}

namespace {

/// Passes frames on to another port until it breaks or refuses.
class FaultyPort : public net::PacketPort {
public:
    enum class Fault {
        Breaks,
        RefusesEveryThird,
        LosesEverySecondBatch,
        HasNoRoom,
        DamagesReplies,
        DropsReplies
    };
    FaultyPort(std::unique_ptr<net::PacketPort> port, Fault fault)
        : m_port(std::move(port))
        , m_fault(fault)
    {
    }
    wire::LinkType linkType() const override { return m_port->linkType(); }
    std::uint32_t mtu() const override { return m_port->mtu(); }
    const char* sendPathName() const override { return "faulty"; }
    core::Result<std::unique_ptr<net::FrameReceiver>> openReceiver(
        const net::ReceiveFilter& filter) override
    {
        auto receiver = m_port->openReceiver(filter);
        if (!receiver || (m_fault != Fault::DamagesReplies && m_fault != Fault::DropsReplies))
            return receiver;
        return std::unique_ptr<net::FrameReceiver>(
            std::make_unique<Receiver>(std::move(*receiver), m_fault));
    }
    core::Result<std::unique_ptr<net::FrameSender>> openSender(
        std::size_t batch, net::Egress egress) override
    {
        auto sender = m_port->openSender(batch, egress);
        if (!sender)
            return sender;
        return std::unique_ptr<net::FrameSender>(
            std::make_unique<Sender>(std::move(*sender), m_fault));
    }

private:
    class Sender : public net::FrameSender {
    public:
        Sender(std::unique_ptr<net::FrameSender> sender, Fault fault)
            : m_sender(std::move(sender))
            , m_fault(fault)
        {
        }
        std::span<net::FrameSlot> batch() override { return m_sender->batch(); }
        core::Result<net::SendOutcome> send(std::size_t count) override
        {
            if (m_fault == Fault::Breaks && ++m_calls > 3)
                return core::failure(core::ErrorCode::Unavailable, "the interface is down");
            if (m_fault == Fault::RefusesEveryThird && count > 2) {
                const auto sent = m_sender->send(2);
                return sent ? net::SendOutcome { sent->taken, 0, true } : sent;
            }
            if (m_fault == Fault::LosesEverySecondBatch && ++m_calls % 2 == 0)
                return net::SendOutcome { count, count };
            if (m_fault == Fault::HasNoRoom)
                return net::SendOutcome {};
            return m_sender->send(count);
        }

    private:
        std::unique_ptr<net::FrameSender> m_sender;
        Fault m_fault;
        int m_calls = 0;
    };
    /// Damages or keeps every tenth frame that arrives.
    class Receiver : public net::FrameReceiver {
    public:
        Receiver(std::unique_ptr<net::FrameReceiver> receiver, Fault fault)
            : m_receiver(std::move(receiver))
            , m_fault(fault)
        {
        }
        core::Result<std::span<const net::ReceivedFrame>> receive(
            std::chrono::milliseconds timeout) override
        {
            const auto frames = m_receiver->receive(timeout);
            if (!frames)
                return frames;
            m_frames.clear();
            m_damaged.clear();
            for (net::ReceivedFrame frame : *frames) {
                const bool tenth = ++m_count % 10 == 0;
                if (tenth && m_fault == Fault::DropsReplies) {
                    m_drops.fetch_add(1);
                    continue;
                }
                if (tenth) {
                    auto& bytes = m_damaged.emplace_back(frame.bytes.begin(), frame.bytes.end());
                    bytes.back() ^= 1;
                    frame.bytes = bytes;
                }
                m_frames.push_back(frame);
            }
            return std::span<const net::ReceivedFrame>(m_frames);
        }
        net::ReceiveLoss loss() const override { return { m_drops.load(), 0 }; }

    private:
        std::unique_ptr<net::FrameReceiver> m_receiver;
        Fault m_fault;
        int m_count = 0;
        std::vector<net::ReceivedFrame> m_frames;
        std::deque<std::vector<std::uint8_t>> m_damaged;
        std::atomic<std::uint64_t> m_drops { 0 };
    };
    std::unique_ptr<net::PacketPort> m_port;
    Fault m_fault;
};

std::unique_ptr<ScanEngine> engineOnFaultyPort(
    const ScanRequest& request, net::Vantage& vantage, FaultyPort::Fault fault)
{
    auto plan = scan::planScan(request, vantage.ownPrefixes(), noNames);
    auto paths = vantage.resolve(plan->space.ranges(), {});
    auto port = std::make_unique<FaultyPort>(std::move(*vantage.openPort(*paths)), fault);
    return std::make_unique<ScanEngine>(*plan, *paths, std::move(port));
}

} // namespace

void TestScanEngine::aPortThatFailsEndsTheRun()
{
    const auto vantage = lab::makeVirtualVantage(1);
    const auto engine
        = engineOnFaultyPort(requestFor({ "100.64.0.0/16" }), *vantage, FaultyPort::Fault::Breaks);
    QVERIFY(engine->start());
    QVERIFY(engine->waitFinished(20s));
    QCOMPARE(engine->snapshot().state, ScanState::Failed);
    QVERIFY(engine->error());
    QCOMPARE(engine->error()->detail, std::string("the interface is down"));
}

void TestScanEngine::aPortThatRefusesFramesCountsThem()
{
    const auto vantage = lab::makeVirtualVantage(1);
    const auto engine = engineOnFaultyPort(
        requestFor({ "100.64.0.0/22" }), *vantage, FaultyPort::Fault::RefusesEveryThird);
    QVERIFY(engine->start());
    QVERIFY(engine->waitFinished(20s));
    const ScanSnapshot end = engine->snapshot();
    QCOMPARE(end.state, ScanState::Done);
    QCOMPARE(end.sent + end.sendErrors, std::uint64_t(1024));
    QVERIFY(end.sendErrors > 300);
    QVERIFY(end.degraded()); // who was not asked cannot have answered
    // Whoever was not refused was reached: the frames behind a refused one are sent unharmed.
    QCOMPARE(end.countOf(ReplyClass::Mptcp), end.sent);
}

void TestScanEngine::framesThatAPortLosesAreNotSent()
{
    const auto vantage = lab::makeVirtualVantage(1);
    const auto engine = engineOnFaultyPort(
        requestFor({ "100.64.0.0/22" }), *vantage, FaultyPort::Fault::LosesEverySecondBatch);
    QVERIFY(engine->start());
    QVERIFY(engine->waitFinished(20s));
    const ScanSnapshot end = engine->snapshot();
    QCOMPARE(end.state, ScanState::Done);
    QCOMPARE(end.sent + end.sendErrors, std::uint64_t(1024));
    QVERIFY(end.sent > 0 && end.sendErrors > 0);
    QCOMPARE(end.countOf(ReplyClass::Mptcp), end.sent);
}

void TestScanEngine::aPortWithoutRoomCanBeStopped()
{
    const auto vantage = lab::makeVirtualVantage(1);
    const auto engine = engineOnFaultyPort(
        requestFor({ "100.64.0.0/22" }), *vantage, FaultyPort::Fault::HasNoRoom);
    QVERIFY(engine->start());
    std::this_thread::sleep_for(100ms);
    QCOMPARE(engine->snapshot().state, ScanState::Sending);
    engine->stop();
    QVERIFY(engine->waitFinished(2s));
    QCOMPARE(engine->snapshot().sent, std::uint64_t(0));

    // Left alone, it says so instead of waiting for ever.
    const auto stuck = engineOnFaultyPort(
        requestFor({ "100.64.0.0/22" }), *vantage, FaultyPort::Fault::HasNoRoom);
    QVERIFY(stuck->start());
    QVERIFY(stuck->waitFinished(20s));
    QCOMPARE(stuck->snapshot().state, ScanState::Failed);
}

void TestScanEngine::countsWhatArrivesDamaged()
{
    const auto vantage = lab::makeVirtualVantage(1);
    const auto engine = engineOnFaultyPort(
        requestFor({ "100.64.0.0/22" }), *vantage, FaultyPort::Fault::DamagesReplies);
    QVERIFY(engine->start());
    QVERIFY(engine->waitFinished(20s));
    const ScanSnapshot end = engine->snapshot();
    QCOMPARE(end.state, ScanState::Done);
    QCOMPARE(end.parseErrors, std::uint64_t(102));
    QCOMPARE(end.countOf(ReplyClass::Mptcp), std::uint64_t(922));
    QVERIFY(end.degraded());
}

void TestScanEngine::countsWhatTheKernelDrops()
{
    const auto vantage = lab::makeVirtualVantage(1);
    const auto engine = engineOnFaultyPort(
        requestFor({ "100.64.0.0/22" }), *vantage, FaultyPort::Fault::DropsReplies);
    QVERIFY(engine->start());
    QVERIFY(engine->waitFinished(20s));
    const ScanSnapshot end = engine->snapshot();
    QCOMPARE(end.socketDrops, std::uint64_t(102));
    QCOMPARE(end.countOf(ReplyClass::Mptcp), std::uint64_t(922));
    QVERIFY(end.degraded());
}

QTEST_APPLESS_MAIN(TestScanEngine)
#include "tst_scanengine.moc"
