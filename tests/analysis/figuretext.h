// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

#include <QString>

/// Figures as short lines of text, to be compared with what a test expects.
namespace samples {

/// The series of this name; one without points when there is none.
inline const analysis::FigureSeries& series(const analysis::Figure& figure, const std::string& name)
{
    for (const analysis::FigureSeries& each : figure.series) {
        if (each.name == name)
            return each;
    }
    static const analysis::FigureSeries none;
    return none;
}

/// "3 - 2": values and gaps.
inline std::string values(const analysis::FigureSeries& series)
{
    std::string line;
    for (const auto& point : series.points) {
        line += line.empty() ? "" : " ";
        line += point.value ? QString::number(*point.value).toStdString() : "-";
    }
    return line;
}

/// "a|-|c": the cells of a row, a dash for an empty one.
inline std::string joined(const std::vector<core::Text>& cells)
{
    std::string line;
    for (const std::string& cell : cells)
        line += (line.empty() ? "" : "|") + (cell.empty() ? "-" : cell);
    return line;
}

} // namespace samples
