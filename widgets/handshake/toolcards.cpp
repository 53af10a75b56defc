// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/toolcards.h"

#include "widgets/handshake/ruletext.h"
#include "widgets/handshake/saidtext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace widgets {

namespace {

    QString paragraph(const QString& text)
    {
        return QStringLiteral("<p style=\"margin:2px 0px\">%1</p>").arg(text.toHtmlEscaped());
    }

    QString hex(wire::Bytes bytes)
    {
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), int(bytes.size())).toHex());
    }

    /// "tcp.option.mss": the field's own name is the same in every language.
    QString fieldTitle(const std::string& field)
    {
        const QString name = QString::fromStdString(field);
        return name == u"tcp.option.mss" ? QStringLiteral("MSS") : name;
    }

} // namespace

ToolCards::ToolCards(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("toolCards"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* const body = new QWidget;
    auto* const layout = new QVBoxLayout(body);
    layout->setContentsMargins(4, 6, 4, 4);
    m_scan = makeCard(QStringLiteral("scanCard"), tr("Scan"));
    m_trace = makeCard(QStringLiteral("traceCard"), tr("Trace"));
    m_proof = makeCard(QStringLiteral("proofCard"), tr("Proof"));
    m_why = makeCard(QStringLiteral("whyCard"), tr("What a scan alone can know"));
    for (const Card* const card : { &m_why, &m_scan, &m_trace, &m_proof })
        layout->addWidget(card->frame);
    layout->addStretch();
    setWidget(body);
}

ToolCards::Card ToolCards::makeCard(const QString& name, const QString& title)
{
    Card card;
    auto* const frame = new QFrame;
    frame->setObjectName(name);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    card.icon = new IconLabel(QIcon(), size);
    auto* const heading = new QLabel(title);
    heading->setForegroundRole(QPalette::PlaceholderText);
    card.headline = new QLabel;
    card.headline->setObjectName(name + QStringLiteral("Headline"));
    QFont bold = card.headline->font();
    bold.setBold(true);
    card.headline->setFont(bold);
    card.headline->setWordWrap(true);
    card.text = new QLabel;
    card.text->setObjectName(name + QStringLiteral("Text"));
    card.text->setWordWrap(true);
    card.text->setTextFormat(Qt::RichText);
    card.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card.text->setAccessibleName(title);
    auto* const grid = new QGridLayout(frame);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setVerticalSpacing(2);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->addWidget(card.icon, 1, 0, Qt::AlignTop);
    grid->addWidget(card.headline, 1, 1);
    grid->addWidget(card.text, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    card.frame = frame;
    return card;
}

void ToolCards::showLesson(std::shared_ptr<const handshake::Lesson> lesson, Show show)
{
    if (lesson == m_lesson && show == m_show)
        return;
    m_lesson = std::move(lesson);
    m_show = show;
    fill();
}

void ToolCards::fill()
{
    if (!m_lesson)
        return;
    const bool all = m_show == Show::All;
    const scan::ReplyClass found = m_lesson->scan.replyClass;
    m_scan.icon->setIcon(classIcon(found));
    m_scan.headline->setText(classTitle(found));
    m_scan.text->setText(
        paragraph(all ? saidText(m_lesson->explained, "explain-scan") : classSentence(found))
        + scanEvidence());

    const trace::TraceResult& trace = m_lesson->trace;
    m_trace.icon->setIcon(
        all ? verdictIcon(trace.verdict.verdict) : themedIcon(QStringLiteral("question")));
    QString headline = tr("What the quotes show");
    if (all) {
        headline = verdictTitle(trace.verdict.verdict);
        if (trace.verdict.interval)
            headline = tr("%1, %2").arg(
                headline, RuleText::interval(*trace.verdict.interval, m_lesson->plan.hops));
    }
    m_trace.headline->setText(headline);
    m_trace.text->setText(
        (all ? paragraph(saidText(m_lesson->explained, "explain-trace")) : QString())
        + traceEvidence());

    const verify::VerifyResult& proof = m_lesson->proof;
    m_proof.icon->setIcon(all ? proofIcon(proof.verdict) : themedIcon(QStringLiteral("question")));
    m_proof.headline->setText(all ? proofTitle(proof.verdict) : tr("What the host answered"));
    m_proof.text->setText(
        (all ? paragraph(saidText(m_lesson->explained, "explain-proof")) : QString())
        + proofEvidence());

    m_why.frame->setVisible(all);
    if (all) {
        const trace::Rule rule = m_lesson->plan.box ? m_lesson->plan.box->rule : trace::Rule::None;
        m_why.icon->setIcon(
            m_lesson->scanIsFooled ? warningIcon() : themedIcon(QStringLiteral("hint")));
        m_why.headline->setText(
            m_lesson->scanIsFooled ? tr("The scan is fooled") : tr("The scan saw one answer"));
        m_why.text->setText(paragraph(RuleText::whyTheScan(rule, m_lesson->plan.hostSpeaksMptcp)));
    }
}

QString ToolCards::scanEvidence() const
{
    const scan::ScanRow& row = m_lesson->scan;
    if (!row.success())
        return {};
    const QString options = row.optionLength == 0 ? tr("none") : hex(row.optionBytes());
    return QStringLiteral("<p style=\"margin:2px 0px\">%1 <span style=\"font-family:monospace\">%2"
                          "</span></p>")
        .arg(tr("Options of the SYN/ACK:").toHtmlEscaped(), options);
}

QString ToolCards::traceEvidence() const
{
    QString html = QStringLiteral("<table cellpadding=\"2\">");
    const auto row = [&](const QString& name, const QString& text, bool bold) {
        html += QStringLiteral("<tr><td style=\"padding-right:10px\">%1</td><td>%2</td></tr>")
                    .arg(name.toHtmlEscaped(),
                        bold ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped())
                             : text.toHtmlEscaped());
    };
    const trace::PathEvidence& evidence = m_lesson->trace.evidence;
    for (const trace::Hop& hop : evidence.hops) {
        const QString name = tr("Hop %1").arg(hop.ttl);
        if (!hop.address) {
            row(name, tr("is silent"), false);
            continue;
        }
        QString found;
        QStringList others;
        for (const trace::Change& change : hop.diff.changes) {
            if (!change.isMptcp()) {
                if (!change.expected)
                    others.append(fieldTitle(change.field));
                continue;
            }
            found = change.kind == trace::ChangeKind::Removed
                ? tr("quotes the SYN without the MPTCP option")
                : tr("quotes the SYN with another MPTCP option");
        }
        if (!found.isEmpty())
            row(name, found, true);
        else if (hop.diff.mptcpBytesVisible > 0 && !others.isEmpty())
            row(name,
                tr("quotes the MPTCP option as it was sent, but %1 is changed")
                    .arg(others.join(tr(", "))),
                true);
        else if (hop.diff.mptcpBytesVisible > 0)
            row(name, tr("quotes the MPTCP option as it was sent"), false);
        else
            row(name, tr("quotes too little to show the option"), false);
    }
    const trace::Answer& answer = evidence.answer;
    QString said = tr("nothing came");
    if (answer.kind == trace::AnswerKind::SynAck)
        said = tr("SYN/ACK, %1").arg(classTitle(answer.classified.replyClass));
    else if (answer.kind == trace::AnswerKind::Reset)
        said = tr("RST");
    else if (answer.kind == trace::AnswerKind::Unreachable)
        said = tr("ICMP error");
    if (answer.ttl > 0)
        row(tr("Answer"), tr("%1, to a SYN with TTL %2").arg(said).arg(answer.ttl),
            answer.ttl <= m_lesson->plan.hops);
    else
        row(tr("Answer"), said, false);
    return html + QStringLiteral("</table>");
}

QString ToolCards::proofEvidence() const
{
    QString html = QStringLiteral("<table cellpadding=\"2\">");
    for (const verify::StepEvidence& step : m_lesson->proof.evidence) {
        if (step.step == verify::Step::Kernel)
            continue; // the virtual lab has no kernel to ask
        const QString mark = step.result == verify::StepResult::Pass ? QStringLiteral("✔")
            : step.result == verify::StepResult::Fail                ? QStringLiteral("✘")
                                                                     : QStringLiteral("–");
        html += QStringLiteral("<tr><td>%1</td><td style=\"padding-right:10px\">%2</td>"
                               "<td>%3</td></tr>")
                    .arg(mark, RuleText::stepQuestion(step.step).toHtmlEscaped(),
                        step.result == verify::StepResult::Pass
                            ? RuleText::stepResult(step.result).toHtmlEscaped()
                            : QStringLiteral("<b>%1</b>")
                                  .arg(RuleText::stepResult(step.result).toHtmlEscaped()));
    }
    return html + QStringLiteral("</table>");
}

void ToolCards::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace widgets
