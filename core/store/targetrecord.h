// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runwriter.h"
#include "core/store/storedrun.h"

#include <chrono>
#include <set>

namespace store {

/// The record of a run of traces or proofs. Before begin(), and after giveUp(), it keeps nothing,
/// and all goes well. Lives in one thread.
class TargetRecord {
public:
    /// `writer` has entered `run`, with what is known at its start.
    void begin(std::unique_ptr<RunWriter> writer, Run run);
    core::Result<void> add(const trace::TraceResult& result);
    core::Result<void> add(const verify::VerifyResult& result);
    /// For whoever looks at a running run; at most once a second something is written.
    core::Result<void> keepCounters(const RunCounters& counters);
    /// What was asked is then what was probed: lists may have had ports and passes of their own.
    core::Result<void> finish(
        RunState state, const std::string& failure, const RunCounters& counters);
    /// As above, with the configuration as it is known at the end.
    core::Result<void> finish(RunState state, const std::string& failure,
        const RunCounters& counters, std::string configuration);
    /// After an error: what has holes must not look whole, so the run becomes interrupted.
    void giveUp() { m_writer.reset(); }
    /// 0 while it keeps nothing.
    RunId run() const { return m_writer ? m_writer->id() : 0; }

private:
    void noteAsked(const trace::ProbeTarget& target);

    std::unique_ptr<RunWriter> m_writer; ///< null: nothing is kept
    Run m_record;
    std::set<scan::Pass> m_passes;
    std::set<std::uint16_t> m_ports;
    std::chrono::steady_clock::time_point m_nextCounters {};
};

} // namespace store
