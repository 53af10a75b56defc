// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/trace/tracerequest.h"

#include <memory>

namespace trace {

/// Where targets come from, one after the other. Lives in the thread that asks.
class TargetSource {
public:
    virtual ~TargetSource() = default;
    virtual std::optional<ProbeTarget> next() = 0;
    /// After next() gave none: whether none will come later either. Sources that are fed while they
    /// are read say no until the end.
    virtual bool ended() const { return true; }
    /// The way to the target that next() gave last, where the source found it; null: the table of
    /// whoever asks has it. Valid until the next call of next().
    virtual const net::Path* path() const { return nullptr; }
    /// How many there are in all, as far as that is known.
    virtual core::Uint128 size() const = 0;
};

/// Targets that are all asked in the same passes.
struct TargetGroup {
    targets::TargetSpace space;
    std::vector<scan::Pass> passes;
};
/// The first `limit` addresses with ports of all groups, mixed in the permuted order of `seed`,
/// each in all its passes, without a list in memory. Groups hold at most 2^96 in all.
std::unique_ptr<TargetSource> groupedTargets(
    std::vector<TargetGroup> groups, std::uint64_t seed, core::Uint128 limit);
/// Every address, port and pass of a plan in its permuted order, without a list in memory.
std::unique_ptr<TargetSource> plannedTargets(const scan::ScanPlan& plan);
/// Exactly these, in this order.
std::unique_ptr<TargetSource> listedTargets(std::vector<ProbeTarget> targets);
/// All of `first`, then all of `second`; either may be null.
std::unique_ptr<TargetSource> chainedTargets(
    std::unique_ptr<TargetSource> first, std::unique_ptr<TargetSource> second);

} // namespace trace
