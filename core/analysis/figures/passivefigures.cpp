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
        const char* name;
    };

    /// A figure of nothing but published numbers, fractions drawn as percentages.
    Figure publishedOnly(const CatalogueEntry& entry, const char* source, std::string valueTitle,
        std::initializer_list<Line> lines)
    {
        const std::vector<PublishedNumber> numbers = publishedOf("long", source);
        std::set<std::string> months;
        for (const PublishedNumber& number : numbers)
            months.insert(number.category);
        Figure figure;
        figure.name = entry.kind.name;
        figure.title = entry.kind.title;
        figure.subtitle
            = std::string(paperName("long")) + ", figure " + source + ": published numbers only";
        figure.categories.assign(months.begin(), months.end());
        figure.categoryAxis.title = "month";
        figure.valueAxis.title = std::move(valueTitle);
        for (const Line& line : lines) {
            FigureSeries series;
            series.name = std::string(line.name) + " (published)";
            series.mark = SeriesMark::Line;
            series.look = int(figure.series.size());
            series.published = true;
            series.points.resize(figure.categories.size());
            for (const PublishedNumber& number : numbers) {
                if (number.series != line.series)
                    continue;
                const auto place = std::lower_bound(
                    figure.categories.begin(), figure.categories.end(), number.category);
                series.points[std::size_t(place - figure.categories.begin())]
                    = pointOf(100 * number.value);
            }
            figure.series.push_back(std::move(series));
        }
        figure.notes.emplace_back(
            "MAWI samplepoint-F, a transit link of 1 Gbit/s: 15 minutes of the third Thursday of "
            "each month; flows of fewer than five packets are left out. Nothing here was measured "
            "by this program.");
        return figure;
    }

    core::Result<Figure> mawiShares(RunData&, const CatalogueEntry& entry)
    {
        return publishedOnly(entry, "12", "share of TCP [%]",
            { { "flow_share", "MPTCP flows" }, { "byte_share", "MPTCP bytes" } });
    }

    core::Result<Figure> mawiTop(RunData&, const CatalogueEntry& entry)
    {
        return publishedOnly(entry, "13", "share of MPTCP bytes [%]",
            { { "top1", "largest flow" }, { "top5", "5 largest flows" },
                { "top50pct", "largest 50 % of flows" } });
    }

} // namespace

std::vector<CatalogueEntry> passiveEntries()
{
    return {
        { { "published-mawi-shares", "MPTCP in the MAWI traces (published)",
              "Shreedhar 2022, figure 12",
              "MPTCP's share of TCP flows and bytes on a transit link: published numbers only.",
              false, false },
            mawiShares, Needs::Nothing },
        { { "published-mawi-top", "The largest MPTCP flows in the MAWI traces (published)",
              "Shreedhar 2022, figure 13",
              "Which share of the MPTCP bytes the largest flows carry: published numbers only.",
              false, false },
            mawiTop, Needs::Nothing },
    };
}

} // namespace analysis
