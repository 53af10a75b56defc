// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/readable.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>

namespace scan {

std::string readableDuration(double seconds)
{
    // Far beyond any scan, and what keeps the conversion defined.
    const auto total = std::uint64_t(std::clamp(seconds, 0.0, 1e9));
    const auto hours = static_cast<unsigned long long>(total / 3600);
    const auto minutes = unsigned(total / 60 % 60);
    const auto rest = unsigned(total % 60);
    char text[40];
    if (hours > 0)
        std::snprintf(text, sizeof text, "%llu:%02u:%02u", hours, minutes, rest);
    else
        std::snprintf(text, sizeof text, "%u:%02u", minutes, rest);
    return text;
}

std::string readableRate(double packetsPerSecond)
{
    char text[40];
    // Below the limits at which rounding would give "1000 p/s" or "1000.00 Kp/s".
    if (packetsPerSecond < 999.5)
        std::snprintf(text, sizeof text, "%.0f p/s", packetsPerSecond);
    else if (packetsPerSecond < 999995)
        std::snprintf(text, sizeof text, "%.2f Kp/s", packetsPerSecond / 1e3);
    else
        std::snprintf(text, sizeof text, "%.2f Mp/s", packetsPerSecond / 1e6);
    return text;
}

std::string decimal(core::Uint128 number)
{
    std::string digits;
    do {
        digits += char('0' + int(number % 10));
        number /= 10;
    } while (number > 0);
    std::ranges::reverse(digits);
    return digits;
}

} // namespace scan
