// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurespec.h"

#include <cmath>

namespace widgets {

double roundMaximum(double value)
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : { 1.0, 2.0, 2.5, 5.0 }) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace widgets
