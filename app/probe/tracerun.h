// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/namelookup.h"
#include "app/probe/targetrecord.h"
#include "app/probe/targetrun.h"
#include "app/probe/tracecapture.h"
#include "core/trace/traceengine.h"

#include <array>

namespace probe {

/// One run of `trace`, from the checked request to the exit status. Lives in the main thread.
class TraceRun {
public:
    /// Plans, opens output and vantage point; sends no probe. Any error is the user's to mend.
    static core::Result<TraceRun> prepare(
        const trace::TraceRequest& request, const trace::ListUse& use);
    int execute();

private:
    TraceRun() = default;
    /// Waits for the first target, then starts the engine; there is none when there is no target.
    core::Result<void> start();
    core::Result<void> startElsewhere(); ///< on another machine
    /// Until all is traced and written.
    core::Result<void> follow();
    core::Result<void> writeResults();
    /// The run's configuration and counters, for the store.
    std::string metadata() const;
    trace::TraceSnapshot snapshot() const;
    void summarize(const trace::TraceSnapshot& end) const;
    int finish(const core::Result<void>& written, bool signalled);

    trace::TraceRequest m_request;
    trace::ListUse m_use;
    std::unique_ptr<TargetRun> m_targets;
    std::unique_ptr<TraceCapture> m_capture; ///< with --pcap; outlives the engine
    std::unique_ptr<NameLookup> m_names; ///< with --names
    std::unique_ptr<trace::RunningTraces> m_engine;
    store::TargetRecord m_record;
    std::array<std::uint64_t, trace::VerdictCount> m_verdicts {}; ///< results by Verdict
};

} // namespace probe
