// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/decimation.h"

#include <algorithm>

namespace widgets {

QList<QPointF> decimated(const QList<QPointF>& points, double maximum, int pixels)
{
    if (points.size() <= pixels || maximum <= 0 || pixels < 2)
        return points;
    const int bins = pixels / 2;
    const auto binOf = [&](const QPointF& point) {
        return std::clamp(int(point.x() / maximum * bins), 0, bins - 1);
    };
    QList<QPointF> kept;
    kept.reserve(2 * bins);
    for (qsizetype i = 0; i < points.size();) {
        const int bin = binOf(points[i]);
        qsizetype lowest = i;
        qsizetype highest = i;
        for (; i < points.size() && binOf(points[i]) == bin; ++i) {
            lowest = points[i].y() < points[lowest].y() ? i : lowest;
            highest = points[i].y() > points[highest].y() ? i : highest;
        }
        kept.append(points[std::min(lowest, highest)]);
        if (lowest != highest)
            kept.append(points[std::max(lowest, highest)]);
    }
    return kept;
}

} // namespace widgets
