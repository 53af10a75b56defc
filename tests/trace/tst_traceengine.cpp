// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtualvantage.h"
#include "core/trace/traceengine.h"
#include "tracesamples.h"

#include <QtTest>

#include <map>
#include <mutex>
#include <set>

using namespace tracetest;
using std::chrono::milliseconds;
using trace::ProbeTarget;
using trace::TraceEngine;
using trace::TraceHooks;
using trace::TraceRequest;
using trace::TraceResult;

namespace {

/// `count` hosts of a prefix of the lab.
std::vector<ProbeTarget> hosts(const char* first, int count, scan::Pass pass = scan::Pass::V1)
{
    const core::IpAddress base = address(first);
    std::vector<ProbeTarget> targets;
    for (int i = 0; i < count; ++i) {
        targets.push_back(
            { core::IpAddress::fromValue(base.family(), base.value() + core::Uint128(i)),
                lab::LabPort, pass });
    }
    return targets;
}

std::vector<ProbeTarget> operator+(
    std::vector<ProbeTarget> one, const std::vector<ProbeTarget>& two)
{
    one.insert(one.end(), two.begin(), two.end());
    return one;
}

/// A port that passes on what another does, and may fail.
class TroubledPort : public net::PacketPort {
public:
    enum class Trouble { None, NoReceiver, NoSender, SendFails, ReceiveFails, TakesHalf };

    TroubledPort(std::unique_ptr<net::PacketPort> port, Trouble trouble)
        : m_port(std::move(port))
        , m_trouble(trouble)
    {
    }
    wire::LinkType linkType() const override { return m_port->linkType(); }
    std::uint32_t mtu() const override { return m_port->mtu(); }
    const char* sendPathName() const override { return m_port->sendPathName(); }

    core::Result<std::unique_ptr<net::FrameSender>> openSender(
        std::size_t batch, net::Egress egress) override
    {
        if (m_trouble == Trouble::NoSender)
            return core::failure(core::ErrorCode::PermissionDenied, "no sender for you");
        auto sender = m_port->openSender(batch, egress);
        return std::unique_ptr<net::FrameSender>(new Sender(*std::move(sender), m_trouble));
    }
    core::Result<std::unique_ptr<net::FrameReceiver>> openReceiver(
        const net::ReceiveFilter& filter) override
    {
        if (m_trouble == Trouble::NoReceiver)
            return core::failure(core::ErrorCode::PermissionDenied, "no receiver for you");
        auto receiver = m_port->openReceiver(filter);
        return std::unique_ptr<net::FrameReceiver>(new Receiver(*std::move(receiver), m_trouble));
    }

private:
    class Sender : public net::FrameSender {
    public:
        Sender(std::unique_ptr<net::FrameSender> sender, Trouble trouble)
            : m_sender(std::move(sender))
            , m_trouble(trouble)
        {
        }
        std::span<net::FrameSlot> batch() override { return m_sender->batch(); }
        core::Result<net::SendOutcome> send(std::size_t count) override
        {
            if (m_trouble == Trouble::SendFails)
                return core::failure(core::ErrorCode::Unavailable, "the cable is gone");
            const std::size_t some = m_trouble == Trouble::TakesHalf ? (count + 1) / 2 : count;
            return m_sender->send(some);
        }

    private:
        std::unique_ptr<net::FrameSender> m_sender;
        Trouble m_trouble;
    };
    class Receiver : public net::FrameReceiver {
    public:
        Receiver(std::unique_ptr<net::FrameReceiver> receiver, Trouble trouble)
            : m_receiver(std::move(receiver))
            , m_trouble(trouble)
        {
        }
        core::Result<std::span<const net::ReceivedFrame>> receive(milliseconds timeout) override
        {
            if (m_trouble == Trouble::ReceiveFails)
                return core::failure(core::ErrorCode::ReadFailed, "the ring is gone");
            return m_receiver->receive(timeout);
        }
        net::ReceiveLoss loss() const override { return m_receiver->loss(); }

    private:
        std::unique_ptr<net::FrameReceiver> m_receiver;
        Trouble m_trouble;
    };

    std::unique_ptr<net::PacketPort> m_port;
    Trouble m_trouble;
};

/// An engine on a plan.
struct Run {
    Run(std::string_view plan, std::vector<ProbeTarget> targets, TraceRequest request = {},
        TraceHooks hooks = {}, TroubledPort::Trouble trouble = TroubledPort::Trouble::None)
    {
        const auto vantage = lab::makeVirtualVantage(11, lab::parsePlan(plan).value());
        std::vector<core::IpRange> ranges;
        for (const core::IpPrefix& prefix : vantage->ownPrefixes())
            ranges.push_back(prefix.range());
        net::PathTable paths = vantage->resolve(ranges, {}).value();
        auto port = std::make_unique<TroubledPort>(vantage->openPort(paths).value(), trouble);
        hooks.simulated = true;
        engine = std::make_unique<TraceEngine>(std::move(request),
            trace::listedTargets(std::move(targets)), std::move(paths), std::move(port),
            std::move(hooks));
    }
    /// Runs to the end; all results.
    std::vector<TraceResult> finish()
    {
        std::vector<TraceResult> all;
        started = engine->start();
        bool over = !started;
        while (!over) {
            over = engine->waitFinished(milliseconds(20));
            for (TraceResult& result : engine->takeResults(100))
                all.push_back(std::move(result));
        }
        for (auto rest = engine->takeResults(); !rest.empty(); rest = engine->takeResults())
            std::move(rest.begin(), rest.end(), std::back_inserter(all));
        return all;
    }
    core::Result<void> started;
    std::unique_ptr<TraceEngine> engine;
};

TraceRequest fast()
{
    TraceRequest request;
    request.probe.rate = 0;
    return request;
}

std::map<std::string, int> verdictsOf(const std::vector<TraceResult>& results)
{
    std::map<std::string, int> counts;
    for (const TraceResult& result : results)
        ++counts[trace::verdictName(result.verdict.verdict)];
    return counts;
}

} // namespace

class TestTraceEngine : public QObject {
    Q_OBJECT
private slots:
    void everyTargetGetsItsOwnResult()
    {
        Run run("6,nop@3",
            hosts("100.64.1.0", 300) + hosts("fd64:64::100", 300)
                + hosts("100.67.0.0", 200, scan::Pass::V0),
            fast());
        const auto results = run.finish();
        QVERIFY(run.started);
        QCOMPARE(results.size(), std::size_t(800));
        std::set<std::string> seen;
        for (const TraceResult& result : results) {
            QVERIFY(seen.insert(result.evidence.target.address.toString()).second);
            QCOMPARE(result.verdict.verdict, trace::Verdict::MiddleboxAffected);
            QCOMPARE(int(result.verdict.interval->afterTtl), 3);
            QCOMPARE(result.evidence.hops.size(), std::size_t(6));
            for (const trace::Hop& hop : result.evidence.hops) {
                QCOMPARE(hop.address,
                    std::optional(
                        lab::routerAddress(hop.ttl, result.evidence.target.address.family())));
            }
            QVERIFY(result.evidence.sentSeen);
            QVERIFY(result.evidence.startedNs > 0);
            QVERIFY(result.evidence.endedNs >= result.evidence.startedNs);
        }
        const trace::TraceSnapshot end = run.engine->snapshot();
        QVERIFY(end.finished && !end.stopped);
        QCOMPARE(end.targetsStarted, std::uint64_t(800));
        QCOMPARE(end.targetsDone, std::uint64_t(800));
        QCOMPARE(
            end.sendErrors + end.parseErrors + end.noPath + end.receiveDrops, std::uint64_t(0));
        std::uint64_t probes = 0;
        for (const TraceResult& result : results)
            probes += result.evidence.probesSent;
        QCOMPARE(end.probesSent, probes);
        QVERIFY(end.resetsSent >= 800);
        QVERIFY(!run.engine->error());
    }

    void mixedTargetsKeepTheirVerdicts()
    {
        Run run("4",
            hosts("100.64.1.0", 50) + hosts("100.65.1.0", 50) + hosts("100.67.8.1", 20)
                + hosts("100.67.9.1", 20),
            fast());
        const auto counts = verdictsOf(run.finish());
        QCOMPARE(counts.at("true-mptcp"), 50);
        QCOMPARE(counts.at("not-mptcp"), 50);
        QCOMPARE(counts.at("unresponsive"), 40);
    }

    void flowsHaveOtherPorts()
    {
        TraceRequest request = fast();
        request.flows = 16;
        Run run("4,balance-strip@1", hosts("100.64.1.0", 4), request);
        const auto results = run.finish();
        QCOMPARE(results.size(), std::size_t(64));
        std::map<std::string, std::set<std::uint16_t>> ports;
        std::map<std::string, std::set<int>> flows;
        std::set<std::string> second;
        for (const TraceResult& result : results) {
            const std::string target = result.evidence.target.address.toString();
            ports[target].insert(result.evidence.sourcePort);
            flows[target].insert(result.flow);
            second.insert(result.evidence.hops[1].address->toString());
            // What a flow shows and what it finds go together.
            const bool strips
                = result.evidence.hops[1].address == lab::balancedRouterAddress(2, Family::V4);
            QCOMPARE(result.verdict.verdict,
                strips ? trace::Verdict::MiddleboxAffected : trace::Verdict::TrueMptcp);
        }
        for (const auto& [target, each] : ports)
            QCOMPARE(each.size(), std::size_t(16));
        for (const auto& [target, each] : flows)
            QCOMPARE(each.size(), std::size_t(16));
        QCOMPARE(second.size(), std::size_t(2));
    }

    void oneSourcePortServesOneFlowAfterTheOther()
    {
        TraceRequest request = fast();
        request.flows = 3;
        request.probe.sourcePorts = "45000";
        Run run("3", hosts("100.64.1.0", 2), request);
        const auto results = run.finish();
        QCOMPARE(results.size(), std::size_t(6));
        QCOMPARE(run.engine->snapshot().noPath, std::uint64_t(0));
        for (const TraceResult& result : results)
            QCOMPARE(result.evidence.sourcePort, std::uint16_t(45000));
    }

    void targetsWithoutAPathAreCounted()
    {
        Run run("3", hosts("100.64.1.0", 3) + hosts("192.0.2.1", 2), fast());
        QCOMPARE(run.finish().size(), std::size_t(3));
        QCOMPARE(run.engine->snapshot().noPath, std::uint64_t(2));
    }

    void noTargetsIsSoonOver()
    {
        Run run("3", {}, fast());
        QVERIFY(run.finish().empty());
        QVERIFY(run.engine->snapshot().finished);
    }

    void theRateIsKept()
    {
        TraceRequest request;
        request.probe.rate = 2000;
        Run run("6", hosts("100.64.1.0", 100), request);
        QCOMPARE(run.finish().size(), std::size_t(100));
        const trace::TraceSnapshot end = run.engine->snapshot();
        const double packets = double(end.probesSent + end.resetsSent);
        // Never faster than it may; how much slower is this machine's affair.
        QVERIFY2(packets / end.seconds < 2000 * 1.1, QByteArray::number(packets / end.seconds));
    }

    void aFullMailboxHoldsFurtherTargetsBack()
    {
        TraceHooks hooks;
        hooks.mailboxResults = 50;
        Run run("3", hosts("100.64.1.0", 500), fast(), hooks);
        QVERIFY(run.engine->start());
        // Nobody takes results: it must come to rest with no more than the mailbox holds.
        std::uint64_t before = 0;
        for (int quiet = 0; quiet < 10;) {
            QThread::msleep(20);
            const std::uint64_t done = run.engine->snapshot().targetsDone;
            quiet = done == before && done > 0 ? quiet + 1 : 0;
            before = done;
        }
        QCOMPARE(before, std::uint64_t(50));
        QVERIFY(!run.engine->finished());
        std::size_t all = 0;
        while (!run.engine->waitFinished(milliseconds(5)))
            all += run.engine->takeResults().size();
        all += run.engine->takeResults().size();
        QCOMPARE(all, std::size_t(500));
    }

    void theWindowBoundsTargetsInFlight()
    {
        TraceRequest request = fast();
        request.window = 7;
        Run run("3", hosts("100.64.1.0", 200), request);
        QVERIFY(run.engine->start());
        std::size_t all = 0;
        while (!run.engine->waitFinished(milliseconds(1))) {
            const trace::TraceSnapshot now = run.engine->snapshot();
            // Read one after the other, so the second may have grown meanwhile.
            QVERIFY(now.targetsStarted <= run.engine->snapshot().targetsDone + 7);
            all += run.engine->takeResults().size();
        }
        all += run.engine->takeResults().size();
        QCOMPARE(all, std::size_t(200));
    }

    void stoppingIsHeard()
    {
        TraceRequest request;
        request.probe.rate = 50;
        Run run("3", hosts("100.64.1.0", 1000), request);
        QVERIFY(run.engine->start());
        QVERIFY(!run.engine->waitFinished(milliseconds(100)));
        run.engine->stop();
        while (!run.engine->waitFinished(milliseconds(100)))
            continue;
        const trace::TraceSnapshot end = run.engine->snapshot();
        QVERIFY(end.stopped);
        QVERIFY(end.targetsDone < 1000);
        QVERIFY(!run.engine->error());
    }

    void destructionStopsAndJoins()
    {
        TraceRequest request;
        request.probe.rate = 50;
        Run run("3", hosts("100.64.1.0", 1000), request);
        QVERIFY(run.engine->start());
        run.engine.reset();
    }

    void framesOfTheTraceAreHandedOut()
    {
        std::mutex lock;
        int sent = 0;
        int received = 0;
        std::set<int> protocols;
        TraceHooks hooks;
        hooks.onFrame = [&](wire::Bytes frame, std::int64_t timeNs) {
            const std::lock_guard guard(lock);
            const auto packet = wire::ipPayload(frame, wire::LinkType::Ethernet);
            const auto ip = wire::parseIp(packet.value()).value();
            protocols.insert(ip.protocol);
            if (timeNs <= 0)
                protocols.insert(-1);
            ++(ip.source == address("10.1.0.1") ? sent : received);
        };
        Run run("4,proxy-v1@2", hosts("100.64.1.0", 1), fast(), hooks);
        const auto results = run.finish();
        QCOMPARE(results.size(), std::size_t(1));
        const std::lock_guard guard(lock);
        // Every probe, echoes included, and RSTs as far as the trace was still going on.
        QVERIFY(sent >= int(results[0].evidence.probesSent));
        QVERIFY(received >= 4);
        QCOMPARE(protocols, std::set<int>({ wire::ProtocolIcmp, wire::ProtocolTcp }));
    }

    void theSameSeedSendsTheSame()
    {
        const auto keys = [](std::uint64_t seed) {
            TraceHooks hooks;
            hooks.seed = seed;
            Run run("3", hosts("100.67.0.0", 20, scan::Pass::V0), fast(), hooks);
            std::set<std::string> sent;
            for (const TraceResult& result : run.finish())
                sent.insert(wire::toHex(wire::Bytes(result.evidence.sent).subspan(40)));
            return sent;
        };
        QCOMPARE(keys(1), keys(1));
        QVERIFY(keys(1) != keys(2));
    }

    void socketsThatCannotBeOpenedAreAnError()
    {
        for (const auto trouble :
            { TroubledPort::Trouble::NoReceiver, TroubledPort::Trouble::NoSender }) {
            Run run("3", hosts("100.64.1.0", 3), fast(), {}, trouble);
            QVERIFY(run.finish().empty());
            QVERIFY(!run.started);
            QCOMPARE(run.started.error().code, core::ErrorCode::PermissionDenied);
            QCOMPARE(run.engine->snapshot().probesSent, std::uint64_t(0));
        }
    }

    void aLinkThatFailsEndsTheRun()
    {
        for (const auto trouble :
            { TroubledPort::Trouble::SendFails, TroubledPort::Trouble::ReceiveFails }) {
            Run run("3", hosts("100.64.1.0", 3), fast(), {}, trouble);
            QVERIFY(run.finish().empty());
            QVERIFY(run.engine->finished());
            QVERIFY(run.engine->error().has_value());
        }
    }

    void whatTheLinkDoesNotTakeAtOnceIsSentAgain()
    {
        Run run("5,strip@2", hosts("100.64.1.0", 60), fast(), {}, TroubledPort::Trouble::TakesHalf);
        const auto results = run.finish();
        QCOMPARE(results.size(), std::size_t(60));
        for (const TraceResult& result : results)
            QCOMPARE(result.verdict.verdict, trace::Verdict::MiddleboxAffected);
    }

    void wrongSourcePortsAreRefused()
    {
        TraceRequest request = fast();
        request.probe.sourcePorts = "nonsense";
        Run run("3", hosts("100.64.1.0", 1), request);
        QVERIFY(run.finish().empty());
        QVERIFY(!run.started);
    }
};

QTEST_APPLESS_MAIN(TestTraceEngine)
#include "tst_traceengine.moc"
