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

/// Whether the request asks for anything at all; an error that says how otherwise.
core::Result<void> namesTargets(const ScanRequest& request);
/// A set of addresses that are never to be probed.
struct Exclusion {
    targets::AddressSet addresses;
    std::string name; ///< for the account of what was left out
    std::string reason; ///< for the error when nothing is left
    bool byUser = false;
};
/// --exclude, the blocklists, and the default blocklist without `ownPrefixes`, in this order.
core::Result<std::vector<Exclusion>> readExclusions(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver);
/// What the request names by itself: targets and allowlists, but not the lists of
/// --list-of-ips-file. May be empty.
core::Result<targets::AddressSet> namedAddresses(
    const ScanRequest& request, const targets::HostResolver& resolver);
/// What is left of `requested`; the same errors as selectTargets().
core::Result<TargetSelection> selectFrom(targets::AddressSet requested,
    const std::vector<Exclusion>& exclusions, const ScanRequest& request);
/// Whether so many addresses need --whole-internet; then an error that says so.
core::Result<void> checkExtent(core::Uint128 countV4, core::Uint128 countV6);

} // namespace scan
