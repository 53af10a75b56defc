// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

#include <cmath>

namespace analysis {

using core::Family;
using scan::Pass;

namespace {

    tl::unexpected<core::Error> notTogether(const CatalogueEntry& entry, const RunData& data)
    {
        return tl::unexpected(cannotBeMade(core::ErrorCode::NotFound, entry.kind,
            { Pattern("analysis",
                  "no %1 was scanned at all the ports; put runs together by a longer period, or "
                  "choose one port"),
                { periodNoun(data) } }));
    }

    void notePorts(Figure& figure, const RunData& data)
    {
        figure.notes.push_back({ Pattern("analysis",
                                     "A host is an address at any of the ports; a %1 in which one "
                                     "of them was not scanned is left out."),
            { periodNoun(data) } });
    }

    core::Result<Figure> churn(RunData& data, const CatalogueEntry& entry)
    {
        const auto history = data.hosts(entry.family);
        if (!history)
            return tl::unexpected(history.error());
        const ChurnTracker& tracker = (*history)->churn[HostHistory::passIndex(entry.pass)];
        if (!tracker.firstSlot())
            return notTogether(entry, data);

        using Count = ChurnTracker::Count;
        struct Part {
            Pattern name;
            std::uint64_t Count::*count;
            int look;
            bool below;
        };
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        const std::vector<Scope> scopes = data.scopes(entry.pass, entry.family);
        for (const Part& part : { Part { Pattern("analysis", "stayed"), &Count::stayed, 0, false },
                 Part { Pattern("analysis", "returned"), &Count::returned, 1, false },
                 Part { Pattern("analysis", "new"), &Count::fresh, 2, false },
                 Part { Pattern("analysis", "left"), &Count::left, 3, true } }) {
            FigureSeries series;
            series.name = part.name;
            series.look = part.look;
            series.below = part.below;
            for (std::size_t slot = 0; slot < tracker.counts().size(); ++slot) {
                FigurePoint point;
                const auto& count = tracker.counts()[slot];
                if (count && slot != *tracker.firstSlot())
                    point = pointOf(
                        double((*count).*part.count), data.timeline().doubtful(slot, scopes));
                series.points.push_back(point);
            }
            figure.series.push_back(std::move(series));
        }
        figure.notes.push_back({ Pattern("analysis",
                                     "Against the scanned %1 before; the first has none before it. "
                                     "Below the axis: no longer there."),
            { periodNoun(data) } });
        notePorts(figure, data);
        noteDoubts(figure, data, scopes);
        return figure;
    }

    struct Group {
        Pass pass;
        Family family;
        const ChurnTracker* tracker;
        std::string name() const
        {
            return std::string(scan::passName(pass)) + ", " + familyName(family);
        }
    };

    /// All passes and families that were scanned at all their ports in some period.
    core::Result<std::vector<Group>> groupsOf(RunData& data, const CatalogueEntry& entry)
    {
        std::vector<Group> groups;
        for (const Family family : { Family::V4, Family::V6 }) {
            for (const Pass pass : { Pass::V0, Pass::V1 }) {
                if (data.scopes(pass, family).empty())
                    continue;
                const auto history = data.hosts(family);
                if (!history)
                    return tl::unexpected(history.error());
                const ChurnTracker& tracker = (*history)->churn[HostHistory::passIndex(pass)];
                if (tracker.firstSlot())
                    groups.push_back({ pass, family, &tracker });
            }
        }
        if (groups.empty())
            return notTogether(entry, data);
        return groups;
    }

    /// Kaplan and Meier's estimate with Greenwood's 95 % interval: stays that still go on at the
    /// last scan count for as long as they were watched.
    std::vector<FigurePoint> survivalPoints(const std::vector<ChurnTracker::Stay>& stays)
    {
        std::vector<FigurePoint> points { pointOf(100) };
        double share = 1;
        double spread = 0;
        for (const ChurnTracker::Stay& stay : stays) {
            if (stay.reached == 0)
                break;
            const auto reached = double(stay.reached);
            const auto ended = double(stay.ended);
            share *= 1 - ended / reached;
            FigurePoint point = pointOf(100 * share);
            if (stay.ended < stay.reached) {
                spread += ended / (reached * (reached - ended));
                const double half = 1.96 * share * std::sqrt(spread);
                point.low = 100 * std::max(share - half, 0.0);
                point.high = 100 * std::min(share + half, 1.0);
            }
            points.push_back(point);
        }
        return points;
    }

    core::Result<Figure> survival(RunData& data, const CatalogueEntry& entry)
    {
        const auto groups = groupsOf(data, entry);
        if (!groups)
            return tl::unexpected(groups.error());
        Figure figure = startFigure(data, entry.kind);
        figure.categoryAxis.title
            = { Pattern("analysis", "scanned %1s after the host was first seen"),
                  { periodNoun(data) } };
        figure.valueAxis = { Pattern("analysis", "share of stays that go on [%]"), false, 100 };
        figure.numericCategories = true;
        std::size_t longest = 1;
        std::vector<Scope> scopes;
        for (const Group& group : *groups) {
            FigureSeries series;
            series.name = group.name();
            series.mark = SeriesMark::Line;
            series.look = int(figure.series.size());
            series.points = survivalPoints(group.tracker->stays());
            longest = std::max(longest, series.points.size());
            figure.series.push_back(std::move(series));
            for (const Scope& scope : data.scopes(group.pass, group.family))
                scopes.push_back(scope);
        }
        for (std::size_t i = 0; i < longest; ++i)
            figure.categories.push_back(std::to_string(i));
        for (FigureSeries& series : figure.series)
            series.points.resize(longest);
        figure.notes.emplace_back(Pattern("analysis",
            "Kaplan-Meier estimate with Greenwood's 95 % interval. A stay begins when a host comes "
            "or returns and ends with the first scan that misses it; stays that the first scan "
            "found under way are left out."));
        notePorts(figure, data);
        noteDoubts(figure, data, scopes);
        return figure;
    }

    core::Result<Figure> retention(RunData& data, const CatalogueEntry& entry)
    {
        const auto groups = groupsOf(data, entry);
        if (!groups)
            return tl::unexpected(groups.error());
        Figure figure = startTimeFigure(
            data, entry.kind, Pattern("analysis", "share of the first scan's hosts [%]"));
        figure.valueAxis.maximum = 100;
        std::vector<Scope> all;
        for (const Group& group : *groups) {
            const auto& counts = group.tracker->counts();
            const auto first = double(counts[*group.tracker->firstSlot()]->ofFirst);
            const std::vector<Scope> scopes = data.scopes(group.pass, group.family);
            FigureSeries series;
            series.name = group.name();
            series.mark = SeriesMark::Line;
            series.look = int(figure.series.size());
            for (std::size_t slot = 0; slot < counts.size(); ++slot) {
                FigurePoint point;
                if (counts[slot]) {
                    point.value = percent(double(counts[slot]->ofFirst), first);
                    point.doubtful = data.timeline().doubtful(slot, scopes);
                }
                series.points.push_back(point);
            }
            figure.series.push_back(std::move(series));
            figure.notes.push_back({ Pattern("analysis", "%1: %2 hosts in the first scan."),
                { group.name(), countText(std::uint64_t(first)) } });
            all.insert(all.end(), scopes.begin(), scopes.end());
        }
        notePorts(figure, data);
        noteDoubts(figure, data, all);
        return figure;
    }

} // namespace

std::vector<CatalogueEntry> churnEntries()
{
    static constexpr auto Churn = Pattern("analysis",
        "Hosts with a key of their own that stayed from the scan before, came back after an "
        "absence, were never seen before, or are gone.");
    const auto entryOf = [](const char* name, const Pattern& title, Pass pass, Family family) {
        return CatalogueEntry { { name, title, "", Churn, false, false }, churn,
            Needs::ScansTogether, pass, family };
    };
    return {
        entryOf("churn-v0-ipv4", Pattern("analysis", "Coming and going of MPTCPv0 hosts over IPv4"),
            Pass::V0, Family::V4),
        entryOf("churn-v0-ipv6", Pattern("analysis", "Coming and going of MPTCPv0 hosts over IPv6"),
            Pass::V0, Family::V6),
        entryOf("churn-v1-ipv4", Pattern("analysis", "Coming and going of MPTCPv1 hosts over IPv4"),
            Pass::V1, Family::V4),
        entryOf("churn-v1-ipv6", Pattern("analysis", "Coming and going of MPTCPv1 hosts over IPv6"),
            Pass::V1, Family::V6),
        { { "survival", Pattern("analysis", "How long MPTCP hosts stay"), "",
              Pattern("analysis",
                  "The share of stays that still go on so many scans after they began."),
              false, false },
            survival, Needs::AnyTogether },
        { { "retention", Pattern("analysis", "The first scan's MPTCP hosts in later scans"), "",
              Pattern("analysis",
                  "Of the hosts of the first scan the share that each later scan finds."),
              false, false },
            retention, Needs::AnyTogether },
    };
}

} // namespace analysis
