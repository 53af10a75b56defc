// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/classtile.h"

#include "widgets/text/format.h"
#include "widgets/theme/classlook.h"

#include <QPainter>

namespace widgets {

namespace {

    constexpr int Padding = 8;
    constexpr int MarkerGap = 6;

} // namespace

ClassTile::ClassTile(scan::ReplyClass replyClass, QWidget* parent)
    : QAbstractButton(parent)
    , m_class(replyClass)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("tile-") + QString::fromLatin1(scan::replyClassName(replyClass)));
    setText(classTitle(m_class));
    setAccessibleName(classTitle(m_class));
    setAccessibleDescription(formatCount(m_count));
    setToolTip(tr("%1 Press to show only these.").arg(classSentence(m_class)));
    setWhatsThis(classSentence(m_class));
}

void ClassTile::setCount(std::uint64_t count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(formatCount(count));
    update();
}

QFont ClassTile::countFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setBold(true);
    return large;
}

QSize ClassTile::sizeHint() const
{
    const int title = fontMetrics().horizontalAdvance(text()) + fontMetrics().height() + MarkerGap;
    const int number = QFontMetrics(countFont()).horizontalAdvance(QStringLiteral("0,000,000"));
    return { std::max(title, number) + 2 * Padding,
        fontMetrics().height() + QFontMetrics(countFont()).height() + 2 * Padding };
}

QSize ClassTile::minimumSizeHint() const
{
    return { fontMetrics().height() + 2 * Padding, sizeHint().height() };
}

void ClassTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = classColor(m_class);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor fill = palette().color(QPalette::Base);
    if (isChecked())
        fill = palette().color(QPalette::Highlight);
    else if (underMouse())
        fill = palette().color(QPalette::Button);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 2, 2);
    }

    const QColor ink
        = palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText);
    const int line = fontMetrics().height();
    paintClassMarker(&painter, QRectF(Padding, Padding, line, line), m_class,
        isChecked() ? MarkerPlace::OnSelection : MarkerPlace::OnWindow);
    painter.setPen(ink);
    const QRect title(
        Padding + line + MarkerGap, Padding, width() - 2 * Padding - line - MarkerGap, line);
    painter.drawText(
        title, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(countFont());
    painter.drawText(rect().adjusted(Padding, Padding + line, -Padding, -Padding / 2),
        Qt::AlignLeft | Qt::AlignVCenter, formatCount(m_count));
    if (isChecked())
        paintCheckMark(&painter, ink);
}

void ClassTile::paintCheckMark(QPainter* painter, const QColor& ink) const
{
    const double size = fontMetrics().height() * 0.8;
    const QPointF corner(width() - Padding - size, height() - Padding - size);
    const QPointF mark[] = { corner + QPointF(0, size * 0.55),
        corner + QPointF(size * 0.35, size * 0.9), corner + QPointF(size, size * 0.1) };
    painter->setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(mark, int(std::size(mark)));
}

} // namespace widgets
