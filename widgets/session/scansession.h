// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "core/scan/scanrow.h"
#include "core/scan/scansnapshot.h"
#include "widgets/session/scanrun.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <span>

namespace widgets {

/// The window's scan: starts one at a time, and while it runs hands on its counters and rows a few
/// times a second. Lives in the GUI thread and never blocks it; all work is ScanRun's.
class ScanSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing was started yet
        Preparing, ///< the vantage point opens; nothing was sent
        Running, ///< sending, paused or waiting for late replies: the snapshot says which
        Ended, ///< done, stopped or failed
    };
    Q_ENUM(State)

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab.
    explicit ScanSession(QString probeExecutable, QObject* parent = nullptr);
    ~ScanSession() override;

    /// Starts a run. Ignored while one is active.
    void start(const scan::ScanRequest& request);
    void pause();
    void resume();
    void stop();

    State state() const { return m_state; }
    bool active() const { return m_state == State::Preparing || m_state == State::Running; }
    const scan::ScanSnapshot& snapshot() const { return m_snapshot; }
    const scan::ScanRequest& request() const { return m_request; }
    bool simulated() const { return m_simulated; }
    /// What is being prepared, for the status line; empty in other states.
    QString preparation() const;

Q_SIGNALS:
    /// A new run begins: what was shown of the one before goes.
    void started();
    void stateChanged(widgets::ScanSession::State state);
    void snapshotChanged(const scan::ScanSnapshot& snapshot);
    /// Replies since the last signal, oldest first.
    void rowsArrived(std::span<const scan::ScanRow> rows);
    /// The run could not start, or broke off.
    void failed(const core::Error& error);

private:
    void poll();
    void pollEngine(scan::ScanEngine& engine);
    void takeSnapshot(const scan::ScanSnapshot& snapshot);
    void end(std::optional<core::Error> error);
    void enter(State state);

    QString m_probeExecutable;
    QTimer m_timer;
    State m_state = State::Idle;
    ScanRun::Step m_step = ScanRun::Step::Planning;
    bool m_stopping = false; ///< stop() was called; the run may take a moment to end
    scan::ScanRequest m_request;
    scan::ScanSnapshot m_snapshot;
    bool m_simulated = false;
    std::unique_ptr<ScanRun> m_run;
};

} // namespace widgets
