// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

#include <QFont>
#include <QString>

#include <vector>

namespace widgets {

/// The label of one category, as it is drawn.
struct CategoryLabel {
    int category = 0;
    QString text; ///< with line breaks; cut with an ellipsis where there is no room at all
};

/// Which categories have a label and how these are laid out.
struct CategoryLabels {
    std::vector<CategoryLabel> labels;
    bool slanted = false; ///< by 45 degrees, ending below their category
    double extent = 0; ///< pixels: height below a plot of columns, width beside one of rows
    double overhang
        = 0; ///< pixels that the first slanted label reaches to the left of its category
};

/// Along the bottom, `categoryWidth` pixels each. Names are wrapped, or slanted where that does not
/// help, and all are shown; of periods and numbers as many as fit, at even distances.
CategoryLabels labelColumns(
    const analysis::Figure& figure, const QFont& font, double categoryWidth, double mostHeight);
/// Along the left, `categoryHeight` pixels each.
CategoryLabels labelRows(
    const analysis::Figure& figure, const QFont& font, double categoryHeight, double mostWidth);

} // namespace widgets
