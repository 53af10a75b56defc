// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "widgets/figures/hatch.h"

#include <QColor>
#include <QPalette>
#include <QPen>

class QPainter;

namespace widgets {

enum class FigureTheme { Light, Dark };

/// The colours of a figure beside those of its series. A plain value.
struct FigureColors {
    FigureTheme theme = FigureTheme::Light;
    QColor background;
    QColor text;
    QColor muted; ///< subtitles and notes; 4.5:1 on the background
    QColor grid;
    QColor published; ///< of series from the literature
    QColor gap; ///< behind categories without any number
};
/// For pictures that stand on their own.
FigureColors figureColors(FigureTheme theme);
/// For a figure in the window.
FigureColors figureColors(const QPalette& palette);

/// How one series looks: colour (Okabe and Ito's, which the colour-blind tell apart), hatch of its
/// bars, dashes and marker of its line. Each alone tells the palette's eight looks apart.
struct SeriesLook {
    QColor fill;
    QColor ink; ///< of its hatch and outline, readable on `fill`
    QColor partInk; ///< of the marked part's hatch, which stands out more
    Hatch hatch = Hatch::None;
    Qt::PenStyle dashes = Qt::SolidLine;
    int marker = 0; ///< which shape, from 0
};
SeriesLook seriesLook(const analysis::FigureSeries& series, const FigureColors& colors);

/// How much of a bar's looks is wanted: a doubtful bar is hollow with a dashed outline.
enum class BarSurface { Whole, Part, Doubtful, DoubtfulPart };
void paintBar(QPainter* painter, const QRectF& rect, const SeriesLook& look,
    const FigureColors& colors, BarSurface surface);

/// The marker of a line's point, about 7 wide. Hollow for a doubtful point.
void paintMarker(QPainter* painter, const QPointF& centre, const SeriesLook& look,
    const FigureColors& colors, bool hollow);
QPen linePen(const SeriesLook& look, const analysis::FigureSeries& series);

/// The dagger that marks a doubtful point; drawn as a shape, so that no font has to have it.
void paintDoubtMark(QPainter* painter, const QPointF& centre, const FigureColors& colors);

} // namespace widgets
