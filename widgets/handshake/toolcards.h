// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

#include <QScrollArea>

#include <memory>

class QLabel;

namespace widgets {

class IconLabel;

/// What scan, trace and proof say of a lesson's path, each on a card with what it rests on, and
/// what that teaches about a scan alone.
class ToolCards : public QScrollArea {
    Q_OBJECT
public:
    /// Evidence: what was seen, without what the tools conclude from it.
    enum class Show { Evidence, All };
    explicit ToolCards(QWidget* parent = nullptr);
    void showLesson(std::shared_ptr<const handshake::Lesson> lesson, Show show);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Card {
        IconLabel* icon = nullptr;
        QLabel* headline = nullptr;
        QLabel* text = nullptr;
        QWidget* frame = nullptr;
    };
    Card makeCard(const QString& name, const QString& title);
    void fill();
    QString scanEvidence() const;
    QString traceEvidence() const;
    QString proofEvidence() const;

    std::shared_ptr<const handshake::Lesson> m_lesson;
    Show m_show = Show::All;
    Card m_scan;
    Card m_trace;
    Card m_proof;
    Card m_why;
};

} // namespace widgets
