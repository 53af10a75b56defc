// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

namespace trace {

/// One object without a line break: target, port, mptcp, verdict, rule, interval, hops,
/// destination, started, probes_sent, then direction, control, questions, sentence, remarks,
/// alterations and artefacts. A hop's "fields" names those that are not the same as sent, but for
/// what changes on every path; with `allFields` all of them.
std::string traceJson(const TraceResult& result, bool allFields = false);
/// The columns of traceCsvRow(), with a line break.
std::string traceCsvHeader();
std::string traceCsvRow(const TraceResult& result);
/// For people: a line for each hop with what changed there, then the sentence and the remarks.
std::string traceText(const TraceResult& result);

/// Whether a change that is no finding is shown all the same: DSCP and ECN are, what every router
/// changes is not.
bool isWorthShowing(const Change& change);

} // namespace trace
