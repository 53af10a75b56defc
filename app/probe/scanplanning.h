// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pathtable.h"
#include "core/scan/scanplan.h"

namespace probe {

/// Plans a scan without opening its vantage point: what a dry run needs, and what lets every wrong
/// option be told before a lab is built. Blocking (files, DNS).
core::Result<scan::ScanPlan> planFor(const scan::ScanRequest& request);

/// -i, -S and -G as the vantage point takes them.
core::Result<net::PathOverrides> pathOverrides(const scan::ScanRequest& request);

} // namespace probe
