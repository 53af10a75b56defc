// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaintable.h"
#include "core/lab/box/optionblock.h"
#include "core/lab/box/packetedit.h"
#include "core/trace/traceengine.h"
#include "core/wire/checksum.h"
#include "tests/cli/probeprocess.h"
#include "tests/lab/namespacerefusal.h"

using labtest::Chain;
using labtest::OpenLab;
using tracetest::TableCase;

namespace {

/// Whether what a SYN of that flow asks for is lost, told by a second one that goes all the way.
core::Result<bool> losesMptcp(
    OpenLab& lab, const core::IpAddress& host, std::uint16_t sourcePort, wire::Bytes sent)
{
    constexpr std::uint8_t Far = 64;
    std::vector<std::uint8_t> syn(sent.begin(), sent.end());
    syn[host.isV4() ? 8 : 7] = Far;
    lab::mendChecksums(sent, syn);
    auto port = lab.vantage->openPort(lab.paths);
    if (!port)
        return tl::unexpected(port.error());
    const auto receiver = (*port)->openReceiver({ sourcePort, sourcePort });
    if (!receiver)
        return tl::unexpected(receiver.error());
    const auto sender = (*port)->openSender(1);
    if (!sender)
        return tl::unexpected(sender.error());

    const net::Path& path = *lab.paths.find(host);
    net::FrameSlot& slot = (*sender)->batch()[0];
    wire::storeEthernetHeader(slot.data, path.nextHopMac, path.sourceMac,
        host.isV4() ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    std::ranges::copy(syn, slot.data + wire::EthernetHeaderBytes);
    slot.length = std::uint32_t(wire::EthernetHeaderBytes + syn.size());
    if (const auto done = (*sender)->send(1); !done)
        return tl::unexpected(done.error());
    for (int quiet = 0; quiet < 100; ++quiet) {
        const auto frames = (*receiver)->receive(std::chrono::milliseconds(100));
        if (!frames)
            return tl::unexpected(frames.error());
        for (const net::ReceivedFrame& frame : *frames) {
            const auto packet = wire::ipPayload(frame.bytes, wire::LinkType::Ethernet);
            const auto tcp = packet ? lab::readTcp(*packet) : std::nullopt;
            if (tcp && tcp->ip.source == host && tcp->tcp.isSynAck())
                return !lab::hasMptcp(tcp->tcp.options);
        }
    }
    return core::failure(core::ErrorCode::Timeout, "a SYN of a traced flow is not answered");
}

/// Whether the flow of a trace lost MPTCP on a path of its own.
core::Result<bool> strippedByBalance(
    OpenLab& lab, const TableCase& each, const trace::PathEvidence& evidence)
{
    for (const lab::PlannedBox& box : each.boxes) {
        if (box.kind != lab::BoxKind::BalanceStrip)
            continue;
        const auto lost
            = losesMptcp(lab, evidence.target.address, evidence.sourcePort, evidence.sent);
        if (!lost || box.after >= std::size_t(each.routers))
            return lost;
        // The router of the other path has an address of its own.
        const auto other = lab::balancedRouterAddress(box.after + 1, each.family);
        if (evidence.hops.size() <= box.after
            || *lost != (evidence.hops[box.after].address == other)) {
            return core::failure(core::ErrorCode::Unavailable,
                "the router of the trace does not belong to the path that its flow takes");
        }
        return lost;
    }
    return false;
}

core::Result<std::vector<trace::TraceResult>> traceIn(
    OpenLab& lab, std::vector<trace::ProbeTarget> targets)
{
    trace::TraceEngine engine(trace::TraceRequest(), trace::listedTargets(std::move(targets)),
        lab.paths, std::move(lab.port));
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    if (!engine.waitFinished(std::chrono::seconds(60)))
        return core::failure(core::ErrorCode::Timeout, "the traces do not end");
    if (const auto error = engine.error())
        return tl::unexpected(*error);
    return engine.takeResults();
}

/// Empty when the trace of the target found what it must.
std::string wrongInCase(OpenLab& lab, const TableCase& each, const trace::ProbeTarget& target,
    const std::vector<trace::TraceResult>& results)
{
    const auto result = std::ranges::find_if(
        results, [&](const auto& one) { return one.evidence.target == target; });
    if (result == results.end())
        return each.text() + "a result is missing";
    const auto strips = strippedByBalance(lab, each, result->evidence);
    return strips ? each.wrongIn(result->verdict, *strips)
                  : each.text() + strips.error().detail.english();
}

/// What is wrong with each case; empty where the trace found what it must.
core::Result<std::vector<std::string>> wrongIn(OpenLab& lab, const std::vector<TableCase>& cases)
{
    std::vector<trace::ProbeTarget> targets;
    for (const TableCase& each : cases)
        targets.push_back(each.target());
    const auto results = traceIn(lab, targets);
    if (!results)
        return tl::unexpected(results.error());
    std::vector<std::string> wrong;
    for (const TableCase& each : cases)
        wrong.push_back(wrongInCase(lab, each, each.target(), *results));
    return wrong;
}

} // namespace

/// The truth table of the tracer on real kernels: every kind of middlebox at every place, each in a
/// lab of its own, with Linux at the end of the path for version 1.
class TestLabTrace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyBoxAtEveryPlace_data();
    void everyBoxAtEveryPlace();
    void everyBoxOnLongChains();
    void boxesBetweenBlindRouters();
    void standardSites();
};

void TestLabTrace::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const auto lab = labtest::openLab(probe::executable().toStdString(), "3");
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
}

void TestLabTrace::everyBoxAtEveryPlace_data()
{
    QTest::addColumn<int>("routers");
    for (const int routers : { 3, 6 })
        QTest::addRow("%d routers", routers) << routers;
}

void TestLabTrace::everyBoxAtEveryPlace()
{
    QFETCH(int, routers);
    std::vector<Chain> chains { { "(none)", routers, {} } };
    for (const lab::BoxKind kind : lab::allBoxKinds()) {
        for (std::size_t after = 0; after <= std::size_t(routers); ++after)
            chains.push_back({ lab::boxName(kind), routers, { { kind, after } } });
    }
    QCOMPARE(labtest::countWrong("Verdict, rule and interval with one box", chains, wrongIn), 0);
}

void TestLabTrace::everyBoxOnLongChains()
{
    // A sample: each kind at two places, and all places taken in turn.
    constexpr int Routers = 10;
    constexpr std::size_t Places = Routers + 1;
    std::vector<Chain> chains { { "(none)", Routers, {} } };
    std::size_t turn = 0;
    for (const lab::BoxKind kind : lab::allBoxKinds()) {
        for (const std::size_t after : { turn % Places, (turn + Places / 2) % Places })
            chains.push_back({ lab::boxName(kind), Routers, { { kind, after } } });
        ++turn;
    }
    QCOMPARE(labtest::countWrong("The same on a long chain", chains, wrongIn), 0);
}

void TestLabTrace::boxesBetweenBlindRouters()
{
    // The router before the box, the one behind it, or both, tell less or nothing.
    using lab::BoxKind;
    constexpr int Routers = 4;
    constexpr BoxKind Changing[] = { BoxKind::Strip, BoxKind::Nop, BoxKind::EndOfList,
        BoxKind::Mirror, BoxKind::RewriteKey, BoxKind::ProxyV1, BoxKind::Discard };
    constexpr BoxKind Hiding[] = { BoxKind::Silent, BoxKind::Quote8, BoxKind::QuotePadded,
        BoxKind::QuoteWrong, BoxKind::RewriteSequence, BoxKind::NatNaive };
    std::vector<Chain> chains;
    std::size_t turn = 0;
    for (const BoxKind changing : Changing) {
        for (const BoxKind hiding : Hiding) {
            const std::size_t after = 1 + turn % Routers;
            const lab::PlannedBox box { changing, after };
            const lab::PlannedBox before { hiding, after - 1 };
            const lab::PlannedBox behind { hiding, after };
            const std::vector<std::vector<lab::PlannedBox>> layouts { { before, box },
                { box, behind }, { before, box, behind } };
            chains.push_back({ std::string(lab::boxName(changing)) + " + " + lab::boxName(hiding),
                Routers, layouts[turn % layouts.size()] });
            ++turn;
        }
    }
    QCOMPARE(labtest::countWrong(
                 "Verdict, rule and interval with a box beside what hides it", chains, wrongIn),
        0);
}

void TestLabTrace::standardSites()
{
    // All in one lab, on lanes of their own.
    const auto cases = labtest::standardCases();
    std::vector<trace::ProbeTarget> targets;
    for (const auto& [each, target] : cases)
        targets.push_back(target);
    auto lab = labtest::openLab(probe::executable().toStdString(), lab::StandardTopology);
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
    const auto results = traceIn(*lab, targets);
    QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
    for (const auto& [each, target] : cases) {
        const std::string wrong = wrongInCase(*lab, each, target, *results);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

QTEST_GUILESS_MAIN(TestLabTrace)
#include "tst_labtrace.moc"
