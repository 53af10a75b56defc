// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowtext.h"
#include "core/scan/scanrow.h"
#include "core/store/exchange/jsonobject.h"
#include "core/store/hostrow.h"

#include <variant>

/// Whole runs as JSON lines: for each run an object {"record":"run",...}, one for each of its
/// replies, hosts, traces, proofs and findings, and {"record":"end",...} with their numbers, by
/// which a file that breaks off is noticed.
namespace store {

/// The first line of a run.
struct RunHead {
    Run run;
    std::string resumeState;
};
/// Repeats what follows from the replies, unless these were removed from the run.
struct HostLine {
    HostRow host;
};
/// How many of each there were.
struct RunTail {
    std::uint64_t replies = 0;
    std::uint64_t hosts = 0;
    std::uint64_t traces = 0;
    std::uint64_t proofs = 0;
    std::uint64_t findings = 0;
    friend bool operator==(const RunTail&, const RunTail&) = default;
};
using RunLine
    = std::variant<RunHead, scan::ScanRow, HostLine, TraceRow, ProofRow, FindingRow, RunTail>;

/// One line of an export. Malformed says what is wrong with it; Unavailable that a newer version
/// wrote it.
core::Result<RunLine> parseRunLine(std::string_view line);
/// One line as `scan -O jsonl` writes it.
core::Result<scan::ScanRow> parseReplyLine(std::string_view line);

// The same lines, each with its line break.
std::string headLine(const Run& run, const std::string& resumeState);
std::string hostLine(const HostRow& host);
std::string traceLine(const TraceRow& row);
std::string proofLine(const ProofRow& row);
std::string findingLine(const FindingRow& row);
std::string tailLine(const RunTail& tail);

/// Writes replies with every field of scan::rowFields(). Const calls are safe from any thread.
class ReplyLines {
public:
    ReplyLines();
    void append(const scan::ScanRow& row, std::string& text) const;

private:
    scan::RowText m_text;
};

} // namespace store
