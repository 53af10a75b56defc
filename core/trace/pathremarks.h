// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

/// What a verdict says in words, in English, beside its own sentence.
namespace trace {

/// "hop 3 (10.3.0.2)", "hop 3 (silent)"; "this computer" for TTL 0.
std::string hopName(std::uint8_t ttl, const std::optional<core::IpAddress>& address);
/// "between hop 2 (10.2.0.2) and hop 3 (10.3.0.2)", or "... and the target".
std::string betweenText(const Interval& interval, bool beforeIsTarget);

/// Adds what the evidence leaves open, and what it shows beside the verdict, to its remarks.
void addRemarks(const PathEvidence& evidence, PathVerdict& verdict);

} // namespace trace
