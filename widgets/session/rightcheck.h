// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/scanrequest.h"

#include <functional>
#include <string>

namespace widgets {

/// Whether the vantage point of `request` opens and gives the packet socket that every scan needs;
/// nothing is sent, and no route is looked up. PermissionDenied: the right is missing. Blocks (a
/// lab may be built): for a worker thread.
core::Result<void> checkRight(const scan::ScanRequest& request, const std::string& probeExecutable);

/// checkRight(), or what stands in for it.
using RightCheck = std::function<core::Result<void>(const scan::ScanRequest&, const std::string&)>;

} // namespace widgets
