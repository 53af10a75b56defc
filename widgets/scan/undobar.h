// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QUndoStack;

namespace widgets {

/// Says what was just deleted and offers to bring it back. Goes when something else is done.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    /// `undo` must outlive the bar.
    explicit UndoBar(QUndoStack& undo, QWidget* parent = nullptr);
    /// Call it after the step was pushed.
    void offer(const QString& text);

private:
    QLabel* m_text;
};

} // namespace widgets
