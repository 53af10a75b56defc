// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/retention.h"

#include "core/analysis/period.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace analysis {

namespace {

    constexpr std::int64_t HourNs = 3'600'000'000'000;
    constexpr std::int64_t MostHours = std::int64_t(100) * 365 * 24;

    using Decisions = std::vector<RetentionDecision*>; ///< of one series, newest first

    int wholeness(const store::Run& run)
    {
        if (run.state != store::RunState::Done)
            return 0;
        return run.complete() ? 2 : 1;
    }

    std::string dayLabel(const store::Run& run) { return dayText(run.startedNs); }
    std::string weekLabel(const store::Run& run)
    {
        return periodLabel(periodStart(run.startedNs, Period::Week), Period::Week);
    }
    std::string monthLabel(const store::Run& run)
    {
        return periodLabel(periodStart(run.startedNs, Period::Month), Period::Month);
    }
    std::string yearLabel(const store::Run& run)
    {
        const std::string day = dayText(run.startedNs);
        return day.substr(0, day.find('-'));
    }

    /// Of each of the last `count` periods that have runs, the best.
    void keepOneOfEach(const Decisions& series, std::size_t count, const std::string& name,
        std::string (*labelOf)(const store::Run& run))
    {
        std::size_t periods = 0;
        for (auto begin = series.begin(); begin != series.end() && periods < count; ++periods) {
            const std::string label = labelOf((*begin)->run);
            const auto end = std::find_if(begin, series.end(),
                [&](const RetentionDecision* each) { return labelOf(each->run) != label; });
            RetentionDecision* const best = *std::max_element(
                begin, end, [](const RetentionDecision* a, const RetentionDecision* b) {
                    return wholeness(a->run) < wholeness(b->run);
                });
            best->reasons.push_back(name + " " + label);
            begin = end;
        }
    }

    void keepLast(const Decisions& series, std::size_t count)
    {
        for (RetentionDecision* const each : series) {
            if (count == 0)
                break;
            if (each->run.state != store::RunState::Done)
                continue;
            each->reasons.emplace_back("one of the last");
            --count;
        }
    }

    void keepAlways(const Decisions& series, const RetentionRules& rules)
    {
        series.front()->reasons.emplace_back("the newest");
        const auto whole = std::ranges::find_if(
            series, [](const RetentionDecision* each) { return each->run.complete(); });
        if (whole != series.end() && whole != series.begin())
            (*whole)->reasons.emplace_back("the newest that lost nothing");
        for (RetentionDecision* const each : series) {
            if (each->run.state == store::RunState::Running)
                each->reasons.emplace_back("is running");
            if (!each->run.note.empty() && !rules.noted)
                each->reasons.emplace_back("has a note");
        }
    }

    void decideSeries(const Decisions& series, const RetentionRules& rules)
    {
        keepAlways(series, rules);
        keepLast(series, rules.last);
        if (rules.withinNs > 0) {
            const std::int64_t newest = series.front()->run.startedNs;
            for (RetentionDecision* const each : series) {
                if (newest - each->run.startedNs <= rules.withinNs)
                    each->reasons.emplace_back("young enough");
            }
        }
        keepOneOfEach(series, rules.daily, "daily", dayLabel);
        keepOneOfEach(series, rules.weekly, "weekly", weekLabel);
        keepOneOfEach(series, rules.monthly, "monthly", monthLabel);
        keepOneOfEach(series, rules.yearly, "yearly", yearLabel);
    }

} // namespace

std::vector<RetentionDecision> decideRetention(
    std::vector<store::Run> runs, const RetentionRules& rules)
{
    std::ranges::sort(runs, [](const store::Run& a, const store::Run& b) {
        return std::tuple(a.startedNs, a.id) < std::tuple(b.startedNs, b.id);
    });
    std::vector<RetentionDecision> decisions;
    decisions.reserve(runs.size());
    for (store::Run& run : runs)
        decisions.push_back({ std::move(run), {} });
    std::map<std::tuple<std::string, store::RunKind, bool>, Decisions> groups;
    for (auto each = decisions.rbegin(); each != decisions.rend(); ++each)
        groups[{ each->run.label, each->run.kind, each->run.simulated }].push_back(&*each);
    for (const auto& [key, series] : groups)
        decideSeries(series, rules);
    return decisions;
}

core::Result<std::int64_t> parseAge(std::string_view text)
{
    constexpr std::string_view Units = "hdwy";
    constexpr std::array<std::int64_t, 4> Hours { 1, 24, 168, 8760 }; // of the units
    std::int64_t number = 0;
    const std::size_t unit = text.empty() ? std::string_view::npos : Units.find(text.back());
    if (unit != std::string_view::npos) {
        const char* const end = text.data() + text.size() - 1;
        const auto read = std::from_chars(text.data(), end, number);
        if (read.ec == std::errc() && read.ptr == end && number > 0
            && number <= MostHours / Hours[unit])
            return number * Hours[unit] * HourNs;
    }
    return core::failure(core::ErrorCode::InvalidInput,
        { core::Pattern("analysis",
              "expected an age of at most 100 years like 12h, 90d, 8w or 2y, not \"%1\""),
            { std::string(text) } });
}

} // namespace analysis
