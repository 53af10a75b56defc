// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"

#include <bit>
#include <optional>
#include <string>

/// A study whose truth is known: who spoke what in which month, and the runs that saw it. Used by
/// tests alone.
namespace study {

/// Bit m is the m-th month, from July 2020 on.
using Months = std::uint32_t;
constexpr int MonthCount = 24; ///< the longest study: to June 2022

constexpr Months monthBit(int month) { return Months(1) << month; }
constexpr Months firstMonths(int count) { return (Months(1) << count) - 1; }
constexpr Months monthsFrom(int month) { return firstMonths(MonthCount) & ~firstMonths(month); }

std::string monthText(int month); ///< "2020-07"
/// Start of a day of the month, UTC, nanoseconds since the Unix epoch. Days from 1.
std::int64_t dayStartNs(int month, int day);
/// Of "2021-09"; negative before July 2020.
int monthNumber(int year, int monthOfYear);

} // namespace study
