// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

/// Figures made by hand: those of the papers, with their published numbers, and what is awkward
/// to draw.
namespace samples {

analysis::Figure adoption(); ///< Shreedhar 2022, figure 2a
analysis::Figure adoptionWithPublished(); ///< measured bars, published lines over them
analysis::Figure versionOne(); ///< figure 3a
analysis::Figure keyWeights(); ///< figure 4: bars and a curve over 0 to 64 bits
analysis::Figure mirroredKeys(bool logarithmic); ///< figure 5: rows with error bars
analysis::Figure traceOutcomes(); ///< figure 6: rows stacked to 100 %
analysis::Figure portOverlap(); ///< figure 7
analysis::Figure countries(); ///< figure 9a
analysis::Figure originTable(); ///< table I
analysis::Figure watchedAs(); ///< figure 15: stacks side by side
analysis::Figure migration(); ///< figure 16: above and below the axis
analysis::Figure churn(); ///< 48 months, growing up and down
analysis::Figure manyPeriods(); ///< 300 weeks, lines and gaps
analysis::Figure operatorsInRows(); ///< long names
analysis::Figure longLegend(); ///< eight looks, long names
analysis::Figure nothingFound(); ///< zeros
analysis::Figure onePoint();
analysis::Figure onlyGaps();
analysis::Figure hugeValues();
analysis::Figure simulated();
analysis::Figure longTable(); ///< 120 rows, a column of sentences

std::vector<analysis::Figure> all();

} // namespace samples
