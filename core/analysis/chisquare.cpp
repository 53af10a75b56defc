// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chisquare.h"

#include <cmath>
#include <limits>
#include <vector>

namespace analysis {

namespace {

    constexpr int MaxTerms = 100'000; // more than any statistic of this program needs
    constexpr double LeastExpected = 5;

    /// x^a e^-x / Gamma(a), in logarithms until the end.
    double front(double a, double x)
    {
        int sign = 0;
        return std::exp(a * std::log(x) - x - lgamma_r(a, &sign));
    }

    /// P(a, x) as a power series, which converges fast below a + 1.
    double lowerSeries(double a, double x)
    {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MaxTerms; ++n) {
            term *= x / (a + n);
            sum += term;
            if (term < sum * std::numeric_limits<double>::epsilon())
                break;
        }
        return sum * front(a, x);
    }

    /// Q(a, x) as a continued fraction (Lentz's method), which converges fast above a + 1.
    double upperFraction(double a, double x)
    {
        constexpr double Tiny = 1e-300;
        double b = x + 1 - a;
        double c = 1 / Tiny;
        double d = 1 / b;
        double value = d;
        for (int n = 1; n < MaxTerms; ++n) {
            const double factor = -n * (n - a);
            b += 2;
            d = factor * d + b;
            d = 1 / (std::abs(d) < Tiny ? Tiny : d);
            c = b + factor / c;
            c = std::abs(c) < Tiny ? Tiny : c;
            const double step = d * c;
            value *= step;
            if (std::abs(step - 1) < std::numeric_limits<double>::epsilon())
                break;
        }
        return value * front(a, x);
    }

} // namespace

double chiSquareTail(double statistic, int degreesOfFreedom)
{
    if (degreesOfFreedom <= 0 || !(statistic > 0))
        return 1;
    const double a = degreesOfFreedom / 2.0;
    const double x = statistic / 2;
    return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

FitTest chiSquareTest(std::span<const double> observed, std::span<const double> expected)
{
    struct Bin {
        double observed;
        double expected;
    };
    std::vector<Bin> bins;
    for (std::size_t i = 0; i < observed.size(); ++i)
        bins.push_back({ observed[i], expected[i] });

    // The lower end first, then the upper one; what is left in the middle stands for itself.
    std::size_t first = 0;
    while (first + 1 < bins.size() && bins[first].expected < LeastExpected) {
        bins[first + 1].observed += bins[first].observed;
        bins[first + 1].expected += bins[first].expected;
        ++first;
    }
    std::size_t end = bins.size();
    while (end > first + 1 && bins[end - 1].expected < LeastExpected) {
        bins[end - 2].observed += bins[end - 1].observed;
        bins[end - 2].expected += bins[end - 1].expected;
        --end;
    }

    FitTest test;
    if (end - first < 2 || bins[first].expected < LeastExpected)
        return test;
    for (std::size_t i = first; i < end; ++i) {
        const double difference = bins[i].observed - bins[i].expected;
        test.statistic += difference * difference / bins[i].expected;
    }
    test.degreesOfFreedom = int(end - first) - 1;
    test.pValue = chiSquareTail(test.statistic, test.degreesOfFreedom);
    return test;
}

} // namespace analysis
