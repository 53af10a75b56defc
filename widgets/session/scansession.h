// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/scan/scanrequest.h"
#include "core/scan/scanrow.h"
#include "core/scan/scansnapshot.h"
#include "core/store/storedrun.h"
#include "core/verify/followup.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>

namespace widgets {

class ScanRun;

/// The window's scan: starts one at a time, and while it runs hands on its counters and rows a few
/// times a second. Lives in the GUI thread and never blocks it; all work is ScanRun's.
class ScanSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing was started yet
        Preparing, ///< the vantage point opens; nothing was sent
        Running, ///< sending, paused, waiting for late replies or following hosts up
        Storing, ///< nothing is sent any more; the rest is written to the store
        Ended, ///< done, stopped or failed
    };
    Q_ENUM(State)

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab.
    explicit ScanSession(QString probeExecutable, QObject* parent = nullptr);
    ~ScanSession() override;

    /// The store that later runs are written to as they go; empty: they are not kept.
    void setStore(const QString& url) { m_store = url; }

    /// Starts a run. Ignored while one is active. The request's own store does not count; without a
    /// store its label and note go.
    void start(const scan::ScanRequest& request);
    /// Is handed the frame of every reply of later runs, in a thread of the engine; it must not
    /// block. Empty: nobody wants them.
    void setReplyTap(std::function<void(wire::Bytes frame, std::int64_t timeNs)> tap)
    {
        m_replyTap = std::move(tap);
    }
    void pause();
    void resume();
    void stop();
    /// Packets a second while the run goes on; 0 is unlimited.
    void setRate(double packetsPerSecond);
    /// What the run was asked for, or was set to since.
    double rate() const { return m_rate; }

    State state() const { return m_state; }
    bool active() const { return m_state != State::Idle && m_state != State::Ended; }
    const scan::ScanSnapshot& snapshot() const { return m_snapshot; }
    const scan::ScanRequest& request() const { return m_request; }
    bool simulated() const { return m_simulated; }
    /// What is being prepared, or written at the end, for the status line; empty in other states.
    QString preparation() const;
    /// How far the hosts that were found are followed up; empty when nothing follows.
    const std::optional<verify::FollowUpSnapshot>& followUp() const { return m_followUp; }
    /// As the machines that probe stand, of the run that goes on or was the last one; none when
    /// this computer probes.
    const std::vector<remote::LinkReport>& machines() const { return m_machines; }
    /// All replies of this run go, or went, to the store: nothing is lost with the window.
    bool kept() const { return !m_request.output.store.empty() && !m_recordFailed; }
    /// The number in the store of the run that goes on or was the last one, once it is known.
    std::optional<store::RunId> storedRun() const { return m_storedRun; }

Q_SIGNALS:
    /// A new run begins: what was shown of the one before goes.
    void started();
    void stateChanged(widgets::ScanSession::State state);
    void snapshotChanged(const scan::ScanSnapshot& snapshot);
    /// machines() are others or stand otherwise; a few times a second at most.
    void machinesChanged();
    /// A line that ssh or the program on another machine said.
    void remarked(const QString& machine, const QString& line);
    /// Replies since the last signal, oldest first.
    void rowsArrived(std::span<const scan::ScanRow> rows);
    /// Hosts that were followed up since the last signal.
    void findingsArrived(std::span<const verify::HostFinding> findings);
    /// The run is in the store now, or has come to its end there.
    void recordChanged();
    /// The run is not, or no longer, written to the store; it goes on all the same.
    void recordFailed(const core::Error& error);
    /// The run could not start, or broke off.
    void failed(const core::Error& error);

private:
    void poll();
    void pollRecord();
    void pollMachines();
    void takeResults();
    void end(std::optional<core::Error> error);
    void enter(State state);

    QString m_probeExecutable;
    QString m_store;
    QTimer m_timer;
    State m_state = State::Idle;
    int m_step = 0; ///< as ScanRun has it
    bool m_stopping = false; ///< stop() was called; the run may take a moment to end
    scan::ScanRequest m_request;
    scan::ScanSnapshot m_snapshot;
    bool m_simulated = false;
    double m_rate = 0; ///< packets a second
    std::function<void(wire::Bytes frame, std::int64_t timeNs)> m_replyTap;
    bool m_recordFailed = false;
    std::optional<verify::FollowUpSnapshot> m_followUp;
    std::vector<remote::LinkReport> m_machines;
    std::optional<store::RunId> m_storedRun;
    std::unique_ptr<ScanRun> m_run;
};

} // namespace widgets
