// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/timetext.h"

#include <charconv>
#include <chrono>
#include <string>

namespace store {

namespace {

    using namespace std::chrono;

    /// Takes a time apart from its front.
    class TimeReader {
    public:
        explicit TimeReader(std::string_view text)
            : m_rest(text)
        {
        }

        bool atEnd() const { return m_rest.empty(); }
        bool skip(char wanted)
        {
            if (!m_rest.starts_with(wanted))
                return false;
            m_rest.remove_prefix(1);
            return true;
        }
        /// Exactly `digits` digits.
        bool number(std::size_t digits, int& value)
        {
            if (m_rest.size() < digits)
                return false;
            const char* const end = m_rest.data() + digits;
            const auto read = std::from_chars(m_rest.data(), end, value);
            if (read.ec != std::errc() || read.ptr != end || m_rest.front() == '-')
                return false;
            m_rest.remove_prefix(digits);
            return true;
        }
        /// Any digits as a fraction of a second.
        bool fraction(std::int64_t& nanoseconds)
        {
            bool any = false;
            std::int64_t unit = 100'000'000;
            for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; unit /= 10) {
                nanoseconds += (m_rest.front() - '0') * unit;
                m_rest.remove_prefix(1);
                any = true;
            }
            return any;
        }

    private:
        std::string_view m_rest;
    };

    struct ClockTime {
        int hour = 0;
        int minute = 0;
        int second = 0;
        std::int64_t nanoseconds = 0;
        int offsetMinutes = 0; ///< east of Greenwich
    };

    bool readOffset(TimeReader& reader, ClockTime& time)
    {
        if (reader.atEnd() || reader.skip('Z'))
            return true;
        const int sign = reader.skip('+') ? 1 : reader.skip('-') ? -1 : 0;
        int hours = 0;
        int minutes = 0;
        if (sign == 0 || !reader.number(2, hours))
            return false;
        reader.skip(':');
        if (!reader.atEnd() && !reader.number(2, minutes))
            return false;
        time.offsetMinutes = sign * (hours * 60 + minutes);
        return hours < 24 && minutes < 60;
    }

    bool readClock(TimeReader& reader, ClockTime& time)
    {
        if (!reader.number(2, time.hour) || !reader.skip(':') || !reader.number(2, time.minute))
            return false;
        if (reader.skip(':') && !reader.number(2, time.second))
            return false;
        if (reader.skip('.') && !reader.fraction(time.nanoseconds))
            return false;
        return time.hour < 24 && time.minute < 60 && time.second < 61 && readOffset(reader, time);
    }

} // namespace

core::Result<std::int64_t> parseTime(std::string_view text)
{
    const auto wrong = [text] {
        return core::failure(core::ErrorCode::InvalidInput,
            "expected a time like 2021-03-04 or 2021-03-04T12:00:00Z, not \"" + std::string(text)
                + "\"");
    };
    TimeReader reader(text);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    if (!reader.number(4, year) || !reader.skip('-') || !reader.number(2, month)
        || !reader.skip('-') || !reader.number(2, dayOfMonth))
        return wrong();
    const std::chrono::year_month_day date { std::chrono::year(year),
        std::chrono::month(unsigned(month)), day(unsigned(dayOfMonth)) };
    if (!date.ok() || year < 1970 || year > 2261)
        return wrong();
    ClockTime time;
    if (!reader.atEnd()) {
        if (!reader.skip('T') && !reader.skip(' '))
            return wrong();
        if (!readClock(reader, time))
            return wrong();
    }
    if (!reader.atEnd())
        return wrong();
    const auto seconds = sys_days(date).time_since_epoch() + hours(time.hour)
        + minutes(time.minute - time.offsetMinutes) + std::chrono::seconds(time.second);
    return nanoseconds(std::chrono::seconds(seconds)).count() + time.nanoseconds;
}

} // namespace store
