// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace analysis {

/// Pearson's test of how well counts fit expected ones.
struct FitTest {
    double statistic = 0;
    int degreesOfFreedom = 0; ///< 0: too few counts for a test
    double pValue = 1; ///< how often a true law would fit this badly or worse
};

/// The share of the chi-square distribution with that many degrees of freedom above `statistic`:
/// the regularised upper incomplete gamma function Q(df / 2, statistic / 2). Right to about 1e-12.
double chiSquareTail(double statistic, int degreesOfFreedom);

/// Bins that expect fewer than five are joined with their neighbours towards the middle, from both
/// ends (Cochran's rule). No parameter is taken to be estimated from the counts: as many degrees of
/// freedom as bins, less one.
FitTest chiSquareTest(std::span<const double> observed, std::span<const double> expected);

} // namespace analysis
