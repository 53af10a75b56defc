// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace verify {

/// How long to wait for a host, learned from its answers as RFC 6298 does. Nanoseconds.
/// Lives in one thread.
class RoundTrip {
public:
    explicit RoundTrip(std::int64_t longestNs)
        : m_longestNs(longestNs)
    {
    }
    /// The time between a segment that was sent once and its answer.
    void sample(std::int64_t ns);
    /// How long to wait after sending for the `attempt`-th time, from 0: twice as long each time.
    std::int64_t timeoutNs(unsigned attempt) const;
    /// How long after a refusal the host's own answer may still come, if somebody forged it.
    std::int64_t graceNs() const;

private:
    std::int64_t m_longestNs;
    std::optional<std::int64_t> m_smoothedNs;
    std::int64_t m_variationNs = 0;
};

} // namespace verify
