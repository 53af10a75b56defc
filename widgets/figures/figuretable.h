// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "widgets/figures/figurelook.h"
#include "widgets/figures/figuretextitem.h"

#include <QGraphicsItem>

namespace widgets {

/// Draws a Figure that is a table as papers set them: rules above, below and under the heads, no
/// upright lines, numbers to the right. It is as high as its rows ask for; columns that are too
/// wide for `width` wrap, and where even that is not enough boundingRect() is wider.
class FigureTable : public QGraphicsItem {
public:
    FigureTable(const analysis::Figure& figure, const FigureColors& colors,
        const FigureFonts& fonts, double width);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

    struct Cell {
        QRectF place;
        QString text;
        int flags = 0; ///< of Qt::Alignment and Qt::TextFlag
        bool head = false;
    };
    const std::vector<Cell>& cells() const { return m_cells; }
    /// How many rows end above `height`.
    int rowsWithin(double height) const;

private:
    std::vector<double> columnWidths(const std::vector<std::vector<QString>>& rows) const;

    FigureColors m_colors;
    QFont m_font;
    QFont m_headFont;
    double m_width;
    double m_headBottom = 0;
    std::vector<double> m_rowEnds;
    std::vector<Cell> m_cells;
};

/// A cell as it is read: the number of a numeric column with its digits in groups.
QString cellText(
    const analysis::Figure& figure, const std::vector<core::Text>& row, std::size_t column);

} // namespace widgets
