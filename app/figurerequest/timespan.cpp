// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurerequest/timespan.h"

#include "core/scan/options/optionvalues.h"

#include <charconv>
#include <chrono>

namespace figure {

namespace {

    constexpr const char* Expected
        = "a year, month, day or second of UTC, as 2021, 2021-03, 2021-03-31 or "
          "2021-03-31T08:05:00Z";

    /// Takes `digits` digits and then `end`, unless the text ends there.
    bool take(std::string_view& text, std::size_t digits, char end, int& number)
    {
        if (text.size() < digits)
            return false;
        const char* const last = text.data() + digits;
        if (text.front() == '-' || std::from_chars(text.data(), last, number).ptr != last)
            return false;
        text.remove_prefix(digits);
        if (text.empty())
            return end != 'Z';
        if (text.front() != end)
            return false;
        text.remove_prefix(1);
        return !text.empty() || end == 'Z';
    }

    std::int64_t nanoseconds(std::chrono::sys_seconds time)
    {
        return std::chrono::nanoseconds(time.time_since_epoch()).count();
    }

} // namespace

core::Result<TimeSpan> parseTimeSpan(std::string_view text)
{
    using namespace std::chrono;
    const std::string_view whole = text;
    int parts[6] = { 1970, 1, 1, 0, 0, 0 };
    static constexpr char Ends[] = { '-', '-', 'T', ':', ':', 'Z' };
    int count = 0;
    for (; count < 6 && !text.empty(); ++count) {
        if (!take(text, count == 0 ? 4 : 2, Ends[count], parts[count]))
            return scan::expected(Expected, whole);
    }
    const year_month_day date { year(parts[0]), month(unsigned(parts[1])),
        day(unsigned(parts[2])) };
    // Nanoseconds in 64 bits end in 2262.
    const bool known = count != 0 && count != 4 && count != 5 && text.empty() && date.ok()
        && parts[0] >= 1970 && parts[0] < 2262 && parts[3] < 24 && parts[4] < 60 && parts[5] < 60;
    if (!known)
        return scan::expected(Expected, whole);
    const sys_seconds start
        = sys_days(date) + hours(parts[3]) + minutes(parts[4]) + seconds(parts[5]);
    sys_seconds end = start + seconds(1);
    if (count == 1)
        end = sys_days(date + years(1));
    else if (count == 2)
        end = sys_days(date + months(1));
    else if (count == 3)
        end = start + days(1);
    return TimeSpan { nanoseconds(start), nanoseconds(end) };
}

} // namespace figure
