// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/moveseries.h"

namespace analysis {

FigureSeries moveSeries(const RunData& data, const VersionTracker& tracker, bool upwards,
    core::Family family, const std::vector<Scope>& scopes, bool onlyGained)
{
    FigureSeries series;
    series.name
        = { upwards ? Pattern("analysis", "v0 to v1, %1") : Pattern("analysis", "v1 to v0, %1"),
              { familyName(family) } };
    series.look = (family == core::Family::V4 ? 0 : 1) + (upwards ? 2 : 0);
    series.stack = family == core::Family::V4 ? 0 : 1;
    series.below = upwards;
    if (!onlyGained)
        series.partName = Pattern("analysis", "old version gone");
    for (std::size_t slot = 0; slot < tracker.counts().size(); ++slot) {
        FigurePoint point;
        if (const auto& count = tracker.counts()[slot]) {
            const VersionTracker::Move& move = upwards ? count->upwards : count->downwards;
            point.value = double(onlyGained ? move.gained : move.all);
            if (!onlyGained)
                point.part = double(move.migrated);
            point.doubtful = data.timeline().doubtful(slot, scopes);
        }
        series.points.push_back(point);
    }
    return series;
}

Text moveNote(const RunData& data, bool onlyGained)
{
    const Pattern note = onlyGained
        ? Pattern("analysis",
            "Against the scanned %1 before, at any port; above the axis from v1 to v0, below from "
            "v0 to v1. Only hosts that did not have the new version before count.")
        : Pattern("analysis",
            "Against the scanned %1 before, at any port; above the axis from v1 to v0, below from "
            "v0 to v1. As in the study, a host that speaks both all the time counts in each %1 in "
            "both directions: version-gains leaves those out.");
    return { note, { periodNoun(data) } };
}

} // namespace analysis
