// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure.h"

#include <charconv>

namespace analysis {

namespace {

    /// Quoted where RFC 4180 wants it.
    std::string cell(const std::string& text)
    {
        if (text.find_first_of(",\"\r\n") == std::string::npos)
            return text;
        std::string quoted = "\"";
        for (const char each : text) {
            if (each == '"')
                quoted += '"';
            quoted += each;
        }
        return quoted + "\"";
    }

    /// The shortest text that reads back as the same number.
    std::string cell(const std::optional<double>& number)
    {
        if (!number)
            return {};
        char text[32];
        const auto end = std::to_chars(text, text + sizeof text, *number).ptr;
        return { text, end };
    }

    std::string line(const std::vector<core::Text>& cells)
    {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i > 0 ? "," : "") + cell(cells[i]);
        return text + "\n";
    }

} // namespace

std::string figureCsv(const Figure& figure)
{
    if (figure.isTable()) {
        std::string text = line(figure.columns);
        for (const std::vector<core::Text>& row : figure.rows)
            text += line(row);
        return text;
    }
    std::string text = "category,series,value,part,low,high,published,doubtful\n";
    for (const FigureSeries& series : figure.series) {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const FigurePoint& point = series.points[i];
            text += cell(figure.categories.at(i)) + "," + cell(series.name) + ","
                + cell(point.value) + "," + cell(point.part) + "," + cell(point.low) + ","
                + cell(point.high) + "," + (series.published ? "1" : "0") + ","
                + (point.doubtful ? "1" : "0") + "\n";
        }
    }
    return text;
}

} // namespace analysis
