// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/closeguard.h"

#include "widgets/live/replysaver.h"
#include "widgets/session/scansession.h"

#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace widgets {

namespace {

    constexpr int WritingShownMs = 400;

} // namespace

CloseGuard::CloseGuard(ScanSession& session, ReplySaver* saver, QWidget* window)
    : QObject(window)
    , m_session(session)
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
    if (!m_session.active())
        return true;
    m_session.stop();
    closeWhenStored();
    return false;
}

bool CloseGuard::userAgrees()
{
    if (!m_session.active() || m_session.state() == ScanSession::State::Storing)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Scan Running"),
        m_saver->unsaved()
            ? tr("A scan is running and its replies are not saved. Stop it and quit?")
            : tr("A scan is running. Stop it and quit? What it has found so far is kept."),
        QMessageBox::NoButton, m_window);
    auto* const quit = question.addButton(tr("&Stop and Quit"), QMessageBox::AcceptRole);
    auto* const keep = question.addButton(tr("&Keep Scanning"), QMessageBox::RejectRole);
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
        tr("Writing what the scan found to the store…"), QString(), 0, 0, m_window);
    writing->setObjectName(QStringLiteral("writingRun"));
    writing->setWindowModality(Qt::WindowModal);
    writing->setMinimumDuration(WritingShownMs);
    writing->setValue(0);
    connect(&m_session, &ScanSession::stateChanged, this, [this, writing] {
        if (m_session.active())
            return;
        m_waiting = false;
        writing->reset();
        closeLater();
    });
}

void CloseGuard::closeLater()
{
    // A window does not close while it is being closed, or while its session speaks.
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace widgets
