// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/targets/permutation.h"

#include <utility>

namespace scan {

struct ScheduledProbe {
    targets::Target target;
    Pass pass = Pass::V1;
};

/// The probes of one sender thread in the order in which they leave: position by position of the
/// permutation, every pass of a target after the other. With several probes for a target (-P) the
/// repetitions follow at least a second later at the planned rate, since losses come in bursts; the
/// state is still one position. Refers to `plan`, which must outlive it. Lives in one thread.
class ProbeSchedule {
public:
    enum class Step : std::uint8_t {
        Probe, ///< `probe` was filled
        Idle, ///< nothing is due: let the time of one target's probes pass
        Done,
    };

    ProbeSchedule(const ScanPlan& plan, std::uint32_t thread, std::uint32_t threads);
    Step next(ScheduledProbe& probe)
    {
        Repetition& repetition = m_repetitions[m_current];
        if (repetition.wait > 0 || repetition.walk.done())
            return nextAfterGap(probe);
        give(repetition, probe);
        return Step::Probe;
    }
    /// How many of this thread's positions next() has given whole, with every pass and repetition.
    std::uint64_t positionsGiven() const;

private:
    /// One walk over the positions; it begins `wait` steps from now.
    struct Repetition {
        targets::ShardWalk walk;
        std::uint64_t wait = 0;
        std::uint64_t given = 0; ///< positions
    };

    /// The next pass of the repetition's target.
    void give(Repetition& repetition, ScheduledProbe& probe)
    {
        if (m_pass == 0)
            m_target = m_plan.space.at(m_permutation.at(repetition.walk.position()));
        probe = { m_target, m_passes[m_pass] };
        m_roundWasIdle = false;
        if (++m_pass < m_passes.size())
            return;
        m_pass = 0;
        repetition.walk.advance();
        ++repetition.given;
        advance();
    }
    /// To the next repetition; true at the end of a round in which none gave anything.
    bool advance()
    {
        if (++m_current < m_repetitions.size())
            return false;
        m_current = 0;
        return std::exchange(m_roundWasIdle, true);
    }
    Step nextAfterGap(ScheduledProbe& probe);

    const ScanPlan& m_plan;
    const std::vector<Pass> m_passes;
    targets::Permutation m_permutation;
    std::vector<Repetition> m_repetitions;
    std::size_t m_current = 0; ///< repetition
    std::size_t m_pass = 0;
    targets::Target m_target; ///< of the current repetition, once m_pass is above 0
    bool m_roundWasIdle = true; ///< no repetition gave anything since the first was current
};

} // namespace scan
