// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/figurezoom.h"

#include <QCoreApplication>

#include <algorithm>

namespace widgets {

namespace {

    std::optional<double> greatest(const analysis::Figure& figure, int category)
    {
        std::optional<double> found;
        for (const analysis::FigureSeries& series : figure.series) {
            if (std::size_t(category) >= series.points.size())
                continue;
            const auto& value = series.points[std::size_t(category)].value;
            if (value && (!found || *value > *found))
                found = value;
        }
        return found;
    }

    /// Extremes of each group of `size`, in their order.
    std::vector<int> extremes(const analysis::Figure& figure, CategorySpan span, int size)
    {
        std::vector<int> kept;
        for (int begin = span.first; begin <= span.last; begin += size) {
            const int end = std::min(begin + size - 1, span.last);
            int least = begin;
            int most = begin;
            std::optional<double> low;
            std::optional<double> high;
            for (int i = begin; i <= end; ++i) {
                const auto value = greatest(figure, i);
                if (value && (!low || *value < *low)) {
                    low = value;
                    least = i;
                }
                if (value && (!high || *value > *high)) {
                    high = value;
                    most = i;
                }
            }
            kept.push_back(std::min(least, most));
            if (least != most)
                kept.push_back(std::max(least, most));
        }
        return kept;
    }

} // namespace

FigurePart figurePart(const analysis::Figure& whole, CategorySpan span, int most)
{
    FigurePart part;
    const int count = int(whole.categories.size());
    span.first = std::clamp(span.first, 0, std::max(0, count - 1));
    span.last = std::clamp(span.last, span.first - (count == 0), count - 1);
    if (span.count() > std::max(most, 2)) {
        const int groups = std::max(1, most / 2);
        part.categories = extremes(whole, span, (span.count() + groups - 1) / groups);
    } else {
        for (int i = span.first; i <= span.last; ++i)
            part.categories.push_back(i);
    }
    if (int(part.categories.size()) == count) {
        part.figure = whole;
        return part;
    }
    part.figure.name = whole.name;
    part.figure.title = whole.title;
    part.figure.subtitle = whole.subtitle;
    part.figure.shape = whole.shape;
    part.figure.categoryAxis = whole.categoryAxis;
    part.figure.valueAxis = whole.valueAxis;
    part.figure.shares = whole.shares;
    part.figure.numericCategories = whole.numericCategories;
    part.figure.notes = whole.notes;
    part.figure.simulated = whole.simulated;
    for (const int category : part.categories)
        part.figure.categories.push_back(whole.categories[std::size_t(category)]);
    for (const analysis::FigureSeries& series : whole.series) {
        analysis::FigureSeries cut = series;
        cut.points.clear();
        for (const int category : part.categories) {
            cut.points.push_back(std::size_t(category) < series.points.size()
                    ? series.points[std::size_t(category)]
                    : analysis::FigurePoint());
        }
        part.figure.series.push_back(std::move(cut));
    }
    if (int(part.categories.size()) < span.count()) {
        part.figure.notes.push_back(QCoreApplication::translate("Figure",
            "%1 of %2 categories are drawn, those with the extremes of their neighbourhood: "
            "zoom in to see each.")
                                        .arg(part.categories.size())
                                        .arg(span.count())
                                        .toStdString());
    }
    return part;
}

} // namespace widgets
