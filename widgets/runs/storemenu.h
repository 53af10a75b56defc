// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace widgets {

class Workbench;

/// Which store the window works on: opened, made, copied, looked through. Lives with the page.
class StoreMenu : public QObject {
    Q_OBJECT
public:
    StoreMenu(Workbench& workbench, QWidget* page);

    QMenu* menu() const { return m_menu; }
    QList<QAction*> actions() const;
    void openFile();
    /// Puts it into the preferences, and among the recent ones.
    void useStore(const QString& url);

private:
    void makeNew();
    void openServer();
    void backUp();
    void fillRecent();
    static QStringList recent();
    static void remember(const QString& url);

    Workbench& m_workbench;
    QWidget* m_page;
    QMenu* m_menu;
    QMenu* m_recent;
};

} // namespace widgets
