// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/scan/scansnapshot.h"

namespace probe {

/// What is said before a scan: how much there is to send, how long that takes and what is left out.
/// One line, with a newline.
std::string scanOutlook(const scan::ScanPlan& plan);
/// "send path: xdp", and why it is not a faster one.
std::string sendPathLine(const std::string& name, const std::string& note);

/// What is said when a scan is over, of all its parts when it was gone on with: one line, then a
/// table with the distinct replies of each pass and class. Ends with a newline.
std::string scanSummary(const scan::ScanPlan& plan, const scan::ScanSnapshot& end,
    std::uint64_t rowsWritten, bool simulated);

/// What made the results incomplete and what to do about it, one sentence each.
std::vector<std::string> lossHints(const scan::ScanCounters& end);

} // namespace probe
