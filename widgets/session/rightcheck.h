// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/scanrequest.h"

namespace widgets {

/// Whether the sockets that `request` needs may be opened; nothing is sent. Only the error
/// PermissionDenied speaks of the right. Blocks (a lab may be built): for a worker thread.
core::Result<void> checkRight(const scan::ScanRequest& request, const std::string& probeExecutable);

} // namespace widgets
