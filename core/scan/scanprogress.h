// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

#include <chrono>
#include <deque>

namespace scan {

/// Rates over the last second from counters that are looked at now and then. One thread.
class RateMeter {
public:
    using Clock = std::chrono::steady_clock;
    void sample(std::uint64_t sent, std::uint64_t replies, Clock::time_point now);
    double sendRate() const { return m_sendRate; }
    double receiveRate() const { return m_receiveRate; }

private:
    struct Sample {
        Clock::time_point time;
        std::uint64_t sent = 0;
        std::uint64_t replies = 0;
    };
    std::deque<Sample> m_samples; ///< of the last second
    double m_sendRate = 0;
    double m_receiveRate = 0;
};

/// The time a scan takes, with pauses and cooldown told apart. One thread.
class ScanClock {
public:
    using Clock = std::chrono::steady_clock;
    void start(Clock::time_point now);
    void setPaused(bool paused, Clock::time_point now);
    void endSending(Clock::time_point now);
    void end(Clock::time_point now);

    double elapsedSeconds(Clock::time_point now) const;
    double sendingSeconds(Clock::time_point now) const;
    /// Since the last probe; 0 while sending.
    double cooldownSeconds(Clock::time_point now) const;

private:
    std::optional<Clock::time_point> m_start;
    std::optional<Clock::time_point> m_pausedSince;
    std::optional<Clock::time_point> m_sendingEnd;
    std::optional<Clock::time_point> m_end;
    Clock::duration m_paused {};
};

/// Seconds until the run ends: the least of what remains at the present rate and of the run's
/// limit, plus cooldown. Empty during the first second, when there is no rate yet.
std::optional<double> estimateSecondsLeft(const ScanSnapshot& snapshot, double plannedRate,
    double maxRuntimeSeconds, double cooldownLeft);

} // namespace scan
