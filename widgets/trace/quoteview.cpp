// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/quoteview.h"

#include "core/wire/icmpmessage.h"
#include "widgets/text/fieldtext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"
#include "widgets/trace/fieldmodel.h"
#include "widgets/trace/pathpicture.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

namespace widgets {

namespace {

    QWidget* titled(QLabel* title, QWidget* content)
    {
        auto* const frame = new QWidget;
        auto* const layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(title);
        layout->addWidget(content, 1);
        title->setBuddy(content);
        return frame;
    }

} // namespace

QuoteView::QuoteView(QWidget* parent)
    : QWidget(parent)
    , m_model(new FieldModel(this))
    , m_table(new QTableView)
    , m_heading(new QLabel)
    , m_explanation(new QLabel)
    , m_sent(new HexView)
    , m_seen(new HexView)
    , m_sentTitle(new QLabel(tr("Bytes as sent")))
    , m_seenTitle(new QLabel(tr("Bytes as quoted")))
    , m_splitter(new QSplitter)
{
    m_table->setObjectName(QStringLiteral("fieldTable"));
    m_sent->setObjectName(QStringLiteral("sentBytes"));
    m_seen->setObjectName(QStringLiteral("seenBytes"));
    m_sent->setAccessibleName(tr("Bytes as sent"));
    m_seen->setAccessibleName(tr("Bytes as quoted"));
    m_heading->setObjectName(QStringLiteral("hopHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("quoteExplanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Fields as sent and as quoted"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = { 20, 17, 17, 22 };
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, widths[i] * character);

    auto* const bytes = new QSplitter(Qt::Vertical);
    bytes->setChildrenCollapsible(false);
    bytes->addWidget(titled(m_sentTitle, m_sent));
    bytes->addWidget(titled(m_seenTitle, m_seen));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(bytes);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ 64 * character, 46 * character });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_explanation);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { selectField(current.row()); });
    connect(m_sent, &HexView::byteChosen, this,
        [this](int offset) { m_table->selectRow(m_model->rowAt(std::size_t(offset), false)); });
    connect(m_seen, &HexView::byteChosen, this,
        [this](int offset) { m_table->selectRow(m_model->rowAt(std::size_t(offset), true)); });
    clear();
}

void QuoteView::showBytes(std::vector<std::uint8_t> sent, std::vector<std::uint8_t> seen)
{
    m_sent->setBytes(std::move(sent));
    m_seen->setBytes(std::move(seen));
    mark();
}

void QuoteView::showHop(const trace::TraceResult& result, const trace::Hop& hop, bool fromStore)
{
    if (!hop.address) {
        clear();
        m_heading->setText(
            tr("Hop %1 is silent: no router answered, so nothing can be said of what "
               "arrived there.")
                .arg(hop.ttl));
        return;
    }
    const bool own = !hop.sent.empty();
    const std::vector<std::uint8_t>& sent = own ? hop.sent : result.evidence.sent;
    const QString icmp = QString::fromStdString(
        wire::describeIcmp(hop.address->family(), hop.icmpType, hop.icmpCode));
    QString text
        = tr("Hop %1, %2: ").arg(hop.ttl).arg(QString::fromStdString(hop.address->toString()));
    switch (hop.diff.extent) {
    case trace::QuoteExtent::Full:
        text += tr("its ICMP error quotes the whole header with all options.");
        break;
    case trace::QuoteExtent::Partial:
        text += tr("its ICMP error quotes only %n byte(s), so not all options can be seen.",
            nullptr, int(hop.diff.quotedBytes));
        break;
    case trace::QuoteExtent::None:
        text += tr("its ICMP error quotes nothing of use.");
        break;
    }
    if (fromStore) {
        text += QLatin1Char(' ')
            + tr("The store keeps what was found, not the bytes of the quote; the bytes sent are "
                 "those of the first probe.");
    }
    m_heading->setText(text);
    m_heading->setToolTip(fromStore ? QString() : icmp);
    m_model->setRows(trace::fieldRows(sent, hop));
    m_sentTitle->setText(own ? tr("Bytes as sent") : tr("Bytes as sent (first probe)"));
    m_seenTitle->setText(hop.quote.empty()
            ? tr("Bytes as quoted: not kept")
            : tr("Bytes as quoted (%1 of %2)").arg(hop.quote.size()).arg(sent.size()));
    showBytes(sent, hop.quote);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const trace::FieldRow& field = m_model->row(row);
        if (field.state == trace::FieldState::Changed && !field.expected) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
            // The table may still get its height, when it would show half the row.
            QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
            return;
        }
    }
    m_table->clearSelection();
    m_explanation->clear();
}

void QuoteView::showAnswer(const trace::TraceResult& result)
{
    const trace::Answer& answer = result.evidence.answer;
    m_model->setRows({});
    m_sentTitle->setText(tr("Bytes as sent (first probe)"));
    m_seenTitle->setText(
        answer.packet.empty() ? tr("The answer's bytes: not kept") : tr("The answer's bytes"));
    showBytes(result.evidence.sent, {});
    m_seen->setBytes(answer.packet);
    m_seen->setMarks({});
    m_heading->setText(answer.kind == trace::AnswerKind::None
            ? tr("The target did not answer.")
            : tr("The answer that came in the target's name: %1.").arg(answerText(answer)));
    m_explanation->setText(answer.kind == trace::AnswerKind::SynAck
            ? classSentence(answer.classified.replyClass)
            : QString());
}

void QuoteView::clear()
{
    m_model->setRows({});
    m_heading->setText(tr("Choose a hop to see what arrived there."));
    m_heading->setToolTip({});
    m_explanation->clear();
    m_sentTitle->setText(tr("Bytes as sent"));
    m_seenTitle->setText(tr("Bytes as quoted"));
    showBytes({}, {});
}

void QuoteView::setHideExpected(bool hide)
{
    m_hideExpected = hide;
    m_model->setHideExpected(hide);
    mark();
}

void QuoteView::mark()
{
    std::vector<ByteMark> sent;
    std::vector<ByteMark> seen;
    for (const trace::FieldRow& row : m_model->rows()) {
        const bool finding
            = row.state == trace::FieldState::Changed && (!row.expected || !m_hideExpected);
        const bool hidden = row.state == trace::FieldState::NotVisible;
        if ((!finding && !hidden) || row.sentRange.length == 0) {
            if (finding && row.seenRange.length > 0)
                seen.push_back({ int(row.seenRange.offset), int(row.seenRange.length),
                    ByteLook::Changed, row.change ? changeSentence(*row.change) : QString() });
            continue;
        }
        const QString note = row.change ? changeSentence(*row.change)
            : hidden ? tr("%1: the quote ends before it").arg(fieldTitle(row.field))
                     : tr("%1 changed").arg(fieldTitle(row.field));
        const ByteLook look = hidden ? ByteLook::NotVisible : ByteLook::Changed;
        sent.push_back({ int(row.sentRange.offset), int(row.sentRange.length), look, note });
        if (finding && row.seenRange.length > 0) {
            seen.push_back(
                { int(row.seenRange.offset), int(row.seenRange.length), ByteLook::Changed, note });
        }
    }
    m_sent->setMarks(std::move(sent));
    m_seen->setMarks(std::move(seen));
}

void QuoteView::selectField(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_sent->setCurrentRange(0, 0);
        m_seen->setCurrentRange(0, 0);
        m_explanation->clear();
        return;
    }
    const trace::FieldRow& field = m_model->row(row);
    m_sent->setCurrentRange(int(field.sentRange.offset), int(field.sentRange.length));
    m_seen->setCurrentRange(int(field.seenRange.offset), int(field.seenRange.length));
    const QString help = fieldHelp(field.field);
    m_explanation->setText(
        field.change ? tr("%1. %2").arg(changeSentence(*field.change), help) : help);
}

} // namespace widgets
