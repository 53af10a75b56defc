// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// An inclusive range of ports; empty when `first` is above `last`.
struct PortRange {
    std::uint16_t first = 1;
    std::uint16_t last = 0;
    std::uint32_t count() const { return first > last ? 0 : std::uint32_t(last) - first + 1; }
    bool contains(std::uint16_t port) const { return port >= first && port <= last; }
    std::string toString() const; ///< as --source-port takes it
    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/// Source ports as ascending ranges that neither overlap nor touch. A value.
class PortRanges {
public:
    static constexpr std::size_t Most = 16;

    PortRanges() = default; ///< no port
    PortRanges(std::uint16_t first, std::uint16_t last);
    /// Ports and ranges of them, separated by commas, in any order; what overlaps or touches is
    /// joined. InvalidInput names the range that is wrong, as one with a port below 1024, or says
    /// that there are more than Most.
    static core::Result<PortRanges> parse(std::string_view text);

    std::span<const PortRange> ranges() const { return m_ranges; }
    std::uint32_t count() const { return m_count; } ///< of ports
    bool contains(std::uint16_t port) const;
    PortRange hull() const; ///< from the lowest to the highest port, gaps included
    PortRange largest() const; ///< the first of those that are as large
    std::string toString() const; ///< what parse() turns back into this

    /// The port that `offset` others are below of; `offset` is less than count(). Takes the same
    /// few steps whatever comes out, for the loop that writes probes.
    std::uint32_t at(std::uint32_t offset) const
    {
        std::uint32_t port = m_first + offset;
        for (std::uint32_t i = 0; i < m_gapCount; ++i)
            port += offset >= m_gaps[i].offset ? m_gaps[i].width : 0;
        return port;
    }

    /// Takes the last `count` ports of the largest range away, which has more.
    PortRange cutOff(std::uint32_t count);

    friend bool operator==(const PortRanges& a, const PortRanges& b)
    {
        return a.m_ranges == b.m_ranges;
    }

private:
    /// What lies between a range and the next.
    struct Gap {
        std::uint32_t offset = 0; ///< of the first port behind it
        std::uint32_t width = 0;
    };

    explicit PortRanges(std::vector<PortRange> ranges);
    void measure();

    std::vector<PortRange> m_ranges;
    std::uint32_t m_count = 0;
    std::uint32_t m_first = 0;
    std::uint32_t m_gapCount = 0;
    std::array<Gap, Most - 1> m_gaps {};
};

} // namespace scan
