// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathevidence.h"

namespace trace {

/// What became of MP_CAPABLE on the way, field `verdict`.
enum class Verdict : std::uint8_t {
    TrueMptcp, ///< only the target changed MP_CAPABLE
    MiddleboxAffected, ///< a hop before it did
    NotMptcp, ///< answers without the option though no change is seen on the way
    Mirrored, ///< sends our own option back
    Unresponsive,
    Inconclusive,
};
constexpr std::size_t VerdictCount = 6;
const char* verdictName(Verdict verdict); ///< "true-mptcp", "middlebox-affected", ...

/// The four rules of middleboxes in the 2022 study's talk.
enum class Rule : std::uint8_t { None, Drop, Mirror, Proxy, PassThrough };
const char* ruleName(Rule rule); ///< "none", "drop", "mirror", "proxy", "pass-through"

/// Between which two hops: the last that shows the option as sent and the first that does not.
/// TTL 0 is the scanner. An empty address is a silent hop, or the target for the far end.
struct Interval {
    std::uint8_t afterTtl = 0;
    std::uint8_t beforeTtl = 0;
    std::optional<core::IpAddress> afterAddress;
    std::optional<core::IpAddress> beforeAddress;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// A change that persists: seen by each later quote that can show it.
struct Alteration {
    Change change;
    Interval interval;
};

/// What the evidence of one path comes to. A plain value.
struct PathVerdict {
    Verdict verdict = Verdict::Inconclusive;
    Rule rule = Rule::None;
    bool onReturnPath = false; ///< the SYN arrived as sent; its answer was altered
    std::optional<Interval> interval; ///< of the MPTCP alteration; empty where nothing was altered
    std::vector<Alteration> alterations; ///< all that persist, MPTCP or not (ISN, MSS, NAT, ...)
    std::vector<std::pair<std::uint8_t, Change>> artefacts; ///< TTL and change, gone at a later hop
    std::string sentence; ///< one plain sentence for people, in English
    std::vector<std::string> remarks; ///< blind spans, rewriting that is not about MPTCP, ...
};

/// Alterations and quote artefacts of the forward path.
std::vector<Alteration> findAlterations(const PathEvidence& evidence,
    std::vector<std::pair<std::uint8_t, Change>>* artefacts = nullptr);
/// Pure: the same evidence gives the same verdict years later.
PathVerdict judgePath(const PathEvidence& evidence);

/// A target with all that was found.
struct TraceResult {
    PathEvidence evidence;
    PathVerdict verdict;
    std::uint8_t flow = 0; ///< of --flows, from 0
    bool simulated = false; ///< from a network in memory: nothing was measured
};

} // namespace trace
