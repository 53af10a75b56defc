// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/targets/permutation.h"

#include <utility>

namespace scan {

/// A probe by its target's address and port.
struct ScheduledProbe {
    targets::Target target;
    Pass pass = Pass::V1;
};

/// A probe by the number of its target in the plan's space.
struct NumberedProbe {
    core::Uint128 target = 0;
    Pass pass = Pass::V1;
};

/// The probes of one sender thread in the order in which they leave: position by position of the
/// permutation, every pass of a target after the other. With several probes for a target (-P) the
/// repetitions follow at least a second later at the planned rate, since losses come in bursts; the
/// state is still one position. Refers to `plan`, which must outlive it. Lives in one thread.
class ProbeSchedule {
public:
    /// What next() came to.
    enum class Step : std::uint8_t {
        Probe, ///< `probe` was filled
        Idle, ///< nothing is due: let the time of one target's probes pass
        Done,
    };

    /// `thread` from 0: each of `threads` schedules has its own part of the positions.
    ProbeSchedule(const ScanPlan& plan, std::uint32_t thread, std::uint32_t threads);
    Step next(ScheduledProbe& probe)
    {
        NumberedProbe numbered;
        const Step step = next(numbered);
        if (step == Step::Probe)
            probe = { m_plan.space.at(numbered.target), numbered.pass };
        return step;
    }
    Step next(NumberedProbe& probe)
    {
        Repetition& repetition = m_repetitions[m_current];
        if (repetition.wait > 0 || repetition.done())
            return nextAfterGap(probe);
        give(repetition, probe);
        return Step::Probe;
    }
    /// How many of this thread's positions next() has given whole, with every pass and repetition.
    std::uint64_t positionsGiven() const;

private:
    static constexpr std::size_t TargetsAhead = 64;
    /// One walk over the positions; it begins `wait` steps from now. The permutation is asked for
    /// some positions at a time.
    struct Repetition {
        targets::ShardWalk walk;
        std::uint64_t wait = 0;
        std::uint64_t given = 0; ///< positions
        std::vector<std::uint64_t> ahead {}; ///< targets of the positions before the walk's
        core::Uint128 wide = 0; ///< the only one ahead, where 64 bits do not hold its number
        std::size_t next = 0; ///< in `ahead`

        bool done() const { return next == ahead.size() && walk.done(); }
    };
    /// Asks for the walk's next targets.
    void lookAhead(Repetition& repetition);

    /// The next pass of the repetition's target.
    void give(Repetition& repetition, NumberedProbe& probe)
    {
        if (repetition.next == repetition.ahead.size())
            lookAhead(repetition);
        probe.target = m_isWide ? repetition.wide : repetition.ahead[repetition.next];
        probe.pass = m_passes[m_pass];
        m_roundWasIdle = false;
        if (++m_pass < m_passes.size())
            return;
        m_pass = 0;
        ++repetition.next;
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
    Step nextAfterGap(NumberedProbe& probe);

    const ScanPlan& m_plan;
    const std::vector<Pass> m_passes;
    targets::Permutation m_permutation;
    const bool m_isWide; ///< more than 2^64 targets
    std::vector<Repetition> m_repetitions;
    std::size_t m_current = 0; ///< repetition
    std::size_t m_pass = 0;
    bool m_roundWasIdle = true; ///< no repetition gave anything since the first was current
};

} // namespace scan
