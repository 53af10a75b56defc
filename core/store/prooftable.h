// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/verify/followup.h"

/// The tables of proofs, their steps, and of a scan's findings.
namespace store {

/// The proof's id.
core::Result<std::int64_t> insertProof(
    Database& database, RunId run, const verify::VerifyResult& result, const std::string& category);
core::Result<std::int64_t> insertProof(Database& database, RunId run, const ProofRow& row);
/// With its trace and proof, whichever there are.
core::Result<void> insertFinding(Database& database, RunId run, const verify::HostFinding& finding);
/// Its trace and proof are ids of this store.
core::Result<void> insertFinding(Database& database, RunId run, const FindingRow& row);

/// By run, then id. Without `documents` theirs stay empty.
core::Result<std::vector<ProofRow>> readProofs(
    Database& database, std::span<const RunId> runs, bool documents);
core::Result<std::vector<FindingRow>> readFindings(Database& database, std::span<const RunId> runs);
/// Steps and findings too.
core::Result<void> removeProofs(Database& database, RunId run);

} // namespace store
