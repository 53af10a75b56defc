// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QLabel;
class QStatusBar;

namespace widgets {

class LogButton;
class Workbench;

/// What stands at the right of the status bar: the run, the memory, the store and the log; brought
/// up to date twice a second while the window is shown.
class StatusItems : public QObject {
    Q_OBJECT
public:
    /// `bar` owns this object.
    StatusItems(Workbench& workbench, QStatusBar* bar);
    LogButton* logButton() const { return m_log; }

private:
    void update();
    QString runText() const;
    void showMemory();
    void showStore();

    Workbench& m_workbench;
    QStatusBar* m_bar;
    QLabel* m_run;
    QLabel* m_memory;
    QLabel* m_store;
    LogButton* m_log;
    QTimer m_timer;
};

} // namespace widgets
