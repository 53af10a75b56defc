// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

namespace analysis {

/// What of a series stays, as `restic forget` and `borg prune` have it: a run stays when one rule
/// keeps it. Periods are those of the calendar in UTC.
struct RetentionRules {
    std::size_t last = 0; ///< so many of the newest runs that came to their end
    std::int64_t withinNs = 0; ///< all that started so long before the newest, or later; 0: none
    std::size_t daily = 0; ///< one of each of the last days that have runs
    std::size_t weekly = 0;
    std::size_t monthly = 0;
    std::size_t yearly = 0;
    bool noted = false; ///< runs with a note go too; otherwise a note keeps its run
    /// A rule keeps something.
    bool any() const { return last + daily + weekly + monthly + yearly > 0 || withinNs > 0; }
};

/// Whether a run stays.
struct RetentionDecision {
    store::Run run;
    std::vector<std::string> reasons; ///< why it stays, like "monthly 2026-01"; empty: it goes
    bool keeps() const { return !reasons.empty(); }
};

/// Which of `runs` stay, oldest first. Runs of one label and kind, measured or simulated, are a
/// series, and each series is judged alone. The newest run of one always stays, and so do the
/// newest that lost nothing and those that are running. Of a period the newest run that lost
/// nothing stays, or else the newest that came to its end, or else the newest: a month is not
/// represented by the scan that failed in it.
std::vector<RetentionDecision> decideRetention(
    std::vector<store::Run> runs, const RetentionRules& rules);

/// "90d": hours (h), days (d), weeks (w) or years of 365 days (y), in nanoseconds. InvalidInput
/// says what is expected.
core::Result<std::int64_t> parseAge(std::string_view text);

} // namespace analysis
