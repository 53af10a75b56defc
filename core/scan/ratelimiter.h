// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace scan {

/// A token bucket on the monotonic clock. It holds at most a batch or 10 ms worth of tokens,
/// whichever is more: after a pause or a slow moment it goes on at its rate, and never sends a
/// burst to catch up. Plain arithmetic on the times it is given; lives in one thread.
class RateLimiter {
public:
    using Clock = std::chrono::steady_clock;

    /// `perSecond` 0 is unlimited. `batch` tokens are the most that are taken at once.
    RateLimiter(double perSecond, std::size_t batch, Clock::time_point now);

    void setRate(double perSecond, Clock::time_point now);
    /// How many tokens to ask for at once: fewer than a batch at low rates, so that packets are
    /// spread rather than bunched.
    std::size_t stride() const { return m_stride; }
    /// How long to wait until `count` tokens are there; zero or less: they are.
    std::chrono::nanoseconds waitFor(std::size_t count, Clock::time_point now);
    /// Takes tokens; the balance may not become negative, so ask waitFor() first.
    void take(std::size_t count);

private:
    void refill(Clock::time_point now);

    double m_perSecond = 0;
    std::size_t m_batch = 1;
    std::size_t m_stride = 1;
    double m_capacity = 1;
    double m_tokens = 0;
    Clock::time_point m_refilled;
};

} // namespace scan
