// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/lists/listfile.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QTableView;
class QUndoStack;

namespace widgets {

class ListModel;

/// The list files of the form: rows with what each holds, and the ways to add, fetch, use and
/// remove them. Every change can be undone.
class ListsPanel : public QWidget {
    Q_OBJECT
public:
    /// Changes go on `undo`, which must outlive the panel.
    explicit ListsPanel(QUndoStack& undo, QWidget* parent = nullptr);

    std::vector<ListFile> files() const;
    QStringList paths(ListUse use) const;
    /// Without a step to undo: the form is filled.
    void setPaths(ListUse use, const QStringList& paths);
    void add(const QStringList& paths, ListUse use);
    void removeSelected();
    /// The dialog that fetches a list; `again` is the list to begin with, empty for none.
    void fetch(const QString& again = {});
    void chooseFiles();
    QList<QAction*> actions() const;

    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void changed();
    /// A file of the form has other content than before.
    void contentChanged();
    void said(const QString& text);
    void undoOffered(const QString& text);

private:
    void edit(const QString& text, std::vector<ListFile> files);
    void fillRecentMenu();
    void showContextMenu(const QPoint& at);
    std::vector<int> selectedRows() const;
    void remember(const QString& path);
    void updateActions();
    int heightHint() const;

    QUndoStack& m_undo;
    ListModel* m_model;
    QTableView* m_view;
    QLabel* m_empty; ///< over the rows while there is none
    QMenu* m_recentMenu;
    QAction* m_add;
    QAction* m_fetch;
    QAction* m_remove;
    QStringList m_recent; ///< newest first
};

} // namespace widgets
