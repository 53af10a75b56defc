// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figurelegend.h"

#include "widgets/figures/figuretextitem.h"
#include "widgets/text/coretext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

    constexpr double SignWidth = 24;
    constexpr double SignHeight = 12;
    constexpr double SignGap = 6;
    constexpr double EntryGap = 18;
    constexpr double LineGap = 4;

    bool isDoubtful(const analysis::Figure& figure)
    {
        return std::ranges::any_of(figure.series, [](const analysis::FigureSeries& series) {
            return std::ranges::any_of(series.points,
                [](const analysis::FigurePoint& point) { return point.doubtful && point.value; });
        });
    }

    bool isWhollyEmpty(const analysis::Figure& figure)
    {
        for (std::size_t i = 0; i < figure.categories.size(); ++i) {
            if (!isGap(figure, i))
                return false;
        }
        return true;
    }

    bool hasGaps(const analysis::Figure& figure)
    {
        for (std::size_t i = 0; i < figure.categories.size(); ++i) {
            if (isGap(figure, i))
                return true;
        }
        return false;
    }

} // namespace

QString legendName(const analysis::FigureSeries& series)
{
    const QString name = coreText(series.name);
    if (!series.published || series.name.english().find("published") != std::string::npos)
        return name;
    return QCoreApplication::translate("Figure", "%1 (published)").arg(name);
}

bool isGap(const analysis::Figure& figure, std::size_t category)
{
    return std::ranges::none_of(figure.series, [category](const analysis::FigureSeries& series) {
        return category < series.points.size() && series.points[category].value;
    });
}

FigureLegend::FigureLegend(
    const analysis::Figure& figure, const FigureColors& colors, const QFont& font, double width)
    : m_colors(colors)
    , m_font(font)
    , m_width(width)
{
    QStringList parts;
    for (const analysis::FigureSeries& series : figure.series) {
        const QString part = coreText(series.partName);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    const bool doubtful = isDoubtful(figure);
    const bool published = std::ranges::any_of(figure.series, &analysis::FigureSeries::published);
    // One series alone is what the title and the axis speak of.
    if (figure.series.size() > 1 || !parts.isEmpty() || published) {
        for (const analysis::FigureSeries& series : figure.series)
            addSeries(series);
    }
    SeriesLook neutral;
    neutral.fill = colors.background;
    neutral.ink = colors.text;
    neutral.partInk = colors.text;
    for (const QString& part : std::as_const(parts))
        add(Sign::Part, part, neutral, {});
    if (doubtful)
        add(Sign::Doubt, QCoreApplication::translate("Figure", "incomplete run, see the notes"),
            neutral, {});
    if (hasGaps(figure) && !isWhollyEmpty(figure))
        add(Sign::Gap, QCoreApplication::translate("Figure", "no data"), neutral, {});
}

void FigureLegend::addSeries(const analysis::FigureSeries& series)
{
    const SeriesLook look = seriesLook(series, m_colors);
    const bool bar = series.mark == analysis::SeriesMark::Bar;
    add(bar ? Sign::Bar : Sign::Line, legendName(series), look, linePen(look, series));
}

void FigureLegend::add(Sign sign, const QString& text, const SeriesLook& look, const QPen& pen)
{
    auto* const label = new FigureTextItem(text, m_font, m_colors.text, this);
    const double room = m_width - SignWidth - SignGap;
    if (label->width() > room)
        label->wrap(room);
    const double width = SignWidth + SignGap + label->width();
    if (m_next.x() > 0 && m_next.x() + width > m_width)
        m_next = { 0, m_bounds.bottom() + LineGap };
    const double line = QFontMetricsF(m_font).height();
    label->setPos(m_next.x() + SignWidth + SignGap, m_next.y());
    m_entries.push_back({ sign, look, pen,
        QRectF(m_next.x(), m_next.y() + (line - SignHeight) / 2, SignWidth, SignHeight) });
    m_bounds |= QRectF(m_next, QSizeF(width, label->height()));
    m_next.rx() += width + EntryGap;
}

void FigureLegend::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const Entry& entry : m_entries) {
        const QPointF centre = entry.place.center();
        switch (entry.sign) {
        case Sign::Bar:
            paintBar(painter, entry.place, entry.look, m_colors, BarSurface::Whole);
            break;
        case Sign::Part:
            paintBar(painter, entry.place, entry.look, m_colors, BarSurface::Part);
            break;
        case Sign::Line:
            painter->setPen(entry.pen);
            painter->drawLine(
                QPointF(entry.place.left(), centre.y()), QPointF(entry.place.right(), centre.y()));
            paintMarker(painter, centre, entry.look, m_colors, false);
            break;
        case Sign::Doubt:
            paintBar(painter, entry.place.adjusted(0, 0, -10, 0), entry.look, m_colors,
                BarSurface::Doubtful);
            paintDoubtMark(painter, { entry.place.right() - 4, centre.y() }, m_colors);
            break;
        case Sign::Gap:
            painter->fillRect(entry.place, m_colors.gap);
            painter->setPen(QPen(m_colors.grid, 1));
            painter->drawRect(entry.place);
            break;
        }
    }
}

} // namespace widgets
