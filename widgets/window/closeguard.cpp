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
    if (!busy())
        return true;
    m_workbench.stopMeasuring();
    m_workbench.runTransfers().cancel();
    closeWhenStored();
    return false;
}

bool CloseGuard::busy() const
{
    return m_workbench.measuring() || m_workbench.runTransfers().active();
}

bool CloseGuard::userAgrees()
{
    if (!busy())
        return true;
    const ScanSession& scan = m_workbench.scan();
    const bool transfers = m_workbench.runTransfers().active();
    // Only the end is being written: nothing to ask about.
    if (scan.state() == ScanSession::State::Storing && !tracesRun() && !transfers)
        return true;

    QString title = tr("Import or Export Running");
    QString text
        = tr("Runs are being imported, exported or copied. Stop it and quit? An export that "
             "is stopped is not complete.");
    QString goOn = tr("&Go On");
    if (scan.active()) {
        title = tr("Scan Running");
        text = m_saver->unsaved()
            ? tr("A scan is running and its replies are not saved. Stop it and quit?")
            : tr("A scan is running. Stop it and quit? What it has found so far is kept.");
        goOn = tr("&Keep Scanning");
    } else if (tracesRun()) {
        title = tr("Traces Running");
        text = tr("Hosts are being traced or proven. Stop it and quit? What was found so far is "
                  "kept.");
        goOn = tr("&Keep Measuring");
    }
    QMessageBox question(QMessageBox::Question, title, text, QMessageBox::NoButton, m_window);
    auto* const quit = question.addButton(tr("&Stop and Quit"), QMessageBox::AcceptRole);
    auto* const keep = question.addButton(goOn, QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() != quit)
        return false;
    // Of replies that another scan left nothing was said.
    if (scan.active())
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
        if (!m_waiting || busy())
            return;
        m_waiting = false;
        writing->reset();
        closeLater();
    };
    connect(&m_workbench.scan(), &ScanSession::stateChanged, writing, check);
    for (const HostSession* const session :
        { &m_workbench.traces().tracing(), &m_workbench.traces().proving() })
        connect(session, &HostSession::stateChanged, writing, check);
    connect(&m_workbench.runTransfers(), &RunTransfers::progressed, writing, check);
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
