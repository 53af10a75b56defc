// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace widgets {

/// The pages of the window as a column of buttons with icon and text.
class PageSwitcher : public QWidget {
    Q_OBJECT
public:
    explicit PageSwitcher(QWidget* parent = nullptr);
    /// A button for `action`, which is checkable and carries icon, text and shortcut.
    void addPage(QAction* action);
    /// A button at the foot of the column, whatever page is shown.
    void addBelow(QAction* action);

private:
    QVBoxLayout* m_layout;
};

} // namespace widgets
