// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowtext.h"
#include "core/verify/followup.h"

namespace verify {

/// What a scan's follow-up found of a host, as one line of text, LF included. A value; const calls
/// are safe from any thread.
class FindingText {
public:
    /// `rowFields` stand in the object "scan".
    FindingText(scan::OutputFormat format, std::vector<const scan::RowField*> rowFields);
    /// The CSV header; empty for JSON lines, whose keys name the fields.
    std::string header() const;
    /// JSON: target, port, mptcp, category, then "scan" (the row), "trace" and "verify" (the
    /// objects of those commands, or null). CSV: the verdicts of the three in one row.
    std::string line(const HostFinding& finding) const;

private:
    std::string json(const HostFinding& finding) const;

    scan::OutputFormat m_format;
    scan::RowText m_row;
};

} // namespace verify
