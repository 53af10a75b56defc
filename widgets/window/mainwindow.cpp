// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "widgets/guide/guidewindow.h"
#include "widgets/log/logbutton.h"
#include "widgets/log/logpanel.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/scanpage.h"
#include "widgets/session/workbench.h"
#include "widgets/window/closeguard.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/filemenu.h"
#include "widgets/window/fileopening.h"
#include "widgets/window/helpmenu.h"
#include "widgets/window/mnemonics.h"
#include "widgets/window/navigation.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/pageswitcher.h"
#include "widgets/window/scancontrol.h"
#include "widgets/window/shortcutoverview.h"
#include "widgets/window/statusitems.h"
#include "widgets/window/textzoom.h"
#include "widgets/window/themekeeper.h"
#include "widgets/window/viewmenu.h"
#include "widgets/window/windowmenus.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>

namespace widgets {

namespace {

    const QString GeometryKey = QStringLiteral("window/geometry");
    const QString PanelsKey = QStringLiteral("window/panels");
    const QString PageKey = QStringLiteral("window/page");
    constexpr QSize FirstSize(1180, 800);
    constexpr int HintMs = 5000;

} // namespace

MainWindow::MainWindow(Workbench& workbench, QWidget* parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_zoom(new TextZoom(this))
    , m_pages(new PageStack(workbench))
    , m_scan(new ScanControl(workbench, m_pages, this))
    , m_log(new LogPanel(workbench.log(), this))
    , m_menus(new WindowMenus(workbench, m_pages, m_scan, m_log, m_zoom, this))
    , m_status(new StatusItems(workbench, statusBar()))
    , m_closing(new CloseGuard(workbench, m_scan->saver(), this))
{
    setWindowTitle(tr("MPTCP Workbench"));
    new ThemeKeeper(workbench.preferences(), this);
    buildLayout();
    connectMenus();
    keepMnemonicsApart();
    connectNavigation(workbench, m_pages);
    connect(m_pages, &PageStack::hint, this, &MainWindow::hint);
    connect(m_scan, &ScanControl::hint, this, &MainWindow::hint);
    connect(m_log, &LogPanel::hint, this, &MainWindow::hint);
    connect(m_log, &LogPanel::visibilityChanged, this, [this](bool visible) {
        if (visible)
            m_status->logButton()->markSeen();
    });
    resize(FirstSize);
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    auto* const switcher = new PageSwitcher;
    for (QAction* const action : m_pages->pageActions())
        switcher->addPage(action);
    switcher->addBelow(m_menus->help()->pageHelp());
    auto* const central = new QWidget;
    auto* const layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(switcher);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    addDockWidget(Qt::BottomDockWidgetArea, m_log);
    m_log->hide();
}

void MainWindow::keepMnemonicsApart()
{
    QSet<QChar> taken;
    for (const QAction* const menu : menuBar()->actions())
        taken.insert(mnemonicOf(menu->text()));
    for (int page = 0; page < PageCount; ++page)
        widgets::keepMnemonicsApart(m_pages->widget(page), taken);
}

void MainWindow::connectMenus()
{
    connect(m_menus->file(), &FileMenu::preferencesWanted, this, [this] { showPreferences(); });
    connect(m_menus->file(), &FileMenu::quitWanted, this, &QWidget::close);
    connect(m_menus->view(), &ViewMenu::paletteWanted, this, &MainWindow::showPalette);
    connect(m_menus->view(), &ViewMenu::fullScreenWanted, this, &MainWindow::setFullScreen);
    connect(m_menus->view(), &ViewMenu::resetWanted, this, &MainWindow::resetLayout);
    connect(m_menus->help(), &HelpMenu::guideWanted, this, [this] { showGuide({}); });
    connect(m_menus->help(), &HelpMenu::pageHelpWanted, this,
        [this] { showGuide(PageStack::guidePage(m_pages->currentId())); });
    connect(m_menus->help(), &HelpMenu::shortcutsWanted, this, &MainWindow::showShortcuts);
    connect(m_menus->help(), &HelpMenu::startPageWanted, this, [this] { showPage(PageId::Start); });
    connect(m_menus->help(), &HelpMenu::logWanted, m_log, &LogPanel::open);
    connect(m_status->logButton(), &LogButton::clicked, m_log, [this] {
        if (m_log->isVisible()) {
            m_status->logButton()->markSeen();
            m_log->close();
        } else {
            m_log->open();
        }
    });
}

void MainWindow::setRequest(const scan::ScanRequest& request)
{
    m_pages->scan()->setRequest(request);
}

void MainWindow::startWhenReady() { m_scan->startWhenReady(); }

void MainWindow::showPage(PageId page) { m_pages->showPage(page); }

void MainWindow::openFile(const QString& file) { widgets::openFile(m_workbench, *m_pages, file); }

QList<Command> MainWindow::commands() const { return commandsOf(menuBar(), m_pages); }

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(PanelsKey, QMainWindow::saveState());
    settings.setValue(PageKey, m_pages->currentIndex());
    for (const Page* const page : m_pages->pages())
        page->saveState(settings);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value(GeometryKey).toByteArray());
    QMainWindow::restoreState(settings.value(PanelsKey).toByteArray());
    if (!settings.contains(PageKey))
        setRequest(firstRequest("lab"));
    const int shown = settings.value(PageKey, int(PageId::Start)).toInt();
    showPage(shown >= 0 && shown < PageCount ? PageId(shown) : PageId::Start);
    for (Page* const page : m_pages->pages())
        page->restoreState(settings);
}

void MainWindow::resetLayout()
{
    showNormal();
    resize(FirstSize);
    m_log->resetLayout();
    for (Page* const page : m_pages->pages())
        page->resetLayout();
    hint(tr("Layout reset"));
}

void MainWindow::setFullScreen(bool full)
{
    setWindowState(
        full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // The window manager can leave the full screen too.
    if (event->type() == QEvent::WindowStateChange) {
        if (auto* const action = findChild<QAction*>(QStringLiteral("fullScreen")))
            action->setChecked(isFullScreen());
    }
}

void MainWindow::showPreferences(int section)
{
    auto* dialog = findChild<PreferencesDialog*>();
    if (!dialog) {
        dialog = new PreferencesDialog(m_workbench.preferences(), this);
        dialog->showSection(section);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

int MainWindow::shownPreferences() const
{
    const auto* const dialog = findChild<PreferencesDialog*>();
    return dialog && dialog->isVisible() ? dialog->section() : -1;
}

void MainWindow::showGuide(const QString& page)
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    m_guide->showPage(page);
}

QString MainWindow::shownGuide() const
{
    return m_guide && m_guide->isVisible() ? m_guide->page() : QString();
}

void MainWindow::showPalette()
{
    auto* const palette = new CommandPalette(commands(), this);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::runCommand, Qt::QueuedConnection);
    palette->open();
}

void MainWindow::showShortcuts() { (new ShortcutOverview(commands(), this))->open(); }

void MainWindow::runCommand(const Command& command)
{
    if (command.page)
        showPage(*command.page);
    if (!command.action)
        return;
    if (command.action->isEnabled())
        command.action->trigger();
    else
        hint(command.action->statusTip());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing->mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    m_guide.reset();
    QMainWindow::closeEvent(event);
}

void MainWindow::hint(const QString& text) { statusBar()->showMessage(text, HintMs); }

} // namespace widgets
