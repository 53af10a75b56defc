// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <span>

/// Stored runs in words.
namespace probe {

/// "2026-01-31 08:05:00", UTC; "-" for 0.
std::string timeText(std::int64_t timeNs);
/// What a run asked: "v0,v1 80,443 IPv4".
std::string askedText(const store::Run& run);
/// What is to be known of a run before anything is concluded from it: "simulated; 12 packets lost".
/// Empty when all is well.
std::string remarksText(const store::Run& run);

/// Distinct hosts, of the pass that found the most.
struct HostTotals {
    std::uint64_t hosts = 0; ///< with a SYN/ACK
    std::uint64_t potential = 0; ///< with any MPTCP option
};
HostTotals totalsOf(store::RunId run, std::span<const store::HostCount> counts);

/// All of a run for people, several lines; `counts` of this run.
std::string describeRun(const store::Run& run, std::span<const store::HostCount> counts,
    std::span<const store::TraceRow> traces, std::span<const store::ProofRow> proofs,
    std::span<const store::FindingRow> findings);

} // namespace probe
