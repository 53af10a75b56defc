// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/scanoutputs.h"
#include "app/probe/stopsignals.h"
#include "app/probe/thenrun.h"
#include "core/net/vantage.h"
#include "core/scan/scanengine.h"

namespace probe {

/// One scan of the command line, from the checked request to the exit status. Lives in the main
/// thread.
class ScanRun {
public:
    /// Plans, opens output files and vantage point; sends no probe, and nothing at all unless all
    /// outputs can be written. Any error is the user's to mend and leaves earlier results as they
    /// are.
    static core::Result<ScanRun> prepare(const scan::ScanRequest& request);

    /// Sends, writes rows and status until the end, a limit, a signal or a failure, then summary
    /// and metadata.
    int execute();

private:
    ScanRun() = default;
    void stop();
    void follow();
    /// Moves what follows the scan on; true when that is over.
    bool advanceFollowUp(bool scanned);
    /// Writes what has come in; a failure is kept in m_outputError.
    void writeRows();
    void keepOutputError(const core::Result<void>& written);
    std::string metadata(const scan::ScanSnapshot& end, const std::string& failure) const;
    /// What is to be said beside the rows.
    void complainAbout(const scan::ScanSnapshot& end) const;
    int finish(const StopSignals& signals);

    std::unique_ptr<net::Vantage> m_vantage;
    net::PathTable m_paths;
    std::string m_sendPath;
    std::unique_ptr<ScanOutputs> m_outputs; ///< outlives the engine, whose thread writes frames
    std::unique_ptr<scan::ScanEngine> m_engine;
    std::unique_ptr<ThenRun> m_then; ///< null without --then
    std::int64_t m_startTimeNs = 0;
    std::int64_t m_scannedTimeNs = 0; ///< when the scan itself had ended
    std::optional<core::Error> m_outputError; ///< the first one
};

} // namespace probe
