// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/scansession.h"

#include "core/net/sshplace.h"
#include "widgets/session/scanrun.h"

#include <QThreadPool>

#include <chrono>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    constexpr auto PollInterval = 100ms;
    /// Enough for more than 300 000 replies a second; more would make one tick felt.
    constexpr std::size_t RowsPerTick = 32768;

    /// Taking a lab down may take a moment: not in the GUI thread.
    void retire(std::unique_ptr<ScanRun> run)
    {
        if (!run)
            return;
        run->stop();
        QThreadPool::globalInstance()->start(
            [held = std::shared_ptr<ScanRun>(std::move(run))]() mutable { held.reset(); });
    }

} // namespace

ScanSession::ScanSession(QString probeExecutable, QObject* parent)
    : QObject(parent)
    , m_probeExecutable(std::move(probeExecutable))
{
    m_timer.setInterval(PollInterval);
    connect(&m_timer, &QTimer::timeout, this, &ScanSession::poll);
}

ScanSession::~ScanSession() { retire(std::move(m_run)); }

void ScanSession::start(const scan::ScanRequest& request)
{
    if (active())
        return;
    m_request = request;
    m_request.output.store = m_store.toStdString();
    if (m_store.isEmpty()) {
        m_request.output.label.clear();
        m_request.output.note.clear();
    }
    m_snapshot = {};
    m_simulated = false;
    m_rate = double(m_request.rate);
    m_recordFailed = false;
    m_followUp.reset();
    m_storedRun.reset();
    m_machines.clear();
    m_step = int(ScanRun::Step::Planning);
    m_stopping = false;
    m_run = std::make_unique<ScanRun>(m_request, m_probeExecutable.toStdString(), m_replyTap);
    Q_EMIT started();
    Q_EMIT machinesChanged();
    Q_EMIT snapshotChanged(m_snapshot);
    enter(State::Preparing);
    m_timer.start();
}

void ScanSession::pause()
{
    if (m_run)
        m_run->pause();
}

void ScanSession::resume()
{
    if (m_run)
        m_run->resume();
}

void ScanSession::setRate(double packetsPerSecond)
{
    if (!m_run)
        return;
    m_rate = packetsPerSecond;
    m_run->setRate(packetsPerSecond);
}

void ScanSession::stop()
{
    if (!m_run)
        return;
    m_run->stop();
    m_stopping = true;
    Q_EMIT stateChanged(m_state);
}

QString ScanSession::preparation() const
{
    if (m_state == State::Storing)
        return tr("Writing to the store…");
    if (m_state != State::Preparing)
        return {};
    if (m_stopping)
        return tr("Stopping…");
    switch (ScanRun::Step(m_step)) {
    case ScanRun::Step::Planning:
        return tr("Reading targets and resolving names…");
    case ScanRun::Step::FindingPath:
        return tr("Looking up the way to the targets…");
    default:
        return m_request.vantage == "lab"   ? tr("Building the kernel lab…")
            : net::isSsh(m_request.vantage) ? tr("Connecting by ssh…")
                                            : tr("Opening the vantage point…");
    }
}

void ScanSession::poll()
{
    const ScanRun::Step step = m_run->step();
    pollMachines();
    if (step == ScanRun::Step::Failed)
        return end(m_run->error());
    if (step == ScanRun::Step::Cancelled) {
        m_snapshot.state = scan::ScanState::Stopped;
        return end(std::nullopt);
    }
    if (step >= ScanRun::Step::Running && m_state == State::Preparing) {
        m_simulated = m_run->simulated();
        enter(State::Running);
    }
    if (step >= ScanRun::Step::Storing && m_state == State::Running)
        enter(State::Storing);
    if (m_state != State::Preparing)
        return takeResults();
    if (int(step) != m_step) {
        m_step = int(step);
        Q_EMIT stateChanged(m_state);
    }
}

void ScanSession::takeResults()
{
    const auto batches = m_run->takeRows(RowsPerTick);
    for (const RunRecorder::Rows& rows : batches)
        Q_EMIT rowsArrived(*rows);
    for (const RunRecorder::Findings& findings : m_run->takeFindings())
        Q_EMIT findingsArrived(*findings);
    pollRecord();
    // Asked for before the counters, which are then the last ones.
    const bool taken = m_run->taken();
    m_followUp = m_run->followUp();
    m_snapshot = m_run->snapshot();
    Q_EMIT snapshotChanged(m_snapshot);
    if (taken)
        end(m_run->error());
}

void ScanSession::pollMachines()
{
    for (const remote::Remark& remark : m_run->takeRemarks()) {
        Q_EMIT remarked(
            QString::fromStdString(remark.vantage), QString::fromStdString(remark.line));
    }
    if (!net::isSsh(m_request.vantage))
        return;
    m_machines = m_run->machines();
    Q_EMIT machinesChanged();
}

void ScanSession::pollRecord()
{
    if (const auto id = m_run->storedRun(); id != m_storedRun) {
        m_storedRun = id;
        Q_EMIT recordChanged();
    }
    if (const auto error = m_run->recordError(); error && !m_recordFailed) {
        m_recordFailed = true;
        Q_EMIT recordFailed(*error);
    }
}

void ScanSession::end(std::optional<core::Error> error)
{
    m_timer.stop();
    // Errors and states may be as new as the end.
    pollRecord();
    pollMachines();
    retire(std::move(m_run));
    if (error)
        m_snapshot.state = scan::ScanState::Failed;
    Q_EMIT snapshotChanged(m_snapshot);
    enter(State::Ended);
    if (m_storedRun)
        Q_EMIT recordChanged();
    if (error)
        Q_EMIT failed(*error);
}

void ScanSession::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace widgets
