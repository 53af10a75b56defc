// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/scanfollowup.h"

/// What is said of that which follows a scan, --then.
namespace probe {

/// For the status line: "; 12 of 30 hosts followed up".
std::string followUpStatus(const verify::ScanFollowUp& followUp);
/// For the end: a line, then one for each category that there is. Ends with a newline.
std::string followUpSummary(const scan::FollowUpCounts& end);

} // namespace probe
