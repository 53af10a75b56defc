// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figuretextitem.h"
#include "widgets/figures/plotitems.h"

class QChart;

namespace widgets {

/// A chart with its axes, grid, lines and bars, laid out in a rectangle of its parent. The only
/// place that knows Qt Charts.
struct BuiltChart {
    QChart* chart = nullptr; ///< belongs to the parent
    std::shared_ptr<const Plot> plot; ///< pixels of the chart's parent
};
BuiltChart buildChart(const analysis::Figure& figure, const FigureColors& colors,
    const FigureFonts& fonts, const QRectF& place, QGraphicsItem* parent);

} // namespace widgets
