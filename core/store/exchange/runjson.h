// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange/jsonobject.h"
#include "core/store/hostrow.h"
#include "core/store/storedrun.h"

/// Runs and their results as JSON objects: what an export holds and an import reads back. Malformed
/// names the field. Times are nanoseconds since the Unix epoch.
namespace store {

Json runJson(const Run& run);
core::Result<Run> runFromJson(const Json& json);

/// The short row and the whole document.
Json traceJson(const TraceRow& row);
core::Result<TraceRow> traceFromJson(const Json& json);
Json proofJson(const ProofRow& row);
core::Result<ProofRow> proofFromJson(const Json& json);

/// `trace` and `proof` count the run's traces and proofs from 1.
Json findingJson(const FindingRow& row);
core::Result<FindingRow> findingFromJson(const Json& json);

/// Only written: hosts follow from the replies.
Json hostJson(const HostRow& host);
core::Result<HostRow> hostFromJson(const Json& json);

} // namespace store
