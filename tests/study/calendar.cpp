// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include <chrono>
#include <cstdio>

namespace study {

namespace {
    constexpr int FirstYear = 2020;
    constexpr int FirstMonthOfYear = 7;
    constexpr int MonthsOfYear = 12;

    int yearOf(int month) { return FirstYear + (FirstMonthOfYear - 1 + month) / MonthsOfYear; }
    int monthOfYear(int month) { return (FirstMonthOfYear - 1 + month) % MonthsOfYear + 1; }
} // namespace

std::string monthText(int month)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d", yearOf(month), monthOfYear(month));
    return text;
}

std::int64_t dayStartNs(int month, int day)
{
    using namespace std::chrono;
    const sys_days date
        = year(yearOf(month)) / std::chrono::month(unsigned(monthOfYear(month))) / unsigned(day);
    return duration_cast<nanoseconds>(date.time_since_epoch()).count();
}

int monthNumber(int year, int monthOfYear)
{
    return (year - FirstYear) * MonthsOfYear + monthOfYear - FirstMonthOfYear;
}

} // namespace study
