// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/hatch.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double LineSpacing = 5;
    constexpr double DiagonalSpacing = 7; // along the axis; 5 between the lines
    constexpr double DotSpacing = 6;
    constexpr double DotRadius = 1.1;
    constexpr double RingRadius = 1.9;

    double firstMultiple(double from, double spacing)
    {
        return std::ceil(from / spacing) * spacing;
    }

    /// Lines through the middle of pixels are sharp on screens of one dot a pixel.
    double firstLine(double from, double spacing)
    {
        return firstMultiple(from - 0.5, spacing) + 0.5;
    }

    void addHorizontal(QList<QLineF>& lines, const QRectF& rect, double spacing)
    {
        for (double y = firstLine(rect.top(), spacing); y < rect.bottom(); y += spacing)
            lines.append(QLineF(rect.left(), y, rect.right(), y));
    }

    void addVertical(QList<QLineF>& lines, const QRectF& rect, double spacing)
    {
        for (double x = firstLine(rect.left(), spacing); x < rect.right(); x += spacing)
            lines.append(QLineF(x, rect.top(), x, rect.bottom()));
    }

    /// Lines x + y = c.
    void addForward(QList<QLineF>& lines, const QRectF& rect, double spacing)
    {
        for (double c = firstMultiple(rect.left() + rect.top(), spacing);
             c < rect.right() + rect.bottom(); c += spacing) {
            const double from = std::max(rect.left(), c - rect.bottom());
            const double to = std::min(rect.right(), c - rect.top());
            if (from < to)
                lines.append(QLineF(from, c - from, to, c - to));
        }
    }

    /// Lines y - x = c.
    void addBackward(QList<QLineF>& lines, const QRectF& rect, double spacing)
    {
        for (double c = firstMultiple(rect.top() - rect.right(), spacing);
             c < rect.bottom() - rect.left(); c += spacing) {
            const double from = std::max(rect.left(), rect.top() - c);
            const double to = std::min(rect.right(), rect.bottom() - c);
            if (from < to)
                lines.append(QLineF(from, from + c, to, to + c));
        }
    }

} // namespace

QList<QLineF> hatchLines(Hatch hatch, const QRectF& rect)
{
    QList<QLineF> lines;
    switch (hatch) {
    case Hatch::None:
    case Hatch::Dots:
    case Hatch::Rings:
        break;
    case Hatch::Horizontal:
        addHorizontal(lines, rect, LineSpacing);
        break;
    case Hatch::Vertical:
        addVertical(lines, rect, LineSpacing);
        break;
    case Hatch::Grid:
        addHorizontal(lines, rect, LineSpacing);
        addVertical(lines, rect, LineSpacing);
        break;
    case Hatch::Forward:
        addForward(lines, rect, DiagonalSpacing);
        break;
    case Hatch::Backward:
        addBackward(lines, rect, DiagonalSpacing);
        break;
    case Hatch::Diamonds:
        addForward(lines, rect, DiagonalSpacing);
        addBackward(lines, rect, DiagonalSpacing);
        break;
    }
    return lines;
}

QList<QPointF> hatchDots(Hatch hatch, const QRectF& rect)
{
    QList<QPointF> dots;
    if (hatch != Hatch::Dots && hatch != Hatch::Rings)
        return dots;
    const double radius = hatch == Hatch::Dots ? DotRadius : RingRadius;
    const QRectF inside = rect.adjusted(radius, radius, -radius, -radius);
    int row = int(std::ceil(inside.top() / (DotSpacing / 2)));
    for (; row * DotSpacing / 2 <= inside.bottom(); ++row) {
        const double shift = row % 2 == 0 ? 0 : DotSpacing / 2;
        for (double x = firstMultiple(inside.left() - shift, DotSpacing) + shift;
             x <= inside.right(); x += DotSpacing)
            dots.append(QPointF(x, row * DotSpacing / 2));
    }
    return dots;
}

void paintHatch(QPainter* painter, const QRectF& rect, Hatch hatch, const QColor& color)
{
    painter->save();
    painter->setPen(QPen(color, hatch == Hatch::Forward ? 1.4 : 1, Qt::SolidLine, Qt::FlatCap));
    painter->drawLines(hatchLines(hatch, rect));
    if (hatch == Hatch::Dots) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
    }
    const double radius = hatch == Hatch::Dots ? DotRadius : RingRadius - 0.5;
    for (const QPointF& dot : hatchDots(hatch, rect))
        painter->drawEllipse(dot, radius, radius);
    painter->restore();
}

} // namespace widgets
