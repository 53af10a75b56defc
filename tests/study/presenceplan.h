// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "draws.h"

#include <array>

namespace study {

/// How many hosts are to be there in a month, and how many of them were so in both scans before.
struct PresenceTarget {
    int hosts = 0;
    int consistent = 0;
};
using PresenceTargets = std::array<PresenceTarget, MonthCount>;

/// Hosts, each by the months in which it is there, that meet the targets of the months in `asked`.
/// Where targets contradict one another (more consistent hosts than both months before had) as many
/// are consistent as can be. Of the others most are new; some return after an absence.
std::vector<Months> planPresence(const PresenceTargets& targets, Months asked, Draws draws);

/// What `base` leaves of the targets; never below 0.
PresenceTargets remaining(
    const PresenceTargets& targets, Months asked, const std::vector<Months>& base);

/// Hosts there in this month and in both months asked before it.
Months consistentMonths(Months present, Months asked);

} // namespace study
