// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/listtargets.h"
#include "core/trace/targetsource.h"

namespace trace {

/// A list that is read while its writer still writes: standard input.
struct StreamPlan {
    ListRules rules;
    targets::AddressSet excluded; ///< normalized
    bool wholeInternet = false;
    core::Uint128 limit = 0; ///< addresses with ports that are taken
};

/// What will be traced or proven. Targets that are named on the command line, in allowlists and in
/// list files are known here; standard input ("-" as a list) is not read yet.
struct TargetPlan {
    std::vector<TargetGroup> known; ///< without exclusions; empty when only standard input has any
    std::vector<core::IpRange> ranges; ///< of `known`, sorted and disjoint, for Vantage::resolve()
    core::Uint128 knownLimit = 0; ///< --max-targets applied
    std::optional<StreamPlan> stream;
    std::uint64_t seed = 0; ///< given or drawn
    net::PathOverrides pathOverrides;
    std::uint64_t routerRows = 0; ///< see ListTargets
    std::uint64_t controlRows = 0;
};

/// Checks the request, reads its files and resolves its names; as scan::planScan(), but rows of
/// lists may have ports and passes of their own. Blocking. Errors name the option, the target, or
/// the file and line.
core::Result<TargetPlan> planTargets(const scan::ScanRequest& request, const ListUse& use,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver);

} // namespace trace
