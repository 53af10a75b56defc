// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/options/optionvalues.h"

#include "core/targets/trimmed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace scan {

using targets::trimmed;

namespace {

    constexpr std::uint64_t MostTargets = std::uint64_t(1) << 53; // a double holds all up to here
    constexpr std::size_t MaxInterfaceNameBytes = 15; // IFNAMSIZ less the terminator
    constexpr double MostSeconds = 1e9;

    /// The whole text as a number; empty when it is none or does not fit.
    template <typename Number> std::optional<Number> numberFrom(std::string_view text)
    {
        Number number {};
        const char* end = text.data() + text.size();
        const auto [parsed, error] = std::from_chars(text.data(), end, number);
        if (error != std::errc() || parsed != end)
            return std::nullopt;
        return number;
    }

    std::uint64_t suffixFactor(char suffix)
    {
        switch (suffix) {
        case 'K':
        case 'k':
            return 1'000;
        case 'M':
        case 'm':
            return 1'000'000;
        case 'G':
        case 'g':
            return 1'000'000'000;
        default:
            return 1;
        }
    }

} // namespace

tl::unexpected<core::Error> expected(const core::Text& what, std::string_view found)
{
    return core::failure(core::ErrorCode::InvalidInput,
        { core::Pattern("scan", "expected %1, not \"%2\""), { what, std::string(found) } });
}

core::Result<std::uint64_t> parseInteger(
    std::string_view text, std::uint64_t minimum, std::uint64_t maximum)
{
    const auto number = numberFrom<std::uint64_t>(trimmed(text));
    if (!number || *number < minimum || *number > maximum) {
        return expected(
            "a whole number from " + std::to_string(minimum) + " to " + std::to_string(maximum),
            text);
    }
    return *number;
}

core::Result<std::uint64_t> parseQuantity(std::string_view text)
{
    std::string_view digits = trimmed(text);
    const std::uint64_t factor = digits.empty() ? 1 : suffixFactor(digits.back());
    if (factor > 1)
        digits.remove_suffix(1);
    const auto number = numberFrom<std::uint64_t>(digits);
    if (!number || *number > std::numeric_limits<std::uint64_t>::max() / factor)
        return expected(core::Pattern("scan", "a whole number, with K, M or G if you like"), text);
    return *number * factor;
}

core::Result<double> parseSeconds(std::string_view text)
{
    const auto seconds = numberFrom<double>(trimmed(text));
    // Written so that "nan" is refused.
    if (!seconds || !(*seconds >= 0 && *seconds <= MostSeconds))
        return expected(core::Pattern("scan", "seconds from 0 to 1000000000"), text);
    return *seconds;
}

core::Result<double> parsePercent(std::string_view text)
{
    std::string_view value = trimmed(text);
    if (value.ends_with('%'))
        value = trimmed(value.substr(0, value.size() - 1));
    const auto percent = numberFrom<double>(value);
    // Written so that "nan" is refused.
    if (!percent || !(*percent >= 0 && *percent <= 100))
        return expected("a percentage from 0 to 100", text);
    return *percent;
}

core::Result<std::pair<core::IpAddress, core::IpAddress>> parseAddressRange(std::string_view text)
{
    const std::string value(trimmed(text));
    const std::size_t dash = value.find('-');
    const auto first = core::IpAddress::parse(std::string(trimmed(value.substr(0, dash))));
    if (!first)
        return tl::unexpected(first.error());
    if (dash == std::string::npos)
        return std::pair(*first, *first);
    const auto last = core::IpAddress::parse(std::string(trimmed(value.substr(dash + 1))));
    if (!last)
        return tl::unexpected(last.error());
    if (last->family() != first->family() || last->value() < first->value())
        return expected("a range of one family with the lower address first", text);
    return std::pair(*first, *last);
}

core::Result<TargetLimit> parseTargetLimit(std::string_view text)
{
    const std::string_view value = trimmed(text);
    if (value.ends_with('%')) {
        const auto percent = numberFrom<double>(trimmed(value.substr(0, value.size() - 1)));
        if (!percent || !(*percent > 0 && *percent <= 100))
            return expected(core::Pattern("scan", "a percentage above 0% and up to 100%"), text);
        return TargetLimit { *percent, true };
    }
    const auto number = numberFrom<std::uint64_t>(value);
    if (!number || *number < 1 || *number > MostTargets)
        return expected(
            core::Pattern("scan", "a number of targets like 1000, or a percentage like 2.5%"),
            text);
    return TargetLimit { double(*number), false };
}

core::Result<std::vector<Pass>> parsePasses(std::string_view text)
{
    const auto names = parseList(text);
    if (!names)
        return tl::unexpected(names.error());
    std::vector<Pass> passes;
    for (const std::string& name : *names) {
        const auto pass = passFromName(name);
        if (!pass)
            return tl::unexpected(pass.error());
        if (std::find(passes.begin(), passes.end(), *pass) != passes.end())
            return expected(core::Pattern("scan", "each pass at most once"), text);
        passes.push_back(*pass);
    }
    return passes;
}

core::Result<std::size_t> parseChoice(std::string_view text, std::string_view choices)
{
    const auto names = parseList(choices);
    const auto found = std::find(names->begin(), names->end(), trimmed(text));
    if (found == names->end()) {
        std::string readable;
        for (const std::string& name : *names) {
            if (!readable.empty())
                readable += name == names->back() ? " or " : ", ";
            readable += name;
        }
        return expected(readable, text);
    }
    return std::size_t(found - names->begin());
}

core::Result<std::vector<std::string>> parseList(std::string_view text)
{
    std::vector<std::string> items;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        items.emplace_back(trimmed(text.substr(start, comma - start)));
        start = comma + 1;
        if (items.back().empty())
            return expected(
                core::Pattern("scan", "values separated by commas, none of them empty"), text);
    }
    return items;
}

core::Result<std::string> parseFileName(std::string_view text)
{
    if (text.empty())
        return core::failure(
            core::ErrorCode::InvalidInput, core::Pattern("scan", "expected a file name"));
    return std::string(text);
}

core::Result<std::string> parseInterfaceName(std::string_view text)
{
    const std::string_view name = trimmed(text);
    if (name.empty() || name.size() > MaxInterfaceNameBytes
        || name.find_first_of("/ \t\n") != std::string_view::npos)
        return expected(core::Pattern("scan", "the name of a network interface like eth0"), text);
    return std::string(name);
}

std::string decimalText(double value)
{
    // The longest is the smallest number: 1074 places.
    std::array<char, 1100> digits {};
    const auto written = std::to_chars(
        digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    return { digits.data(), written.ptr };
}

std::string targetLimitText(const TargetLimit& limit)
{
    return decimalText(limit.value) + (limit.percent ? "%" : "");
}

std::string passesText(const std::vector<Pass>& passes)
{
    std::string text;
    for (const Pass pass : passes)
        text.append(text.empty() ? "" : ",").append(passName(pass));
    return text;
}

} // namespace scan
