// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/barlayout.h"
#include "widgets/figures/figurelook.h"

#include <QFont>
#include <QGraphicsItem>

namespace widgets {

/// What the items over a chart's axes are drawn from.
struct Plot {
    analysis::Figure figure;
    FigureColors colors;
    QFont numberFont;
    ValueScale scale;
    PlotFrame frame;
    std::vector<BarPiece> bars;
};

/// The shades of gaps and all bars: over the chart's grid, below its lines. Qt Charts has no bars
/// with a hatched part, side by side and stacked at once, hanging down or with error bars.
class BarsItem : public QGraphicsItem {
public:
    BarsItem(std::shared_ptr<const Plot> plot, QGraphicsItem* parent);
    QRectF boundingRect() const override { return m_plot->frame.area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintGaps(QPainter* painter) const;

    std::shared_ptr<const Plot> m_plot;
};

/// Error bars, markers of lines, numbers at bars and marks of doubt: over the chart's lines.
class MarksItem : public QGraphicsItem {
public:
    MarksItem(std::shared_ptr<const Plot> plot, QGraphicsItem* parent);
    QRectF boundingRect() const override { return m_plot->frame.area.adjusted(-6, -6, 6, 6); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintErrorBar(QPainter* painter, const QLineF& line) const;
    void paintLineMarks(QPainter* painter) const;
    void paintDoubts(QPainter* painter) const;

    std::shared_ptr<const Plot> m_plot;
};

/// A number written at or in its bar.
struct BarNumber {
    QRectF place;
    QString text;
    bool inside = false;
    std::optional<QLineF> leader; ///< to a section too thin to hold it
};
/// All of them or, where one would not fit, none but those inside stacked bars.
std::vector<BarNumber> barNumbers(const Plot& plot);

} // namespace widgets
