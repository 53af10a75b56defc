// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "widgets/figures/figurelook.h"

#include <QFont>
#include <QGraphicsItem>

namespace widgets {

/// The legend of a figure: each series with a piece of its bar or line, the hatched part of bars,
/// the mark of doubtful points and the shade of gaps, whichever there are. Entries flow into as
/// many lines as `width` asks for.
class FigureLegend : public QGraphicsItem {
public:
    FigureLegend(const analysis::Figure& figure, const FigureColors& colors, const QFont& font,
        double width);
    bool isEmpty() const { return m_entries.empty(); }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    enum class Sign { Bar, Line, Part, Doubt, Gap };
    struct Entry {
        Sign sign;
        SeriesLook look;
        QPen pen; ///< of a line
        QRectF place; ///< of the sign
    };
    void add(Sign sign, const QString& text, const SeriesLook& look, const QPen& pen);
    void addSeries(const analysis::FigureSeries& series);

    FigureColors m_colors;
    std::vector<Entry> m_entries;
    QFont m_font;
    double m_width;
    QPointF m_next;
    QRectF m_bounds;
};

/// The name in the legend: published series say that they are.
QString legendName(const analysis::FigureSeries& series);
/// Whether no series has a number there, as in a month without a scan.
bool isGap(const analysis::Figure& figure, std::size_t category);

} // namespace widgets
