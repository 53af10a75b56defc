// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/plotitems.h"

#include "widgets/figures/figurelegend.h"
#include "widgets/figures/figurenumber.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr std::size_t MostNumbers = 60; ///< more of them are a table
    constexpr double NumberGap = 4;

    QString numberText(const Plot& plot, const BarPiece& piece)
    {
        const double value = *plot.figure.series[piece.series].points[piece.category].value;
        if (!plot.figure.shares)
            return figureNumber(value);
        // 0.05 % shall not read as 0.1 %, nor 86.913 % as exact.
        const int decimals = value >= 0.1 || value == 0 ? 1 : 2;
        return QString::number(value, 'f', decimals) + QStringLiteral("\u202f%");
    }

    /// Above its row, as the share that is too small to see may be what the figure is about.
    void addThinNumber(std::vector<BarNumber>& numbers, const Plot& plot, const BarPiece& piece,
        QRectF place, const QString& text)
    {
        const double top = piece.rect.top();
        place.moveCenter({ piece.rect.center().x(), top - 6 - place.height() / 2 });
        place.moveLeft(std::clamp(place.left(), plot.frame.area.left(),
            std::max(plot.frame.area.left(), plot.frame.area.right() - place.width())));
        const bool fits = place.top() >= plot.frame.area.top()
            && place.height() + 6 <= plot.frame.categoryWidth() - piece.rect.height()
            && std::ranges::none_of(
                numbers, [&place](const BarNumber& other) { return other.place.intersects(place); })
            && std::ranges::none_of(plot.bars,
                [&place](const BarPiece& other) { return other.rect.intersects(place); });
        if (fits)
            numbers.push_back({ place, text, false,
                QLineF(piece.rect.center().x(), top, piece.rect.center().x(), top - 6) });
    }

} // namespace

BarsItem::BarsItem(std::shared_ptr<const Plot> plot, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_plot(std::move(plot))
{
}

void BarsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Plot& plot = *m_plot;
    paintGaps(painter);
    for (const BarPiece& piece : plot.bars) {
        const analysis::FigureSeries& series = plot.figure.series[piece.series];
        const SeriesLook look = seriesLook(series, plot.colors);
        const bool doubtful = series.points[piece.category].doubtful;
        if (piece.zero) {
            // Measured and nothing found: a line on the axis, which a gap has not.
            painter->setPen(
                QPen(series.published ? look.ink : look.fill, 2, Qt::SolidLine, Qt::FlatCap));
            painter->drawLine(piece.rect.topLeft(), piece.rect.bottomRight());
            continue;
        }
        paintBar(painter, piece.rect, look, plot.colors,
            doubtful ? BarSurface::Doubtful : BarSurface::Whole);
        paintBar(painter, piece.part, look, plot.colors,
            doubtful ? BarSurface::DoubtfulPart : BarSurface::Part);
    }
    painter->setPen(QPen(plot.colors.muted, 1));
    painter->drawLine(
        plot.frame.point(-0.5, 0), plot.frame.point(double(plot.frame.categories) - 0.5, 0));
}

void BarsItem::paintGaps(QPainter* painter) const
{
    const Plot& plot = *m_plot;
    const std::size_t count = plot.figure.categories.size();
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t end = i;
        while (end < count && isGap(plot.figure, end))
            ++end;
        // Where there is nothing at all, a text says so.
        if (end > i && end - i < count)
            painter->fillRect(plot.frame.box(double(i) - 0.5, double(end) - 0.5, plot.frame.minimum,
                                  plot.frame.maximum),
                plot.colors.gap);
        i = std::max(i, end);
    }
}

MarksItem::MarksItem(std::shared_ptr<const Plot> plot, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_plot(std::move(plot))
{
}

void MarksItem::paintErrorBar(QPainter* painter, const QLineF& line) const
{
    const QPointF cap = m_plot->frame.rows ? QPointF(0, 4) : QPointF(4, 0);
    // A light edge parts the line from the bar's hatch.
    for (const auto& [color, width] :
        { std::pair(m_plot->colors.background, 3.2), std::pair(m_plot->colors.text, 1.4) }) {
        painter->setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(line);
        painter->drawLine(line.p1() - cap, line.p1() + cap);
        painter->drawLine(line.p2() - cap, line.p2() + cap);
    }
}

void MarksItem::paintLineMarks(QPainter* painter) const
{
    const Plot& plot = *m_plot;
    // Markers that touch hide the line: then each has a few points for itself.
    const int each = std::max(1, int(std::ceil(14 / std::max(0.1, plot.frame.categoryWidth()))));
    for (const analysis::FigureSeries& series : plot.figure.series) {
        if (series.mark != analysis::SeriesMark::Line)
            continue;
        const SeriesLook look = seriesLook(series, plot.colors);
        const auto known = [&](std::size_t i) {
            return i < series.points.size() && series.points[i].value.has_value();
        };
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (!known(i))
                continue;
            const analysis::FigurePoint& point = series.points[i];
            const auto at = [&](double value) {
                return plot.frame.point(double(i), plot.scale.position(value, series.below));
            };
            if (point.low && point.high)
                paintErrorBar(painter, QLineF(at(*point.low), at(*point.high)));
            // A point between gaps has no line: the marker is all that shows it.
            const bool single = (i == 0 || !known(i - 1)) && !known(i + 1);
            if (int(i) % each == 0 || point.doubtful || single)
                paintMarker(painter, at(*point.value), look, plot.colors, point.doubtful);
        }
    }
}

void MarksItem::paintDoubts(QPainter* painter) const
{
    const Plot& plot = *m_plot;
    const QPointF away = plot.frame.rows ? QPointF(7, 0) : QPointF(0, -7);
    for (const BarPiece& piece : plot.bars) {
        const analysis::FigureSeries& series = plot.figure.series[piece.series];
        // Whatever stands in a stack comes from the same runs.
        if (!series.points[piece.category].doubtful || !piece.outermost)
            continue;
        QPointF place = piece.tip + (series.below ? -away : away);
        // A bar up to the end of its axis has its mark inside.
        place.setY(std::clamp(place.y(), plot.frame.area.top() + 5, plot.frame.area.bottom() - 5));
        place.setX(std::min(place.x(), plot.frame.area.right() - 4));
        paintDoubtMark(painter, place, plot.colors);
    }
    for (const analysis::FigureSeries& series : plot.figure.series) {
        if (series.mark != analysis::SeriesMark::Line)
            continue;
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const analysis::FigurePoint& point = series.points[i];
            if (point.doubtful && point.value)
                paintDoubtMark(painter,
                    plot.frame.point(double(i), plot.scale.position(*point.value, series.below))
                        + QPointF(0, -10),
                    plot.colors);
        }
    }
}

void MarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const BarPiece& piece : m_plot->bars) {
        if (piece.errorBar)
            paintErrorBar(painter, *piece.errorBar);
    }
    paintLineMarks(painter);
    painter->setFont(m_plot->numberFont);
    for (const BarNumber& number : barNumbers(*m_plot)) {
        if (number.inside) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_plot->colors.background);
            painter->drawRoundedRect(number.place, 2, 2);
        }
        painter->setPen(QPen(m_plot->colors.text, 0.8));
        if (number.leader)
            painter->drawLine(*number.leader);
        painter->drawText(number.place, Qt::AlignCenter, number.text);
    }
    paintDoubts(painter);
}

std::vector<BarNumber> barNumbers(const Plot& plot)
{
    std::vector<BarNumber> numbers;
    if (plot.bars.size() > MostNumbers)
        return numbers;
    const QFontMetricsF metrics(plot.numberFont);
    bool outsideFits = true;
    bool insideFits = true;
    std::vector<BarNumber> outside;
    for (const BarPiece& piece : plot.bars) {
        const analysis::FigureSeries& series = plot.figure.series[piece.series];
        const double value = *series.points[piece.category].value;
        const QString text = numberText(plot, piece);
        const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
        const bool stacked = !piece.alone || plot.figure.shares;
        const bool doubtful = series.points[piece.category].doubtful;
        if (stacked) {
            QRectF place(QPointF(), size);
            place.moveCenter(piece.rect.center());
            if (!doubtful && place.width() + 4 <= piece.rect.width()
                && place.height() + 4 <= piece.rect.height())
                numbers.push_back({ place, text, true, {} });
            else if (plot.figure.shares && plot.frame.rows && value > 0
                && place.height() <= piece.rect.height())
                addThinNumber(numbers, plot, piece, place, text);
            else if (value > 0)
                insideFits = false;
            continue;
        }
        const double gap = NumberGap + (doubtful ? 8 : 0);
        QRectF place(QPointF(), size);
        if (plot.frame.rows) {
            const double sign = series.below ? -1 : 1;
            place.moveCenter(piece.tip + QPointF(sign * (gap + size.width() / 2), 0));
            outsideFits = outsideFits && size.height() <= piece.rect.height() + 3;
        } else {
            const double sign = series.below ? 1 : -1;
            // Beyond the mark of a doubtful bar, which is higher than it is wide.
            const double clear = NumberGap / 2 + (doubtful ? 11 : 0);
            place.moveCenter(piece.tip + QPointF(0, sign * (clear + size.height() / 2)));
            outsideFits = outsideFits && size.width() <= piece.rect.width() + 2;
        }
        outsideFits = outsideFits && plot.frame.area.adjusted(0, -2, 2, 2).contains(place);
        outside.push_back({ place, text, false, {} });
    }
    // Lines would run through numbers above columns.
    const bool lines = std::ranges::any_of(plot.figure.series,
        [](const auto& series) { return series.mark == analysis::SeriesMark::Line; });
    // A stack of columns says all of its numbers or none.
    if (!plot.frame.rows && (!insideFits || !outsideFits || lines))
        return {};
    if (outsideFits && !lines)
        numbers.insert(numbers.end(), outside.begin(), outside.end());
    return numbers;
}

} // namespace widgets
