// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expectedverdict.h"

#include <map>

/// Truth tables: what is traced or proven, and how much of it came out right, for the in-memory
/// network and for the kernel lab alike.
namespace tracetest {

/// One path of a table, with what is asked of the host at its end.
struct TableCase {
    int routers = 0;
    std::vector<lab::PlannedBox> boxes;
    scan::Pass pass = scan::Pass::V1;
    core::Family family = core::Family::V4;

    /// A host of the plan that speaks what is asked of it.
    trace::ProbeTarget target() const;
    std::string text() const; ///< "8,nop@4 v6 v0: "
    /// Empty when the trace found what it must. `strips`: whether its flow takes a path that
    /// strips, for BoxKind::BalanceStrip.
    std::string wrongIn(const trace::PathVerdict& verdict, bool strips) const;
};

/// Both families and both versions of MPTCP on a path.
std::vector<TableCase> withFamiliesAndPasses(
    int routers, const std::vector<lab::PlannedBox>& boxes);

/// Counts what came out right by kind of box and number of routers. Not for several threads at
/// once.
class TruthTable {
public:
    /// `wrong`: what differs from what it must be; empty where nothing does.
    void add(const std::string& row, const TableCase& each, const std::string& wrong);
    /// How many were wrong, with the table and the first of them printed.
    int report(const char* title) const;

private:
    struct Cell {
        int right = 0;
        int all = 0;
    };
    void print(const char* title) const;

    std::map<std::string, std::map<int, Cell>> m_rows; ///< by routers
    std::vector<std::string> m_wrong;
    int m_count = 0;
};

} // namespace tracetest
