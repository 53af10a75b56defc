// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/portranges.h"
#include "core/scan/scanrequest.h"

namespace scan {

/// Which part of the source ports belongs to whom, so that nobody takes another's replies.
struct SourcePorts {
    PortRanges scan;
    PortRange trace; ///< empty unless traces follow
    PortRange verify; ///< empty unless proofs follow
};
/// Deals out --source-port: what follows the scan gets its part of the largest range. InvalidInput
/// names the option when there are too few for all.
core::Result<SourcePorts> shareSourcePorts(const ScanRequest& request);

} // namespace scan
