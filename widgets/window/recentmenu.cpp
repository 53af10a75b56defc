// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/recentmenu.h"

#include "widgets/session/storechoice.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QDir>
#include <QFileDialog>

namespace widgets {

namespace {

    constexpr int LongestPath = 60;

    /// The end of a path tells more than its beginning; an & is none of a mnemonic.
    QString shownPath(const QString& path)
    {
        QString shown = QDir::toNativeSeparators(path);
        if (shown.size() > LongestPath)
            shown = QChar(0x2026) + shown.right(LongestPath);
        return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    }

} // namespace

RecentMenu::RecentMenu(Workbench& workbench, QWidget* parent)
    : QMenu(tr("&Recent"), parent)
    , m_workbench(workbench)
{
    setObjectName(QStringLiteral("recentMenu"));
    connect(&workbench.recentFiles(), &RecentFiles::changed, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    int number = 0;
    for (const RecentFile& file : m_workbench.recentFiles().files()) {
        const bool store = file.kind == RecentFile::Kind::Store;
        ++number;
        const QString numbered = number < 10 ? QStringLiteral("&%1  %2") : QStringLiteral("%1  %2");
        QAction* const action
            = addAction(themedIcon(store ? QStringLiteral("runs") : QStringLiteral("open")),
                numbered.arg(number).arg(shownPath(file.path)));
        describe(action,
            store ? tr("Use this store of runs.") : tr("Show the connections of this capture."));
        setAvailable(action, file.exists(), tr("This file is not there any more."));
        connect(action, &QAction::triggered, this, [this, file, store] {
            if (store)
                openStore(m_workbench, file.path);
            else
                openCapture(m_workbench, file.path);
        });
    }
    addSeparator();
    QAction* const forget
        = addAction(tr("&Clear this list"), &m_workbench.recentFiles(), &RecentFiles::clear);
    describe(forget, tr("Forget what was opened lately; the files stay."));
    setAvailable(forget, number > 0, tr("Nothing was opened yet."));
}

void openStore(Workbench& workbench, const QString& url)
{
    useStore(workbench, url, [&workbench, url] {
        workbench.recentFiles().add(RecentFile::Kind::Store, url);
        Q_EMIT workbench.navigator().runsPageWanted();
    });
}

void openCapture(Workbench& workbench, const QString& file)
{
    Q_EMIT workbench.navigator().captureWanted(file);
}

void askForCapture(Workbench& workbench, QWidget* window)
{
    QFileDialog dialog(window, RecentMenu::tr("Open Capture"), QString(),
        RecentMenu::tr("Captures (*.pcap *.pcapng *.cap);;All files (*)"));
    dialog.setObjectName(QStringLiteral("captureDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        openCapture(workbench, dialog.selectedFiles().constFirst());
}

} // namespace widgets
