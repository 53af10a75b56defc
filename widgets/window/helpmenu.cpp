// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/helpmenu.h"

#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QApplication>
#include <QMessageBox>
#include <QWhatsThis>

namespace widgets {

HelpMenu::HelpMenu(QWidget* parent)
    : QMenu(tr("&Help"), parent)
{
    addGuide();
    QAction* const shortcuts = addAction(themedIcon(QStringLiteral("keyboard")),
        tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_Question, this, &HelpMenu::shortcutsWanted);
    shortcuts->setObjectName(QStringLiteral("shortcuts"));
    describe(shortcuts, tr("All commands and the keys that run them."));
    QAction* const whatsThis = QWhatsThis::createAction(this);
    whatsThis->setText(tr("&What’s this?"));
    whatsThis->setIcon(themedIcon(QStringLiteral("whatsthis")));
    whatsThis->setObjectName(QStringLiteral("whatsThis"));
    describe(whatsThis, tr("Click on anything afterwards to learn what it is."));
    addAction(whatsThis);
    QAction* const start = addAction(
        themedIcon(QStringLiteral("home")), tr("&Start page"), this, &HelpMenu::startPageWanted);
    start->setObjectName(QStringLiteral("helpStartPage"));
    describe(start, tr("What the workbench does, and ways to a first result."));
    QAction* const log
        = addAction(themedIcon(QStringLiteral("log")), tr("&Log"), this, &HelpMenu::logWanted);
    log->setObjectName(QStringLiteral("helpLog"));
    describe(log, tr("Show what happened: errors, warnings and the ends of runs."));
    addSeparator();
    QAction* const about = addAction(tr("&About MPTCP Workbench"), this, &HelpMenu::showAbout);
    about->setObjectName(QStringLiteral("about"));
    about->setMenuRole(QAction::AboutRole);
    describe(about, tr("Version and licence."));
    QAction* const aboutQt = addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
    aboutQt->setObjectName(QStringLiteral("aboutQt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
    describe(aboutQt, tr("The version of Qt, which the window is made with."));
}

void HelpMenu::addGuide()
{
    m_pageHelp = addAction(themedIcon(QStringLiteral("question")), tr("&Help for this page"),
        QKeySequence::HelpContents, this, &HelpMenu::pageHelpWanted);
    m_pageHelp->setIconText(tr("Help")); // on buttons
    m_pageHelp->setObjectName(QStringLiteral("pageHelp"));
    describe(m_pageHelp, tr("The chapter of the user guide about the page that is shown."));
    QAction* const guide = addAction(themedIcon(QStringLiteral("guide")), tr("&User guide"),
        Qt::CTRL | Qt::Key_F1, this, &HelpMenu::guideWanted);
    guide->setObjectName(QStringLiteral("userGuide"));
    describe(guide, tr("All chapters: first steps, tutorials and what every word means."));
    addSeparator();
}

void HelpMenu::showAbout()
{
    QMessageBox::about(parentWidget(), tr("About MPTCP Workbench"),
        tr("<h3>MPTCP Workbench %1</h3>"
           "<p>Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and "
           "tells what their answers are worth.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace widgets
