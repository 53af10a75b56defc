// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

class QAction;

namespace widgets {

/// A table of rows in the looks of this page: columns that can be chosen, moved and remembered,
/// rows that can be copied as CSV. The header's tool tips come from the model.
class ColumnTable : public QTableView {
    Q_OBJECT
public:
    /// Widths in characters, one for each column of `model`.
    ColumnTable(QAbstractItemModel* model, const QList<int>& widths, QWidget* parent = nullptr);

    /// Columns that are not shown at first.
    void hideAtFirst(const QList<int>& columns);
    /// A click on a header asks the model for its order, a third one for its own order, which the
    /// table has at first and whenever its columns are restored.
    void sortByModel();
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);
    void resetColumns();
    /// Rows that are selected, in the order of the table.
    QList<int> selectedRows() const;
    QList<QAction*> copyActions() const { return { m_copy, m_copyWithHeader }; }
    /// A menu in which every column can be switched.
    void showColumnMenu(const QPoint& globalPosition);

Q_SIGNALS:
    void hint(const QString& text);

private:
    void copySelection(bool withHeader);
    void copySlice();
    void restore(const QByteArray& state);
    void addColumnActions(QMenu& menu);

    QAction* m_copy;
    QAction* m_copyWithHeader;
    QByteArray m_firstState;
    bool m_sortsByModel = false;
    struct Copying {
        QList<int> rows;
        QList<int> columns;
        qsizetype selected = 0;
        qsizetype next = 0; ///< of rows
        QString text;
    };
    Copying m_copying; ///< of what is not on the clipboard yet
    QTimer m_copyTimer;
};

} // namespace widgets
