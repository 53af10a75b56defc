// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/scan/scanrequest.h"

namespace remote {

/// Whether the machines of request.vantage can be reached and may probe: connects once to each, all
/// at the same time, lets it open what a scan of one address of its own needs, and parts again.
/// Nothing is sent to a network. A report for each, in state Ready or Failed, or Stopped once
/// `interrupted` was true; it is asked several times a second. Errors are about the names alone.
/// Blocks.
core::Result<std::vector<LinkReport>> checkMachines(
    const scan::ScanRequest& request, const std::function<bool()>& interrupted);

} // namespace remote
