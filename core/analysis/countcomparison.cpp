// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/countcomparison.h"

#include "core/analysis/askedscope.h"

#include <algorithm>
#include <set>

namespace analysis {

namespace {

    using ClassNumbers = std::array<std::uint64_t, scan::ReplyClassCount>;
    /// What is not there is zero.
    using CountsOfRun = std::map<Scope, ClassNumbers>;

    core::Result<std::map<store::RunId, CountsOfRun>> countsOf(
        const store::Store& store, const std::vector<AskedScope>& runs)
    {
        std::vector<store::RunId> ids;
        for (const AskedScope& each : runs)
            ids.push_back(each.run.id);
        const auto rows = store.hostCounts(ids);
        if (!rows)
            return tl::unexpected(rows.error());
        std::map<store::RunId, CountsOfRun> counts;
        for (const store::HostCount& row : *rows) {
            counts[row.run][{ row.pass, row.port, row.family }][std::size_t(row.replyClass)]
                += row.hosts;
        }
        return counts;
    }

    std::uint64_t countIn(
        const CountsOfRun& counts, const Scope& scope, const CountedClass& counted)
    {
        const auto found = counts.find(scope);
        if (found == counts.end())
            return 0;
        if (counted)
            return found->second[std::size_t(*counted)];
        std::uint64_t potential = 0;
        for (const scan::ReplyClass each : scan::AllReplyClasses)
            potential += scan::isPotential(each) ? found->second[std::size_t(each)] : 0;
        return potential;
    }

    core::Result<void> checkOneKind(const std::vector<store::Run>& before, const store::Run& after)
    {
        for (const store::Run& run : before) {
            if (run.simulated != after.simulated) {
                return core::failure(core::ErrorCode::InvalidInput,
                    { core::Pattern("analysis",
                          "run %1 is simulated and the other measured; they are never compared"),
                        { std::to_string(run.simulated ? run.id : after.id) } });
            }
        }
        return {};
    }

    void addOnce(const std::vector<std::string>& from, std::vector<std::string>& to)
    {
        for (const std::string& each : from) {
            if (std::ranges::find(to, each) == to.end())
                to.push_back(each);
        }
    }

} // namespace

std::optional<double> CountChange::percent() const
{
    if (before == 0)
        return std::nullopt;
    return difference() * 100 / before;
}

bool CountComparison::beyond() const
{
    return std::ranges::any_of(changes, [](const CountChange& each) { return each.beyond(); });
}

double medianOf(std::vector<std::uint64_t> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return double(values[middle]);
    return (double(values[middle - 1]) + double(values[middle])) / 2;
}

core::Result<CountComparison> compareCounts(const store::Store& store,
    const std::vector<store::Run>& before, const store::Run& after, const Thresholds& thresholds,
    std::size_t fewest)
{
    if (const auto one = checkOneKind(before, after); !one)
        return tl::unexpected(one.error());
    CountComparison comparison { before, after, {}, {}, {} };
    std::vector<AskedScope> asked; // that of `after` comes last
    std::vector<const store::Run*> runs;
    for (const store::Run& run : comparison.before)
        runs.push_back(&run);
    runs.push_back(&comparison.after);
    for (const store::Run* run : runs) {
        auto each = askedBy(*run);
        if (!each)
            return tl::unexpected(each.error());
        asked.push_back(std::move(*each));
    }

    const auto counts = countsOf(store, asked);
    if (!counts)
        return tl::unexpected(counts.error());
    const AskedScope& now = asked.back();
    std::set<Scope> scopes;
    for (const auto& [run, ofRun] : *counts) {
        for (const auto& [scope, numbers] : ofRun)
            scopes.insert(scope);
    }
    const auto countOf = [&](const AskedScope& run, const Scope& scope, const CountedClass& what) {
        const auto found = counts->find(run.run.id);
        return found == counts->end() ? 0 : countIn(found->second, scope, what);
    };
    for (const Scope& scope : scopes) {
        if (!now.covers(scope))
            continue;
        std::vector<const AskedScope*> former;
        for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
            if (asked[i].covers(scope))
                former.push_back(&asked[i]);
        }
        if (former.empty() || former.size() < fewest)
            continue;
        for (std::size_t i = 0; i < CountedClasses; ++i) {
            const CountedClass counted = countedClassAt(i);
            const auto& limit = thresholds.of(counted);
            if (!limit)
                continue;
            std::vector<std::uint64_t> values;
            for (const AskedScope* run : former)
                values.push_back(countOf(*run, scope, counted));
            const CountChange change { scope, counted, medianOf(values),
                countOf(now, scope, counted), *limit };
            if (change.before > 0 || change.after > 0)
                comparison.changes.push_back(change);
        }
    }
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
        std::vector<std::string> names;
        nameWhatOneLacks(asked[i], now, names);
        nameWhatOneLacks(now, asked[i], names);
        addOnce(names, comparison.notCompared);
    }
    for (const AskedScope& each : asked) {
        if (!each.run.complete())
            comparison.doubts.push_back(runDoubt(each.run));
    }
    return comparison;
}

core::Result<CountComparison> comparePair(const store::Store& store, const store::Run& before,
    const store::Run& after, const Thresholds& thresholds)
{
    const auto one = askedBy(before);
    if (!one)
        return tl::unexpected(one.error());
    const auto other = askedBy(after);
    if (!other)
        return tl::unexpected(other.error());
    if (const core::Text why = whyNotComparable(*one, *other); !why.empty())
        return core::failure(core::ErrorCode::InvalidInput, why);
    auto comparison = compareCounts(store, { before }, after, thresholds, 1);
    if (comparison) {
        if (const core::Text places = whyPlacesDiffer(before, after); !places.empty())
            comparison->doubts.push_back(places);
    }
    return comparison;
}

} // namespace analysis
