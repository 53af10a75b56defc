// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "widgets/adoption/adoptionpage.h"
#include "widgets/handshake/handshakepage.h"
#include "widgets/live/livepage.h"
#include "widgets/live/replysaver.h"
#include "widgets/runs/runspage.h"
#include "widgets/scan/scanpage.h"
#include "widgets/scan/vantagegroup.h"
#include "widgets/session/workbench.h"
#include "widgets/start/startpage.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/trace/tracepage.h"
#include "widgets/window/pageswitcher.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QWhatsThis>

namespace widgets {

namespace {

    const QString GeometryKey = QStringLiteral("window/geometry");
    const QString PageKey = QStringLiteral("window/page");
    constexpr QSize FirstSize(1180, 800);
    constexpr int HintMs = 5000;
    constexpr int WritingShownMs = 400;

} // namespace

MainWindow::MainWindow(Workbench& workbench, QWidget* parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_session(workbench.scan())
    , m_pages(new QStackedWidget)
    , m_switcher(new PageSwitcher)
    , m_pageActions(new QActionGroup(this))
    , m_themeActions(new QActionGroup(this))
    , m_scanPage(new ScanPage(workbench))
    , m_livePage(new LivePage(workbench))
    , m_tracePage(new TracePage(workbench))
    , m_runsPage(new RunsPage(workbench))
    , m_adoptionPage(new AdoptionPage(workbench))
    , m_handshakePage(new HandshakePage(workbench))
    , m_saver(new ReplySaver(m_livePage->model(), this))
    , m_vantageLabel(new QLabel)
{
    setWindowTitle(tr("MPTCP Workbench"));
    auto* const central = new QWidget;
    auto* const layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_switcher);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    statusBar()->addPermanentWidget(m_vantageLabel);

    buildMenus();
    connectSession();
    connectNavigator();
    resize(FirstSize);
    restoreState();
}

void MainWindow::buildMenus()
{
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    QAction* const save = file->addAction(themedIcon(QStringLiteral("save")), tr("&Save replies…"),
        QKeySequence::Save, m_saver, &ReplySaver::askAndSave);
    save->setEnabled(false);
    connect(m_saver, &ReplySaver::canSaveChanged, save, &QAction::setEnabled);
    connect(m_saver, &ReplySaver::hint, this, &MainWindow::hint);
    file->addSeparator();
    file->addAction(
        themedIcon(QStringLiteral("quit")), tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* const scanMenu = menuBar()->addMenu(tr("&Scan"));
    m_start = scanMenu->addAction(themedIcon(QStringLiteral("start")), tr("&Start"),
        QKeySequence(Qt::Key_F5), m_scanPage, &ScanPage::start);
    m_pause = scanMenu->addAction(themedIcon(QStringLiteral("pause")), tr("&Pause"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, [this] {
            if (m_session.snapshot().state == scan::ScanState::Paused)
                m_session.resume();
            else
                m_session.pause();
        });
    m_stop = scanMenu->addAction(themedIcon(QStringLiteral("stop")), tr("S&top"),
        QKeySequence(Qt::SHIFT | Qt::Key_F5), &m_session, &ScanSession::stop);
    m_start->setEnabled(false);

    QMenu* const view = menuBar()->addMenu(tr("&View"));
    addPages(view);
    view->addSeparator();
    view->addAction(themedIcon(QStringLiteral("filter")), tr("&Filter replies"), QKeySequence::Find,
        this, [this] {
            showPage(PageId::Live);
            m_livePage->focusFilter();
        });
    buildThemeMenu(view);
    view->addAction(tr("&Reset layout"), this, &MainWindow::resetLayout);

    QMenu* const help = menuBar()->addMenu(tr("&Help"));
    QAction* const whatsThis = QWhatsThis::createAction(this);
    whatsThis->setText(tr("&What's this?"));
    help->addAction(whatsThis);
    help->addAction(tr("&About MPTCP Workbench"), this, &MainWindow::showAbout);
    help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
    onStateChanged(m_session.state());
}

void MainWindow::addPages(QMenu* view)
{
    addPage(
        view, PageId::Start, QStringLiteral("home"), tr("Start pa&ge"), new StartPage(m_workbench));
    addPage(view, PageId::Scan, QStringLiteral("scan"), tr("S&can"), m_scanPage);
    addPage(view, PageId::Live, QStringLiteral("live"), tr("&Live"), m_livePage);
    addPage(view, PageId::Trace, QStringLiteral("trace"), tr("&Trace"), m_tracePage);
    addPage(view, PageId::Runs, QStringLiteral("runs"), tr("R&uns"), m_runsPage);
    addPage(view, PageId::Adoption, QStringLiteral("adoption"), tr("A&doption"), m_adoptionPage);
    addPage(
        view, PageId::Handshake, QStringLiteral("handshake"), tr("Hands&hake"), m_handshakePage);
}

void MainWindow::addPage(
    QMenu* view, PageId id, const QString& icon, const QString& text, Page* page)
{
    m_pages->insertWidget(int(id), page);
    m_pageOf[std::size_t(id)] = page;
    connect(page, &Page::hint, this, &MainWindow::hint);
    auto* const action = m_pageActions->addAction(themedIcon(icon), text);
    action->setCheckable(true);
    action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + int(id)));
    connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    m_switcher->addPage(action);
    view->addAction(action);
}

void MainWindow::connectNavigator()
{
    Navigator& navigator = m_workbench.navigator();
    const auto answer = [&](auto signal, PageId id, auto does) {
        connect(&navigator, signal, this, [this, id, does](const auto&... what) {
            does(what...);
            showPage(id);
        });
    };
    const auto nothing = [] {};
    answer(
        &Navigator::traceWanted, PageId::Trace, [this](const auto& q) { m_tracePage->trace(q); });
    answer(
        &Navigator::verifyWanted, PageId::Trace, [this](const auto& q) { m_tracePage->verify(q); });
    answer(&Navigator::historyWanted, PageId::Adoption,
        [this](const auto& address) { m_adoptionPage->showHistory(address); });
    answer(&Navigator::requestWanted, PageId::Scan,
        [this](const auto& request) { m_scanPage->setRequest(request); });
    answer(&Navigator::runWanted, PageId::Runs, [this](auto run) { m_runsPage->showRun(run); });
    answer(&Navigator::comparisonWanted, PageId::Runs,
        [this](auto before, auto after) { m_runsPage->compare(before, after); });
    answer(&Navigator::captureWanted, PageId::Handshake,
        [this](const auto& file) { m_handshakePage->openCapture(file); });
    answer(&Navigator::scanPageWanted, PageId::Scan, nothing);
    answer(&Navigator::livePageWanted, PageId::Live, nothing);
    answer(&Navigator::tracePageWanted, PageId::Trace, nothing);
    answer(&Navigator::runsPageWanted, PageId::Runs, nothing);
    answer(&Navigator::adoptionPageWanted, PageId::Adoption, nothing);
    answer(&Navigator::handshakePageWanted, PageId::Handshake, nothing);
}

void MainWindow::buildThemeMenu(QMenu* view)
{
    QMenu* const menu = view->addMenu(tr("&Theme"));
    for (const auto& [theme, text] : { std::pair { Theme::System, tr("&Follow the system") },
             std::pair { Theme::Light, tr("&Light") }, std::pair { Theme::Dark, tr("&Dark") } }) {
        auto* const action = m_themeActions->addAction(text);
        action->setCheckable(true);
        action->setData(int(theme));
        menu->addAction(action);
    }
    connect(m_themeActions, &QActionGroup::triggered, this,
        [this](QAction* action) { setTheme(Theme(action->data().toInt())); });
}

void MainWindow::connectSession()
{
    connect(m_scanPage, &ScanPage::startRequested, this, [this](const scan::ScanRequest& request) {
        m_saver->whenSafe([this, request] {
            m_session.start(request);
            showPage(PageId::Live);
        });
    });
    connect(m_scanPage, &ScanPage::canStartChanged, m_start, &QAction::setEnabled);
    connect(m_livePage, &LivePage::scanPageRequested, this, [this] { showPage(PageId::Scan); });
    connect(&m_session, &ScanSession::stateChanged, this, &MainWindow::onStateChanged);
    connect(&m_session, &ScanSession::snapshotChanged, this,
        [this] { onStateChanged(m_session.state()); });
    connect(&m_session, &ScanSession::recordFailed, this, &MainWindow::onRecordFailed);
    connect(&m_session, &ScanSession::failed, this, &MainWindow::onFailed);
}

void MainWindow::setRequest(const scan::ScanRequest& request) { m_scanPage->setRequest(request); }

void MainWindow::startWhenReady()
{
    if (!m_scanPage->checking())
        return m_scanPage->start();
    // Whatever the answer is: what the user types later must not start by itself.
    connect(m_scanPage, &ScanPage::checked, m_scanPage, &ScanPage::start, Qt::SingleShotConnection);
}

void MainWindow::showPage(PageId page)
{
    m_pages->setCurrentIndex(int(page));
    m_pages->currentWidget()->setFocus();
    m_pageActions->actions().at(int(page))->setChecked(true);
}

void MainWindow::onStateChanged(ScanSession::State state)
{
    const scan::ScanState scanState = m_session.snapshot().state;
    const bool paused = scanState == scan::ScanState::Paused;
    m_pause->setEnabled(
        state == ScanSession::State::Running && (paused || scanState == scan::ScanState::Sending));
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_stop->setEnabled(m_session.active());
    m_scanPage->setScanActive(m_session.active());
    m_saver->setKept(m_session.kept());
    if (state == ScanSession::State::Storing)
        hint(m_session.preparation());
    if (m_session.simulated())
        m_vantageLabel->setText(tr("Virtual lab: simulated"));
    else if (state == ScanSession::State::Idle)
        m_vantageLabel->clear();
    else
        m_vantageLabel->setText(vantageTitle(QString::fromStdString(m_session.request().vantage)));
}

void MainWindow::onFailed(const core::Error& error)
{
    m_scanPage->showFailure(error);
    // Nothing was sent yet: the place to put it right is the form.
    if (m_session.snapshot().sent == 0)
        showPage(PageId::Scan);
}

void MainWindow::onRecordFailed(const core::Error& error)
{
    m_saver->setKept(m_session.kept());
    auto* const box = new QMessageBox(QMessageBox::Warning, tr("Scan Not Stored"),
        tr("%1\n\nThe scan goes on, but what it finds from now on is not kept.")
            .arg(errorText(error)),
        QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::setTheme(Theme theme)
{
    m_workbench.preferences().setTheme(theme);
    applyTheme(theme);
    for (QAction* const action : m_themeActions->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(PageKey, m_pages->currentIndex());
    for (const Page* const page : m_pageOf)
        page->saveState(settings);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value(GeometryKey).toByteArray());
    const int shown = settings.value(PageKey, int(PageId::Scan)).toInt();
    showPage(shown >= 0 && shown < PageCount ? PageId(shown) : PageId::Scan);
    setTheme(m_workbench.preferences().theme());
    for (Page* const page : m_pageOf)
        page->restoreState(settings);
}

void MainWindow::resetLayout()
{
    showNormal();
    resize(FirstSize);
    for (Page* const page : m_pageOf)
        page->resetLayout();
    hint(tr("Layout reset"));
}

bool MainWindow::mayClose()
{
    if (!m_session.active() || m_session.state() == ScanSession::State::Storing)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Scan Running"),
        m_saver->unsaved()
            ? tr("A scan is running and its replies are not saved. Stop it and quit?")
            : tr("A scan is running. Stop it and quit? What it has found so far is kept."),
        QMessageBox::NoButton, this);
    auto* const quit = question.addButton(tr("&Stop and Quit"), QMessageBox::AcceptRole);
    auto* const keep = question.addButton(tr("&Keep Scanning"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() != quit)
        return false;
    m_saver->discard();
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    if (m_saver->saving() || m_saver->unsaved()) {
        event->ignore();
        // Later: a window does not close while it is being closed.
        m_saver->whenSafe(
            [this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
        return;
    }
    if (m_session.active()) {
        event->ignore();
        m_session.stop();
        return closeWhenStored();
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::closeWhenStored()
{
    if (m_closing)
        return;
    m_closing = true;
    auto* const writing = new QProgressDialog(
        tr("Writing what the scan found to the store…"), QString(), 0, 0, this);
    writing->setWindowModality(Qt::WindowModal);
    writing->setMinimumDuration(WritingShownMs);
    writing->setValue(0);
    connect(&m_session, &ScanSession::stateChanged, this, [this, writing] {
        if (m_session.active())
            return;
        writing->reset();
        // Later: a window does not close while its session speaks.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About MPTCP Workbench"),
        tr("<h3>MPTCP Workbench %1</h3>"
           "<p>Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and "
           "tells what their answers are worth.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::hint(const QString& text) { statusBar()->showMessage(text, HintMs); }

} // namespace widgets
