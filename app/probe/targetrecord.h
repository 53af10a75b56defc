// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/targetrun.h"
#include "core/store/runwriter.h"

#include <chrono>
#include <set>

namespace probe {

/// The record of a run of `trace` or `verify` in a store. Without --store it keeps nothing, and all
/// goes well. Lives in the main thread.
class TargetRecord {
public:
    /// Enters the run. Errors name --store.
    core::Result<void> begin(const scan::ScanRequest& probe, store::RunKind kind,
        const TargetRun& targets, std::string command, std::string configuration);
    core::Result<void> add(const trace::TraceResult& result);
    core::Result<void> add(const verify::VerifyResult& result);
    /// For whoever looks at a running run; at most once a second something is written.
    core::Result<void> keepCounters(const store::RunCounters& counters);
    /// What was asked is then what was probed: lists may have had ports and passes of their own.
    core::Result<void> finish(store::RunState state, const std::string& failure,
        const store::RunCounters& counters, std::string configuration);

private:
    void noteAsked(const trace::ProbeTarget& target);

    std::unique_ptr<store::RunWriter> m_writer; ///< null without --store
    store::Run m_record;
    std::set<scan::Pass> m_passes;
    std::set<std::uint16_t> m_ports;
    std::chrono::steady_clock::time_point m_nextCounters {};
};

} // namespace probe
