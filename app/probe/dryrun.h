// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "core/store/storedrun.h"

namespace probe {

/// Prints the probes of a scan as CSV on standard output, "daddr,dport,mptcp_sent", in the order in
/// which one sender thread would send them; with --resume or `resumeRun`, those that are left. No
/// vantage point is opened and no right is needed. The exit status of the program.
int dryRun(scan::ScanRequest request, store::RunId resumeRun);

} // namespace probe
