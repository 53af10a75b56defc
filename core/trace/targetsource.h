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
    /// How many there are in all.
    virtual core::Uint128 size() const = 0;
};

/// Every address, port and pass of a plan in its permuted order, without a list in memory.
std::unique_ptr<TargetSource> plannedTargets(const scan::ScanPlan& plan);
/// Exactly these, in this order.
std::unique_ptr<TargetSource> listedTargets(std::vector<ProbeTarget> targets);

} // namespace trace
