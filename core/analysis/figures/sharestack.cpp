// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/sharestack.h"

#include <numeric>

namespace analysis {

void ShareStack::add(const std::vector<double>& counts, bool doubtful)
{
    const double whole = std::accumulate(counts.begin(), counts.end(), 0.0);
    std::vector<FigurePoint> points;
    for (const double count : counts) {
        FigurePoint point;
        point.value = percent(count, whole);
        point.doubtful = doubtful;
        points.push_back(point);
    }
    m_points.push_back(std::move(points));
}

void ShareStack::addGap() { m_points.emplace_back(m_parts.size()); }

void ShareStack::addTo(Figure& figure, int stack, const char* paper) const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        FigureSeries series;
        series.name = paper ? publishedName(m_parts[i].name, paperName(paper)) : m_parts[i].name;
        series.look = m_parts[i].look;
        series.stack = stack;
        series.published = paper != nullptr;
        for (const auto& points : m_points)
            series.points.push_back(points[i]);
        figure.series.push_back(std::move(series));
    }
}

Figure startShareFigure(const RunData& data, const FigureKind& kind, const Text& axis)
{
    Figure figure = startFigure(data, kind);
    figure.shape = FigureShape::Rows;
    figure.shares = true;
    figure.valueAxis = { axis, false, 100 };
    return figure;
}

Text categoryWithCount(const Text& name, double count)
{
    return name + " (n = " + countText(std::uint64_t(count)) + ")";
}

} // namespace analysis
