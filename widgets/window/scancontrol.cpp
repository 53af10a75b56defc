// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/scancontrol.h"

#include "widgets/live/livepage.h"
#include "widgets/live/replysaver.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/scanpage.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"
#include "widgets/window/pagestack.h"

#include <QAction>
#include <QMessageBox>

#include <utility>

namespace widgets {

ScanControl::ScanControl(Workbench& workbench, PageStack* pages, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_session(workbench.scan())
    , m_pages(pages)
    , m_window(window)
    , m_saver(new ReplySaver(pages->live()->model(), window))
{
    makeActions();
    connect(pages->scan(), &ScanPage::startRequested, this, &ScanControl::begin);
    connect(pages->scan(), &ScanPage::canStartChanged, this, &ScanControl::update);
    connect(pages->live(), &LivePage::scanPageRequested, pages,
        [pages] { pages->showPage(PageId::Scan); });
    connect(&m_session, &ScanSession::stateChanged, this, &ScanControl::update);
    connect(&m_session, &ScanSession::snapshotChanged, this, &ScanControl::update);
    connect(&m_session, &ScanSession::recordFailed, this, &ScanControl::onRecordFailed);
    connect(&m_session, &ScanSession::failed, this, &ScanControl::onFailed);
    connect(&m_session, &ScanSession::remarked, this,
        [this](const QString& machine, const QString& line) {
            m_workbench.log().add(Severity::Info, vantageTitle(machine), line);
        });
    connect(&workbench.navigator(), &Navigator::labScanWanted, this, [this] { scanLab("lab"); });
    connect(m_saver, &ReplySaver::canSaveChanged, this, &ScanControl::update);
    connect(m_saver, &ReplySaver::hint, this, &ScanControl::hint);
    update();
}

void ScanControl::makeActions()
{
    const auto make = [this](const QString& icon, const QString& text, const QKeySequence& key,
                          const QString& description, auto does) {
        auto* const action = new QAction(themedIcon(icon), text, this);
        action->setObjectName(QStringLiteral("scan-%1").arg(icon));
        action->setShortcut(key);
        describe(action, description);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    m_start = make(QStringLiteral("start"), tr("&Start"), Qt::Key_F5,
        tr("Start the scan that the form of the Scan page describes."),
        [this] { m_pages->scan()->start(); });
    m_pause = make(QStringLiteral("pause"), tr("&Pause"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        tr("Hold sending, or go on; replies are still taken."), [this] { togglePause(); });
    m_stop = make(QStringLiteral("stop"), tr("S&top"), Qt::SHIFT | Qt::Key_F5,
        tr("End the scan now and keep what it found."), [this] { m_session.stop(); });
    m_save = make(QStringLiteral("save"), tr("&Save replies…"), QKeySequence::Save,
        tr("Write the replies of the last scan to a CSV or JSON file."),
        [this] { m_saver->askAndSave(); });
}

void ScanControl::togglePause()
{
    if (m_session.snapshot().state == scan::ScanState::Paused)
        m_session.resume();
    else
        m_session.pause();
}

void ScanControl::begin(const scan::ScanRequest& request)
{
    m_saver->whenSafe([this, request] {
        m_session.start(request);
        m_pages->showPage(PageId::Live);
    });
}

void ScanControl::scanLab(const std::string& vantage)
{
    if (m_session.active()) {
        m_pages->showPage(PageId::Live);
        return Q_EMIT hint(tr("A scan is running already"));
    }
    m_labWanted = vantage == "lab";
    m_pages->scan()->setRequest(firstRequest(vantage));
    begin(firstRequest(vantage));
}

void ScanControl::startWhenReady()
{
    ScanPage* const page = m_pages->scan();
    if (!page->checking())
        return page->start();
    // Whatever the answer is: what the user types later must not start by itself.
    connect(page, &ScanPage::checked, page, &ScanPage::start, Qt::SingleShotConnection);
}

void ScanControl::update()
{
    const bool active = m_session.active();
    const scan::ScanState state = m_session.snapshot().state;
    const bool paused = state == scan::ScanState::Paused;
    m_pages->scan()->setScanActive(active);
    m_saver->setKept(m_session.kept());
    setAvailable(m_start, m_pages->scan()->canStart(), m_pages->scan()->obstacle());
    setAvailable(m_pause,
        m_session.state() == ScanSession::State::Running
            && (paused || state == scan::ScanState::Sending),
        tr("No scan is sending."));
    if (const QString text = paused ? tr("&Resume") : tr("&Pause"); text != m_pause->text())
        m_pause->setText(text);
    setAvailable(m_stop, active && m_session.state() != ScanSession::State::Storing,
        tr("No scan is running."));
    setAvailable(m_save, m_saver->canSave(), tr("There are no replies to save yet."));
}

void ScanControl::onRecordFailed(const core::Error& error)
{
    m_saver->setKept(m_session.kept());
    auto* const box = new QMessageBox(QMessageBox::Warning, tr("Scan Not Stored"),
        tr("%1\n\nThe scan goes on, but what it finds from now on is not kept.")
            .arg(errorText(error)),
        QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void ScanControl::onFailed(const core::Error& error)
{
    const bool nothingSent = m_session.snapshot().sent == 0;
    if (std::exchange(m_labWanted, false) && nothingSent && m_session.request().vantage == "lab") {
        const QString text
            = tr("This computer has no kernel lab, so the virtual one is scanned: %1")
                  .arg(errorText(error));
        m_workbench.log().add(Severity::Warning, m_pages->title(PageId::Scan), text);
        Q_EMIT hint(text);
        // Later: the session is still telling others that it failed.
        QMetaObject::invokeMethod(
            this, [this] { scanLab("virtual"); }, Qt::QueuedConnection);
        return;
    }
    m_workbench.log().add(Severity::Error, m_pages->title(PageId::Scan), errorText(error));
    m_pages->scan()->showFailure(error);
    // Nothing was sent yet: the place to put it right is the form.
    if (nothingSent)
        m_pages->showPage(PageId::Scan);
}

} // namespace widgets
