// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/chartbuilder.h"

#include "widgets/figures/categorylabels.h"
#include "widgets/figures/figurelegend.h"
#include "widgets/figures/linebreaks.h"
#include "widgets/text/coretext.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double LabelGap = 6; ///< between axis and labels
    constexpr double TitleGap = 5; ///< between labels and title
    constexpr double RightEdge = 14; ///< half of a last label
    constexpr double TopEdge = 8;
    /// Over the chart's axes, below its series; and over all (the z values of Qt Charts are 0 to
    /// 10).
    constexpr double BarsDepth = 3.5;
    constexpr double MarksDepth = 50;

    double widestTick(const ValueScale& scale, const QFontMetricsF& metrics)
    {
        double widest = 0;
        for (const ValueScale::Tick& tick : scale.ticks())
            widest = std::max(widest, metrics.horizontalAdvance(tick.label));
        return widest;
    }

    /// Lays out a chart from the outside to the inside, then draws it.
    class Builder {
    public:
        Builder(const analysis::Figure& figure, const FigureColors& colors,
            const FigureFonts& fonts, const QRectF& place, QGraphicsItem* parent)
            : m_figure(figure)
            , m_colors(colors)
            , m_fonts(fonts)
            , m_place(place)
            , m_metrics(fonts.text)
            , m_chart(new QChart(parent))
        {
        }

        BuiltChart build()
        {
            m_rows = m_figure.shape == analysis::FigureShape::Rows;
            layOut();
            const ValueScale scale(m_figure, m_rows ? m_area.width() : m_area.height());
            PlotFrame frame { m_area, m_rows, scale.minimum(), scale.maximum(),
                std::max(1, int(m_figure.categories.size())) };
            auto bars = layOutBars(m_figure, scale, frame);
            m_plot = std::make_shared<Plot>(
                Plot { m_figure, m_colors, m_fonts.small, scale, frame, std::move(bars) });
            setUpChart();
            addAxes();
            addLines();
            addCategoryLabels();
            addTitles();
            auto* const barsItem = new BarsItem(m_plot, m_chart);
            barsItem->setZValue(BarsDepth);
            barsItem->setPos(-m_origin);
            auto* const marks = new MarksItem(m_plot, m_chart);
            marks->setZValue(MarksDepth);
            marks->setPos(-m_origin);
            if (isEmpty())
                addEmptyText();
            // Otherwise the axes are laid out when the event loop comes to it, after an export.
            m_chart->layout()->activate();
            return { m_chart, m_plot };
        }

    private:
        bool isEmpty() const
        {
            for (std::size_t i = 0; i < m_figure.categories.size(); ++i) {
                if (!isGap(m_figure, i))
                    return false;
            }
            return true;
        }

        /// The plot's rectangle follows from the widths of labels, whose number follows from it.
        void layOut()
        {
            const double line = m_metrics.height();
            const auto titleHeight = [&](const core::Text& title, double room) {
                const auto lines = titleLines(title, room).count(QLatin1Char('\n')) + 1;
                return title.empty() ? 0 : double(lines) * line + TitleGap;
            };
            const double categoryTitle = titleHeight(
                m_figure.categoryAxis.title, m_rows ? m_place.height() : m_place.width());
            const double valueTitle = titleHeight(
                m_figure.valueAxis.title, m_rows ? m_place.width() : m_place.height());
            const double count = std::max<double>(1, double(m_figure.categories.size()));
            m_area = m_place.adjusted(60, TopEdge, -RightEdge, -40);
            for (int round = 0; round < 2; ++round) {
                double left = 0;
                double bottom = 0;
                if (m_rows) {
                    m_labels = labelRows(
                        m_figure, m_fonts.text, m_area.height() / count, m_place.width() * 0.36);
                    left = categoryTitle + m_labels.extent + LabelGap + 2;
                    bottom = valueTitle + line + LabelGap;
                } else {
                    m_labels = labelColumns(
                        m_figure, m_fonts.text, m_area.width() / count, m_place.height() * 0.3);
                    const double ticks
                        = widestTick(ValueScale(m_figure, m_area.height()), m_metrics);
                    left = std::max(valueTitle + ticks + LabelGap + 2, m_labels.overhang);
                    bottom = categoryTitle + m_labels.extent + LabelGap + 2;
                }
                // Half of the last tick's label is beside the plot.
                const ValueScale scale(m_figure, m_area.width());
                const double lastTick = !m_rows || scale.ticks().empty()
                    ? 0
                    : m_metrics.horizontalAdvance(scale.ticks().back().label) / 2 + 3;
                m_area = m_place.adjusted(left, TopEdge, -std::max(RightEdge, lastTick), -bottom);
                // A last label may reach beyond its category.
                if (!m_rows && !m_labels.slanted && !m_labels.labels.empty()) {
                    const CategoryLabel& last = m_labels.labels.back();
                    const double centre = (last.category + 0.5) / count * m_area.width();
                    const double over = centre + m_metrics.horizontalAdvance(last.text) / 2
                        - m_area.width() - RightEdge;
                    if (over > 0)
                        m_area.setRight(m_area.right() - over);
                }
            }
        }

        void setUpChart()
        {
            m_chart->setGeometry(m_place);
            m_chart->layout()->setContentsMargins(0, 0, 0, 0);
            m_chart->setMargins({});
            m_chart->setBackgroundVisible(false);
            m_chart->setPlotAreaBackgroundVisible(false);
            m_chart->legend()->hide();
            m_chart->setAnimationOptions(QChart::NoAnimation);
            m_chart->setPlotArea(m_area.translated(-m_place.topLeft()));
            // The figure's own items use the parent's pixels.
            m_origin = m_place.topLeft();
        }

        void addAxes()
        {
            m_values = new QCategoryAxis;
            m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
            m_values->setStartValue(m_plot->frame.minimum - 1);
            for (const ValueScale::Tick& tick : m_plot->scale.ticks()) {
                // Equal labels above and below the axis would be one category to Qt Charts.
                QString label = tick.label;
                while (m_values->categoriesLabels().contains(label))
                    label += QChar(0x200b);
                m_values->append(label, tick.position);
            }
            m_values->setRange(m_plot->frame.minimum, m_plot->frame.maximum);
            m_values->setLabelsFont(m_fonts.text);
            m_values->setLabelsColor(m_colors.text);
            m_values->setLabelsBrush(m_colors.text);
            m_values->setGridLinePen(QPen(m_colors.grid, 1));
            m_values->setLinePen(QPen(m_colors.muted, 1));

            m_categories = new QValueAxis;
            m_categories->setRange(-0.5, m_plot->frame.categories - 0.5);
            m_categories->setLabelsVisible(false);
            m_categories->setGridLineVisible(false);
            m_categories->setTickCount(2);
            m_categories->setReverse(m_rows); // the first row is the uppermost
            m_categories->setLinePen(QPen(m_colors.muted, 1));
            m_categories->setLineVisible(m_plot->frame.minimum == 0);
            m_chart->addAxis(m_categories, m_rows ? Qt::AlignLeft : Qt::AlignBottom);
            m_chart->addAxis(m_values, m_rows ? Qt::AlignBottom : Qt::AlignLeft);
        }

        void addLines()
        {
            bool any = false;
            for (const analysis::FigureSeries& series : m_figure.series) {
                if (series.mark != analysis::SeriesMark::Line)
                    continue;
                // A gap ends a line and begins another.
                QList<QPointF> run;
                for (std::size_t i = 0; i <= series.points.size(); ++i) {
                    if (i < series.points.size() && series.points[i].value) {
                        const double at
                            = m_plot->scale.position(*series.points[i].value, series.below);
                        run.append(m_rows ? QPointF(at, double(i)) : QPointF(double(i), at));
                    } else if (!run.isEmpty()) {
                        addLine(run, linePen(seriesLook(series, m_colors), series));
                        run.clear();
                        any = true;
                    }
                }
            }
            if (!any)
                addLine({}, Qt::NoPen); // axes without a series are not laid out
        }

        void addLine(const QList<QPointF>& points, const QPen& pen)
        {
            auto* const line = new QLineSeries;
            line->replace(points);
            m_chart->addSeries(line);
            line->attachAxis(m_categories);
            line->attachAxis(m_values);
            line->setPen(pen);
        }

        FigureTextItem* addText(const QString& text, const QFont& font, const QColor& color)
        {
            auto* const item = new FigureTextItem(text, font, color, m_chart);
            item->setZValue(MarksDepth);
            return item;
        }

        void addCategoryLabels()
        {
            const bool thinned = m_labels.labels.size() < m_figure.categories.size();
            for (const CategoryLabel& label : m_labels.labels) {
                if (thinned && !m_rows)
                    addTick(label.category);
                FigureTextItem* const item = addText(label.text, m_fonts.text, m_colors.text);
                QPointF at = m_plot->frame.point(label.category, m_plot->frame.minimum);
                if (m_rows) {
                    item->wrap(item->width() + 1, Qt::AlignRight);
                    at += QPointF(-LabelGap - item->width(), -item->height() / 2);
                } else if (m_labels.slanted) {
                    item->setTransformOriginPoint(item->width(), 0);
                    item->setRotation(-45);
                    at += QPointF(-item->width() - m_metrics.height() / 4, LabelGap - 1);
                } else {
                    item->wrap(item->width() + 1, Qt::AlignHCenter);
                    at += QPointF(-item->width() / 2, LabelGap);
                }
                item->setPos(at - m_origin);
            }
        }

        void addTick(int category)
        {
            const QPointF at = m_plot->frame.point(category, m_plot->frame.minimum) - m_origin;
            auto* const tick = new QGraphicsLineItem(QLineF(at, at + QPointF(0, 4)), m_chart);
            tick->setPen(QPen(m_colors.muted, 1));
            tick->setZValue(MarksDepth);
        }

        /// In two lines where one is too long, and cut where two are.
        QString titleLines(const core::Text& title, double room) const
        {
            const QString text = coreText(title);
            if (m_metrics.horizontalAdvance(text) <= room)
                return text;
            qsizetype split = -1;
            qsizetype at = 0;
            for (const QString& piece : linePieces(text)) {
                at += piece.size();
                if (at < text.size()
                    && m_metrics.horizontalAdvance(text.left(at).trimmed()) <= room)
                    split = at;
            }
            if (split < 0)
                return m_metrics.elidedText(text, Qt::ElideRight, room);
            return text.left(split).trimmed() + QLatin1Char('\n')
                + m_metrics.elidedText(text.mid(split), Qt::ElideRight, room);
        }

        void addTitles()
        {
            const QString beside = titleLines(
                m_rows ? m_figure.categoryAxis.title : m_figure.valueAxis.title, m_place.height());
            const QString below = titleLines(
                m_rows ? m_figure.valueAxis.title : m_figure.categoryAxis.title, m_place.width());
            if (!beside.isEmpty()) {
                FigureTextItem* const item = addText(beside, m_fonts.text, m_colors.text);
                item->wrap(item->width() + 1, Qt::AlignHCenter);
                item->setRotation(-90);
                // Centred on the plot, but never outside of the chart.
                const double centre = m_area.center().y() + item->width() / 2;
                item->setPos(
                    QPointF(m_place.left(),
                        std::clamp(centre, m_place.top() + item->width(), m_place.bottom()))
                    - m_origin);
            }
            if (!below.isEmpty()) {
                FigureTextItem* const item = addText(below, m_fonts.text, m_colors.text);
                item->wrap(item->width() + 1, Qt::AlignHCenter);
                const double from = m_area.center().x() - item->width() / 2;
                item->setPos(QPointF(std::clamp(from, m_place.left(),
                                         std::max(m_place.left(), m_place.right() - item->width())),
                                 m_place.bottom() - item->height())
                    - m_origin);
            }
        }

        void addEmptyText()
        {
            FigureTextItem* const item
                = addText(QCoreApplication::translate("Figure", "No data in these runs"),
                    m_fonts.text, m_colors.muted);
            item->setPos(m_area.center() - QPointF(item->width(), item->height()) / 2 - m_origin);
        }

        const analysis::Figure& m_figure;
        const FigureColors& m_colors;
        const FigureFonts& m_fonts;
        QRectF m_place;
        QFontMetricsF m_metrics;
        QChart* m_chart;
        bool m_rows = false;
        QRectF m_area;
        QPointF m_origin;
        CategoryLabels m_labels;
        std::shared_ptr<const Plot> m_plot;
        QCategoryAxis* m_values = nullptr;
        QValueAxis* m_categories = nullptr;
    };

} // namespace

BuiltChart buildChart(const analysis::Figure& figure, const FigureColors& colors,
    const FigureFonts& fonts, const QRectF& place, QGraphicsItem* parent)
{
    return Builder(figure, colors, fonts, place, parent).build();
}

} // namespace widgets
