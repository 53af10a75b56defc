// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/checkpoint.h"
#include "core/scan/positiontally.h"
#include "core/scan/scanrow.h"
#include "core/targets/permutation.h"

#include <chrono>
#include <deque>
#include <span>

namespace scan {

/// Where a scan that was interrupted goes on. Replies to the last probes may still be on their way
/// when a scan ends, so it goes on from a position whose replies had the cooldown's time to come,
/// and at least a second to be written. What was found below that position is counted apart from
/// what lies beyond, which the next part finds again. Lives in one thread.
class ResumeTrack {
public:
    using Clock = std::chrono::steady_clock;

    /// `cooldown`: how long replies are waited for. `first`: ScanPlan::firstPosition. `earlier`:
    /// what the earlier parts came to; empty when that is not known, and then no checkpoint says.
    explicit ResumeTrack(std::chrono::duration<double> cooldown, core::Uint128 first = 0,
        std::optional<ScanTotals> earlier = ScanTotals())
        : m_lag(std::max<std::chrono::duration<double>>(cooldown, std::chrono::seconds(1)))
        , m_sent(first)
        , m_answered(first)
        , m_tally(first)
        , m_earlier(std::move(earlier))
    {
    }
    /// `sent` is ScanEngine::sentPosition() at `now`, about once a second. What had arrived a
    /// second before was written when this is called.
    void add(core::Uint128 sent, Clock::time_point now);
    /// Every row of the scan, before the checkpoint that stands for it. `plan` is always the same
    /// one, as below.
    void addRows(const ScanPlan& plan, std::span<const ScanRow> rows);
    /// A host that was followed up; `category` is its place in FollowUpCounts::categories.
    void addComplete(const ScanPlan& plan, const targets::Target& target, std::size_t category);
    /// The scan has ended, cooldown included.
    void finish() { m_finished = true; }
    /// Where the scan stands. Positions are those of the permutation that its seed makes. `part` is
    /// what this part came to. From `unfinished` on everything is to be done again; where that is
    /// below an earlier checkpoint's position, as for a host that answered after its time, what
    /// lies between is counted twice.
    Checkpoint checkpoint(
        const ScanPlan& plan, const ScanTotals& part, core::Uint128 unfinished = ~core::Uint128(0));
    /// What this part and all earlier ones came to.
    ScanTotals whole(const ScanTotals& part) const;

private:
    struct Sample {
        Clock::time_point time;
        core::Uint128 sent = 0;
    };
    /// Where the walk over the targets reaches `target`; empty when it is none of them.
    std::optional<core::Uint128> positionOf(const ScanPlan& plan, const targets::Target& target);
    /// `part`, of which only what was settled counts as found.
    ScanTotals settledOf(ScanTotals part) const;

    std::chrono::duration<double> m_lag;
    std::deque<Sample> m_recent; ///< younger than the lag
    core::Uint128 m_sent = 0;
    core::Uint128 m_answered = 0;
    bool m_finished = false;
    PositionTally m_tally; ///< of this part
    std::optional<ScanTotals> m_earlier;
    std::optional<targets::Permutation> m_permutation; ///< of the plan
    std::optional<Checkpoint> m_scan; ///< which scan it is: a long list takes a while to digest
};

} // namespace scan
