// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/toolverdicts.h"

#include "widgets/handshake/ruletext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QToolButton>

namespace widgets {

ToolVerdicts::ToolVerdicts(QWidget* parent)
    : QWidget(parent)
    , m_scan(makeLine(QStringLiteral("scanVerdict"),
          tr("What a scan makes of the answer to one SYN. Press to see the answer.")))
    , m_trace(makeLine(QStringLiteral("traceVerdict"),
          tr("What a trace finds on the path. Press to see what each router quoted.")))
    , m_proof(makeLine(QStringLiteral("proofVerdict"),
          tr("What a whole connection proves. Press to see its steps.")))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addStretch();
    for (QToolButton* const line : { m_scan, m_trace, m_proof })
        layout->addWidget(line);
    layout->addStretch();
}

QToolButton* ToolVerdicts::makeLine(const QString& name, const QString& help)
{
    auto* const line = new QToolButton;
    line->setObjectName(name);
    line->setAutoRaise(true);
    line->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->setFocusPolicy(Qt::StrongFocus);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->setWhatsThis(help);
    connect(line, &QToolButton::clicked, this, &ToolVerdicts::detailsWanted);
    return line;
}

void ToolVerdicts::setLine(QToolButton* line, const QIcon& icon, const QString& text)
{
    line->setIcon(icon);
    line->setAccessibleName(text);
    elide();
}

void ToolVerdicts::elide()
{
    for (QToolButton* const line : { m_scan, m_trace, m_proof }) {
        const int room = width() - line->iconSize().width() - fontMetrics().height();
        line->setText(fontMetrics().elidedText(line->accessibleName(), Qt::ElideRight, room));
        // A tool tip begins with what is cut.
        line->setToolTip(
            QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                .arg(line->accessibleName().toHtmlEscaped(), line->whatsThis().toHtmlEscaped()));
    }
}

void ToolVerdicts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

void ToolVerdicts::showLesson(const handshake::Lesson* lesson, bool hidden)
{
    for (QToolButton* const line : { m_scan, m_trace, m_proof })
        line->setEnabled(lesson != nullptr);
    if (!lesson) {
        const QIcon none = themedIcon(QStringLiteral("question"));
        setLine(m_scan, none, tr("Scan: …"));
        setLine(m_trace, none, tr("Trace: …"));
        setLine(m_proof, none, tr("Proof: …"));
        return;
    }
    setLine(m_scan, classIcon(lesson->scan.replyClass),
        tr("Scan: %1").arg(classTitle(lesson->scan.replyClass)));
    if (hidden) {
        const QIcon look = themedIcon(QStringLiteral("question"));
        setLine(m_trace, look, tr("Trace: what do the quotes show?"));
        setLine(m_proof, look, tr("Proof: what was answered?"));
        return;
    }
    const trace::PathVerdict& verdict = lesson->trace.verdict;
    setLine(m_trace, verdictIcon(verdict.verdict),
        verdict.interval ? tr("Trace: %1, %2")
                               .arg(verdictTitle(verdict.verdict),
                                   RuleText::interval(*verdict.interval, lesson->plan.hops))
                         : tr("Trace: %1").arg(verdictTitle(verdict.verdict)));
    setLine(m_proof, proofIcon(lesson->proof.verdict),
        tr("Proof: %1").arg(proofTitle(lesson->proof.verdict)));
}

} // namespace widgets
