// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/snapshottracker.h"

namespace analysis {

/// Of each target (address, port, pass) the trace that was started last, by target: the latest word
/// on it. Only the first flow counts, as the others ask for other paths.
std::vector<const store::TraceRow*> latestTraces(const std::vector<store::TraceRow>& traces);
/// The same within each slot: pairs of slot and trace, by slot and target.
std::vector<std::pair<std::size_t, const store::TraceRow*>> latestTracesBySlot(
    const std::vector<store::TraceRow>& traces,
    const std::function<std::size_t(store::RunId)>& slotOf);
/// Of each target the proof that was started last.
std::vector<const store::ProofRow*> latestProofs(const std::vector<store::ProofRow>& proofs);
std::vector<std::pair<std::size_t, const store::ProofRow*>> latestProofsBySlot(
    const std::vector<store::ProofRow>& proofs,
    const std::function<std::size_t(store::RunId)>& slotOf);

/// The hosts that traces found to be true MPTCP, by address, with the ports (of `ports`) at which
/// they are, as bits of ScopeBits.
std::vector<SnapshotHost> trueHosts(const std::vector<const store::TraceRow*>& latest,
    const std::vector<std::uint16_t>& ports, scan::Pass pass, core::Family family);

} // namespace analysis
