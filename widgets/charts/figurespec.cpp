// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurespec.h"

#include <algorithm>
#include <cmath>

namespace widgets {

double tickStep(double maximum, int ticks)
{
    if (!(maximum > 0))
        return 1;
    const double least = maximum / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : { 1.0, 2.0, 5.0 }) {
        if (least <= step * power)
            return step * power;
    }
    return 10 * power;
}

double roundMaximum(double value)
{
    const double step = tickStep(value);
    return std::max(1.0, std::ceil(value / step)) * step;
}

} // namespace widgets
