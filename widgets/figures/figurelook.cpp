// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figurelook.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace widgets {

namespace {

    struct PaletteEntry {
        QRgb onLight;
        QRgb onDark; ///< the dark colours of the palette lightened, of the same hue
        Hatch hatch;
        Qt::PenStyle dashes;
    };
    /// Neighbours differ in lightness too, as figures are printed in grey.
    constexpr std::array<PaletteEntry, analysis::look::Count> Entries { {
        { 0xff0072b2, 0xff2f93d6, Hatch::None, Qt::SolidLine },
        { 0xffe69f00, 0xffe69f00, Hatch::Horizontal, Qt::DashLine },
        { 0xff009e73, 0xff1fb98c, Hatch::Dots, Qt::DotLine },
        { 0xffcc79a7, 0xffcc79a7, Hatch::Backward, Qt::DashDotLine },
        { 0xffd55e00, 0xffea7a2a, Hatch::Vertical, Qt::DashDotDotLine },
        { 0xff56b4e9, 0xff7cc7f0, Hatch::Grid, Qt::SolidLine },
        { 0xfff0e442, 0xfff0e442, Hatch::Rings, Qt::DashLine },
        { 0xff9a9a9a, 0xffa8a8a8, Hatch::Diamonds, Qt::DotLine },
    } };

    constexpr double MarkerRadius = 3.6;

    QPainterPath polygon(int corners, double turn, double inner = 1)
    {
        QPolygonF points;
        const int count = inner < 1 ? 2 * corners : corners;
        for (int i = 0; i < count; ++i) {
            const double radius = inner < 1 && i % 2 == 1 ? inner : 1;
            const double angle = 2 * std::numbers::pi * i / count + turn;
            points.append(QPointF(radius * std::sin(angle), -radius * std::cos(angle)));
        }
        QPainterPath path;
        path.addPolygon(points);
        path.closeSubpath();
        return path;
    }

    QPainterPath cross(double turn)
    {
        QPainterPath path;
        path.addRect(-1.1, -0.35, 2.2, 0.7);
        path.addRect(-0.35, -1.1, 0.7, 2.2);
        return QTransform().rotate(turn).map(path.simplified());
    }

    /// In a circle of radius 1.
    QPainterPath markerShape(int marker)
    {
        QPainterPath circle;
        switch (marker) {
        case 1:
            return polygon(4, std::numbers::pi / 4);
        case 2:
            return polygon(3, 0);
        case 3:
            return polygon(4, 0);
        case 4:
            return polygon(3, std::numbers::pi);
        case 5:
            return cross(0);
        case 6:
            return polygon(5, 0, 0.45);
        case 7:
            return cross(45);
        default:
            circle.addEllipse(QPointF(), 0.95, 0.95);
            return circle;
        }
    }

} // namespace

FigureColors figureColors(FigureTheme theme)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    if (theme == FigureTheme::Light)
        return { theme, rgb(0xffffffff), rgb(0xff1b1f24), rgb(0xff555d66), rgb(0xffdde1e5),
            rgb(0xff767d85), rgb(0xffebeef1) };
    return { theme, rgb(0xff1c1f22), rgb(0xffe8eaed), rgb(0xffa9b0b9), rgb(0xff3a3f45),
        rgb(0xff8f969e), rgb(0xff262a2e) };
}

FigureColors figureColors(const QPalette& palette)
{
    FigureColors colors = figureColors(isDark(palette) ? FigureTheme::Dark : FigureTheme::Light);
    colors.background = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    return colors;
}

SeriesLook seriesLook(const analysis::FigureSeries& series, const FigureColors& colors)
{
    const int number = std::max(0, series.look) % analysis::look::Count;
    const PaletteEntry& entry = Entries[std::size_t(number)];
    const bool dark = colors.theme == FigureTheme::Dark;
    SeriesLook look;
    look.hatch = entry.hatch;
    look.dashes = entry.dashes;
    look.marker = number;
    if (series.published) {
        look.fill = colors.background;
        look.ink = colors.published;
        look.partInk = colors.published;
        return look;
    }
    look.fill = QColor::fromRgb(dark ? entry.onDark : entry.onLight);
    look.ink = dark ? look.fill.darker(260) : look.fill.darker(190);
    // On a dark blue only light lines are seen, in grey print too.
    look.partInk = qGray(look.fill.rgb()) < 125 ? QColor(Qt::white) : look.ink;
    return look;
}

void paintBar(QPainter* painter, const QRectF& rect, const SeriesLook& look,
    const FigureColors& colors, BarSurface surface)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const bool doubtful = surface == BarSurface::Doubtful || surface == BarSurface::DoubtfulPart;
    const bool part = surface == BarSurface::Part || surface == BarSurface::DoubtfulPart;
    const double thickness = std::min(rect.width(), rect.height());
    painter->save();
    QColor fill = look.fill;
    if (doubtful) {
        // Mixed rather than transparent, so that the grid does not shine through.
        fill = QColor::fromRgbF(float(0.25 * fill.redF() + 0.75 * colors.background.redF()),
            float(0.25 * fill.greenF() + 0.75 * colors.background.greenF()),
            float(0.25 * fill.blueF() + 0.75 * colors.background.blueF()));
    }
    painter->fillRect(rect, fill);
    QColor ink = look.ink;
    if (doubtful && colors.theme == FigureTheme::Dark)
        ink = look.fill;
    if (part)
        paintHatch(painter, rect, Hatch::Forward, doubtful ? ink : look.partInk);
    else if (thickness > 3)
        paintHatch(painter, rect, look.hatch, ink);
    // Bars of a pixel or two would be nothing but outline.
    if (thickness > 4) {
        painter->setPen(
            QPen(ink, 1, doubtful ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (fill == colors.background) {
        painter->fillRect(rect, ink); // a published bar has nothing but its outline
    }
    painter->restore();
}

void paintMarker(QPainter* painter, const QPointF& centre, const SeriesLook& look,
    const FigureColors& colors, bool hollow)
{
    const bool published = look.fill == colors.background;
    const QColor line = published ? look.ink : look.fill;
    painter->save();
    painter->setPen(QPen(line, hollow || published ? 1.3 : 0.6));
    painter->setBrush(hollow ? colors.background : look.fill);
    const auto place = QTransform::fromScale(MarkerRadius, MarkerRadius)
        * QTransform::fromTranslate(centre.x(), centre.y());
    painter->drawPath(place.map(markerShape(look.marker)));
    painter->restore();
}

QPen linePen(const SeriesLook& look, const analysis::FigureSeries& series)
{
    return { series.published ? look.ink : look.fill, series.published ? 1.3 : 2.0, look.dashes,
        Qt::FlatCap, Qt::RoundJoin };
}

void paintDoubtMark(QPainter* painter, const QPointF& centre, const FigureColors& colors)
{
    painter->save();
    // A light edge keeps it visible on a bar.
    for (const auto& [color, width] :
        { std::pair(colors.background, 3.4), std::pair(colors.text, 1.4) }) {
        painter->setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(centre + QPointF(0, -4), centre + QPointF(0, 4));
        painter->drawLine(centre + QPointF(-2.5, -1.8), centre + QPointF(2.5, -1.8));
    }
    painter->restore();
}

} // namespace widgets
