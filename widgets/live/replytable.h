// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/live/replycsv.h"

#include <QTableView>

namespace widgets {

class ReplyModel;

/// The table of replies: rows to select and copy, columns to choose, and cells to filter by.
class ReplyTable : public QTableView {
    Q_OBJECT
public:
    explicit ReplyTable(ReplyModel* model, QWidget* parent = nullptr);

    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);
    void resetColumns();
    /// Back to the order of arrival.
    void unsort();

Q_SIGNALS:
    /// A condition in the filter language that the user wants to hold.
    void conditionChosen(const QString& condition);
    void hint(const QString& text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copySelection(CsvHeader header);
    void trimSelection();
    void showColumnMenu(const QPoint& position);

    ReplyModel* m_model;
    QAction* m_copy;
    QAction* m_copyWithHeader;
    QByteArray m_firstState;
};

} // namespace widgets
