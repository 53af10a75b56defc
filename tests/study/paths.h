// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"
#include "population.h"

namespace study {

/// What a trace of this host is to find, by construction.
struct PathTruth {
    trace::Verdict verdict = trace::Verdict::TrueMptcp;
    trace::Rule rule = trace::Rule::PassThrough;
    bool onReturnPath = false;
    /// Where a box is that hops show: the last hop before it that answers, and the first behind.
    std::optional<trace::Interval> interval;
    std::uint8_t distance = 0; ///< of the target
};
PathTruth pathTruth(const Population& population, const Host& host);

/// Its trace, judged as the tracer would: quotes of the probe as it left, changed where the box is.
/// Ends the program when the verdict is another than pathTruth() says.
trace::TraceResult tracePath(const Population& population, const Host& host, std::uint16_t port,
    scan::Pass pass, std::int64_t startedNs);

} // namespace study
