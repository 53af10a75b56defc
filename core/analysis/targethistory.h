// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"
#include "core/analysis/timeline.h"

#include <map>
#include <set>

namespace analysis {

/// How the targets of one scope were judged in one slot, each by its last row there.
struct TargetCount {
    std::map<std::string, std::uint64_t> verdicts; ///< by name
    std::uint64_t targets = 0;
    bool doubtful = false; ///< one of the runs ended early or lost packets
};

/// What became of the targets that traces or proofs tried. A plain value.
template <typename Row> struct TargetHistory {
    /// Of each target (address, port, pass) the row that was started last, in their order: the
    /// latest word on it. Of traces only the first flow, as the others ask for other paths.
    std::vector<Row> latest;
    /// For each slot of the timeline; none where nothing of the scope was tried.
    std::map<Scope, std::vector<std::optional<TargetCount>>> bySlot;
    std::map<Scope, std::set<std::size_t>> runs; ///< that have rows, into Timeline::runs()
};
using TraceHistory = TargetHistory<store::TraceRow>;
using ProofHistory = TargetHistory<store::ProofRow>;

/// Reads a run at a time: besides the last row of each target only those of one slot are held,
/// however many runs there are. Unavailable when `progress` ends it.
core::Result<TraceHistory> readTraceHistory(
    const store::Store& store, const Timeline& timeline, const FigureProgress& progress);
core::Result<ProofHistory> readProofHistory(
    const store::Store& store, const Timeline& timeline, const FigureProgress& progress);

/// Of each target the finding of the run that was started last, by address, port and pass.
core::Result<std::vector<store::FindingRow>> readLatestFindings(
    const store::Store& store, const Timeline& timeline, const FigureProgress& progress);

} // namespace analysis
