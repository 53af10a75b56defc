// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/utctime.h"

#include <chrono>

namespace scan {

namespace {

    void appendDigits(std::uint64_t value, int width, std::string& text)
    {
        const std::size_t end = text.size() + std::size_t(width);
        text.resize(end, '0');
        for (std::size_t i = end; width > 0; --width, value /= 10)
            text[--i] = char('0' + value % 10);
    }

} // namespace

void appendUtcTime(std::int64_t timeNs, std::string& text)
{
    using namespace std::chrono;
    const auto sinceEpoch = floor<microseconds>(nanoseconds(timeNs));
    const auto day = floor<days>(sinceEpoch);
    const year_month_day date { sys_days(day) };
    const hh_mm_ss time(sinceEpoch - day);
    appendDigits(std::uint64_t(int(date.year())), 4, text);
    text += '-';
    appendDigits(unsigned(date.month()), 2, text);
    text += '-';
    appendDigits(unsigned(date.day()), 2, text);
    text += 'T';
    appendDigits(std::uint64_t(time.hours().count()), 2, text);
    text += ':';
    appendDigits(std::uint64_t(time.minutes().count()), 2, text);
    text += ':';
    appendDigits(std::uint64_t(time.seconds().count()), 2, text);
    text += '.';
    appendDigits(std::uint64_t(time.subseconds().count()), 6, text);
    text += 'Z';
}

} // namespace scan
