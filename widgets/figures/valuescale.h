// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

#include <QString>

#include <vector>

namespace widgets {

/// From a figure's values to positions on its value axis, and where the axis has its ticks.
/// Positions are heights over the baseline: values themselves, or decades on a logarithmic axis;
/// what grows downwards has negative ones.
class ValueScale {
public:
    /// `length` of the axis in pixels decides how many ticks there are.
    ValueScale(const analysis::Figure& figure, double length);

    double minimum() const { return m_minimum; } ///< 0 unless something grows downwards
    double maximum() const { return m_maximum; }
    /// Not negative. On a logarithmic axis what is at or below its start has none.
    double height(double value) const;
    double position(double value, bool below) const
    {
        return below ? -height(value) : height(value);
    }

    struct Tick {
        double position = 0;
        QString label;
    };
    const std::vector<Tick>& ticks() const { return m_ticks; }

private:
    void makeLinear(
        const analysis::Figure& figure, double above, double below, bool whole, double length);
    void makeLogarithmic(double least, double above, double below, double spacing, double length);

    bool m_logarithmic = false;
    double m_floor = 1; ///< the value at the baseline of a logarithmic axis
    double m_minimum = 0;
    double m_maximum = 1;
    std::vector<Tick> m_ticks;
};

} // namespace widgets
