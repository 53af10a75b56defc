// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"
#include "core/trace/pathverdict.h"
#include "core/verify/evidence.h"

namespace store {

/// A result as it is stored; run and id are the store's.
TraceRow rowOf(const trace::TraceResult& result);
/// `category` is empty for a proof that follows no scan.
ProofRow rowOf(const verify::VerifyResult& result, const std::string& category);

/// A stored trace as a result again, with all that its document holds. Not kept, and so empty: the
/// bytes of quotes and of each hop's probe (`sent` is the first probe's), the control's hops, and
/// the packets that answered. The verdict is the stored one. Malformed says what is wrong.
core::Result<trace::TraceResult> traceOf(const TraceRow& row);
/// A stored proof, with the packets of its steps where the document holds them.
core::Result<verify::VerifyResult> proofOf(const ProofRow& row);

} // namespace store
