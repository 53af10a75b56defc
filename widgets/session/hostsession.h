// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostrun.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace widgets {

/// The window's traces, or its proofs: runs one order at a time, the next ones wait, and hands on
/// results a few times a second. Lives in the GUI thread and never blocks it; all work is
/// HostRun's.
class HostSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing was started yet
        Preparing, ///< the vantage point opens; nothing was sent
        Running,
        Ended, ///< done, stopped or failed
    };
    Q_ENUM(State)
    static constexpr std::size_t MostWaiting = 64;

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab.
    explicit HostSession(QString probeExecutable, QObject* parent = nullptr);
    ~HostSession() override;

    /// Starts the order, or lets it wait for those before it. False when too many wait already.
    /// `storeUrl` is where the run is kept; empty: nowhere.
    bool start(HostOrder order, const QString& storeUrl);
    /// Ends the run in hand and forgets what waits.
    void stop();

    State state() const { return m_state; }
    bool active() const { return m_state == State::Preparing || m_state == State::Running; }
    bool stopping() const { return m_stopping; }
    std::size_t waiting() const { return m_waiting.size(); }
    /// Of the run in hand, or the last one.
    const HostOrder& order() const { return m_order; }
    const HostProgress& progress() const { return m_progress; }
    bool simulated() const { return m_simulated; }
    bool stopped() const { return m_wasStopped; } ///< the last run ended before its end
    store::RunId storedRun() const
    {
        return m_storedRun;
    } ///< of the run in hand or the last; 0: none
    const std::optional<core::Error>& error() const { return m_error; } ///< of the last run
    /// As the machine that probes stands, of the run in hand or the last; none when this computer
    /// does.
    const std::optional<remote::LinkReport>& machine() const { return m_machine; }
    /// What is being prepared, for the status line; empty in other states.
    QString preparation() const;

Q_SIGNALS:
    void started();
    void stateChanged(widgets::HostSession::State state);
    void progressChanged();
    void tracesArrived(std::vector<trace::TraceResult> results);
    void proofsArrived(std::vector<verify::VerifyResult> results);
    /// The run could not start, or broke off. After stateChanged(Ended).
    void failed(const core::Error& error);
    /// A line that ssh or the program on the other machine said.
    void remarked(const QString& machine, const QString& line);
    /// The run goes on, but is not kept.
    void notKept(const core::Error& error);

private:
    struct Waiting {
        HostOrder order;
        QString storeUrl;
    };
    void begin(Waiting next);
    void poll();
    void end(HostRun::Step step);
    void enter(State state);

    QString m_probeExecutable;
    QTimer m_timer;
    State m_state = State::Idle;
    HostRun::Step m_step = HostRun::Step::Planning;
    bool m_stopping = false;
    bool m_wasStopped = false;
    bool m_simulated = false;
    bool m_storeTroubleSaid = false;
    HostOrder m_order;
    HostProgress m_progress;
    std::optional<remote::LinkReport> m_machine;
    store::RunId m_storedRun = 0;
    std::optional<core::Error> m_error;
    std::deque<Waiting> m_waiting;
    std::unique_ptr<HostRun> m_run;
};

} // namespace widgets
