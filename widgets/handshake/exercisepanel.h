// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/handshake/handshakesession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {

class FlowLayout;
class IconLabel;

/// "Which rule is this?": the question, the answers to choose from, hints, and whether the answer
/// was right and why.
class ExercisePanel : public QWidget {
    Q_OBJECT
public:
    explicit ExercisePanel(HandshakeSession& session, QWidget* parent = nullptr);

private:
    void refresh();
    void fillChoices();
    QString hint(int number) const;
    QString feedback() const;
    bool showsAlteredQuote() const;

    HandshakeSession& m_session;
    QLabel* m_question;
    QLabel* m_score;
    QWidget* m_choices;
    FlowLayout* m_choiceLayout;
    std::vector<trace::Rule> m_shownChoices;
    std::vector<QPushButton*> m_choiceButtons;
    QPushButton* m_hint;
    QPushButton* m_next;
    QWidget* m_feedback;
    IconLabel* m_feedbackIcon;
    QLabel* m_feedbackText;
    QLabel* m_hints;
};

} // namespace widgets
