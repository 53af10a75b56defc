// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"

namespace scan {

/// Which addresses a request comes down to, and what its exclusions took away.
struct TargetSelection {
    targets::AddressSet addresses; ///< normalized, never empty
    std::vector<ExcludedPart> excluded;
    core::Uint128 excludedAddresses = 0; ///< saturates
};

/// Reads the request's targets and lists, unites them and takes the exclusions away. Errors when
/// nothing is asked for, when nothing is left (naming what removed it), and when a whole address
/// family is left without --whole-internet. Blocking: files and the resolver.
core::Result<TargetSelection> selectTargets(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver);

} // namespace scan
