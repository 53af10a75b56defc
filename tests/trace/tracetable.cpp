// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracetable.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace tracetest {

trace::ProbeTarget TableCase::target() const
{
    const bool v4 = family == core::Family::V4;
    const char* const host = pass == scan::Pass::V0 ? (v4 ? "100.67.0.9" : "fd64:67::9")
                                                    : (v4 ? "100.64.3.4" : "fd64:64::5");
    return { core::IpAddress::parse(host).value(), lab::LabPort, pass };
}

std::string TableCase::text() const
{
    return planText(routers, boxes) + (family == core::Family::V4 ? " v4 " : " v6 ")
        + scan::passName(pass) + ": ";
}

std::string TableCase::wrongIn(const trace::PathVerdict& verdict, bool strips) const
{
    const Truth truth = PlanTruth(routers, boxes, family, pass, strips).expected();
    if (outcomeText(verdict) == truth.text())
        return {};
    std::string wrong
        = text() + outcomeText(verdict) + " instead of " + truth.text() + "; " + verdict.sentence;
    for (const std::string& remark : verdict.remarks)
        wrong += " [" + remark + "]";
    return wrong;
}

std::vector<TableCase> withFamiliesAndPasses(int routers, const std::vector<lab::PlannedBox>& boxes)
{
    std::vector<TableCase> cases;
    for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
        for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 })
            cases.push_back({ routers, boxes, pass, family });
    }
    return cases;
}

void TruthTable::add(const std::string& row, const TableCase& each, const std::string& wrong)
{
    Cell& cell = m_rows[row][each.routers];
    ++cell.all;
    cell.right += wrong.empty() ? 1 : 0;
    if (!wrong.empty())
        m_wrong.push_back(wrong);
    ++m_count;
}

int TruthTable::report(const char* title) const
{
    constexpr std::size_t Shown = 40;
    print(title);
    for (std::size_t i = 0; i < std::min(m_wrong.size(), Shown); ++i)
        std::printf("  %s\n", m_wrong[i].c_str());
    std::printf("%d in all, %zu wrong\n", m_count, m_wrong.size());
    std::fflush(stdout);
    return int(m_wrong.size());
}

void TruthTable::print(const char* title) const
{
    std::set<int> columns;
    for (const auto& [row, cells] : m_rows) {
        for (const auto& [routers, cell] : cells)
            columns.insert(routers);
    }
    std::printf("\n%s: right of all, by routers\n%-32s", title, "");
    for (const int routers : columns)
        std::printf("%9d", routers);
    std::printf("\n");
    for (const auto& [row, cells] : m_rows) {
        std::printf("%-32s", row.c_str());
        for (const int routers : columns) {
            const auto cell = cells.find(routers);
            if (cell == cells.end())
                std::printf("%9s", "");
            else
                std::printf("%5d/%-3d", cell->second.right, cell->second.all);
        }
        std::printf("\n");
    }
}

} // namespace tracetest
