// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/seriescheck.h"

#include "core/analysis/askedscope.h"

#include <algorithm>

namespace analysis {

namespace {

    tl::unexpected<core::Error> noRunOf(const store::Store& store, const SeriesQuestion& question)
    {
        store::RunSelection others;
        others.kind = store::RunKind::Scan;
        others.label = question.label;
        others.simulated = !question.simulated;
        const auto found = store.runs(others);
        const core::Text hint = !found || found->empty()
            ? core::Pattern("analysis", "mptcp-probe runs list names the labels that there are")
            : question.simulated
            ? core::Pattern("analysis", "it has measured ones: leave out --simulated")
            : core::Pattern("analysis", "it has simulated ones: give --simulated");
        return core::failure(core::ErrorCode::NotFound,
            { question.simulated ? core::Pattern(
                  "analysis", "no simulated scan of the label \"%1\" has ended; %2")
                                 : core::Pattern("analysis",
                                     "no measured scan of the label \"%1\" has ended; %2"),
                { question.label, hint } });
    }

    /// Why a run is none of the former ones of `newest`; empty when it is.
    core::Result<core::Text> whyLeftOut(const store::Run& run, const AskedScope& newest)
    {
        if (run.state != store::RunState::Done)
            return runDoubt(run);
        const auto asked = askedBy(run);
        if (!asked)
            return tl::unexpected(asked.error());
        core::Text why = whyNotComparable(*asked, newest);
        return why.empty() ? whyPlacesDiffer(run, newest.run) : why;
    }

} // namespace

const char* seriesStateName(SeriesState state)
{
    switch (state) {
    case SeriesState::Steady:
        return "steady";
    case SeriesState::Broken:
        return "broken";
    case SeriesState::TooFew:
        return "too-few";
    }
    return "";
}

core::Result<SeriesCheck> checkSeries(const store::Store& store, const SeriesQuestion& question)
{
    store::RunSelection selection;
    selection.kind = store::RunKind::Scan;
    selection.label = question.label;
    selection.simulated = question.simulated;
    auto runs = store.runs(selection);
    if (!runs)
        return tl::unexpected(runs.error());

    SeriesCheck check;
    check.fewest = std::min(FewestFormerRuns, question.baseline);
    std::erase_if(*runs, [&](const store::Run& run) {
        if (run.state != store::RunState::Running)
            return false;
        check.leftOut.push_back(runDoubt(run));
        return true;
    });
    if (runs->empty())
        return noRunOf(store, question);
    const store::Run newest = std::move(runs->back());
    runs->pop_back();
    check.comparison.after = newest;
    if (newest.state != store::RunState::Done) {
        check.incomplete = runDoubt(newest);
        check.state = SeriesState::Broken;
        return check;
    }

    const auto asked = askedBy(newest);
    if (!asked)
        return tl::unexpected(asked.error());
    std::vector<store::Run> former;
    for (auto run = runs->rbegin(); run != runs->rend() && former.size() < question.baseline;
         ++run) {
        auto why = whyLeftOut(*run, *asked);
        if (!why)
            return tl::unexpected(why.error());
        if (why->empty())
            former.push_back(std::move(*run));
        else
            check.leftOut.push_back(std::move(*why));
    }
    std::ranges::reverse(former);
    if (former.size() < check.fewest || former.empty()) {
        check.comparison.before = std::move(former);
        return check;
    }
    auto comparison = compareCounts(store, former, newest, question.thresholds, check.fewest);
    if (!comparison)
        return tl::unexpected(comparison.error());
    check.comparison = std::move(*comparison);
    check.state = check.comparison.beyond() ? SeriesState::Broken : SeriesState::Steady;
    return check;
}

} // namespace analysis
