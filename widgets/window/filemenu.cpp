// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/filemenu.h"

#include "widgets/session/workbench.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/recentmenu.h"
#include "widgets/window/scancontrol.h"

#include <QFileDialog>
#include <QFileInfo>

namespace widgets {

FileMenu::FileMenu(Workbench& workbench, PageStack* pages, ScanControl* scan, QWidget* parent)
    : QMenu(tr("&File"), parent)
    , m_workbench(workbench)
    , m_pages(pages)
{
    QAction* const store = addAction(themedIcon(QStringLiteral("open")), tr("Open st&ore…"),
        QKeySequence::Open, this, &FileMenu::askForStore);
    store->setObjectName(QStringLiteral("openStore"));
    describe(store, tr("Use another store of runs, or begin a new one."));
    QAction* const capture = addAction(themedIcon(QStringLiteral("handshake")),
        tr("Open &capture…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, this,
        [this] { askForCapture(m_workbench, parentWidget()); });
    capture->setObjectName(QStringLiteral("openCapture"));
    describe(capture, tr("Show the MPTCP connections of a pcap or pcapng file."));
    addMenu(new RecentMenu(workbench, this));
    addSeparator();
    QAction* const import = addAction(tr("&Import runs…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, this,
        [this] { runPageAction("import"); });
    import->setObjectName(QStringLiteral("importRuns"));
    describe(import, tr("Add runs from files to the store: exports, ZMap's output, other stores."));
    addAction(scan->saveAction());
    addSeparator();
    QAction* const preferences = addAction(themedIcon(QStringLiteral("preferences")),
        tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma, this, &FileMenu::preferencesWanted);
    preferences->setObjectName(QStringLiteral("preferencesAction"));
    preferences->setMenuRole(QAction::PreferencesRole);
    describe(preferences, tr("Language, theme, where runs are kept, limits and databases."));
    addSeparator();
    QAction* const quit = addAction(themedIcon(QStringLiteral("quit")), tr("&Quit"),
        QKeySequence::Quit, this, &FileMenu::quitWanted);
    quit->setObjectName(QStringLiteral("quit"));
    quit->setMenuRole(QAction::QuitRole);
    describe(quit, tr("Close the window; a running scan is asked about first."));
}

void FileMenu::askForStore()
{
    QFileDialog dialog(parentWidget(), tr("Open Store"),
        QFileInfo(m_workbench.preferences().storeUrl()).absolutePath(),
        tr("Stores of runs (*.sqlite *.db);;All files (*)"));
    dialog.setObjectName(QStringLiteral("storeDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // A file that is there is opened, another name begins a new store: nothing is written over.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setLabelText(QFileDialog::Accept, tr("&Open"));
    dialog.setDefaultSuffix(QStringLiteral("sqlite"));
    if (dialog.exec() == QDialog::Accepted)
        openStore(m_workbench, dialog.selectedFiles().constFirst());
}

void FileMenu::runPageAction(const char* name)
{
    m_pages->showPage(PageId::Runs);
    for (QAction* const action : m_pages->currentPage()->pageActions()) {
        if (action->objectName().startsWith(QLatin1String(name), Qt::CaseInsensitive))
            return action->trigger();
    }
}

} // namespace widgets
