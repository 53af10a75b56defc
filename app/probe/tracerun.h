// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/scan/output/outputstream.h"
#include "core/trace/targetsupply.h"
#include "core/trace/traceengine.h"

#include <array>
#include <mutex>

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
    void stop();
    /// Until all is traced and written.
    core::Result<void> follow();
    core::Result<void> writeResults();
    void summarize(const trace::TraceSnapshot& end) const;
    int finish(const core::Result<void>& written, bool signalled);

    trace::TraceRequest m_request;
    std::uint64_t m_seed = 0;
    std::unique_ptr<net::Vantage> m_vantage;
    std::unique_ptr<trace::TargetSupply> m_supply; ///< uses the vantage point
    std::optional<scan::OutputStream> m_output;
    std::unique_ptr<std::mutex> m_lock; ///< guards what follows against stop()
    std::unique_ptr<trace::TraceEngine> m_engine;
    bool m_stopped = false;
    std::array<std::uint64_t, 6> m_verdicts {}; ///< results by trace::Verdict
};

} // namespace probe
