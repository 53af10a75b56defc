// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/targetrun.h"
#include "core/trace/traceengine.h"
#include "core/trace/traceoptions.h"
#include "core/verify/verifyengine.h"
#include "core/verify/verifyoptions.h"

#include <span>

namespace probe {

/// The whole configuration of a run of `trace` or `verify` with its counters, as one JSON object
/// in one line, with the keys of a scan's metadata where both have them. `paths` may be null while
/// no target has come; `verdicts` are the numbers of results by verdict.
std::string traceMetadata(const trace::TraceRequest& request, const trace::ListUse& use,
    const TargetRun& targets, const net::PathTable* paths, const trace::TraceSnapshot& end,
    std::span<const std::uint64_t> verdicts);
std::string verifyMetadata(const verify::VerifyRequest& request, const trace::ListUse& use,
    const TargetRun& targets, const net::PathTable* paths, const verify::VerifySnapshot& end,
    std::span<const std::uint64_t> verdicts);

/// The command lines that repeat them, with the seed that was drawn.
std::string traceCommand(
    trace::TraceRequest request, const trace::ListUse& use, std::uint64_t seed);
std::string verifyCommand(
    verify::VerifyRequest request, const trace::ListUse& use, std::uint64_t seed);

} // namespace probe
