// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/packet/hexview.h"

#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int GroupBytes = 8;
    constexpr int OffsetDigits = 4;
    constexpr int MostReadOut = 32; ///< bytes

    QString hexOf(std::uint8_t byte)
    {
        return QStringLiteral("%1").arg(int(byte), 2, 16, QLatin1Char('0'));
    }

    QChar asciiOf(std::uint8_t byte)
    {
        return byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(u'·');
    }

} // namespace

HexView::HexView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("hexView"));
    setAccessibleName(tr("Packet bytes"));
    setWhatsThis(tr("The bytes of the packet: where they stand, in hex, and as text. Choose one to "
                    "find its field. Framed bytes were changed on the way, hatched ones were not "
                    "seen or not kept."));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    // Bytes run from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
}

void HexView::setBytes(std::vector<std::uint8_t> bytes)
{
    m_bytes = std::move(bytes);
    m_marks.clear();
    m_begin = m_end = m_anchor = 0;
    m_cursor = -1;
    verticalScrollBar()->setValue(0);
    updateGeometries();
    viewport()->update();
    describeCurrent();
}

void HexView::setMarks(std::vector<ByteMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void HexView::setCurrentRange(int offset, int length)
{
    const int size = int(m_bytes.size());
    m_begin = std::clamp(offset, 0, size);
    m_end = std::clamp(m_begin + std::max(length, 0), m_begin, size);
    if (m_end > m_begin) {
        // The byte that was chosen stays the one that keys move from.
        if (m_cursor < m_begin || m_cursor >= m_end)
            m_cursor = m_begin;
        m_anchor = m_cursor;
        scrollTo(m_end - 1);
        scrollTo(m_begin);
    }
    viewport()->update();
    describeCurrent();
}

QString HexView::selectedHex() const
{
    const bool any = m_end > m_begin;
    QString text;
    for (int i = any ? m_begin : 0; i < (any ? m_end : int(m_bytes.size())); ++i)
        text += hexOf(m_bytes[std::size_t(i)]);
    return text;
}

int HexView::lineHeight() const { return fontMetrics().height() + 2; }

int HexView::lineCount() const { return (int(m_bytes.size()) + m_perLine - 1) / m_perLine; }

int HexView::hexLeft(int place) const
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int groups = place / GroupBytes;
    return digit * (OffsetDigits + 2) + place * digit * 3 + groups * digit + digit / 2;
}

int HexView::asciiLeft(int place) const
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    return hexLeft(m_perLine - 1) + digit * 4 + place * digit;
}

int HexView::widthOf(int perLine) const
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    return hexLeft(perLine - 1) + digit * 5 + perLine * digit;
}

int HexView::topOf(int offset) const
{
    return (offset / m_perLine - verticalScrollBar()->value()) * lineHeight() + 2;
}

QRect HexView::byteRect(int offset) const
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    return { hexLeft(offset % m_perLine) - horizontalScrollBar()->value(), topOf(offset), 2 * digit,
        lineHeight() };
}

int HexView::offsetAt(QPoint place) const
{
    const int line = (place.y() - 2) / lineHeight() + verticalScrollBar()->value();
    if (place.y() < 2 || line >= lineCount())
        return -1;
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int x = place.x() + horizontalScrollBar()->value();
    int found = -1;
    for (int i = 0; i < m_perLine; ++i) {
        const bool inHex = x >= hexLeft(i) - digit / 2 && x < hexLeft(i) + 2 * digit + digit / 2;
        const bool inText = x >= asciiLeft(i) && x < asciiLeft(i) + digit;
        if (inHex || inText)
            found = line * m_perLine + i;
    }
    return found < int(m_bytes.size()) ? found : -1;
}

const ByteMark* HexView::markAt(int offset) const
{
    for (const ByteMark& mark : m_marks) {
        if (offset >= mark.offset && offset < mark.offset + mark.length)
            return &mark;
    }
    return nullptr;
}

QSize HexView::sizeHint() const
{
    return { widthOf(16) + 2 * frameWidth() + verticalScrollBar()->sizeHint().width(),
        lineHeight() * 6 };
}

QSize HexView::minimumSizeHint() const
{
    return { widthOf(8) / 2, lineHeight() * 2 + 2 * frameWidth() };
}

void HexView::updateGeometries()
{
    const int room = viewport()->width();
    m_perLine = room >= widthOf(16) ? 16 : 8;
    const int lines = std::max(1, (viewport()->height() - 2) / lineHeight());
    verticalScrollBar()->setPageStep(lines);
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - lines));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setRange(0, std::max(0, widthOf(m_perLine) - room));
}

void HexView::resizeEvent(QResizeEvent* event)
{
    updateGeometries();
    QAbstractScrollArea::resizeEvent(event);
}

void HexView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometries();
    QAbstractScrollArea::changeEvent(event);
}

void HexView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const int first = verticalScrollBar()->value();
    const int visible = viewport()->height() / lineHeight() + 1;
    for (int line = first; line < std::min(lineCount(), first + visible); ++line)
        paintLine(painter, line);
}

void HexView::paintLine(QPainter& painter, int line) const
{
    const int start = line * m_perLine;
    const int end = std::min(start + m_perLine, int(m_bytes.size()));
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int scrolled = horizontalScrollBar()->value();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(digit / 2 - scrolled, topOf(start), digit * OffsetDigits, lineHeight()),
        Qt::AlignVCenter | Qt::AlignLeft,
        QStringLiteral("%1").arg(start, OffsetDigits, 16, QLatin1Char('0')));
    for (int i = start; i < end; ++i) {
        const QRect hex = byteRect(i);
        const QRect text(asciiLeft(i - start) - scrolled, hex.top(), digit, hex.height());
        const bool current = i >= m_begin && i < m_end;
        if (current) {
            // The gap to the next byte of the range belongs to it.
            const bool joined = i + 1 < std::min(m_end, end);
            const int right = joined ? byteRect(i + 1).left() : hex.right() + 1;
            painter.fillRect(
                QRect(hex.left() - (i == m_begin ? 2 : 0), hex.top(),
                    right - hex.left() + (i == m_begin ? 2 : 0) + (joined ? 0 : 2), hex.height()),
                palette().highlight());
            painter.fillRect(text, palette().highlight());
        }
        paintMark(painter, hex.adjusted(-2, 1, 2, -1), i);
        painter.setPen(palette().color(current ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(hex, Qt::AlignCenter, hexOf(m_bytes[std::size_t(i)]));
        painter.drawText(text, Qt::AlignCenter, asciiOf(m_bytes[std::size_t(i)]));
        if (i == m_cursor && hasFocus()) {
            painter.setPen(palette().color(current ? QPalette::HighlightedText : QPalette::Text));
            painter.drawLine(hex.bottomLeft() - QPoint(0, 1), hex.bottomRight() - QPoint(0, 1));
        }
    }
}

void HexView::paintMark(QPainter& painter, const QRect& rect, int offset) const
{
    const ByteMark* const mark = markAt(offset);
    if (!mark)
        return;
    QColor ink = mark->look == ByteLook::Changed ? warningColor(palette())
                                                 : palette().color(QPalette::PlaceholderText);
    if (mark->look == ByteLook::Changed) {
        painter.setPen(QPen(ink, 1.6));
        const bool left = offset == mark->offset || offset % m_perLine == 0;
        const bool right
            = offset == mark->offset + mark->length - 1 || offset % m_perLine == m_perLine - 1;
        const int end = right ? rect.right() : byteRect(offset + 1).left() - 2;
        painter.drawLine(rect.left(), rect.top(), end, rect.top());
        painter.drawLine(rect.left(), rect.bottom(), end, rect.bottom());
        if (left)
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        if (right)
            painter.drawLine(rect.topRight(), rect.bottomRight());
        return;
    }
    ink.setAlphaF(0.45F);
    painter.fillRect(rect,
        QBrush(ink, mark->look == ByteLook::NotVisible ? Qt::DiagCrossPattern : Qt::BDiagPattern));
}

void HexView::choose(int offset, bool extend)
{
    if (offset < 0 || offset >= int(m_bytes.size()))
        return;
    m_cursor = offset;
    if (!extend)
        m_anchor = offset;
    m_begin = std::min(m_anchor, offset);
    m_end = std::max(m_anchor, offset) + 1;
    scrollTo(offset);
    viewport()->update();
    describeCurrent();
    if (!extend)
        Q_EMIT byteChosen(offset);
}

void HexView::scrollTo(int offset)
{
    const int line = offset / m_perLine;
    QScrollBar* const bar = verticalScrollBar();
    if (line < bar->value())
        bar->setValue(line);
    else if (line >= bar->value() + bar->pageStep())
        bar->setValue(line - bar->pageStep() + 1);
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const int size = int(m_bytes.size());
    if (size == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->matches(QKeySequence::SelectAll))
        return setCurrentRange(0, size);
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool far = event->modifiers() & Qt::ControlModifier;
    const int from = std::max(m_cursor, 0);
    const int page = verticalScrollBar()->pageStep() * m_perLine;
    int to = from;
    switch (event->key()) {
    case Qt::Key_Left:
        to = from - 1;
        break;
    case Qt::Key_Right:
        to = m_cursor < 0 ? 0 : from + 1;
        break;
    case Qt::Key_Up:
        to = from < m_perLine ? from : from - m_perLine;
        break;
    case Qt::Key_Down:
        to = from + m_perLine >= size ? from : from + m_perLine;
        break;
    case Qt::Key_PageUp:
        to = from - page;
        break;
    case Qt::Key_PageDown:
        to = from + page;
        break;
    case Qt::Key_Home:
        to = far ? 0 : from - from % m_perLine;
        break;
    case Qt::Key_End:
        to = far ? size - 1 : from - from % m_perLine + m_perLine - 1;
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    choose(std::clamp(to, 0, size - 1), extend);
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    const int offset = offsetAt(event->pos());
    if (event->button() == Qt::LeftButton && offset >= 0)
        choose(offset, event->modifiers() & Qt::ShiftModifier);
}

void HexView::mouseMoveEvent(QMouseEvent* event)
{
    const int offset = offsetAt(event->pos());
    if (event->buttons() & Qt::LeftButton && offset >= 0 && offset != m_cursor)
        choose(offset, true);
}

void HexView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_bytes.empty())
        return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy as Hex"), this, &HexView::copy);
    menu->popup(event->globalPos());
}

bool HexView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const int offset = offsetAt(help->pos());
        const ByteMark* const mark = offset < 0 ? nullptr : markAt(offset);
        QToolTip::showText(help->globalPos(), mark ? mark->note : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HexView::copy() { QGuiApplication::clipboard()->setText(selectedHex()); }

void HexView::describeCurrent()
{
    QString text;
    if (m_end > m_begin) {
        // Nobody listens to more, and a payload has thousands.
        const int end = std::min(m_end, m_begin + MostReadOut);
        QString chosen;
        for (int i = m_begin; i < end; ++i)
            chosen += hexOf(m_bytes[std::size_t(i)]);
        if (end < m_end)
            chosen += QChar(u'…');
        text = tr("Byte %1 of %2, chosen: %3")
                   .arg(QString::number(m_begin + 1), QString::number(m_bytes.size()), chosen);
    }
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace widgets
