// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtualvantage.h"
#include "core/trace/traceengine.h"
#include "simulatedtrace.h"
#include "tracetable.h"

#include <QtTest>

#include <deque>

using namespace tracetest;

namespace {

constexpr int FewestRouters = 3;
#if defined(__SANITIZE_THREAD__)
constexpr int MostRouters = 4; // twentyfold slower; the threads are the same on every path
#else
constexpr int MostRouters = 10;
#endif

/// Whether the flow of a trace loses MPTCP: a SYN of it that goes all the way asks.
bool stripped(const lab::VirtualNetwork& network, Buffer syn)
{
    const auto ip = wire::parseIp(syn).value();
    const std::size_t at = ip.family == Family::V4 ? 8 : 7;
    syn = edited(syn, [&](Buffer& bytes) { bytes[at] = 64; });
    for (const lab::DevicePacket& answer : network.carry(syn)) {
        const auto tcp = lab::readTcp(answer.ip);
        if (tcp && tcp->tcp.isSynAck())
            return !lab::hasMptcp(tcp->tcp.options);
    }
    return false;
}

/// Empty when the trace found what it must. `network` is like the one that was traced.
std::string wrongIn(const TableCase& each, const trace::PathEvidence& evidence,
    const trace::PathVerdict& verdict, const lab::VirtualNetwork& network)
{
    return each.wrongIn(verdict, stripped(network, evidence.sent));
}

/// In simulated time.
void addSimulated(TruthTable& table, const std::string& row, const TableCase& each)
{
    SimulatedTrace trace(planText(each.routers, each.boxes));
    const trace::PathEvidence evidence = trace.run(each.target().address, each.pass);
    table.add(row, each, wrongIn(each, evidence, judgePath(evidence), trace.network()));
}

/// The engine at work on one plan, with both families and both versions in flight.
class EngineRun {
public:
    EngineRun(std::string row, int routers, std::vector<lab::PlannedBox> boxes)
        : m_row(std::move(row))
        , m_cases(withFamiliesAndPasses(routers, boxes))
        , m_plan(lab::parsePlan(planText(routers, boxes)).value())
    {
        const auto vantage = lab::makeVirtualVantage(Seed, m_plan);
        std::vector<trace::ProbeTarget> targets;
        std::vector<core::IpRange> ranges;
        for (const core::IpPrefix& prefix : vantage->ownPrefixes())
            ranges.push_back(prefix.range());
        for (const TableCase& each : m_cases)
            targets.push_back(each.target());
        net::PathTable paths = vantage->resolve(ranges, {}).value();
        auto port = vantage->openPort(paths).value();
        trace::TraceHooks hooks;
        hooks.simulated = true;
        hooks.seed = Seed;
        m_engine = std::make_unique<trace::TraceEngine>(trace::TraceRequest(),
            trace::listedTargets(std::move(targets)), std::move(paths), std::move(port), hooks);
        m_started = m_engine->start().has_value();
    }

    void finish(TruthTable& table)
    {
        while (m_started && !m_engine->waitFinished(std::chrono::milliseconds(100)))
            continue;
        std::size_t found = 0;
        for (const trace::TraceResult& result : m_engine->takeResults()) {
            for (const TableCase& each : m_cases) {
                if (result.evidence.target != each.target())
                    continue;
                const lab::VirtualNetwork alike(Seed, m_plan);
                table.add(m_row, each, wrongIn(each, result.evidence, result.verdict, alike));
                ++found;
            }
        }
        if (found != m_cases.size())
            table.add(m_row, m_cases.front(), m_cases.front().text() + "a result is missing");
    }

private:
    static constexpr std::uint64_t Seed = 4711;

    std::string m_row;
    std::vector<TableCase> m_cases;
    lab::LabPlan m_plan;
    std::unique_ptr<trace::TraceEngine> m_engine;
    bool m_started = false;
};

} // namespace

/// The truth table of the tracer: every kind of middlebox at every place of chains of three to ten
/// routers, both families, both versions of MPTCP.
class TestTraceTable : public QObject {
    Q_OBJECT
private slots:
    void everyBoxAtEveryPlace()
    {
        TruthTable table;
        for (int routers = FewestRouters; routers <= MostRouters; ++routers) {
            for (const TableCase& each : withFamiliesAndPasses(routers, {}))
                addSimulated(table, "(none)", each);
            for (const lab::BoxKind kind : lab::allBoxKinds()) {
                for (std::size_t after = 0; after <= std::size_t(routers); ++after) {
                    for (const TableCase& each :
                        withFamiliesAndPasses(routers, { { kind, after } }))
                        addSimulated(table, lab::boxName(kind), each);
                }
            }
        }
        QCOMPARE(table.report("Verdict, rule and interval with one box"), 0);
    }

    void everyBoxAtEveryPlaceByTheEngine()
    {
        // Mostly waiting for answers that do not come, so many at a time.
        constexpr std::size_t AtOnce = 48;
        TruthTable table;
        std::deque<EngineRun> running;
        const auto begin
            = [&](const std::string& row, int routers, const std::vector<lab::PlannedBox>& boxes) {
                  if (running.size() >= AtOnce) {
                      running.front().finish(table);
                      running.pop_front();
                  }
                  running.emplace_back(row, routers, boxes);
              };
        for (int routers = FewestRouters; routers <= MostRouters; ++routers) {
            begin("(none)", routers, {});
            for (const lab::BoxKind kind : lab::allBoxKinds()) {
                for (std::size_t after = 0; after <= std::size_t(routers); ++after)
                    begin(lab::boxName(kind), routers, { { kind, after } });
            }
        }
        for (; !running.empty(); running.pop_front())
            running.front().finish(table);
        QCOMPARE(table.report("The same by the engine in real time"), 0);
    }

    void boxesBetweenBlindRouters()
    {
        // The router before the box, the one behind it, or both, tell less or nothing.
        TruthTable table;
        using lab::BoxKind;
        constexpr BoxKind Changing[] = { BoxKind::Strip, BoxKind::Nop, BoxKind::EndOfList,
            BoxKind::Mirror, BoxKind::RewriteKey, BoxKind::ProxyV1, BoxKind::Discard };
        constexpr BoxKind Hiding[] = { BoxKind::Silent, BoxKind::Quote8, BoxKind::QuotePadded,
            BoxKind::QuoteWrong, BoxKind::RewriteSequence, BoxKind::NatNaive };
        for (int routers = FewestRouters; routers <= MostRouters; routers += 2) {
            for (const BoxKind changing : Changing) {
                for (const BoxKind hiding : Hiding) {
                    const std::string row
                        = std::string(lab::boxName(changing)) + " + " + lab::boxName(hiding);
                    for (std::size_t after = 1; after <= std::size_t(routers); ++after) {
                        const lab::PlannedBox box { changing, after };
                        const lab::PlannedBox before { hiding, after - 1 };
                        const lab::PlannedBox behind { hiding, after };
                        for (const auto& boxes :
                            { std::vector { before, box }, std::vector { box, behind },
                                std::vector { before, box, behind } }) {
                            for (const TableCase& each : withFamiliesAndPasses(routers, boxes))
                                addSimulated(table, row, each);
                        }
                    }
                }
            }
        }
        QCOMPARE(table.report("Verdict, rule and interval with a box beside what hides it"), 0);
    }
};

QTEST_APPLESS_MAIN(TestTraceTable)
#include "tst_tracetable.moc"
