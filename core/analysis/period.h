// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/question.h"

namespace analysis {

/// The calendar in UTC: a day from midnight, a week from Monday (ISO 8601), a month from its first
/// day. Times are nanoseconds since the Unix epoch. Not for Period::Run, where a run is a period.

/// When the period began in which `timeNs` lies.
std::int64_t periodStart(std::int64_t timeNs, Period period);
/// When the next one begins. `startNs` is a start.
std::int64_t nextPeriodStart(std::int64_t startNs, Period period);
/// "2021-03-05", "2021-W09" (ISO week and its year) or "2021-03". `startNs` is a start.
std::string periodLabel(std::int64_t startNs, Period period);
/// "2021-03-05".
std::string dayText(std::int64_t timeNs);

} // namespace analysis
