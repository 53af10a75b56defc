// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace analysis {

namespace {

    constexpr std::array<const char*, 4> PeriodNames { "run", "day", "week", "month" };

    using Days = std::chrono::sys_days;

    Days dayOf(std::int64_t timeNs)
    {
        return std::chrono::floor<std::chrono::days>(
            std::chrono::sys_time<std::chrono::nanoseconds>(std::chrono::nanoseconds(timeNs)));
    }

    std::int64_t startOf(Days day)
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(day.time_since_epoch()).count();
    }

    Days mondayOf(Days day) { return day - (std::chrono::weekday(day) - std::chrono::Monday); }

    template <typename... Numbers> std::string formatted(const char* format, Numbers... numbers)
    {
        char text[64];
        std::snprintf(text, sizeof text, format, numbers...);
        return text;
    }

} // namespace

const char* periodName(Period period) { return PeriodNames[std::size_t(period)]; }

core::Result<Period> periodFromName(std::string_view name)
{
    for (std::size_t i = 0; i < PeriodNames.size(); ++i) {
        if (name == PeriodNames[i])
            return Period(i);
    }
    return core::failure(core::ErrorCode::InvalidInput,
        "\"" + std::string(name) + "\" is no period; use run, day, week or month");
}

std::int64_t periodStart(std::int64_t timeNs, Period period)
{
    const Days day = dayOf(timeNs);
    if (period == Period::Week)
        return startOf(mondayOf(day));
    if (period == Period::Month) {
        const std::chrono::year_month_day date(day);
        return startOf(Days(date.year() / date.month() / 1));
    }
    return startOf(day);
}

std::int64_t nextPeriodStart(std::int64_t startNs, Period period)
{
    const Days day = dayOf(startNs);
    if (period == Period::Week)
        return startOf(day + std::chrono::days(7));
    if (period == Period::Month) {
        const std::chrono::year_month_day date(day);
        return startOf(Days((date.year() / date.month() + std::chrono::months(1)) / 1));
    }
    return startOf(day + std::chrono::days(1));
}

std::string periodLabel(std::int64_t startNs, Period period)
{
    const Days day = dayOf(startNs);
    const std::chrono::year_month_day date(day);
    if (period == Period::Month)
        return formatted("%04d-%02u", int(date.year()), unsigned(date.month()));
    if (period == Period::Week) {
        // A week belongs to the year in which its Thursday lies.
        const std::chrono::year year
            = std::chrono::year_month_day(mondayOf(day) + std::chrono::days(3)).year();
        const Days firstWeek = mondayOf(Days(year / 1 / 4));
        const auto week = (mondayOf(day) - firstWeek).count() / 7 + 1;
        return formatted("%04d-W%02d", int(year), int(week));
    }
    return dayText(startNs);
}

std::string dayText(std::int64_t timeNs)
{
    const std::chrono::year_month_day date(dayOf(timeNs));
    return formatted(
        "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

} // namespace analysis
