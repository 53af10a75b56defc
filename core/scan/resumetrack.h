// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/checkpoint.h"

#include <chrono>
#include <deque>

namespace scan {

/// Where a scan that was interrupted goes on. Replies to the last probes may still be on their way
/// when a scan ends, so it goes on from a position whose replies had the cooldown's time to come,
/// and at least a second to be written. Lives in one thread.
class ResumeTrack {
public:
    using Clock = std::chrono::steady_clock;

    /// `cooldown`: how long replies are waited for. `first`: ScanPlan::firstPosition.
    explicit ResumeTrack(std::chrono::duration<double> cooldown, core::Uint128 first = 0)
        : m_lag(std::max<std::chrono::duration<double>>(cooldown, std::chrono::seconds(1)))
        , m_sent(first)
        , m_answered(first)
    {
    }
    /// `sent` is ScanEngine::sentPosition() at `now`, about once a second. What had arrived a
    /// second before was written when this is called.
    void add(core::Uint128 sent, Clock::time_point now);
    /// The scan has ended, cooldown included.
    void finish() { m_finished = true; }
    /// Where the scan stands. Positions are those of the permutation that its seed makes. `plan`
    /// is always the same one.
    Checkpoint checkpoint(const ScanPlan& plan);
    /// The same as text, for the store.
    std::string state(const ScanPlan& plan) { return checkpointText(checkpoint(plan)); }

private:
    struct Sample {
        Clock::time_point time;
        core::Uint128 sent = 0;
    };
    std::chrono::duration<double> m_lag;
    std::deque<Sample> m_recent; ///< younger than the lag
    core::Uint128 m_sent = 0;
    core::Uint128 m_answered = 0;
    bool m_finished = false;
    std::optional<Checkpoint> m_scan; ///< which scan it is: a long list takes a while to digest
};

} // namespace scan
