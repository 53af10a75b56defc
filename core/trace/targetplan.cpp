// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetplan.h"

#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"
#include "core/scan/targetselection.h"

#include <algorithm>
#include <map>

namespace trace {

using targets::AddressSet;

namespace {

    constexpr core::Uint128 MostTargets = core::Uint128(1) << 96; // targets::Permutation
    constexpr const char* StandardInput = "-";

    using AddressesByKey = std::map<TargetKey, AddressSet>;

    core::Result<void> readLists(const scan::ScanRequest& request, const ListRules& rules,
        AddressesByKey& addresses, TargetPlan& plan)
    {
        for (const std::string& file : request.targetFiles) {
            if (file == StandardInput)
                continue;
            auto list = ListTargets::open(file, rules);
            if (!list)
                return scan::optionFailure("list-of-ips-file", list.error());
            while (true) {
                const auto row = list->next();
                if (!row)
                    return scan::optionFailure("list-of-ips-file", row.error());
                if (!*row)
                    break;
                for (const TargetKey& key : (*row)->keys)
                    addresses[key].add((*row)->addresses);
            }
            plan.routerRows += list->routerRows();
            plan.controlRows += list->controlRows();
        }
        return {};
    }

    core::Result<void> addGroup(
        const TargetKey& key, const AddressSet& addresses, const ListRules& rules, TargetPlan& plan)
    {
        const auto ports = key.port ? targets::PortSet::parse(std::to_string(*key.port))
                                    : core::Result<targets::PortSet>(rules.ports);
        if (!ports)
            return tl::unexpected(ports.error());
        auto space = targets::TargetSpace::create(addresses, *ports);
        if (!space)
            return tl::unexpected(space.error());
        plan.known.push_back(
            { *std::move(space), key.pass ? std::vector { *key.pass } : rules.passes });
        return {};
    }

    core::Uint128 knownTargets(const TargetPlan& plan)
    {
        core::Uint128 size = 0;
        for (const TargetGroup& group : plan.known)
            size = std::min(size + group.space.size(), MostTargets + 1);
        return size;
    }

    /// Takes the exclusions away and makes groups of what is left.
    core::Result<void> addKnown(const AddressesByKey& addresses, const ListRules& rules,
        const std::vector<scan::Exclusion>& exclusions, const scan::ScanRequest& request,
        TargetPlan& plan)
    {
        AddressSet all;
        for (const auto& [key, set] : addresses)
            all.add(set);
        auto selection = scan::selectFrom(std::move(all), exclusions, request);
        if (!selection)
            return tl::unexpected(selection.error());
        for (const auto& [key, set] : addresses) {
            const AddressSet allowed = set.intersectedWith(selection->addresses);
            if (allowed.empty())
                continue;
            if (auto added = addGroup(key, allowed, rules, plan); !added)
                return added;
        }
        plan.ranges = selection->addresses.ranges();
        if (knownTargets(plan) > MostTargets) {
            return core::failure(core::ErrorCode::LimitExceeded,
                core::Pattern("trace",
                    "more than 2^96 targets (addresses times ports); pass longer prefixes or fewer "
                    "ports"));
        }
        return {};
    }

    core::Result<void> applyLimit(const scan::ScanRequest& request, TargetPlan& plan)
    {
        const core::Uint128 size = knownTargets(plan);
        plan.knownLimit = scan::limitedTargets(size, request);
        if (!plan.stream)
            return {};
        plan.stream->limit = ~core::Uint128(0);
        if (!request.maxTargets)
            return {};
        if (request.maxTargets->percent && request.maxTargets->value < 100) {
            return scan::optionFailure("max-targets",
                "a percentage of standard input is not known before its end; pass a number");
        }
        if (!request.maxTargets->percent)
            plan.stream->limit = core::Uint128(request.maxTargets->value) - plan.knownLimit;
        return {};
    }

} // namespace

core::Result<TargetPlan> planTargets(const scan::ScanRequest& request, const ListUse& use,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
{
    if (const auto checked = scan::checkRequest(request); !checked)
        return tl::unexpected(checked.error());
    if (const auto named = scan::namesTargets(request); !named)
        return tl::unexpected(named.error());
    auto ports = targets::PortSet::parse(request.ports);
    if (!ports)
        return scan::optionFailure("target-ports", ports.error());
    const ListRules rules { *std::move(ports), request.passes, use, resolver };

    TargetPlan plan;
    AddressesByKey addresses;
    if (auto named = scan::namedAddresses(request, resolver); !named)
        return tl::unexpected(named.error());
    else if (!named->empty()) {
        for (const TargetKey& key : keysOf(rules))
            addresses[key] = *named;
    }
    if (auto read = readLists(request, rules, addresses, plan); !read)
        return tl::unexpected(read.error());
    const auto exclusions = scan::readExclusions(request, ownPrefixes, resolver);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    const bool streams
        = std::ranges::find(request.targetFiles, StandardInput) != request.targetFiles.end();
    if (addresses.empty() && !streams) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern(
                "trace", "no targets: the lists hold no address; a list has one target a line"));
    }
    if (!addresses.empty()) {
        if (auto added = addKnown(addresses, rules, *exclusions, request, plan); !added)
            return tl::unexpected(added.error());
    }
    if (streams) {
        plan.stream.emplace(StreamPlan { rules, {}, request.wholeInternet, 0 });
        for (const scan::Exclusion& exclusion : *exclusions)
            plan.stream->excluded.add(exclusion.addresses);
        plan.stream->excluded.normalize();
    }
    if (auto limited = applyLimit(request, plan); !limited)
        return tl::unexpected(limited.error());

    const auto seed = scan::seedOf(request);
    if (!seed)
        return tl::unexpected(seed.error());
    plan.seed = *seed;
    auto overrides = scan::pathOverridesOf(request);
    if (!overrides)
        return tl::unexpected(overrides.error());
    plan.pathOverrides = *std::move(overrides);
    return plan;
}

} // namespace trace
