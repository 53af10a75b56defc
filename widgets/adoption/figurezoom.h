// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

namespace widgets {

/// Some neighbouring categories of a chart, both ends included.
struct CategorySpan {
    int first = 0;
    int last = -1;
    int count() const { return last - first + 1; }
    friend bool operator==(const CategorySpan&, const CategorySpan&) = default;
};

/// A part of a chart, as it is drawn.
struct FigurePart {
    analysis::Figure figure;
    std::vector<int> categories; ///< of the whole figure, for each drawn one
};

/// Cuts a span out of a chart. Where it has more categories than `most`, of each group of them the
/// two with the least and the greatest value are drawn, and a note says so.
FigurePart figurePart(const analysis::Figure& whole, CategorySpan span, int most);

} // namespace widgets
