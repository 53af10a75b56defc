// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/storemenu.h"

#include "widgets/session/storechoice.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace widgets {

namespace {

    const QString RecentKey = QStringLiteral("runs/recentStores");
    constexpr qsizetype MostRecent = 8;

    QString shownUrl(const QString& url)
    {
        return url.contains(QLatin1String("://")) ? QUrl(url).toString(QUrl::RemovePassword) : url;
    }

} // namespace

StoreMenu::StoreMenu(Workbench& workbench, QWidget* page)
    : QObject(page)
    , m_workbench(workbench)
    , m_page(page)
    , m_menu(new QMenu(page))
    , m_recent(new QMenu(tr("Recen&t stores"), page))
{
    const auto add = [this](const QString& icon, const QString& text, const char* name,
                         const QString& help, auto slot) {
        auto* const action
            = m_menu->addAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this, slot);
        action->setObjectName(QLatin1String(name));
        describe(action, help);
        return action;
    };
    add(QStringLiteral("open"), tr("&Open store…"), "openStoreOnRunsPage",
        tr("Show the runs of another store, and write new ones to it."), &StoreMenu::openFile);
    add(QString(), tr("Ne&w store…"), "newStore", tr("Begin an empty store of runs."),
        &StoreMenu::makeNew);
    add(QString(), tr("Store on a &PostgreSQL server…"), "serverStore",
        tr("Keep runs on a server that several computers share."), &StoreMenu::openServer);
    m_menu->addMenu(m_recent);
    m_menu->addSeparator();
    add(QStringLiteral("save"), tr("&Back up the store…"), "backUpStore",
        tr("Write a copy of the whole store to a file."), &StoreMenu::backUp);
    add(QStringLiteral("done"), tr("&Check the store"), "checkStore",
        tr("Look whether the store is whole and consistent."),
        [this] { m_workbench.runTransfers().check(); });
    connect(m_recent, &QMenu::aboutToShow, this, &StoreMenu::fillRecent);
    remember(m_workbench.library().url());
    connect(&m_workbench.library(), &RunLibrary::urlChanged, this,
        [this] { remember(m_workbench.library().url()); });
}

QList<QAction*> StoreMenu::actions() const { return m_menu->actions(); }

void StoreMenu::useStore(const QString& url)
{
    if (url.isEmpty())
        return;
    widgets::useStore(m_workbench, url);
}

void StoreMenu::openFile()
{
    const QString file = QFileDialog::getOpenFileName(m_page, tr("Open Store"),
        m_workbench.library().displayName(),
        tr("Stores of runs (*.db *.sqlite *.sqlite3);;All files (*)"));
    useStore(file);
}

void StoreMenu::makeNew()
{
    QFileDialog dialog(m_page, tr("New Store"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(tr("Stores of runs (*.db)"));
    dialog.setDefaultSuffix(QStringLiteral("db"));
    // What is there is never overwritten: an existing store is opened.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    if (dialog.exec() == QDialog::Accepted)
        useStore(dialog.selectedFiles().constFirst());
}

void StoreMenu::openServer()
{
    const RunLibrary& library = m_workbench.library();
    const QString before = RunLibrary::keptUrl(library.url());
    bool given = false;
    const QString url = QInputDialog::getText(m_page, tr("Store on a PostgreSQL Server"),
        tr("URL of the database, as postgresql://USER@HOST/DATABASE.\nA password in it is not "
           "kept; ~/.pgpass is the place for that:"),
        QLineEdit::Normal,
        before.startsWith(QLatin1String("postgres")) ? before : QStringLiteral("postgresql://"),
        &given);
    if (given && url.contains(QLatin1String("://")))
        useStore(library.usedUrl(url.trimmed()));
}

void StoreMenu::backUp()
{
    QFileDialog dialog(m_page, tr("Back Up the Store"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(tr("Stores of runs (*.db)"));
    dialog.setDefaultSuffix(QStringLiteral("db"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    if (dialog.exec() == QDialog::Accepted)
        m_workbench.runTransfers().backUp(dialog.selectedFiles().constFirst());
}

QStringList StoreMenu::recent()
{
    QStringList urls = QSettings().value(RecentKey).toStringList();
    std::transform(urls.begin(), urls.end(), urls.begin(), RunLibrary::keptUrl);
    return urls;
}

void StoreMenu::remember(const QString& url)
{
    QStringList urls = recent();
    urls.removeAll(RunLibrary::keptUrl(url));
    urls.prepend(RunLibrary::keptUrl(url));
    QSettings().setValue(RecentKey, urls.first(std::min(urls.size(), MostRecent)));
}

void StoreMenu::fillRecent()
{
    m_recent->clear();
    const QString current = RunLibrary::keptUrl(m_workbench.library().url());
    for (const QString& url : recent()) {
        auto* const action
            = m_recent->addAction(shownUrl(url).replace(QLatin1Char('&'), QLatin1String("&&")),
                this, [this, url] { useStore(m_workbench.library().usedUrl(url)); });
        action->setCheckable(true);
        action->setChecked(url == current);
    }
}

} // namespace widgets
