// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"

#include <memory>
#include <optional>

namespace widgets {

/// A request looked at before it is started: its plan, or what is wrong with which field.
struct PlanOutcome {
    std::optional<scan::ScanPlan> plan;
    /// Of the plan's addresses those that are globally reachable and so belong to others, and the
    /// targets among them; none in a lab.
    core::Uint128 publicAddresses = 0;
    core::Uint128 publicTargets = 0;
    core::Error error; ///< without a plan
    /// Without a plan: the option whose value is refused, which `error` then does not name again,
    /// "targets" for the list of targets, "whole-internet" when that confirmation alone is missing,
    /// or empty when the trouble lies in no single field.
    std::string field;
};

/// The targets' field has no option of its own: on the command line they stand bare.
inline constexpr const char* TargetsField = "targets";

/// Plans `request`, for which nothing needs to be open. Blocks (files, DNS): for a worker thread.
/// `resolver` is asked several times for a name when something is wrong, so it should remember.
std::shared_ptr<const PlanOutcome> planRequest(
    const scan::ScanRequest& request, const targets::HostResolver& resolver);

} // namespace widgets
