// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

#include <QWidget>

class QToolButton;

namespace widgets {

/// What scan, trace and proof say, a line each; pressed, the cards with what they rest on are
/// wanted.
class ToolVerdicts : public QWidget {
    Q_OBJECT
public:
    explicit ToolVerdicts(QWidget* parent = nullptr);
    /// `lesson` may be null. With `hidden` only what the scan saw is told.
    void showLesson(const handshake::Lesson* lesson, bool hidden);

Q_SIGNALS:
    void detailsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    QToolButton* makeLine(const QString& name, const QString& help);
    void setLine(QToolButton* line, const QIcon& icon, const QString& text);

    QToolButton* m_scan;
    QToolButton* m_trace;
    QToolButton* m_proof;
};

} // namespace widgets
