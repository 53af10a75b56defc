// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/closeguard.h"

#include "widgets/live/replysaver.h"
#include "widgets/session/workbench.h"

#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace widgets {

namespace {

    constexpr int WritingShownMs = 400;

} // namespace

CloseGuard::CloseGuard(Workbench& workbench, ReplySaver* saver, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_saver(saver)
    , m_window(window)
{
}

bool CloseGuard::mayClose()
{
    if (!userAgrees())
        return false;
    if (m_saver->saving() || m_saver->unsaved()) {
        m_saver->whenSafe([this] { closeLater(); });
        return false;
    }
    if (!m_workbench.measuring())
        return true;
    m_workbench.stopMeasuring();
    closeWhenStored();
    return false;
}

bool CloseGuard::userAgrees()
{
    if (!m_workbench.measuring())
        return true;
    const ScanSession& scan = m_workbench.scan();
    // Only the end is being written: nothing to ask about.
    if (scan.state() == ScanSession::State::Storing && !tracesRun())
        return true;
    QString text = tr("Hosts are being traced or proven. Stop it and quit? What was found so far "
                      "is kept.");
    if (scan.active())
        text = m_saver->unsaved()
            ? tr("A scan is running and its replies are not saved. Stop it and quit?")
            : tr("A scan is running. Stop it and quit? What it has found so far is kept.");
    QMessageBox question(QMessageBox::Question,
        scan.active() ? tr("Scan Running") : tr("Traces Running"), text, QMessageBox::NoButton,
        m_window);
    auto* const quit = question.addButton(tr("&Stop and Quit"), QMessageBox::AcceptRole);
    auto* const keep = question.addButton(
        scan.active() ? tr("&Keep Scanning") : tr("&Keep Measuring"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() != quit)
        return false;
    m_saver->discard();
    return true;
}

void CloseGuard::closeWhenStored()
{
    if (m_waiting)
        return;
    m_waiting = true;
    auto* const writing = new QProgressDialog(
        tr("Stopping, and writing what was found to the store…"), QString(), 0, 0, m_window);
    writing->setObjectName(QStringLiteral("writingRun"));
    writing->setWindowModality(Qt::WindowModal);
    writing->setMinimumDuration(WritingShownMs);
    writing->setValue(0);
    const auto check = [this, writing] {
        if (!m_waiting || m_workbench.measuring())
            return;
        m_waiting = false;
        writing->reset();
        closeLater();
    };
    connect(&m_workbench.scan(), &ScanSession::stateChanged, writing, check);
    for (const HostSession* const session :
        { &m_workbench.traces().tracing(), &m_workbench.traces().proving() })
        connect(session, &HostSession::stateChanged, writing, check);
}

bool CloseGuard::tracesRun() const
{
    return m_workbench.traces().tracing().active() || m_workbench.traces().proving().active();
}

void CloseGuard::closeLater()
{
    // A window does not close while it is being closed, or while its session speaks.
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace widgets
