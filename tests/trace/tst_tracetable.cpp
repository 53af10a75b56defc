// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtualvantage.h"
#include "core/trace/traceengine.h"
#include "simulatedtrace.h"
#include "tracetruth.h"

#include <QtTest>

#include <deque>
#include <map>

using namespace tracetest;

namespace {

constexpr int FewestRouters = 3;
constexpr int MostRouters = 10;

/// Hosts that speak what is asked of them.
core::IpAddress hostOf(scan::Pass pass, Family family)
{
    if (pass == scan::Pass::V0)
        return address(family == Family::V4 ? "100.67.0.9" : "fd64:67::9");
    return address(family == Family::V4 ? "100.64.3.4" : "fd64:64::5");
}

/// Right and all, by kind of box and number of routers.
class Table {
public:
    void count(const std::string& row, int routers, bool right)
    {
        Cell& cell = m_cells[row][routers];
        ++cell.all;
        cell.right += right ? 1 : 0;
    }
    void print(const char* title) const
    {
        std::printf("\n%s: right verdict, rule and interval of all, by routers\n%-28s", title, "");
        for (int routers = FewestRouters; routers <= MostRouters; ++routers)
            std::printf("%9d", routers);
        std::printf("\n");
        for (const auto& [row, cells] : m_cells) {
            std::printf("%-28s", row.c_str());
            for (const auto& [routers, cell] : cells)
                std::printf("%5d/%-3d", cell.right, cell.all);
            std::printf("\n");
        }
        std::fflush(stdout);
    }

private:
    struct Cell {
        int right = 0;
        int all = 0;
    };
    std::map<std::string, std::map<int, Cell>> m_cells;
};

struct Case {
    int routers = 0;
    std::vector<lab::PlannedBox> boxes;
    scan::Pass pass = scan::Pass::V1;
    Family family = Family::V4;

    std::string text() const
    {
        return planText(routers, boxes) + (family == Family::V4 ? " v4 " : " v6 ")
            + scan::passName(pass) + ": ";
    }
};

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
std::string wrongIn(const Case& each, const trace::PathEvidence& evidence,
    const trace::PathVerdict& verdict, const lab::VirtualNetwork& network)
{
    const bool strips = stripped(network, evidence.sent);
    const Truth truth
        = PlanTruth(each.routers, each.boxes, each.family, each.pass, strips).expected();
    if (outcomeText(verdict) == truth.text())
        return {};
    return each.text() + outcomeText(verdict) + " instead of " + truth.text() + "; "
        + verdict.sentence;
}

std::vector<Case> withFamiliesAndPasses(int routers, const std::vector<lab::PlannedBox>& boxes)
{
    std::vector<Case> cases;
    for (const Family family : { Family::V4, Family::V6 }) {
        for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 })
            cases.push_back({ routers, boxes, pass, family });
    }
    return cases;
}

class Tally {
public:
    /// In simulated time.
    void add(const std::string& row, const Case& each)
    {
        SimulatedTrace trace(planText(each.routers, each.boxes));
        const trace::PathEvidence evidence = trace.run(hostOf(each.pass, each.family), each.pass);
        add(row, each, wrongIn(each, evidence, judgePath(evidence), trace.network()));
    }
    void add(const std::string& row, const Case& each, const std::string& wrong)
    {
        m_table.count(row, each.routers, wrong.empty());
        if (!wrong.empty())
            m_wrong.push_back(wrong);
        ++m_count;
    }
    /// How many were wrong, with the table and the first of them printed.
    int report(const char* title) const
    {
        m_table.print(title);
        for (std::size_t i = 0; i < std::min<std::size_t>(m_wrong.size(), 40); ++i)
            std::printf("  %s\n", m_wrong[i].c_str());
        std::printf("%d traces, %zu wrong\n", m_count, m_wrong.size());
        std::fflush(stdout);
        return int(m_wrong.size());
    }

private:
    Table m_table;
    std::vector<std::string> m_wrong;
    int m_count = 0;
};

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
        for (const Case& each : m_cases)
            targets.push_back({ hostOf(each.pass, each.family), lab::LabPort, each.pass });
        net::PathTable paths = vantage->resolve(ranges, {}).value();
        auto port = vantage->openPort(paths).value();
        trace::TraceHooks hooks;
        hooks.simulated = true;
        hooks.seed = Seed;
        m_engine = std::make_unique<trace::TraceEngine>(trace::TraceRequest(),
            trace::listedTargets(std::move(targets)), std::move(paths), std::move(port), hooks);
        m_started = m_engine->start().has_value();
    }

    void finish(Tally& tally)
    {
        while (m_started && !m_engine->waitFinished(std::chrono::milliseconds(100)))
            continue;
        std::size_t found = 0;
        for (const trace::TraceResult& result : m_engine->takeResults()) {
            for (const Case& each : m_cases) {
                if (result.evidence.target
                    != trace::ProbeTarget {
                        hostOf(each.pass, each.family), lab::LabPort, each.pass })
                    continue;
                const lab::VirtualNetwork alike(Seed, m_plan);
                tally.add(m_row, each, wrongIn(each, result.evidence, result.verdict, alike));
                ++found;
            }
        }
        if (found != m_cases.size())
            tally.add(m_row, m_cases.front(), m_cases.front().text() + "a result is missing");
    }

private:
    static constexpr std::uint64_t Seed = 4711;

    std::string m_row;
    std::vector<Case> m_cases;
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
        Tally tally;
        for (int routers = FewestRouters; routers <= MostRouters; ++routers) {
            for (const Case& each : withFamiliesAndPasses(routers, {}))
                tally.add("(none)", each);
            for (const lab::BoxKind kind : lab::allBoxKinds()) {
                for (std::size_t after = 0; after <= std::size_t(routers); ++after) {
                    for (const Case& each : withFamiliesAndPasses(routers, { { kind, after } }))
                        tally.add(lab::boxName(kind), each);
                }
            }
        }
        QCOMPARE(tally.report("One box"), 0);
    }

    void everyBoxAtEveryPlaceByTheEngine()
    {
        // Mostly waiting for answers that do not come, so many at a time.
        constexpr std::size_t AtOnce = 48;
        Tally tally;
        std::deque<EngineRun> running;
        const auto begin
            = [&](const std::string& row, int routers, const std::vector<lab::PlannedBox>& boxes) {
                  if (running.size() >= AtOnce) {
                      running.front().finish(tally);
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
            running.front().finish(tally);
        QCOMPARE(tally.report("One box, by the engine in real time"), 0);
    }

    void boxesBetweenBlindRouters()
    {
        // The router before the box, the one behind it, or both, tell less or nothing.
        Tally tally;
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
                            for (const Case& each : withFamiliesAndPasses(routers, boxes))
                                tally.add(row, each);
                        }
                    }
                }
            }
        }
        QCOMPARE(tally.report("A box beside what hides it"), 0);
    }
};

QTEST_APPLESS_MAIN(TestTraceTable)
#include "tst_tracetable.moc"
