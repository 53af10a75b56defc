// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/valuescale.h"

#include "widgets/charts/figurespec.h"
#include "widgets/figures/figurenumber.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace widgets {

namespace {

    constexpr double TickDistance = 44;

    struct Extent {
        double above = 0;
        double below = 0;
        double least = std::numeric_limits<double>::infinity(); ///< positive ones only
        bool whole = true; ///< only integers
    };

    Extent extentOf(const analysis::Figure& figure)
    {
        Extent extent;
        std::map<std::tuple<int, bool, std::size_t>, double> stacks;
        for (const analysis::FigureSeries& series : figure.series) {
            for (std::size_t i = 0; i < series.points.size(); ++i) {
                const analysis::FigurePoint& point = series.points[i];
                if (!point.value || !std::isfinite(*point.value))
                    continue;
                double base = 0;
                if (series.mark == analysis::SeriesMark::Bar)
                    base = stacks[{ series.stack, series.below, i }];
                const double end = base + *point.value;
                if (series.mark == analysis::SeriesMark::Bar)
                    stacks[{ series.stack, series.below, i }] = end;
                double& side = series.below ? extent.below : extent.above;
                side = std::max({ side, end, base + point.high.value_or(*point.value) });
                for (const double each :
                    { *point.value, point.low.value_or(0), point.part.value_or(0) }) {
                    if (each > 0)
                        extent.least = std::min(extent.least, each);
                }
                extent.whole = extent.whole && *point.value == std::floor(*point.value);
            }
        }
        return extent;
    }

    /// Labels beside one another want more room than labels above one another.
    double tickSpacing(const analysis::Figure& figure)
    {
        return figure.shape == analysis::FigureShape::Rows ? 2 * TickDistance : TickDistance;
    }

    double nextOfOneTwoFive(double value)
    {
        const double power = std::pow(10.0, std::floor(std::log10(value)));
        for (const double digit : { 1.0, 2.0, 5.0 }) {
            if (value <= digit * power * (1 + 1e-9))
                return digit * power;
        }
        return 10 * power;
    }

} // namespace

ValueScale::ValueScale(const analysis::Figure& figure, double length)
    : m_logarithmic(figure.valueAxis.logarithmic)
{
    Extent extent = extentOf(figure);
    if (m_logarithmic && extent.above + extent.below > 0) {
        makeLogarithmic(extent.least, extent.above, extent.below, tickSpacing(figure), length);
        return;
    }
    m_logarithmic = false;
    makeLinear(figure, extent.above, extent.below, extent.whole, length);
}

void ValueScale::makeLinear(
    const analysis::Figure& figure, double above, double below, bool whole, double length)
{
    const auto known = figure.shares ? std::optional<double>(100) : figure.valueAxis.maximum;
    // Room for numbers at the ends of horizontal bars, a little air elsewhere.
    const double air = figure.shape == analysis::FigureShape::Rows ? 1.14 : 1.04;
    if (known && above <= *known * (1 + 1e-9))
        above = *known;
    else
        above *= air;
    below *= air;
    if (above + below <= 0)
        above = 1;
    const double spacing = tickSpacing(figure);
    double step = tickStep(above + below, std::clamp(int(length / spacing), 2, 10));
    if (whole)
        step = std::max(step, 1.0); // there is no half host
    const auto rounded = [step](double value) { return std::ceil(value / step - 1e-9) * step; };
    m_maximum = known && above <= *known ? *known : rounded(above);
    m_minimum = -rounded(below);
    for (long i = std::lround(m_minimum / step); double(i) * step <= m_maximum * (1 + 1e-9); ++i)
        m_ticks.push_back({ double(i) * step, tickNumber(std::abs(double(i) * step), step) });
}

void ValueScale::makeLogarithmic(
    double least, double above, double below, double spacing, double length)
{
    const int first = int(std::floor(std::log10(least) + 1e-9));
    // A bar of the least value still has to be seen.
    m_floor = std::pow(10.0, first) * (least < 2 * std::pow(10.0, first) ? 0.5 : 1);
    m_maximum = above > 0 ? height(nextOfOneTwoFive(above * 1.1)) : 0;
    m_minimum = below > 0 ? -height(nextOfOneTwoFive(below * 1.1)) : 0;
    const double decade = length / (m_maximum - m_minimum); // pixels
    const int each = std::max(1, int(std::ceil(spacing / decade)));
    for (const double sign : { 1.0, -1.0 }) {
        const double end = sign > 0 ? m_maximum : -m_minimum;
        for (int power = first; height(std::pow(10.0, power)) <= end + 1e-9; ++power) {
            for (const double digit : { 1.0, 2.0, 5.0 }) {
                const double value = digit * std::pow(10.0, power);
                const double at = height(value);
                // The end has its number, and one close to it goes; twos and fives where there is
                // room.
                const bool isEnd = std::abs(at - end) < 1e-9;
                const bool apart = (end - at) * decade > spacing * 0.6;
                const bool wanted
                    = digit == 1 ? (power - first) % each == 0 : each == 1 && decade > 4 * spacing;
                if (at > 0 && at <= end + 1e-9 && (isEnd || (wanted && apart)))
                    m_ticks.push_back({ sign * at, tickNumber(value, value) });
            }
        }
    }
    if (height(std::pow(10.0, first)) == 0)
        m_ticks.push_back({ 0, tickNumber(m_floor, m_floor) });
    std::ranges::sort(m_ticks, {}, &Tick::position);
}

double ValueScale::height(double value) const
{
    if (!(value > 0))
        return 0;
    return m_logarithmic ? std::max(0.0, std::log10(value / m_floor)) : value;
}

} // namespace widgets
