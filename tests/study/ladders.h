// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/evidence.h"
#include "host.h"

namespace study {

/// What the ladder of proofs is to find of this host, by construction.
verify::Verdict proofTruth(const Host& host);

/// A whole ladder with that outcome, judged as the prover would.
verify::VerifyResult climbLadder(
    const Host& host, std::uint16_t port, scan::Pass pass, std::int64_t startedNs);

} // namespace study
