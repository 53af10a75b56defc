// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/remote/remarks.h"
#include "core/remote/remotescan.h"
#include "core/scan/resumetrack.h"
#include "core/scan/scanengine.h"
#include "core/verify/scanfollowup.h"
#include "widgets/session/namecache.h"
#include "widgets/session/scanrecorder.h"

#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace widgets {

/// One scan from the request to the last packet and the last stored row, in one worker thread:
/// plans, opens the vantage point, resolves the way, starts the engine, or connects to the machines
/// that probe, hands the rows to the store and to whoever takes them, follows hosts up, and takes
/// all down. The thread lives as long as the vantage point does, since a lab ends with the thread
/// that started it. All public functions are safe from any thread and return at once, except the
/// destructor: it stops and waits until all is stored, so it belongs in a worker.
class ScanRun {
public:
    enum class Step {
        Planning,
        OpeningVantage,
        FindingPath,
        Running,
        Storing, ///< the scan is over; what it found is being written
        Ended, ///< the last rows wait to be taken
        Failed, ///< it could not start
        Cancelled, ///< stopped before anything was sent
    };

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab. The run is written to
    /// request.output.store unless that is empty.
    /// `replyTap` is scan::ScanHooks::onReplyFrame; it may be empty.
    using ReplyTap = std::function<void(wire::Bytes frame, std::int64_t timeNs)>;
    ScanRun(scan::ScanRequest request, std::string probeExecutable, ReplyTap replyTap = {});
    ~ScanRun();

    Step step() const;
    /// Why it failed, with step Failed, or broke off, with Storing and Ended.
    std::optional<core::Error> error() const;
    /// Nothing of this run was measured; known with step Running.
    bool simulated() const;
    const scan::ScanRequest& request() const { return m_request; }
    void pause();
    void resume();
    /// Packets a second, 0 is unlimited; before anything is sent it does nothing.
    void setRate(double packetsPerSecond);
    /// Ends the run as soon as possible, whatever it is doing; what was found is kept.
    void stop();

    scan::ScanSnapshot snapshot() const;
    /// With stages in the request that follow.
    std::optional<verify::FollowUpSnapshot> followUp() const;
    /// As the machines that probe stand, in the order of their names, from the first connection on
    /// and after the end; none when this computer probes.
    std::vector<remote::LinkReport> machines() const;
    /// What ssh and the programs there said since the last call.
    std::vector<remote::Remark> takeRemarks() { return m_remarks.take(); }
    /// Rows since the last call, oldest first: the oldest batches, at most `maximum` rows when each
    /// is smaller. While nobody takes them the engine waits with the rest.
    std::vector<RunRecorder::Rows> takeRows(std::size_t maximum);
    std::vector<RunRecorder::Findings> takeFindings();
    /// Everything was taken that will ever come; with step Ended.
    bool taken() const;

    /// The run's number in the store once it is there; of several that are compared the first.
    std::optional<store::RunId> storedRun() const;
    /// Why the run is not, or no longer, written; the scan itself goes on.
    std::optional<core::Error> recordError() const;

private:
    void work(const std::stop_token& stopping);
    core::Result<void> prepare(const std::stop_token& stopping);
    core::Result<void> openHere(scan::ScanPlan plan, const std::stop_token& stopping);
    core::Result<void> openElsewhere(scan::ScanPlan plan, const std::stop_token& stopping);
    void run(std::unique_ptr<scan::RunningScan> engine);
    void leaveMachines(const remote::RemoteScan& machines);
    void beginRecord(const scan::ScanPlan& plan);
    /// Until the scan and what follows it are over.
    void follow();
    bool moveRows();
    bool advanceFollowUp(bool scanned);
    void keepProgress(const scan::ScanSnapshot& snapshot);
    void finishRecord();
    /// For the worker; empty when this computer probes.
    std::vector<remote::LinkReport> reportsOfMachines() const;
    /// The counters of a machine, or with an empty name those of the scan.
    store::RunCounters countersOf(
        const scan::ScanSnapshot& snapshot, const std::string& machine) const;
    std::string metadata(const scan::ScanPlan& plan, const scan::ScanSnapshot& end,
        const std::string& failure) const;
    void enter(Step step);

    const scan::ScanRequest m_request;
    const std::string m_probeExecutable;
    const ReplyTap m_replyTap;
    NameCache m_names { scan::resolveHost };

    mutable std::mutex m_mutex;
    Step m_step = Step::Planning; ///< with what follows, under m_mutex
    std::optional<core::Error> m_error;
    bool m_pausing = false; ///< the user wants it to pause
    bool m_stopping = false; ///< stop() was called while it ran
    scan::ScanSnapshot m_end; ///< from step Storing on
    std::optional<verify::FollowUpSnapshot> m_followed;
    std::deque<RunRecorder::Rows> m_rows;
    std::size_t m_rowsWaiting = 0;
    std::vector<RunRecorder::Findings> m_findings;
    bool m_abandoned = false; ///< nobody will take anything any more
    bool m_simulated = false;
    remote::RemoteScan* m_machines = nullptr; ///< while there is one, from its connecting on
    std::vector<remote::LinkReport> m_lastOfMachines; ///< once it is gone

    remote::Remarks m_remarks; ///< outlives the machines, whose threads add to it
    std::unique_ptr<net::Vantage> m_vantage; ///< must outlive the engines; null: machines probe
    /// Set under m_mutex with step Running, in which alone others than the worker use it.
    std::unique_ptr<scan::RunningScan> m_engine;
    std::unique_ptr<verify::ScanFollowUp> m_then; ///< null when nothing follows
    std::unique_ptr<ScanRecorder> m_recorder; ///< null when the run is not kept

    net::PathTable m_paths; ///< the worker's own, as all below
    std::string m_sendPath;
    std::string m_sendPathNote;
    scan::ResumeTrack m_resumeTrack { std::chrono::seconds(0) };
    std::uint64_t m_rowsRecorded = 0; ///< handed to the recorder, which writes all or fails
    std::int64_t m_startTimeNs = 0;
    std::int64_t m_scannedTimeNs = 0; ///< when the scan itself had ended
    std::jthread m_thread; ///< last: ends before anything above goes
};

} // namespace widgets
