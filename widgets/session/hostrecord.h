// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runwriter.h"
#include "widgets/session/hostorder.h"

#include <chrono>
#include <set>

namespace widgets {

/// The record of a run of traces or proofs in a store. Without a store, and after giveUp(), it
/// keeps nothing, and all goes well. Lives in one worker thread.
class HostRecord {
public:
    /// Enters the run. `url` is the store, empty: none.
    core::Result<void> begin(const std::string& url, HostOrder order, std::uint64_t seed,
        bool simulated, const std::vector<core::IpRange>& ranges);
    core::Result<void> add(const trace::TraceResult& result);
    core::Result<void> add(const verify::VerifyResult& result);
    /// For whoever looks at a running run; at most once a second something is written.
    core::Result<void> keepCounters(const store::RunCounters& counters);
    core::Result<void> finish(
        store::RunState state, const std::string& failure, const store::RunCounters& counters);
    /// After an error: what has holes must not look whole, so the run becomes interrupted.
    void giveUp() { m_writer.reset(); }
    /// 0 without a store.
    store::RunId run() const { return m_writer ? m_writer->id() : 0; }

private:
    void noteAsked(const trace::ProbeTarget& target);

    std::unique_ptr<store::RunWriter> m_writer; ///< null without a store
    store::Run m_record;
    std::set<scan::Pass> m_passes;
    std::set<std::uint16_t> m_ports;
    std::chrono::steady_clock::time_point m_nextCounters {};
};

} // namespace widgets
