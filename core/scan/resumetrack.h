// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"

#include <chrono>
#include <deque>

namespace scan {

/// Where a scan that was interrupted goes on. Replies to the last probes may still be on their way
/// when a scan ends, so it goes on from a position whose replies had the cooldown's time to come.
/// Lives in one thread.
class ResumeTrack {
public:
    using Clock = std::chrono::steady_clock;

    /// `cooldown`: how long replies are waited for.
    explicit ResumeTrack(std::chrono::duration<double> cooldown)
        : m_cooldown(cooldown)
    {
    }
    /// `sent` is ScanEngine::sentPosition() at `now`, about once a second.
    void add(core::Uint128 sent, Clock::time_point now);
    /// The scan has ended, cooldown included.
    void finish() { m_answered = m_sent; }
    /// One JSON object: seed, shard, shards, sender_threads; targets, sent_position and
    /// answered_position as decimal text, since they may be above 2^64. Positions are those of the
    /// permutation over `targets` values that `seed` makes.
    std::string state(const ScanPlan& plan) const;

private:
    struct Sample {
        Clock::time_point time;
        core::Uint128 sent = 0;
    };
    std::chrono::duration<double> m_cooldown;
    std::deque<Sample> m_recent; ///< younger than the cooldown
    core::Uint128 m_sent = 0;
    core::Uint128 m_answered = 0;
};

} // namespace scan
