// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/tracedetails.h"
#include "core/trace/pathverdict.h"

/// The tables of traces: the result in short, its hops, what each hop's quote shows changed, and
/// the changes that persist.
namespace store {

/// The trace's id.
core::Result<std::int64_t> insertTrace(
    Database& database, RunId run, const trace::TraceResult& result);
core::Result<std::int64_t> insertTrace(
    Database& database, RunId run, const TraceRow& row, const TraceDetails& details);
core::Result<std::vector<TraceRow>> readTraces(
    Database& database, std::span<const RunId> runs, bool documents);
core::Result<void> removeTraces(Database& database, RunId run);

} // namespace store
