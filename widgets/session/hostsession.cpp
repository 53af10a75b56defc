// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hostsession.h"

#include "core/net/sshplace.h"

#include <QThreadPool>

#include <chrono>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    constexpr auto PollInterval = 100ms;

    /// Taking a lab down may take a moment: not in the GUI thread.
    void retire(std::unique_ptr<HostRun> run)
    {
        if (!run)
            return;
        run->stop();
        QThreadPool::globalInstance()->start(
            [held = std::shared_ptr<HostRun>(std::move(run))]() mutable { held.reset(); });
    }

    bool hasEnded(HostRun::Step step) { return step >= HostRun::Step::Done; }

} // namespace

HostSession::HostSession(QString probeExecutable, QObject* parent)
    : QObject(parent)
    , m_probeExecutable(std::move(probeExecutable))
{
    m_timer.setInterval(PollInterval);
    connect(&m_timer, &QTimer::timeout, this, &HostSession::poll);
}

HostSession::~HostSession() { retire(std::move(m_run)); }

bool HostSession::start(HostOrder order, const QString& storeUrl)
{
    if (!active()) {
        begin({ std::move(order), storeUrl });
        return true;
    }
    if (m_waiting.size() >= MostWaiting)
        return false;
    m_waiting.push_back({ std::move(order), storeUrl });
    Q_EMIT progressChanged();
    return true;
}

void HostSession::begin(Waiting next)
{
    m_order = next.order;
    m_progress = {};
    m_machine.reset();
    m_step = HostRun::Step::Planning;
    m_stopping = false;
    m_wasStopped = false;
    m_simulated = false;
    m_storeTroubleSaid = false;
    m_storedRun = 0;
    m_error.reset();
    m_run = std::make_unique<HostRun>(
        std::move(next.order), m_probeExecutable.toStdString(), next.storeUrl.toStdString());
    Q_EMIT started();
    enter(State::Preparing);
    m_timer.start();
}

void HostSession::stop()
{
    m_waiting.clear();
    if (!m_run)
        return;
    m_run->stop();
    m_stopping = true;
    Q_EMIT progressChanged();
}

QString HostSession::preparation() const
{
    if (m_state != State::Preparing)
        return {};
    if (m_stopping)
        return tr("Stopping…");
    switch (m_step) {
    case HostRun::Step::Planning:
        return tr("Reading targets and resolving names…");
    case HostRun::Step::FindingPath:
        return tr("Looking up the way to the targets…");
    default:
        return m_order.probe().vantage.starts_with("lab") ? tr("Building the kernel lab…")
            : net::isSsh(m_order.probe().vantage)         ? tr("Connecting by ssh…")
                                                          : tr("Opening the vantage point…");
    }
}

void HostSession::poll()
{
    // Asked for before the results are taken: none can come after the end.
    const HostRun::Step step = m_run->step();
    m_simulated = m_run->simulated();
    m_storedRun = m_run->storedRun();
    m_machine = m_run->machine();
    for (const remote::Remark& remark : m_run->takeRemarks()) {
        Q_EMIT remarked(
            QString::fromStdString(remark.vantage), QString::fromStdString(remark.line));
    }
    if (const auto trouble = m_run->storeError(); trouble && !m_storeTroubleSaid) {
        m_storeTroubleSaid = true;
        Q_EMIT notKept(*trouble);
    }
    if (step >= HostRun::Step::Running && m_state == State::Preparing)
        enter(State::Running);
    if (auto traces = m_run->takeTraces(); !traces.empty())
        Q_EMIT tracesArrived(std::move(traces));
    if (auto proofs = m_run->takeProofs(); !proofs.empty())
        Q_EMIT proofsArrived(std::move(proofs));
    m_progress = m_run->progress();
    m_step = step;
    if (hasEnded(step))
        return end(step);
    Q_EMIT progressChanged();
}

void HostSession::end(HostRun::Step step)
{
    m_error = m_run->error();
    m_wasStopped = step == HostRun::Step::Stopped;
    retire(std::move(m_run));
    m_timer.stop();
    Q_EMIT progressChanged();
    enter(State::Ended);
    if (m_error)
        Q_EMIT failed(*m_error);
    // Whoever heard of the end may have started something.
    if (active() || m_waiting.empty())
        return;
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    begin(std::move(next));
}

void HostSession::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace widgets
