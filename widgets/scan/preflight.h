// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"

#include <QString>

namespace widgets {

/// What a plan will do, as one line: targets, probes, duration, load on the wire.
QString preflightLine(const scan::ScanPlan& plan);
/// What was left out and why; empty when nothing was.
QString exclusionLine(const scan::ScanPlan& plan);

} // namespace widgets
