// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QUndoGroup;

namespace widgets {

class PageStack;

/// Undo and redo of the shown page; copy and find wherever the focus is.
class EditMenu : public QMenu {
    Q_OBJECT
public:
    explicit EditMenu(PageStack* pages, QWidget* parent = nullptr);
    /// Its keys, but for what is in `taken`: a page may have commands of its own with them.
    void setKeysTaken(const QList<QKeySequence>& taken);

private:
    void onPageShown();
    void copy();
    void find();

    PageStack* m_pages;
    QUndoGroup* m_stacks;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_find = nullptr;
};

} // namespace widgets
