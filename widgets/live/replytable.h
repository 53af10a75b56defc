// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/live/replycsv.h"

#include "widgets/concurrency/latestjob.h"

#include <QTableView>

class QMenu;

namespace widgets {

class ReplyModel;

/// What a row's menu asks other pages for.
enum class RowRequest { Trace, Verify, History, Exclude };

/// The table of replies: rows to select and copy, columns to choose, and cells to filter by.
class ReplyTable : public QTableView {
    Q_OBJECT
public:
    explicit ReplyTable(ReplyModel* model, QWidget* parent = nullptr);

    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);
    void resetColumns();
    /// Whether rows come from several machines, which the column of vantage points then tells.
    void setVantageShown(bool shown);
    /// Back to the order of arrival.
    void unsort();
    /// Which columns are shown, as a menu of its own; the header's is the same.
    QMenu* makeColumnMenu(QWidget* parent);

Q_SIGNALS:
    /// A condition in the filter language that the user wants to hold.
    void conditionChosen(const QString& condition);
    /// One that is to take the place of the whole filter.
    void filterChosen(const QString& expression);
    void rowRequested(widgets::RowRequest request, const scan::ScanRow& row);
    void hint(const QString& text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copySelection(CsvHeader header);
    void trimSelection();
    void showColumnMenu(const QPoint& position);
    void addFilterActions(QMenu* menu, const QModelIndex& index);
    void addRowActions(QMenu* menu, const scan::ScanRow& row);

    ReplyModel* m_model;
    QAction* m_copy;
    QAction* m_copyWithHeader;
    QByteArray m_firstState;
    bool m_vantageShown = false;
    LatestJob m_copying { this };
};

} // namespace widgets
