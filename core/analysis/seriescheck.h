// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/countcomparison.h"

namespace analysis {

/// A series: the scans of one label, as a timer repeats them.
struct SeriesQuestion {
    std::string label;
    bool simulated = false; ///< its simulated runs, otherwise its measured ones
    std::size_t baseline = 5; ///< so many former runs, whose median is what is usual
    Thresholds thresholds;
};

/// What the check of a series comes to.
enum class SeriesState : std::uint8_t {
    Steady,
    Broken, ///< a count moved too far, or the newest run did not come to its end
    TooFew, ///< too few former runs to know what is usual; nothing is concluded
};
const char* seriesStateName(SeriesState state); ///< "steady", "broken", "too-few"

/// The newest run of a series against the former ones.
struct SeriesCheck {
    SeriesState state = SeriesState::TooFew;
    /// With TooFew and after an incomplete newest run nothing is compared: `changes` is empty.
    CountComparison comparison;
    core::Text incomplete; ///< why the newest run is none to compare; empty when it is one
    std::vector<core::Text> leftOut; ///< runs that are not among the former ones, and why
    std::size_t fewest = 0; ///< former runs that are needed
};

/// So many former runs are needed, or all of a shorter baseline: one odd run in two is not told
/// from a change.
constexpr std::size_t FewestFormerRuns = 3;

/// The newest run is the one that started last and is not running. One that was stopped, failed or
/// was interrupted breaks the series; one that lost packets is compared, and its loss is named.
/// Former runs that did not come to their end, asked other targets or were measured from elsewhere
/// are left out. NotFound when the series has no run.
core::Result<SeriesCheck> checkSeries(const store::Store& store, const SeriesQuestion& question);

} // namespace analysis
