// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

namespace trace {

/// One object without a line break: target, port, mptcp, verdict, rule, interval, hops,
/// destination, started, probes_sent, then direction, sentence, remarks and alterations.
std::string traceJson(const TraceResult& result);
/// The columns of traceCsvRow(), with a line break.
std::string traceCsvHeader();
std::string traceCsvRow(const TraceResult& result);
/// For people: a line for each hop with what changed there, then the sentence and the remarks.
std::string traceText(const TraceResult& result);

} // namespace trace
