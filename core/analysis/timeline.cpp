// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timeline.h"

#include "core/store/losstext.h"

#include <algorithm>

namespace analysis {

namespace {

    /// Up to this many slotCount for each one with runs, the empty ones are shown.
    constexpr std::size_t SlotsForEachScanned = 3;

} // namespace

bool asksFor(const store::Run& run, const targets::PortSet& ports, const Scope& scope)
{
    return run.kind == store::RunKind::Scan && (scope.family == core::Family::V4 ? run.v4 : run.v6)
        && std::find(run.passes.begin(), run.passes.end(), scope.pass) != run.passes.end()
        && ports.contains(scope.port);
}

core::Text runDoubt(const store::Run& run)
{
    if (run.complete())
        return {};
    using core::Pattern;
    const std::vector<core::Text> values { std::to_string(run.id), dayText(run.startedNs) };
    const Pattern named = run.state == store::RunState::Done ? Pattern("analysis", "run %1 of %2")
        : run.state == store::RunState::Stopped ? Pattern("analysis", "run %1 of %2 was stopped")
        : run.state == store::RunState::Failed  ? Pattern("analysis", "run %1 of %2 failed")
        : run.state == store::RunState::Running
        ? Pattern("analysis", "run %1 of %2 is still running")
        : Pattern("analysis", "run %1 of %2 was interrupted");
    core::Text text(named, values);
    if (run.state != store::RunState::Done && !run.error.empty())
        text += " (" + run.error + ")";
    const core::Text losses = store::lossText(run);
    if (!losses.empty())
        text += (run.state == store::RunState::Done ? ": " : "; ") + losses;
    return text;
}

core::Result<Timeline> Timeline::make(std::vector<store::Run> runs, Period period)
{
    Timeline timeline;
    for (store::Run& run : runs) {
        if (run.state == store::RunState::Running) {
            timeline.m_stillRunning.push_back(std::move(run));
            continue;
        }
        targets::PortSet ports;
        if (!run.ports.empty()) {
            auto parsed = targets::PortSet::parse(run.ports);
            if (!parsed) {
                return core::failure(core::ErrorCode::Malformed,
                    { core::Pattern("analysis", "run %1 has no readable ports: %2"),
                        { std::to_string(run.id), parsed.error().detail } });
            }
            ports = std::move(*parsed);
        }
        timeline.m_ports.push_back(std::move(ports));
        timeline.m_runs.push_back(std::move(run));
    }

    if (period == Period::Run) {
        for (std::size_t i = 0; i < timeline.m_runs.size(); ++i) {
            const store::Run& run = timeline.m_runs[i];
            timeline.m_slotOfRun.push_back(i);
            timeline.m_slots.push_back(
                { dayText(run.startedNs) + " #" + std::to_string(run.id), { i } });
        }
        return timeline;
    }

    std::map<std::int64_t, std::vector<std::size_t>> runsByStart;
    for (std::size_t i = 0; i < timeline.m_runs.size(); ++i)
        runsByStart[periodStart(timeline.m_runs[i].startedNs, period)].push_back(i);
    if (runsByStart.empty())
        return timeline;

    std::vector<std::int64_t> starts;
    const std::int64_t last = runsByStart.rbegin()->first;
    const std::size_t most = runsByStart.size() * SlotsForEachScanned;
    for (std::int64_t start = runsByStart.begin()->first; start <= last && starts.size() <= most;
         start = nextPeriodStart(start, period))
        starts.push_back(start);
    if (starts.size() > most) {
        timeline.m_leavesEmptyOut = true;
        starts.clear();
        for (const auto& [start, members] : runsByStart)
            starts.push_back(start);
    }

    timeline.m_slotOfRun.resize(timeline.m_runs.size());
    for (const std::int64_t start : starts) {
        const auto found = runsByStart.find(start);
        TimeSlot slot { periodLabel(start, period), {} };
        if (found != runsByStart.end())
            slot.runs = found->second;
        for (const std::size_t run : slot.runs)
            timeline.m_slotOfRun[run] = timeline.m_slots.size();
        timeline.m_slots.push_back(std::move(slot));
    }
    return timeline;
}

std::vector<std::string> Timeline::labels() const
{
    std::vector<std::string> labels;
    for (const TimeSlot& slot : m_slots)
        labels.push_back(slot.label);
    return labels;
}

std::vector<std::size_t> Timeline::scansOf(std::size_t slot, const Scope& scope) const
{
    std::vector<std::size_t> scans;
    for (const std::size_t run : m_slots[slot].runs) {
        if (asks(run, scope))
            scans.push_back(run);
    }
    return scans;
}

bool Timeline::scanned(std::size_t slot, const Scope& scope) const
{
    const auto& runs = m_slots[slot].runs;
    return std::any_of(runs.begin(), runs.end(), [&](std::size_t run) { return asks(run, scope); });
}

bool Timeline::everScanned(const Scope& scope) const
{
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (asks(run, scope))
            return true;
    }
    return false;
}

bool Timeline::doubtful(std::size_t slot, const Scope& scope) const
{
    const auto& runs = m_slots[slot].runs;
    return std::any_of(runs.begin(), runs.end(),
        [&](std::size_t run) { return asks(run, scope) && !m_runs[run].complete(); });
}

bool Timeline::doubtful(std::size_t slot, const std::vector<Scope>& scopes) const
{
    return std::any_of(
        scopes.begin(), scopes.end(), [&](const Scope& scope) { return doubtful(slot, scope); });
}

} // namespace analysis
