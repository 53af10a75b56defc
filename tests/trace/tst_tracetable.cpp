// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedtrace.h"
#include "tracetruth.h"

#include <QtTest>

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

/// Empty when the trace finds what it must.
std::string wrongIn(const Case& each)
{
    SimulatedTrace trace(planText(each.routers, each.boxes));
    const trace::PathEvidence evidence = trace.run(hostOf(each.pass, each.family), each.pass);
    const bool strips = stripped(trace.network(), evidence.sent);
    const Truth truth
        = PlanTruth(each.routers, each.boxes, each.family, each.pass, strips).expected();
    const trace::PathVerdict verdict = judgePath(evidence);
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
    void add(const std::string& row, const Case& each)
    {
        const std::string wrong = wrongIn(each);
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
