// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"

#include <chrono>
#include <functional>
#include <optional>

namespace lab {

/// Lets one ICMP error of the next router through, of either family, and then none for 100 ms.
class RateLimitBox : public Middlebox {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    static constexpr std::chrono::milliseconds Interval { 100 };

    explicit RateLimitBox(
        const BoxPlace& place, Clock clock = [] { return std::chrono::steady_clock::now(); });
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    BoxPlace m_place;
    Clock m_clock;
    std::optional<std::chrono::steady_clock::time_point> m_last;
};

} // namespace lab
