// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/chartbuilder.h"

#include <QGraphicsScene>

namespace widgets {

class FigureTable;

/// How a sheet is made.
struct SheetStyle {
    QSizeF size { 960, 600 }; ///< pixels, of which an inch has 96
    /// Whether the sheet may have another height than asked: that of a table's rows, and more where
    /// notes and legend would leave a chart too little. Otherwise a table is drawn smaller and,
    /// before it could not be read any more, without its last rows, which it says.
    bool mayGrow = false;
    FigureColors colors = figureColors(FigureTheme::Light);
    QString fontFamily; ///< empty: the application's
};

/// A Figure laid out: title, which runs, legend, chart or table, notes. The window shows this scene
/// and the exports paint it, so both are the same picture. Built once; another size or figure is
/// another sheet. GUI thread.
class FigureSheet : public QGraphicsScene {
    Q_OBJECT
public:
    FigureSheet(const analysis::Figure& figure, const SheetStyle& style);

    static QSizeF leastSize() { return { 240, 160 }; }
    QSizeF size() const { return m_size; }
    const QChart* chart() const { return m_chart.chart; } ///< null for a table
    const Plot* plot() const { return m_chart.plot.get(); } ///< null for a table
    const FigureTable* table() const { return m_table; } ///< null for a chart

    /// All numbers of the category under a point of the scene, for a tool tip; empty elsewhere.
    QString numbersAt(const QPointF& point) const;

private:
    double addHead(const analysis::Figure& figure, const FigureFonts& fonts);
    double addSimulatedBand(const FigureFonts& fonts, double y);
    struct NotesBlock {
        std::vector<FigureTextItem*> items;
        double height = 0;
        void clear();
    };
    NotesBlock makeNotes(const std::vector<core::Text>& notes, const FigureFonts& fonts);
    void placeNotes(const NotesBlock& block, double top);
    void addTable(const analysis::Figure& figure, const FigureFonts& fonts, double top);
    double placeFirstRows(
        const analysis::Figure& figure, const FigureFonts& fonts, double room, NotesBlock& notes);
    void addWatermark(const FigureFonts& fonts);
    FigureTextItem* addText(const QString& text, const QFont& font, const QColor& color);

    SheetStyle m_style;
    QSizeF m_size;
    QGraphicsRectItem* m_paper = nullptr;
    BuiltChart m_chart;
    FigureTable* m_table = nullptr;
};

/// What a category's points say, a line each: "TCP/80: 20 980 (consistent 14 418)".
QString categoryNumbers(const analysis::Figure& figure, std::size_t category);

} // namespace widgets
