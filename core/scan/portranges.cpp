// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/portranges.h"

#include "core/scan/options/optionvalues.h"

#include <algorithm>

namespace scan {

namespace {

    constexpr std::uint16_t FirstUnprivilegedPort = 1024;

    core::Result<PortRange> parseRange(std::string_view text)
    {
        const std::size_t dash = text.find('-');
        const auto first = parseInteger(text.substr(0, dash), 0, 65535);
        const auto last = dash == std::string_view::npos
            ? first
            : parseInteger(text.substr(dash + 1), 0, 65535);
        if (!first || !last)
            return expected(
                core::Pattern("scan", "a port like 40000 or a range like 32768-61000"), text);
        if (*first < FirstUnprivilegedPort || *last < FirstUnprivilegedPort)
            return expected(
                core::Pattern("scan", "source ports from 1024 to 65535, which no service owns"),
                text);
        if (*first > *last)
            return expected(core::Pattern("scan", "a range with the lower port first"), text);
        return PortRange { std::uint16_t(*first), std::uint16_t(*last) };
    }

    std::vector<PortRange> mergedRanges(std::vector<PortRange> ranges)
    {
        std::ranges::sort(ranges, {}, &PortRange::first);
        std::vector<PortRange> merged;
        for (const PortRange& range : ranges) {
            if (!merged.empty() && range.first <= std::uint32_t(merged.back().last) + 1)
                merged.back().last = std::max(merged.back().last, range.last);
            else
                merged.push_back(range);
        }
        return merged;
    }

} // namespace

std::string PortRange::toString() const
{
    return std::to_string(first) + (first == last ? "" : "-" + std::to_string(last));
}

PortRanges::PortRanges(std::uint16_t first, std::uint16_t last)
    : PortRanges(std::vector { PortRange { first, last } })
{
}

PortRanges::PortRanges(std::vector<PortRange> ranges)
    : m_ranges(std::move(ranges))
{
    measure();
}

core::Result<PortRanges> PortRanges::parse(std::string_view text)
{
    const auto items = parseList(text);
    if (!items)
        return tl::unexpected(items.error());
    std::vector<PortRange> ranges;
    for (const std::string& item : *items) {
        const auto range = parseRange(item);
        if (!range)
            return tl::unexpected(range.error());
        ranges.push_back(*range);
    }
    ranges = mergedRanges(std::move(ranges));
    if (ranges.size() > Most) {
        return expected(
            { core::Pattern("scan", "at most %1 ranges of ports"), { core::Text::count(Most) } },
            text);
    }
    return PortRanges(std::move(ranges));
}

bool PortRanges::contains(std::uint16_t port) const
{
    return std::ranges::any_of(
        m_ranges, [port](const PortRange& range) { return range.contains(port); });
}

PortRange PortRanges::hull() const
{
    return m_ranges.empty() ? PortRange()
                            : PortRange { m_ranges.front().first, m_ranges.back().last };
}

PortRange PortRanges::largest() const
{
    return m_ranges.empty() ? PortRange()
                            : *std::ranges::max_element(m_ranges, {}, &PortRange::count);
}

std::string PortRanges::toString() const
{
    std::string text;
    for (const PortRange& range : m_ranges)
        text.append(text.empty() ? "" : ",").append(range.toString());
    return text;
}

PortRange PortRanges::cutOff(std::uint32_t count)
{
    PortRange& range = *std::ranges::max_element(m_ranges, {}, &PortRange::count);
    const PortRange taken { std::uint16_t(range.last - count + 1), range.last };
    range.last = std::uint16_t(range.last - count);
    measure();
    return taken;
}

void PortRanges::measure()
{
    m_first = m_ranges.front().first;
    m_count = m_ranges.front().count();
    m_gapCount = 0;
    for (std::size_t i = 1; i < m_ranges.size(); ++i) {
        m_gaps[m_gapCount++]
            = { m_count, std::uint32_t(m_ranges[i].first) - m_ranges[i - 1].last - 1 };
        m_count += m_ranges[i].count();
    }
}

} // namespace scan
