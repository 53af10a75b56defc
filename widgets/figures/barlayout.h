// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "widgets/figures/valuescale.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace widgets {

/// Where a figure's categories and values lie in the plot: category i has its centre at i, from
/// the left, or from the top when bars are horizontal.
struct PlotFrame {
    QRectF area; ///< in the scene's pixels
    bool rows = false;
    double minimum = 0; ///< positions of ValueScale
    double maximum = 1;
    int categories = 1;

    QPointF point(double category, double position) const;
    /// Corners in any order.
    QRectF box(
        double fromCategory, double toCategory, double fromPosition, double toPosition) const;
    double categoryWidth() const; ///< in pixels
    /// Which category lies under a point of the plot; -1 outside.
    int categoryAt(const QPointF& point) const;
};

/// One bar, or one section of a stack of them.
struct BarPiece {
    std::size_t series = 0;
    std::size_t category = 0;
    QRectF rect; ///< without height for a zero
    QRectF part; ///< the section nearest the axis; null without one
    std::optional<QLineF> errorBar;
    QPointF tip; ///< the middle of the end away from the axis, error bar included
    bool alone = true; ///< nothing else stands in its stack
    bool zero = false; ///< nor is there anything in the stack to be seen
    bool outermost = true; ///< of its stack
};

/// Side by side what has different stacks, on one another what has the same; what grows downwards
/// has its own stacks. Columns keep the place of a stack that has nothing in a category, as months
/// are compared; rows close up.
std::vector<BarPiece> layOutBars(
    const analysis::Figure& figure, const ValueScale& scale, const PlotFrame& frame);

} // namespace widgets
