// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/moveseries.h"

namespace analysis {

FigureSeries moveSeries(const RunData& data, const VersionTracker& tracker, bool upwards,
    core::Family family, const std::vector<Scope>& scopes, bool onlyGained)
{
    FigureSeries series;
    series.name = std::string(upwards ? "v0 to v1, " : "v1 to v0, ") + familyName(family);
    series.look = (family == core::Family::V4 ? 0 : 1) + (upwards ? 2 : 0);
    series.stack = family == core::Family::V4 ? 0 : 1;
    series.below = upwards;
    if (!onlyGained)
        series.partName = "old version gone";
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

std::string moveNote(const RunData& data, bool onlyGained)
{
    const std::string noun = periodNoun(data);
    return "Against the scanned " + noun
        + " before, at any port; above the axis from v1 to v0, below "
          "from v0 to v1. "
        + (onlyGained ? "Only hosts that did not have the new version before count."
                      : "As in the study, a host that speaks both all the time counts in each "
                    + noun + " in both directions: version-gains leaves those out.");
}

} // namespace analysis
