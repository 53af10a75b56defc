// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

#include <algorithm>
#include <set>

namespace analysis {

namespace {

    struct Line {
        const char* series;
        Pattern name;
    };

    /// A figure of nothing but published numbers, fractions drawn as percentages.
    Figure publishedOnly(const CatalogueEntry& entry, const char* source, const Pattern& valueTitle,
        std::initializer_list<Line> lines)
    {
        const std::vector<PublishedNumber> numbers = publishedOf("long", source);
        std::set<std::string> months;
        for (const PublishedNumber& number : numbers)
            months.insert(number.category);
        Figure figure;
        figure.name = entry.kind.name;
        figure.title = entry.kind.title;
        figure.subtitle = { Pattern("analysis", "%1, figure %2: published numbers only"),
            { paperName("long"), source } };
        figure.categories.assign(months.begin(), months.end());
        figure.categoryAxis.title = Pattern("analysis", "month");
        figure.valueAxis.title = valueTitle;
        for (const Line& line : lines) {
            FigureSeries series;
            series.name = { Pattern("analysis", "%1 (published)"), { line.name } };
            series.mark = SeriesMark::Line;
            series.look = int(figure.series.size());
            series.published = true;
            series.points.resize(figure.categories.size());
            for (const PublishedNumber& number : numbers) {
                if (number.series != line.series)
                    continue;
                const auto place = std::lower_bound(
                    figure.categories.begin(), figure.categories.end(), Text(number.category));
                series.points[std::size_t(place - figure.categories.begin())]
                    = pointOf(100 * number.value);
            }
            figure.series.push_back(std::move(series));
        }
        figure.notes.emplace_back(Pattern("analysis",
            "MAWI samplepoint-F, a transit link of 1 Gbit/s: 15 minutes of the third Thursday of "
            "each month; flows of fewer than five packets are left out. Nothing here was measured "
            "by this program."));
        return figure;
    }

    core::Result<Figure> mawiShares(RunData&, const CatalogueEntry& entry)
    {
        return publishedOnly(entry, "12", Pattern("analysis", "share of TCP [%]"),
            { { "flow_share", Pattern("analysis", "MPTCP flows") },
                { "byte_share", Pattern("analysis", "MPTCP bytes") } });
    }

    core::Result<Figure> mawiTop(RunData&, const CatalogueEntry& entry)
    {
        return publishedOnly(entry, "13", Pattern("analysis", "share of MPTCP bytes [%]"),
            { { "top1", Pattern("analysis", "largest flow") },
                { "top5", Pattern("analysis", "5 largest flows") },
                { "top50pct", Pattern("analysis", "largest 50 % of flows") } });
    }

} // namespace

std::vector<CatalogueEntry> passiveEntries()
{
    return {
        { { "published-mawi-shares", Pattern("analysis", "MPTCP in the MAWI traces (published)"),
              "Shreedhar 2022, figure 12",
              Pattern("analysis",
                  "MPTCP's share of TCP flows and bytes on a transit link: published numbers "
                  "only."),
              false, false },
            mawiShares, Needs::Nothing },
        { { "published-mawi-top",
              Pattern("analysis", "The largest MPTCP flows in the MAWI traces (published)"),
              "Shreedhar 2022, figure 13",
              Pattern("analysis",
                  "Which share of the MPTCP bytes the largest flows carry: published numbers "
                  "only."),
              false, false },
            mawiTop, Needs::Nothing },
    };
}

} // namespace analysis
