// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/handshake/handshakesession.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace widgets {

class ConnectionModel;
class WarningLine;

/// The connections of a capture file: opens one, shows how far it is read, lists what it holds, and
/// says what was left out. The chosen connection is the session's.
class CapturePanel : public QWidget {
    Q_OBJECT
public:
    explicit CapturePanel(HandshakeSession& session, QWidget* parent = nullptr);

    void askForFile();
    void open(const QString& file);
    void resetColumns();

private:
    void refresh();
    void fillTable();
    void fillRecent();
    void remember(const QString& file);
    void onRowChosen();
    void selectChosen();
    void showCounters();

    HandshakeSession& m_session;
    QMenu* m_recent;
    QLabel* m_title;
    QLineEdit* m_filter;
    QTimer m_filterDelay;
    QWidget* m_progressRow;
    QProgressBar* m_progress;
    QLabel* m_progressText;
    ConnectionModel* m_model;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
    QLabel* m_counters;
    WarningLine* m_warning;
    const void* m_listed = nullptr; ///< the capture that the table holds
    LatestJob m_rows { this };
};

} // namespace widgets
