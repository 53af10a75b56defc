// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/ladderview.h"

#include "widgets/handshake/ladderpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace widgets {

LadderView::LadderView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_sheet(std::make_shared<LadderSheet>())
{
    setObjectName(QStringLiteral("ladder"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setWhatsThis(tr("The packets of the connection in the order of time, from the side that opened "
                    "it on the left to the side that listened on the right. Choose one to have it "
                    "explained. Each subflow has lines of its own colour and pattern; a diamond "
                    "marks the place where a box altered a packet, and a cross where one was "
                    "lost."));
    layOut();
    describe();
}

LadderView::~LadderView() = default;

void LadderView::setSheet(std::shared_ptr<const LadderSheet> sheet)
{
    m_painter.reset(); // it refers to the sheet
    m_sheet = std::move(sheet);
    m_current = -1;
    m_hovered = -1;
    m_reached = rowCount() - 1;
    layOut();
    verticalScrollBar()->setValue(0);
    describe();
    viewport()->update();
}

void LadderView::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

int LadderView::rowCount() const { return int(m_sheet->rows.size()); }

void LadderView::setCurrent(int row)
{
    row = std::clamp(row, -1, rowCount() - 1);
    if (row == m_current)
        return;
    m_current = row;
    scrollTo(row);
    describe();
    viewport()->update();
}

void LadderView::setReached(int row)
{
    m_reached = row;
    viewport()->update();
}

QSize LadderView::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24 };
}

void LadderView::layOut()
{
    m_painter = std::make_unique<LadderPainter>(*m_sheet, font(), palette(), viewport()->width());
    const int header = int(std::ceil(m_painter->headerHeight()));
    const int rows = int(std::ceil(m_painter->rowsHeight()));
    const int page = std::max(1, viewport()->height() - header);
    verticalScrollBar()->setRange(0, std::max(0, rows - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

QRect LadderView::rowRect(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const double top
        = m_painter->headerHeight() + m_painter->rowTop(row) - verticalScrollBar()->value();
    return QRectF(0, top, viewport()->width(), m_painter->rowHeight(row)).toAlignedRect();
}

int LadderView::rowAt(const QPoint& position) const
{
    if (position.y() < m_painter->headerHeight())
        return -1;
    return m_painter->rowAt(
        position.y() - m_painter->headerHeight() + verticalScrollBar()->value());
}

void LadderView::scrollTo(int row)
{
    if (row < 0)
        return;
    // The packets around a packet are part of its story: two stay in sight on either side.
    const int before = std::max(0, row - 1);
    const int after = std::min(rowCount() - 1, row + 2);
    const int top = int(std::floor(m_painter->rowTop(before)));
    const int bottom = int(std::ceil(m_painter->rowTop(after) + m_painter->rowHeight(after)));
    QScrollBar* const bar = verticalScrollBar();
    if (bottom > bar->value() + bar->pageStep())
        bar->setValue(bottom - bar->pageStep());
    if (top < bar->value())
        bar->setValue(top);
}

void LadderView::describe()
{
    setAccessibleName(tr("Sequence diagram"));
    QString text = tr("%n packet(s)", nullptr, rowCount());
    if (m_current >= 0) {
        const LadderRow& row = m_sheet->rows[std::size_t(m_current)];
        text = tr("Packet %1 of %2, %3, %4. %5")
                   .arg(QString::number(m_current + 1), QString::number(rowCount()),
                       row.fromInitiator ? tr("from the initiator") : tr("from the listener"),
                       row.label, row.sentence);
        if (!row.change.isEmpty() || !row.note.isEmpty())
            text = tr("%1 On the way: %2.").arg(text, row.change.isEmpty() ? row.note : row.change);
    }
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LadderView::choose(int row)
{
    if (rowCount() == 0)
        return;
    row = std::clamp(row, 0, rowCount() - 1);
    if (row == m_current)
        return;
    setCurrent(row);
    Q_EMIT currentChosen(row);
}

void LadderView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void LadderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20),
            int(Qt::AlignCenter) | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const double header = m_painter->headerHeight();
    const double offset = header - verticalScrollBar()->value();
    painter.save();
    painter.translate(0, offset);
    const int first = std::max(
        0, m_painter->rowAt(std::max(m_painter->rowTop(0), double(verticalScrollBar()->value()))));
    for (int row = first; row < rowCount(); ++row) {
        if (m_painter->rowTop(row) + offset > viewport()->height())
            break;
        m_painter->paintRow(
            &painter, row, { row == m_current, row == m_hovered, hasFocus(), row > m_reached });
    }
    painter.restore();
    m_painter->paintHeader(&painter);
}

void LadderView::resizeEvent(QResizeEvent*)
{
    layOut();
    scrollTo(m_current);
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    if (rowCount() == 0)
        return event->ignore();
    const int page = std::max(
        1, int(verticalScrollBar()->pageStep() / std::max(1.0, m_painter->rowHeight(0))) - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_PageUp:
        return choose(m_current - page);
    case Qt::Key_PageDown:
        return choose(m_current + page);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(rowCount() - 1);
    default:
        event->ignore(); // the page knows more keys
    }
}

void LadderView::mousePressEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); event->button() == Qt::LeftButton && row >= 0)
        choose(row);
}

void LadderView::mouseMoveEvent(QMouseEvent* event) { hover(rowAt(event->pos())); }

void LadderView::focusInEvent(QFocusEvent*) { viewport()->update(); }

void LadderView::focusOutEvent(QFocusEvent*) { viewport()->update(); }

void LadderView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        layOut();
        viewport()->update();
    }
}

bool LadderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row < 0) {
            QToolTip::hideText();
            return true;
        }
        const LadderRow& packet = m_sheet->rows[std::size_t(row)];
        QString text = packet.sentence.toHtmlEscaped();
        if (!packet.change.isEmpty())
            text = tr("%1 <b>On the way: %2.</b>").arg(text, packet.change.toHtmlEscaped());
        // Rich text wraps by itself.
        QToolTip::showText(
            help->globalPos(), QStringLiteral("<p>%1</p>").arg(text), viewport(), rowRect(row));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace widgets
