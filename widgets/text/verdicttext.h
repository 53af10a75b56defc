// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"
#include "core/verify/evidence.h"

#include <QIcon>
#include <QString>

/// What traces and proofs found, in the user's language. GUI thread or any other: no state.
namespace widgets {

QString verdictTitle(trace::Verdict verdict); ///< "MPTCP end to end", "Middlebox", ...
QString ruleTitle(trace::Rule rule); ///< "Drop", "Mirror", ...; empty for None
/// What the rule does, for somebody who meets the word for the first time; empty for None.
QString ruleSentence(trace::Rule rule);
/// What was found on this path, with the hops' addresses, in one sentence.
QString verdictSentence(const trace::TraceResult& result);
/// What that means for MPTCP on this path and what to do next.
QString verdictMeaning(const trace::PathVerdict& verdict);
/// "hop 3 (10.3.0.2)"; "this computer" for TTL 0.
QString hopText(std::uint8_t ttl, const std::optional<core::IpAddress>& address);
/// "2 → 3"; empty where nothing was altered.
QString intervalText(const std::optional<trace::Interval>& interval);
/// What the trace leaves open or shows beside the verdict, a sentence each.
QStringList remarkSentences(const trace::TraceResult& result);

QString proofTitle(verify::Verdict verdict); ///< "Proven", ...
QString proofSentence(const verify::VerifyResult& result);
QString stepTitle(verify::Step step); ///< "Plain SYN", "Two random keys", ...
/// What is done in the step and what passing or failing it shows, in plain language.
QString stepMeaning(verify::Step step);
QString stepResultTitle(verify::StepResult result); ///< "Pass", "Fail", "Unknown"

/// The titles of what a store has under the names of the core; an unknown name stays as it is.
QString storedVerdictTitle(const std::string& name);
QString storedRuleTitle(const std::string& name); ///< empty for "none"
QString storedProofTitle(const std::string& name);
QString storedStepTitle(const std::string& name);
QString storedStepResultTitle(const std::string& name);
QString storedCategoryTitle(const std::string& name); ///< of verify::HostCategory

/// Shapes and colours of the Okabe-Ito palette that go together, see classlook.h.
QIcon verdictIcon(trace::Verdict verdict);
QIcon proofIcon(verify::Verdict verdict);
QIcon stepResultIcon(verify::StepResult result);

} // namespace widgets
