// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowmenus.h"

#include "widgets/log/logpanel.h"
#include "widgets/session/workbench.h"
#include "widgets/window/editmenu.h"
#include "widgets/window/filemenu.h"
#include "widgets/window/helpmenu.h"
#include "widgets/window/pagemenu.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/scancontrol.h"
#include "widgets/window/viewmenu.h"

#include <QMainWindow>
#include <QMenuBar>

namespace widgets {

namespace {

    QMenu* scanMenu(const ScanControl* scan, QWidget* window)
    {
        auto* const menu = new QMenu(WindowMenus::tr("&Scan"), window);
        menu->addActions({ scan->startAction(), scan->pauseAction(), scan->stopAction() });
        return menu;
    }

} // namespace

WindowMenus::WindowMenus(Workbench& workbench, PageStack* pages, ScanControl* scan, LogPanel* log,
    TextZoom* zoom, QMainWindow* window)
    : QObject(window)
    , m_pages(pages)
    , m_file(new FileMenu(workbench, pages, scan, window))
    , m_edit(new EditMenu(pages, window))
    , m_view(new ViewMenu(workbench.preferences(), pages, log, zoom, window))
    , m_help(new HelpMenu(window))
{
    QMenuBar* const bar = window->menuBar();
    bar->addMenu(m_file);
    bar->addMenu(m_edit);
    bar->addMenu(scanMenu(scan, window));
    bar->addMenu(new PageMenu(pages, window));
    bar->addMenu(m_view);
    bar->addMenu(m_help);
    connect(pages, &PageStack::pageShown, this, &WindowMenus::shareKeys);
    shareKeys();
}

void WindowMenus::shareKeys()
{
    QList<QKeySequence> taken;
    const Page* const page = m_pages->currentPage();
    for (const QAction* const action : page->findChildren<QAction*>())
        taken += action->shortcuts();
    for (const QAction* const action : page->pageActions())
        taken += action->shortcuts();
    m_edit->setKeysTaken(taken);
}

} // namespace widgets
