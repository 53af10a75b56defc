// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/scan/sourceports.h"
#include "core/targets/shardwalk.h"
#include "core/targets/targetlist.h"
#include "core/targets/targetspace.h"

namespace scan {

/// What an exclusion removed, for the preflight line: "private use (RFC 1918)", the name of a
/// blocklist file, or "--exclude". An address counts for the first of them that holds it: those
/// given by the user come first.
struct ExcludedPart {
    std::string name;
    core::Uint128 addresses = 0;
};

/// A request that was checked, resolved and read: what will be probed. Immutable.
struct ScanPlan {
    ScanRequest request;
    targets::TargetSpace space;
    core::Uint128 targetLimit = 0; ///< positions of the permutation that are used, -n applied
    targets::Shard shard {};
    /// Positions below it were probed before: above 0 when an interrupted scan goes on.
    core::Uint128 firstPosition = 0;
    std::uint64_t seed = 0; ///< given or drawn
    PortRanges sourcePorts {}; ///< of the scan itself
    PortRange tracePorts {}; ///< of the traces that follow
    PortRange verifyPorts {}; ///< of the proofs that follow
    net::PathOverrides pathOverrides {}; ///< -i, -S and -G, for Vantage::resolve()
    double packetsPerSecond = 0; ///< after -r and -B; 0 is unlimited
    std::vector<ExcludedPart> excluded {}; ///< only parts that removed something
    core::Uint128 excludedAddresses = 0;

    /// The port that its senders need.
    net::SendChoice sendChoice() const
    {
        return { request.sendPath, request.senderThreads, request.batch };
    }
    /// Probes that this shard will send from the first position on: targets x passes x probes, and
    /// x machines with VantageMode::Compare.
    core::Uint128 probeCount() const;
    core::Uint128 wholeProbeCount() const; ///< from the very first position on
    /// Where the walk over the targets reaches `target`; targetLimit when it is none of them.
    core::Uint128 positionOf(const targets::Target& target) const;
    /// Seconds of sending at the planned rate, without cooldown; 0 when the rate is unlimited.
    double sendSeconds() const;
    /// Bits a second on the wire at the planned rate, preamble and gap included: an upper bound,
    /// reckoned with the largest of the scan's probes.
    double wireBitsPerSecond() const;
};

/// Checks the whole request, reads its files and resolves its names. Blocking (files, DNS): not
/// for the GUI thread. No packet is sent. Targets are the union of those typed and of all lists;
/// what is excluded is then taken away. `ownPrefixes` are exempt from the default blocklist, as
/// those of a lab are. Errors name the option ("--rate: ..."), the target, or the file and line.
core::Result<ScanPlan> planScan(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver);

/// How many of `size` targets --max-targets takes.
core::Uint128 limitedTargets(core::Uint128 size, const ScanRequest& request);
/// The seed that was given, or a new one.
core::Result<std::uint64_t> seedOf(const ScanRequest& request);
/// -i, -S and -G; errors name the option.
core::Result<net::PathOverrides> pathOverridesOf(const ScanRequest& request);

/// Resolves with the system's resolver (getaddrinfo), both families.
core::Result<std::vector<core::IpAddress>> resolveHost(const std::string& name);

/// Bytes on the wire of one probe of `pass`, with Ethernet preamble, FCS and inter-frame gap, at
/// least 84: what --bandwidth counts.
std::size_t wireBytes(Pass pass, ProbeOptions options, core::Family family);

} // namespace scan
