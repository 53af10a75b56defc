// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/ratesignals.h"
#include "app/probe/resumption.h"
#include "app/probe/scanoutputs.h"
#include "app/probe/scanrecord.h"
#include "app/probe/sharedrun.h"
#include "app/probe/stopsignals.h"
#include "app/probe/vantagelines.h"
#include "core/net/vantage.h"
#include "core/remote/remotescan.h"
#include "core/scan/checkpointkeeper.h"
#include "core/scan/resumetrack.h"
#include "core/scan/scanengine.h"
#include "core/verify/scanfollowup.h"

namespace probe {

/// One scan of the command line, from the checked request to the exit status. Lives in the main
/// thread.
class ScanRun {
public:
    /// Plans, opens output files and vantage point; sends no probe, and nothing at all unless all
    /// outputs can be written. Any error is the user's to mend and leaves earlier results as they
    /// are.
    /// `resumeRun` is a stored run to go on with, 0 for none; `runKey` is that of a run that
    /// several processes probe together.
    static core::Result<ScanRun> prepare(scan::ScanRequest request, store::RunId resumeRun = 0,
        const std::optional<std::string>& runKey = {});

    /// Why there is nothing to do, if so; execute() is then not to be called.
    const std::string& whyComplete() const { return m_whyComplete; }
    /// Sends, writes rows and status until the end, a limit, a signal or a failure, then summary
    /// and metadata.
    /// `rateSignals` change the rate meanwhile.
    int execute(RateSignals& rateSignals);

private:
    ScanRun() = default;
    /// Opens the vantage point and makes the scan there: from this computer, or from others.
    core::Result<void> openHere(scan::ScanPlan plan);
    core::Result<void> openElsewhere(scan::ScanPlan plan);
    /// Enters the run into the store, when there is one, or goes on with it.
    core::Result<void> beginRecord(const Resumption& resumption);
    /// Keeps where the scan stands from now on, with --resume.
    core::Result<void> beginKeeping(const scan::ScanPlan& plan, Resumption& resumption);
    scan::Checkpoint checkpoint(const scan::ScanPlan& plan, const scan::ScanSnapshot& snapshot);
    /// What the scan came to, in this part alone and in all.
    scan::ScanTotals partOf(const scan::ScanSnapshot& snapshot) const;
    scan::ScanTotals wholeOf(const scan::ScanSnapshot& snapshot) const;
    scan::ScanSnapshot inAll(const scan::ScanSnapshot& end) const;
    void stop();
    void follow(RateSignals& rateSignals);
    /// Moves what follows the scan on; true when that is over.
    bool advanceFollowUp(bool scanned);
    /// Writes what has come in; a failure is kept in m_outputError.
    void writeRows();
    void keepOutputError(const core::Result<void>& written);
    /// Counters and where the scan stands, for the store and --resume.
    void keepProgress(const scan::ScanSnapshot& snapshot);
    scan::Checkpoint keepInStore(const scan::ScanSnapshot& snapshot);
    void keepInFile(const scan::Checkpoint& now);
    /// The counters of a machine, or with an empty name those of the scan with its earlier parts.
    store::RunCounters countersOf(
        const scan::ScanSnapshot& snapshot, const std::string& vantage) const;
    /// Empty when this computer probes.
    std::vector<remote::LinkReport> reportsOfMachines() const;
    /// What is to be said of other machines.
    void sayOfMachines();
    /// Multiplies the rate of all that is sent, and says so.
    void changeRate(double factor);
    /// The record's end; a failure is kept in m_outputError.
    void finishRecord(
        const scan::ScanSnapshot& end, store::RunState state, const std::string& failure);
    std::string metadata(const scan::ScanSnapshot& end, const std::string& failure) const;
    /// What is to be said beside the rows.
    void complainAbout(const scan::ScanTotals& whole) const;
    int finish(const StopSignals& signals);

    std::unique_ptr<net::Vantage> m_vantage; ///< null when other machines probe
    bool m_simulated = false;
    net::PathTable m_paths;
    wire::LinkType m_linkType = wire::LinkType::Ethernet;
    std::string m_sendPath;
    std::string m_sendPathNote;
    std::unique_ptr<ScanOutputs> m_outputs; ///< outlives the engine, whose thread writes frames
    std::unique_ptr<VantageLines> m_lines; ///< outlives the scan too; null without other machines
    std::unique_ptr<scan::RunningScan> m_engine;
    remote::RemoteScan* m_machines = nullptr; ///< m_engine, when other machines probe
    std::unique_ptr<verify::ScanFollowUp> m_then; ///< null without --then
    ScanRecord m_record;
    std::optional<SharedRun> m_shared; ///< with --run-key
    std::unique_ptr<scan::CheckpointKeeper> m_keeper; ///< null without --resume
    std::string m_whyComplete;
    std::string m_announcement; ///< of a scan that goes on
    scan::ResumeTrack m_resumeTrack { std::chrono::seconds(0) };
    std::int64_t m_startTimeNs = 0;
    std::int64_t m_scannedTimeNs = 0; ///< when the scan itself had ended
    std::optional<core::Error> m_outputError; ///< the first one
};

} // namespace probe
