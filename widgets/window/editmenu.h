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
    EditMenu(PageStack* pages, QWidget* parent = nullptr);
    QAction* copyAction() const { return m_copy; }
    QAction* findAction() const { return m_find; }

private:
    void onPageShown();
    void copy();
    void find();

    PageStack* m_pages;
    QUndoGroup* m_undo;
    QAction* m_copy = nullptr;
    QAction* m_find = nullptr;
};

} // namespace widgets
