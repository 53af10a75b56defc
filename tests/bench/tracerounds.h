// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"
#include "core/net/vantage.h"
#include "core/trace/pathverdict.h"

/// Rounds of the tracer's benchmark: one set of targets behind one chain of routers.
namespace bench {

/// What is traced, and what each trace must find.
struct Course {
    std::string name;
    std::string plan; ///< as lab::parsePlan() reads it
    std::vector<trace::ProbeTarget> targets;
    trace::Verdict verdict = trace::Verdict::TrueMptcp;
    trace::Rule rule = trace::Rule::PassThrough;
    std::optional<std::pair<int, int>> interval; ///< after and before TTL
    double aimSeconds = 0; ///< less than that; 0: none
    double aimRatio = 0; ///< at most so many times what the probes take at the rate; 0: none
    std::uint64_t rate = 10'000; ///< probes a second
    bool weighed = false; ///< the memory of targets in flight is of interest
};

/// One round, from the look for the way to the targets to the last result.
struct Round {
    double seconds = 0;
    std::uint64_t probes = 0;
    std::uint64_t resets = 0; ///< that took back half-open connections, sent at the rate as well
    std::size_t right = 0; ///< targets with the right verdict, rule, interval and hops
    std::size_t mostInFlight = 0;
    /// Memory that the engine held while most targets were in flight, for each of them, its fixed
    /// tables included.
    double bytesPerTarget = 0;
    std::string firstWrong;
};

core::Result<Round> runRound(const Course& course, net::Vantage& vantage);

} // namespace bench
