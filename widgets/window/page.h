// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSettings;
class QUndoStack;

namespace widgets {

/// The pages in the order in which the window shows them.
enum class PageId { Start, Scan, Live, Trace, Runs, Adoption, Handshake };
constexpr int PageCount = 7;

/// One page of the window. A page is a view: what has to outlive it stands in the Workbench or in
/// what saveState() writes, since the window builds its pages anew when the language changes.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the page can do, in the order of its menu; the command palette offers the same. An
    /// action that is a separator divides. They belong to the page.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// What Edit > Undo takes back while the page is shown; null: nothing. Belongs to the page.
    virtual QUndoStack* undoStack() { return nullptr; }
    virtual void saveState(QSettings&) const { }
    virtual void restoreState(const QSettings&) { }
    /// Back to the sizes and columns of the first start.
    virtual void resetLayout() { }

Q_SIGNALS:
    /// For the status bar, a few seconds long.
    void hint(const QString& text);
};

} // namespace widgets
