// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/ratelimiter.h"

#include <algorithm>

namespace scan {

namespace {
    constexpr double StrideSeconds = 0.002; // packets that leave within this time may bunch up
    constexpr double CapacitySeconds = 0.010; // how late a thread may wake and still keep its rate
} // namespace

RateLimiter::RateLimiter(double perSecond, std::size_t batch, Clock::time_point now)
    : m_batch(std::max<std::size_t>(1, batch))
    , m_refilled(now)
{
    setRate(perSecond, now);
}

void RateLimiter::setRate(double perSecond, Clock::time_point now)
{
    refill(now);
    m_perSecond = perSecond;
    m_stride = m_batch;
    if (perSecond > 0) {
        const auto perStride = std::size_t(perSecond * StrideSeconds);
        m_stride = std::clamp<std::size_t>(perStride, 1, m_batch);
    }
    m_capacity = std::max(double(m_stride), perSecond * CapacitySeconds);
    m_tokens = std::min(m_tokens, m_capacity);
}

std::chrono::nanoseconds RateLimiter::waitFor(std::size_t count, Clock::time_point now)
{
    if (m_perSecond <= 0)
        return std::chrono::nanoseconds::zero();
    refill(now);
    const double missing = std::min(double(count), m_capacity) - m_tokens;
    return std::chrono::nanoseconds(std::int64_t(missing / m_perSecond * 1e9));
}

void RateLimiter::take(std::size_t count)
{
    if (m_perSecond > 0)
        m_tokens = std::max(0.0, m_tokens - double(count));
}

void RateLimiter::refill(Clock::time_point now)
{
    const double seconds = std::chrono::duration<double>(now - m_refilled).count();
    m_refilled = now;
    m_tokens = std::min(m_capacity, m_tokens + seconds * m_perSecond);
}

} // namespace scan
