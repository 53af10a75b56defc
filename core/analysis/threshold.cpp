// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/threshold.h"

#include "core/scan/options/optionvalues.h"

#include <charconv>
#include <cmath>

namespace analysis {

namespace {

    constexpr double MostPercent = 1'000'000;

    std::size_t placeOf(const CountedClass& counted)
    {
        return counted ? std::size_t(*counted) + 1 : 0;
    }

    tl::unexpected<core::Error> noLimit(std::string_view found)
    {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("analysis",
                  "expected a share like 5%, a number of hosts like 20, or both as 5%+20, not "
                  "\"%1\""),
                { std::string(found) } });
    }

    /// All of `text`.
    template <typename Number> std::optional<Number> numberFrom(std::string_view text)
    {
        Number number {};
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number);
        if (text.empty() || read.ec != std::errc() || read.ptr != end)
            return std::nullopt;
        return number;
    }

    core::Result<Limit> limitFrom(const std::string_view text)
    {
        Limit limit;
        std::string_view hosts = text;
        if (const std::size_t sign = text.find('%'); sign != std::string_view::npos) {
            const auto percent = numberFrom<double>(text.substr(0, sign));
            if (!percent || !(*percent >= 0 && *percent <= MostPercent))
                return noLimit(text);
            limit.percent = *percent;
            hosts = text.substr(sign + 1);
            if (hosts.empty())
                return limit;
            if (!hosts.starts_with('+'))
                return noLimit(text);
            hosts.remove_prefix(1);
        }
        const auto count = numberFrom<std::uint64_t>(hosts);
        if (!count)
            return noLimit(text);
        limit.hosts = *count;
        return limit;
    }

    core::Result<std::size_t> placeNamed(std::string_view name)
    {
        std::string names;
        for (std::size_t i = 0; i < CountedClasses; ++i) {
            const char* const known = countedClassName(countedClassAt(i));
            if (name == known)
                return i;
            names.append(names.empty() ? "" : ", ").append(known);
        }
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("analysis", "\"%1\" is no class; use one of %2"),
                { std::string(name), names } });
    }

} // namespace

CountedClass countedClassAt(std::size_t index)
{
    return index == 0 ? CountedClass() : scan::AllReplyClasses[index - 1];
}

const char* countedClassName(const CountedClass& counted)
{
    return counted ? scan::replyClassName(*counted) : "potential";
}

std::string limitText(const Limit& limit)
{
    if (limit.percent == 0)
        return std::to_string(limit.hosts);
    return scan::decimalText(limit.percent) + "%"
        + (limit.hosts > 0 ? "+" + std::to_string(limit.hosts) : "");
}

core::Result<Thresholds> Thresholds::parse(std::string_view text)
{
    const auto items = scan::parseList(text);
    if (!items)
        return tl::unexpected(items.error());
    Thresholds thresholds;
    std::optional<Limit> others;
    for (const std::string& item : *items) {
        const std::size_t equals = item.find('=');
        const auto limit = limitFrom(equals == std::string::npos ? item : item.substr(equals + 1));
        if (!limit)
            return tl::unexpected(limit.error());
        std::optional<Limit>* place = &others;
        if (equals != std::string::npos) {
            const auto named = placeNamed(std::string_view(item).substr(0, equals));
            if (!named)
                return tl::unexpected(named.error());
            place = &thresholds.m_limits[*named];
        }
        if (*place) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("analysis", "\"%1\" stands beside another limit of the same class"),
                    { item } });
        }
        *place = *limit;
    }
    for (std::optional<Limit>& limit : thresholds.m_limits) {
        if (!limit)
            limit = others;
    }
    return thresholds;
}

const std::optional<Limit>& Thresholds::of(const CountedClass& counted) const
{
    return m_limits[placeOf(counted)];
}

} // namespace analysis
