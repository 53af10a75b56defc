// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/alttext.h"

#include "widgets/figures/figurenumber.h"

namespace figure {

namespace {

    std::string number(double value, bool share)
    {
        return widgets::figureNumber(value).toStdString() + (share ? " %" : "");
    }

    std::string seriesText(const analysis::Figure& figure, const analysis::FigureSeries& series)
    {
        std::string text = series.name + ": ";
        std::size_t first = series.points.size();
        std::size_t last = 0;
        std::size_t greatest = 0;
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (!series.points[i].value)
                continue;
            if (first == series.points.size())
                first = greatest = i;
            last = i;
            if (*series.points[i].value > *series.points[greatest].value)
                greatest = i;
        }
        if (first == series.points.size())
            return text + "no data.";
        const auto at = [&](std::size_t i) -> std::string {
            return number(*series.points[i].value, figure.shares) + " (" + figure.categories.at(i)
                + ")";
        };
        if (first == last)
            return text + at(first) + ".";
        text += at(first) + " to " + at(last);
        if (greatest != first && greatest != last)
            text += ", at most " + at(greatest);
        return text + ".";
    }

} // namespace

std::string alternativeText(const analysis::Figure& figure)
{
    std::string text = figure.simulated ? "Simulated. " : "";
    text += figure.shape == analysis::FigureShape::Rows ? "Chart of horizontal bars" : "Chart";
    if (!figure.valueAxis.title.empty())
        text += " of " + figure.valueAxis.title;
    if (figure.valueAxis.logarithmic)
        text += " on a logarithmic axis";
    text += ", " + std::to_string(figure.categories.size())
        + (figure.categories.size() == 1 ? " category." : " categories.");
    for (const analysis::FigureSeries& series : figure.series)
        text += " " + seriesText(figure, series);
    return text + " All numbers are in the CSV file.";
}

} // namespace figure
