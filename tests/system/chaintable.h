// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/openlab.h"
#include "tests/trace/tracetable.h"

#include <functional>

namespace labtest {

/// A chain of a table and the row that it counts for.
struct Chain {
    std::string row;
    int routers = 0;
    std::vector<lab::PlannedBox> boxes;
};

/// The sites of the standard lab that have boxes before them, each with a host of it for either
/// family: what is asked of them in version 1, and who.
std::vector<std::pair<tracetest::TableCase, trace::ProbeTarget>> standardCases();

/// What is wrong with each of the cases, all of one chain; empty where nothing is.
using WrongInLab = std::function<core::Result<std::vector<std::string>>(
    OpenLab& lab, const std::vector<tracetest::TableCase>& cases)>;

/// Builds a kernel lab for every chain, some at a time, as what a lab costs is mostly waiting: for
/// its start, and for answers that do not come. Asks `wrongIn`, in several threads at once, about
/// both families and both versions of each. Prints the table, and returns how many cases are wrong.
int countWrong(const char* title, const std::vector<Chain>& chains, const WrongInLab& wrongIn);

} // namespace labtest
