// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/targetrecord.h"
#include "app/probe/targetrun.h"
#include "core/verify/verifyengine.h"

#include <array>

namespace probe {

/// One run of `verify`, from the checked request to the exit status. Lives in the main thread.
class VerifyRun {
public:
    /// Plans, opens output and vantage point; sends no packet. Any error is the user's to mend.
    static core::Result<VerifyRun> prepare(
        const verify::VerifyRequest& request, const trace::ListUse& use);
    int execute();

private:
    VerifyRun() = default;
    /// Waits for the first target, then starts the engine; there is none when there is no target.
    core::Result<void> start();
    core::Result<void> startElsewhere(); ///< on another machine
    /// Until all is proven and written.
    core::Result<void> follow();
    core::Result<void> writeResults();
    /// The run's configuration and counters, for the store.
    std::string metadata() const;
    verify::VerifySnapshot snapshot() const;
    void summarize(const verify::VerifySnapshot& end) const;
    int finish(const core::Result<void>& written, bool signalled);

    verify::VerifyRequest m_request;
    trace::ListUse m_use;
    std::unique_ptr<TargetRun> m_targets;
    std::unique_ptr<verify::RunningProofs> m_engine;
    store::TargetRecord m_record;
    std::array<std::uint64_t, verify::VerdictCount> m_verdicts {}; ///< results by Verdict
};

} // namespace probe
