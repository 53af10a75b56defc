// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/snapshottracker.h"

namespace analysis {

/// The hosts that traces found to be true MPTCP, by address, with the ports (of `ports`) at which
/// they are, as bits of ScopeBits. `latest`: of each target the last trace, by target.
std::vector<SnapshotHost> trueHosts(const std::vector<store::TraceRow>& latest,
    const std::vector<std::uint16_t>& ports, scan::Pass pass, core::Family family);

} // namespace analysis
