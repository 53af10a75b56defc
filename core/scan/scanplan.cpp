// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanplan.h"

#include "core/net/sshplace.h"
#include "core/scan/probetemplate.h"
#include "core/scan/requestcheck.h"
#include "core/scan/targetselection.h"
#include "core/targets/permutation.h"

#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace scan {

namespace {

    // IEEE 802.3: preamble with start delimiter, header, check sequence and inter-frame gap go
    // around the packet, and the frame proper is padded to 64 bytes.
    constexpr std::size_t PreambleAndGapBytes = 8 + 12;
    constexpr std::size_t CheckSequenceBytes = 4;
    constexpr std::size_t SmallestFrameBytes = 64;
    constexpr std::size_t TcpHeaderBytes = 20;

    // JSON readers that know no number but double keep it whole (RFC 8259 section 6).
    constexpr std::uint64_t LargestDrawnSeed = (std::uint64_t(1) << 53) - 1;

    std::size_t largestWireBytes(const ScanRequest& request, const targets::TargetSpace& space)
    {
        std::size_t largest = 0;
        for (const Pass pass : request.passes) {
            // Ranges are sorted, IPv4 first.
            for (const core::IpRange& range : { space.ranges().front(), space.ranges().back() })
                largest = std::max(largest, wireBytes(pass, request.probeOptions, range.family));
        }
        return largest;
    }

    double plannedRate(const ScanRequest& request, std::size_t largestBytes)
    {
        const auto rate = double(request.rate);
        if (request.bandwidth == 0)
            return rate;
        const double byBandwidth = double(request.bandwidth) / (8 * double(largestBytes));
        return request.rate == 0 ? byBandwidth : std::min(rate, byBandwidth);
    }

    /// How many machines ask each target.
    std::size_t timesProbed(const ScanRequest& request)
    {
        if (request.vantageMode != VantageMode::Compare || !net::isSsh(request.vantage))
            return 1;
        const auto machines = net::parseSshPlaces(request.vantage);
        return machines ? std::max<std::size_t>(1, machines->size()) : 1;
    }

} // namespace

core::Uint128 limitedTargets(core::Uint128 size, const ScanRequest& request)
{
    if (!request.maxTargets || (request.maxTargets->percent && request.maxTargets->value >= 100))
        return size;
    const auto value = static_cast<long double>(request.maxTargets->value);
    const long double wanted = request.maxTargets->percent
        ? std::ceil(static_cast<long double>(size) * value / 100)
        : value;
    return std::min(size, core::Uint128(wanted));
}

core::Result<std::uint64_t> seedOf(const ScanRequest& request)
{
    if (request.seed)
        return *request.seed;
    std::uint64_t seed = 0;
    if (::getrandom(&seed, sizeof seed, 0) != sizeof seed) {
        return core::systemFailure(
            core::ErrorCode::Unavailable, "cannot draw a seed, pass one with --seed", errno);
    }
    return seed & LargestDrawnSeed;
}

core::Result<net::PathOverrides> pathOverridesOf(const ScanRequest& request)
{
    net::PathOverrides overrides;
    overrides.interfaceName = request.interfaceName;
    overrides.ipLayer = request.ipLayer;
    auto sources = sourceAddressesOf(request);
    if (!sources)
        return tl::unexpected(sources.error());
    overrides.sources = *std::move(sources);
    if (!request.gatewayMac.empty()) {
        const auto mac = wire::macFromString(request.gatewayMac);
        if (!mac)
            return optionFailure("gateway-mac", mac.error());
        overrides.gatewayMac = *mac;
    }
    return overrides;
}

core::Uint128 ScanPlan::probeCount() const
{
    return targets::ShardWalk::shardSize(targetLimit, shard, firstPosition) * request.passes.size()
        * request.probes * timesProbed(request);
}

core::Uint128 ScanPlan::wholeProbeCount() const
{
    return targets::ShardWalk::shardSize(targetLimit, shard) * request.passes.size()
        * request.probes * timesProbed(request);
}

core::Uint128 ScanPlan::positionOf(const targets::Target& target) const
{
    const core::Uint128 index = space.indexOf(target);
    if (index >= space.size())
        return targetLimit;
    return std::min(targetLimit, targets::Permutation(space.size(), seed).positionOf(index));
}

double ScanPlan::sendSeconds() const
{
    return packetsPerSecond > 0 ? double(probeCount()) / packetsPerSecond : 0;
}

double ScanPlan::wireBitsPerSecond() const
{
    return packetsPerSecond * 8 * double(largestWireBytes(request, space));
}

core::Result<ScanPlan> planScan(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
{
    if (const auto checked = checkRequest(request); !checked)
        return tl::unexpected(checked.error());
    const auto ports = targets::PortSet::parse(request.ports);
    if (!ports)
        return optionFailure("target-ports", ports.error());
    const auto sourcePorts = shareSourcePorts(request);
    if (!sourcePorts)
        return tl::unexpected(sourcePorts.error());
    auto overrides = pathOverridesOf(request);
    if (!overrides)
        return tl::unexpected(overrides.error());

    auto selection = selectTargets(request, ownPrefixes, resolver);
    if (!selection)
        return tl::unexpected(selection.error());
    auto space = targets::TargetSpace::create(selection->addresses, *ports);
    if (!space)
        return tl::unexpected(space.error());
    const auto seed = seedOf(request);
    if (!seed)
        return tl::unexpected(seed.error());

    const core::Uint128 targetLimit = limitedTargets(space->size(), request);
    const double rate = plannedRate(request, largestWireBytes(request, *space));
    return ScanPlan {
        .request = request,
        .space = *std::move(space),
        .targetLimit = targetLimit,
        .shard = { request.shard, request.shards },
        .seed = *seed,
        .sourcePorts = sourcePorts->scan,
        .tracePorts = sourcePorts->trace,
        .verifyPorts = sourcePorts->verify,
        .pathOverrides = *std::move(overrides),
        .packetsPerSecond = rate,
        .excluded = std::move(selection->excluded),
        .excludedAddresses = selection->excludedAddresses,
    };
}

std::size_t wireBytes(Pass pass, ProbeOptions options, core::Family family)
{
    const std::size_t ipHeader = family == core::Family::V4 ? 20 : 40;
    const std::size_t frame = wire::EthernetHeaderBytes + ipHeader + TcpHeaderBytes
        + probeOptionBlock(pass, options, family, 0).size() + CheckSequenceBytes;
    return std::max(frame, SmallestFrameBytes) + PreambleAndGapBytes;
}

} // namespace scan
