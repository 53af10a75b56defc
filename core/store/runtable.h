// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

/// The rows of the table `runs`.
namespace store {

/// Its id; the one in `run` does not count.
core::Result<RunId> insertRun(Database& database, const Run& run);
/// All that are listed, by start, then id.
core::Result<std::vector<Run>> readRuns(Database& database);
/// NotFound says which.
core::Result<Run> readRun(Database& database, RunId id);
/// What a run's end changes: state, end, counters, configuration and error.
core::Result<void> updateRunEnd(Database& database, const Run& end);
core::Result<void> updateCounters(Database& database, RunId id, const RunCounters& counters);
/// One column of text, of a run that must exist.
core::Result<void> updateRunText(
    Database& database, RunId id, const char* column, const std::string& text);
/// Notes that a batch was written now.
core::Result<void> touchRun(Database& database, RunId id);

/// Ids of the runs for which `condition` (SQL on `runs`) holds.
core::Result<std::vector<RunId>> runsWhere(Database& database, const std::string& condition);
/// "run IN (1,2,3)"; false for none.
std::string inRuns(std::span<const RunId> runs);

/// Whether every condition that is set holds.
bool matches(const Run& run, const RunSelection& selection);

} // namespace store
