// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labprefixes.h"
#include "core/lab/vantages.h"
#include "core/verify/output/verifytext.h"
#include "core/verify/verifyengine.h"
#include "core/wire/tcpsegment.h"

#include <QtTest>

#include <cerrno>
#include <map>
#include <set>

using namespace std::chrono_literals;
using lab::DeviceKind;
using scan::Pass;
using trace::ProbeTarget;
using verify::Step;
using verify::StepResult;
using verify::Verdict;
using verify::VerifyEngine;
using verify::VerifyRequest;
using verify::VerifyResult;

namespace {

/// The virtual lab with some things taken away or watched.
class OddVantage : public net::Vantage {
public:
    explicit OddVantage(std::unique_ptr<net::Vantage> lab)
        : m_lab(std::move(lab))
    {
    }
    std::string name() const override { return m_lab->name(); }
    bool simulated() const override { return m_lab->simulated(); }
    std::vector<core::IpPrefix> ownPrefixes() const override { return m_lab->ownPrefixes(); }
    core::Result<std::vector<net::Interface>> interfaces() override { return m_lab->interfaces(); }
    core::Result<net::PathTable> resolve(
        const std::vector<core::IpRange>& targets, const net::PathOverrides& overrides) override
    {
        return m_lab->resolve(targets, overrides);
    }
    core::Result<std::unique_ptr<net::PacketPort>> openPort(
        const net::PathTable& paths, const net::SendChoice& choice) override
    {
        return m_lab->openPort(paths, choice);
    }
    core::Result<std::unique_ptr<net::PortHold>> holdPorts(
        std::uint16_t first, std::uint16_t last) override
    {
        for (std::uint32_t port = first; port <= last; ++port) {
            if (taken && taken(std::uint16_t(port)))
                return core::failure(core::ErrorCode::Unavailable, "in use", holdError);
            held.insert(std::uint16_t(port));
        }
        return m_lab->holdPorts(first, last);
    }
    core::Result<net::FileDescriptor> openSocket(net::SocketKind kind) override
    {
        return m_lab->openSocket(kind);
    }

    std::function<bool(std::uint16_t port)> taken;
    int holdError = EADDRINUSE;
    std::set<std::uint16_t> held;

private:
    std::unique_ptr<net::Vantage> m_lab;
};

core::IpAddress address(const std::string& text) { return core::IpAddress::parse(text).value(); }

core::IpAddress hostOf(DeviceKind kind, bool v6)
{
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        if (prefix.kind == kind) {
            const core::IpRange range
                = core::IpPrefix::parse(v6 ? prefix.prefixV6 : prefix.prefixV4).value().range();
            return core::IpAddress::fromValue(range.family, range.first + 7);
        }
    }
    return {};
}

VerifyRequest quickRequest()
{
    VerifyRequest request;
    request.timeoutMs = 150;
    request.probe.rate = 0;
    return request;
}

struct Run {
    explicit Run(const std::string& place = "virtual")
        : vantage(lab::openVantage(place, "", 1).value())
    {
    }
    core::Result<void> start(const std::vector<ProbeTarget>& targets)
    {
        std::vector<core::IpRange> ranges;
        std::set<core::IpAddress> known;
        for (const ProbeTarget& target : targets) {
            if (known.insert(target.address).second)
                ranges.push_back(
                    { target.address.family(), target.address.value(), target.address.value() });
        }
        hooks.simulated = true;
        hooks.seed = 5;
        engine = std::make_unique<VerifyEngine>(request, trace::listedTargets(targets),
            vantage.resolve(ranges, {}).value(), vantage, hooks);
        return engine->start();
    }
    std::vector<VerifyResult> toEnd()
    {
        std::vector<VerifyResult> all;
        bool finished = false;
        while (!finished) {
            finished = engine->waitFinished(20ms);
            for (VerifyResult& each : engine->takeResults())
                all.push_back(std::move(each));
        }
        for (VerifyResult& each : engine->takeResults(SIZE_MAX))
            all.push_back(std::move(each));
        return all;
    }

    OddVantage vantage;
    VerifyRequest request = quickRequest();
    verify::VerifyHooks hooks;
    std::unique_ptr<VerifyEngine> engine;
};

const verify::StepEvidence& stepOf(const VerifyResult& result, Step step)
{
    return result.evidence[std::size_t(step)];
}

std::string stepsOf(const VerifyResult& result)
{
    std::string text;
    for (const verify::StepEvidence& each : result.evidence)
        text += std::string(verify::stepResultName(each.result)) + " ";
    return text;
}

} // namespace

/// Whole runs on the virtual lab: threads, ports, limits, many hosts at once.
class TestVerifyEngine : public QObject {
    Q_OBJECT

private slots:
    void judgesEveryKindOfHost();
    void noBoxIsTakenForAHost_data();
    void noBoxIsTakenForAHost();
    void harmlessBoxesLeaveTheProof_data();
    void harmlessBoxesLeaveTheProof();
    void provesManyHostsAtOnce_data();
    void provesManyHostsAtOnce();
    void climbsOneLadderToAnAddressAtATime();
    void aSimulatedRunRepeatsItself();
    void holdsThePortsThatItUses();
    void saysWhenPortsAreMissing();
    void passesOnOtherTroubleWithPorts();
    void stopsAtOnce();
    void targetsWithoutAPathAreCounted();
    void waitsForASlowReader();
};

void TestVerifyEngine::judgesEveryKindOfHost()
{
    std::map<DeviceKind, std::pair<Verdict, Verdict>> expected {
        { DeviceKind::HostV1, { Verdict::NotMptcp, Verdict::Proven } },
        { DeviceKind::HostPlain, { Verdict::NotMptcp, Verdict::NotMptcp } },
        { DeviceKind::Stripped, { Verdict::NotMptcp, Verdict::NotMptcp } },
        { DeviceKind::HostV0, { Verdict::Proven, Verdict::NotMptcp } },
        { DeviceKind::MirrorMptcp, { Verdict::Mirror, Verdict::Mirror } },
        { DeviceKind::MirrorAll, { Verdict::Mirror, Verdict::Mirror } },
        { DeviceKind::MalformedLength, { Verdict::NotMptcp, Verdict::NotMptcp } },
        { DeviceKind::MalformedFlags, { Verdict::NotMptcp, Verdict::NotMptcp } },
        { DeviceKind::MalformedZeroKey, { Verdict::NotMptcp, Verdict::NotMptcp } },
        { DeviceKind::VersionMismatch, { Verdict::NotMptcp, Verdict::NotMptcp } },
        { DeviceKind::EarlyReset, { Verdict::NotMptcp, Verdict::Proven } },
        { DeviceKind::Closed, { Verdict::Unresponsive, Verdict::Unresponsive } },
        { DeviceKind::Silent, { Verdict::Unresponsive, Verdict::Unresponsive } },
        { DeviceKind::Prohibited, { Verdict::Unresponsive, Verdict::Unresponsive } },
        { DeviceKind::FakeHmac, { Verdict::Mptcp, Verdict::Mptcp } },
        { DeviceKind::StaticKey, { Verdict::Mptcp, Verdict::Mptcp } },
        { DeviceKind::NoJoin, { Verdict::Mptcp, Verdict::Mptcp } },
    };
    std::map<std::pair<core::IpAddress, Pass>, Verdict> truth;
    std::vector<ProbeTarget> targets;
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        QVERIFY2(expected.contains(prefix.kind), prefix.name);
        for (const bool v6 : { false, true }) {
            for (const Pass pass : { Pass::V0, Pass::V1 }) {
                const core::IpAddress host = hostOf(prefix.kind, v6);
                targets.push_back({ host, lab::LabPort, pass });
                const auto& [v0, v1] = expected[prefix.kind];
                truth[{ host, pass }] = pass == Pass::V0 ? v0 : v1;
            }
        }
    }
    Run run;
    QVERIFY(run.start(targets));
    const auto results = run.toEnd();
    QCOMPARE(results.size(), targets.size());
    for (const VerifyResult& result : results) {
        const Verdict wanted = truth.at({ result.target.address, result.target.pass });
        QVERIFY2(result.verdict == wanted,
            (verify::verifyText(result, false) + verify::verdictName(wanted)).c_str());
        QVERIFY(result.startedNs > 0 && result.endedNs >= result.startedNs);
        if (result.verdict == Verdict::Proven) {
            QCOMPARE(stepsOf(result),
                std::string("pass pass pass pass pass pass pass pass pass unknown "));
            // The virtual lab has no kernel to ask.
            if (result.target.pass == Pass::V1)
                QVERIFY(stepOf(result, Step::Kernel).detail.find("no kernel") != std::string::npos);
        }
    }
    const auto end = run.engine->snapshot();
    QVERIFY(end.finished && !end.stopped && !run.engine->error());
    QCOMPARE(end.targetsDone, std::uint64_t(targets.size()));
    QCOMPARE(end.sendErrors + end.parseErrors + end.noPath + end.receiveDrops, std::uint64_t(0));
}

void TestVerifyEngine::noBoxIsTakenForAHost_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* box, Verdict verdict) {
        QTest::newRow(box) << QString(box) << int(verdict);
    };
    row("strip", Verdict::NotMptcp);
    row("nop", Verdict::NotMptcp);
    row("eol", Verdict::NotMptcp);
    row("return-strip", Verdict::NotMptcp);
    row("return-nop", Verdict::NotMptcp);
    row("discard", Verdict::NotMptcp);
    row("proxy-plain", Verdict::NotMptcp);
    row("mirror", Verdict::Mirror);
    row("rewrite-key", Verdict::Mptcp);
}

void TestVerifyEngine::noBoxIsTakenForAHost()
{
    QFETCH(QString, box);
    QFETCH(int, verdict);
    std::vector<ProbeTarget> targets;
    for (const bool v6 : { false, true }) {
        targets.push_back({ hostOf(DeviceKind::HostV1, v6), lab::LabPort, Pass::V1 });
        targets.push_back({ hostOf(DeviceKind::HostV0, v6), lab::LabPort, Pass::V0 });
    }
    Run run(("virtual:4," + box + "@2").toStdString());
    QVERIFY(run.start(targets));
    const auto results = run.toEnd();
    QCOMPARE(results.size(), targets.size());
    for (const VerifyResult& result : results)
        QVERIFY2(int(result.verdict) == verdict, verify::verifyText(result, false).c_str());
}

void TestVerifyEngine::harmlessBoxesLeaveTheProof_data()
{
    QTest::addColumn<QString>("box");
    for (const char* box : { "nat", "nat-naive", "rewrite-sequence", "rewrite-identification",
             "clamp-mss", "rewrite-window-scale", "balance", "silent", "rate-limit" })
        QTest::newRow(box) << QString(box);
}

void TestVerifyEngine::harmlessBoxesLeaveTheProof()
{
    QFETCH(QString, box);
    std::vector<ProbeTarget> targets;
    for (const bool v6 : { false, true }) {
        targets.push_back({ hostOf(DeviceKind::HostV1, v6), lab::LabPort, Pass::V1 });
        targets.push_back({ hostOf(DeviceKind::HostV0, v6), lab::LabPort, Pass::V0 });
    }
    Run run(("virtual:4," + box + "@2").toStdString());
    QVERIFY(run.start(targets));
    for (const VerifyResult& result : run.toEnd())
        QVERIFY2(result.verdict == Verdict::Proven, verify::verifyText(result, false).c_str());
}

void TestVerifyEngine::provesManyHostsAtOnce_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("v0");
    QTest::newRow("v1, IPv4") << "100.64.3." << false;
    QTest::newRow("v1, IPv6") << "fd64:64::" << false;
    QTest::newRow("v0, IPv4") << "100.67.0." << true;
}

void TestVerifyEngine::provesManyHostsAtOnce()
{
    QFETCH(QString, prefix);
    QFETCH(bool, v0);
    constexpr int Hosts = 200;
    std::vector<ProbeTarget> targets;
    for (int i = 1; i <= Hosts; ++i)
        targets.push_back({ address((prefix + QString::number(i)).toStdString()), lab::LabPort,
            v0 ? Pass::V0 : Pass::V1 });
    Run run;
    run.request.window = 64;
    std::size_t frames = 0;
    run.hooks.onFrame = [&](wire::Bytes, std::int64_t) { ++frames; };
    QVERIFY(run.start(targets));
    const auto results = run.toEnd();
    std::set<core::IpAddress> proven;
    for (const VerifyResult& result : results) {
        QVERIFY2(result.verdict == Verdict::Proven, verify::verifyText(result, false).c_str());
        proven.insert(result.target.address);
    }
    QCOMPARE(proven.size(), std::size_t(Hosts));
    const auto end = run.engine->snapshot();
    QCOMPARE(std::uint64_t(frames), end.packetsSent + end.packetsMatched);
    QVERIFY(end.packetsSent > Hosts * 18u);
}

void TestVerifyEngine::climbsOneLadderToAnAddressAtATime()
{
    std::vector<ProbeTarget> targets;
    for (int i = 0; i < 3; ++i) {
        for (const Pass pass : { Pass::V0, Pass::V1 })
            targets.push_back({ address("100.64.0.1"), lab::LabPort, pass });
        targets.push_back({ address("100.64.0.1"), 81, Pass::V1 });
    }
    Run run;
    QVERIFY(run.start(targets));
    auto results = run.toEnd();
    QCOMPARE(results.size(), targets.size());
    std::ranges::sort(results, {}, &VerifyResult::startedNs);
    for (std::size_t i = 1; i < results.size(); ++i)
        QVERIFY(results[i].startedNs >= results[i - 1].endedNs);
}

void TestVerifyEngine::aSimulatedRunRepeatsItself()
{
    const std::vector<ProbeTarget> targets { { address("100.64.0.3"), lab::LabPort, Pass::V1 } };
    std::vector<std::vector<std::vector<std::uint8_t>>> packets;
    for (int i = 0; i < 2; ++i) {
        Run run;
        QVERIFY(run.start(targets));
        const auto results = run.toEnd();
        QCOMPARE(results.size(), std::size_t(1));
        packets.emplace_back();
        for (const auto& step : results[0].evidence) {
            for (const auto& packet : step.packets)
                packets.back().push_back(packet.ip);
        }
        QVERIFY(packets.back().size() > 30);
    }
    QCOMPARE(packets[0], packets[1]);
}

void TestVerifyEngine::holdsThePortsThatItUses()
{
    Run run;
    // Two of three ports belong to somebody else.
    run.vantage.taken = [](std::uint16_t port) { return port % 3 != 0; };
    std::set<std::uint16_t> used;
    run.hooks.onFrame = [&](wire::Bytes frame, std::int64_t) {
        const auto packet = wire::ipPayload(frame, wire::LinkType::Ethernet);
        const auto ip = wire::parseIp(*packet);
        const auto tcp = wire::parseTcp(ip->payload);
        if (ip->source == address("10.1.0.1"))
            used.insert(tcp->sourcePort);
    };
    std::vector<ProbeTarget> targets;
    for (int i = 1; i < 20; ++i)
        targets.push_back({ address("100.64.0." + std::to_string(i)), lab::LabPort, Pass::V1 });
    QVERIFY(run.start(targets));
    for (const VerifyResult& result : run.toEnd())
        QCOMPARE(result.verdict, Verdict::Proven);
    QVERIFY(used.size() >= 10);
    for (const std::uint16_t port : used)
        QVERIFY(port % 3 == 0 && run.vantage.held.contains(port));
    QVERIFY(run.vantage.held.size() <= 64);
}

void TestVerifyEngine::saysWhenPortsAreMissing()
{
    Run run;
    run.request.probe.sourcePorts = "40000-40011";
    run.vantage.taken = [](std::uint16_t port) { return port < 40003; };
    const auto started = run.start({ { address("100.64.0.1"), lab::LabPort, Pass::V1 } });
    QVERIFY(!started);
    QVERIFY2(started.error().detail.starts_with("--source-port: "), started.error().detail.c_str());
    QVERIFY(
        started.error().detail.find("only 9 of those from 40000 to 40011") != std::string::npos);
    QVERIFY(run.engine->finished());
    QCOMPARE(run.engine->snapshot().packetsSent, std::uint64_t(0));
}

void TestVerifyEngine::passesOnOtherTroubleWithPorts()
{
    Run run;
    run.vantage.taken = [](std::uint16_t) { return true; };
    run.vantage.holdError = EPERM;
    const auto started = run.start({ { address("100.64.0.1"), lab::LabPort, Pass::V1 } });
    QVERIFY(!started);
    QCOMPARE(started.error().detail, std::string("in use"));
}

void TestVerifyEngine::stopsAtOnce()
{
    std::vector<ProbeTarget> targets;
    for (int i = 1; i < 250; ++i)
        targets.push_back({ address("100.67.9." + std::to_string(i)), lab::LabPort, Pass::V1 });
    Run run;
    run.request.timeoutMs = 60000;
    std::set<core::IpAddress> asked;
    std::set<core::IpAddress> resetHosts;
    run.hooks.onFrame = [&](wire::Bytes frame, std::int64_t) {
        const auto packet = wire::ipPayload(frame, wire::LinkType::Ethernet);
        const auto ip = wire::parseIp(*packet);
        const auto tcp = wire::parseTcp(ip->payload);
        (tcp->has(wire::TcpRst) ? resetHosts : asked).insert(ip->destination);
    };
    QVERIFY(run.start(targets));
    QVERIFY(!run.engine->waitFinished(50ms));
    run.engine->stop();
    QVERIFY(run.engine->waitFinished(10s));
    QVERIFY(run.engine->snapshot().stopped);
    QVERIFY(!run.engine->error());
    QVERIFY(run.engine->takeResults().empty());
    // Nothing is left half open.
    QVERIFY(!asked.empty());
    QVERIFY(resetHosts == asked);
}

void TestVerifyEngine::targetsWithoutAPathAreCounted()
{
    Run run;
    const ProbeTarget known { address("100.64.0.1"), lab::LabPort, Pass::V1 };
    net::PathTable paths
        = run.vantage
              .resolve({ { core::Family::V4, known.address.value(), known.address.value() } }, {})
              .value();
    run.hooks.simulated = true;
    run.engine = std::make_unique<VerifyEngine>(run.request,
        trace::listedTargets({ { address("100.64.0.2"), lab::LabPort, Pass::V1 }, known }), paths,
        run.vantage, run.hooks);
    QVERIFY(run.engine->start());
    QCOMPARE(run.toEnd().size(), std::size_t(1));
    QCOMPARE(run.engine->snapshot().noPath, std::uint64_t(1));
}

void TestVerifyEngine::waitsForASlowReader()
{
    constexpr std::size_t Targets = 40;
    std::vector<ProbeTarget> targets;
    for (std::size_t i = 1; i <= Targets; ++i)
        targets.push_back({ address("100.65.0." + std::to_string(i)), lab::LabPort, Pass::V1 });
    Run run;
    run.hooks.mailboxResults = 8;
    QVERIFY(run.start(targets));
    std::size_t taken = 0;
    while (!run.engine->waitFinished(30ms)) {
        const auto some = run.engine->takeResults();
        QVERIFY(some.size() <= 8);
        taken += some.size();
    }
    taken += run.engine->takeResults().size();
    QCOMPARE(taken, Targets);
}

QTEST_GUILESS_MAIN(TestVerifyEngine)
#include "tst_verifyengine.moc"
