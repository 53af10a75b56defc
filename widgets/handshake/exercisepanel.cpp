// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/exercisepanel.h"

#include "widgets/handshake/ruletext.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int Hints = 3;

    bool contains(const std::vector<trace::Rule>& rules, trace::Rule rule)
    {
        return std::find(rules.begin(), rules.end(), rule) != rules.end();
    }

} // namespace

ExercisePanel::ExercisePanel(HandshakeSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(new QLabel)
    , m_score(new QLabel)
    , m_choices(new QWidget)
    , m_choiceLayout(new FlowLayout(m_choices))
    , m_hint(new QPushButton(themedIcon(QStringLiteral("hint")), QString()))
    , m_next(new QPushButton(tr("Ne&xt exercise")))
    , m_feedback(new QWidget)
    , m_feedbackIcon(new IconLabel(QIcon(), style()->pixelMetric(QStyle::PM_SmallIconSize)))
    , m_feedbackText(new QLabel)
    , m_hints(new QLabel)
{
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("exerciseQuestion"));
    m_score->setObjectName(QStringLiteral("exerciseScore"));
    m_score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setObjectName(QStringLiteral("exerciseHint"));
    m_next->setObjectName(QStringLiteral("exerciseNext"));
    m_feedbackText->setObjectName(QStringLiteral("exerciseFeedback"));
    m_feedbackText->setWordWrap(true);
    m_hints->setObjectName(QStringLiteral("exerciseHints"));
    m_hints->setWordWrap(true);

    auto* const top = new QHBoxLayout;
    top->addWidget(m_question, 1);
    top->addWidget(m_score);
    auto* const answers = new QHBoxLayout;
    answers->addWidget(m_choices, 1);
    answers->addWidget(m_hint, 0, Qt::AlignTop);
    answers->addWidget(m_next, 0, Qt::AlignTop);
    auto* const said = new QHBoxLayout(m_feedback);
    said->setContentsMargins(0, 0, 0, 0);
    said->addWidget(m_feedbackIcon, 0, Qt::AlignTop);
    said->addWidget(m_feedbackText, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(answers);
    layout->addWidget(m_feedback);
    layout->addWidget(m_hints);
    connect(m_hint, &QPushButton::clicked, &m_session, &HandshakeSession::showHint);
    connect(m_next, &QPushButton::clicked, &m_session, &HandshakeSession::nextTask);
    connect(&m_session, &HandshakeSession::taskChanged, this, &ExercisePanel::refresh);
    refresh();
}

void ExercisePanel::fillChoices()
{
    const std::vector<trace::Rule>& choices = m_session.task().exercise.choices;
    if (choices == m_shownChoices)
        return;
    m_shownChoices = choices;
    for (QPushButton* const button : m_choiceButtons) {
        m_choiceLayout->removeWidget(button);
        delete button;
    }
    m_choiceButtons.clear();
    for (const trace::Rule rule : choices) {
        auto* const button = new QPushButton(ruleIcon(rule), RuleText::title(rule));
        button->setObjectName(
            QStringLiteral("answer-") + QString::fromLatin1(trace::ruleName(rule)));
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(RuleText::sentence(rule)));
        connect(button, &QPushButton::clicked, this, [this, rule] { m_session.answer(rule); });
        m_choiceLayout->addWidget(button);
        m_choiceButtons.push_back(button);
    }
}

void ExercisePanel::refresh()
{
    const HandshakeSession::Task& task = m_session.task();
    fillChoices();
    m_question->setText(
        tr("Exercise %1: a box may hide on this path. Step through the packets, look at what "
           "scan, trace and proof saw, and say which rule it follows.")
            .arg(QLocale().toString(qulonglong(task.number) + 1)));
    const HandshakeSession::Score& score = m_session.score();
    m_score->setText(score.answered == 0
            ? QString()
            : tr("%1 of %2 right at once")
                  .arg(QLocale().toString(score.right), QLocale().toString(score.answered)));
    for (std::size_t at = 0; at < m_choiceButtons.size(); ++at)
        m_choiceButtons[at]->setEnabled(
            task.lesson && !task.solved && !contains(task.wrong, m_shownChoices[at]));
    const int hints = std::min(task.hints, Hints);
    m_hint->setText(tr("H&int (%1 of %2)").arg(std::min(hints + 1, Hints)).arg(Hints));
    m_hint->setEnabled(task.lesson && !task.solved && hints < Hints);
    m_next->setDefault(task.solved);

    const QString said = feedback();
    m_feedback->setVisible(!said.isEmpty());
    m_feedbackText->setText(said);
    m_feedbackIcon->setIcon(task.solved ? themedIcon(QStringLiteral("done")) : warningIcon());
    QStringList shown;
    for (int number = 0; number < hints && task.lesson && !task.solved; ++number)
        shown.append(tr("Hint %1: %2").arg(QString::number(number + 1), hint(number)));
    m_hints->setText(shown.join(u'\n'));
    m_hints->setVisible(!shown.isEmpty());
}

QString ExercisePanel::feedback() const
{
    const HandshakeSession::Task& task = m_session.task();
    if (!task.lesson)
        return {};
    const trace::Rule rule = HandshakeSession::ruleOf(task.exercise.plan);
    if (task.solved)
        return tr("Right: %1. %2 %3")
            .arg(RuleText::title(rule), RuleText::sentence(rule),
                RuleText::whyTheScan(rule, task.exercise.plan.hostSpeaksMptcp));
    if (task.wrong.empty())
        return {};
    return tr("Not %1. %2 That is not what stands here; try again.")
        .arg(RuleText::title(task.wrong.back()), RuleText::signs(task.wrong.back()));
}

bool ExercisePanel::showsAlteredQuote() const
{
    const auto& hops = m_session.task().lesson->trace.evidence.hops;
    return std::any_of(hops.begin(), hops.end(), [](const trace::Hop& hop) {
        return std::any_of(hop.diff.changes.begin(), hop.diff.changes.end(),
            [](const trace::Change& change) { return change.isMptcp(); });
    });
}

QString ExercisePanel::hint(int number) const
{
    const handshake::Lesson& lesson = *m_session.task().lesson;
    const QString found = classTitle(lesson.scan.replyClass);
    if (number == 0)
        return scan::isPotential(lesson.scan.replyClass)
            ? tr("the scan says “%1”. Compare the option in the SYN/ACK with the one in the SYN: "
                 "is it another, or the same?")
                  .arg(found)
            : tr("the scan says “%1”. Who could have taken the option away: the listener, or "
                 "somebody before it?")
                  .arg(found);
    if (number == 1)
        return showsAlteredQuote()
            ? tr("look at the trace: some router quotes a SYN that is not the one that was sent.")
            : tr(
                "look at the trace: every quote shows the MPTCP option as it was sent. Is anything "
                "else changed? And how far did the SYN have to go before it was answered?");
    const auto step = std::find_if(lesson.proof.evidence.begin(), lesson.proof.evidence.end(),
        [](const verify::StepEvidence& each) { return each.result == verify::StepResult::Fail; });
    if (step == lesson.proof.evidence.end())
        return tr("look at the proof: no step failed. Whoever answers holds the keys; the only "
                  "question left is where it stands.");
    return tr("look at the proof: the first step that fails is “%1”")
        .arg(RuleText::stepQuestion(step->step));
}

} // namespace widgets
