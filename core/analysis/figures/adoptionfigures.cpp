// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"

namespace analysis {

using core::Family;
using scan::Pass;

namespace {

    const char* publishedFigure(const CatalogueEntry& entry)
    {
        if (entry.pass == Pass::V0)
            return entry.family == Family::V4 ? "2a" : "2b";
        return entry.family == Family::V4 ? "3a" : "3b";
    }

    using LinesByPort = std::map<std::uint16_t, PublishedLine>;

    /// The paper's numbers for each port that the question has.
    LinesByPort linesOf(const RunData& data, const char* paper, const char* source)
    {
        LinesByPort lines;
        for (const PublishedNumber& number : publishedOf(paper, source)) {
            const std::size_t place = placeOf(data, *number.port);
            if (isUnreliable(number) || place == data.ports().size())
                continue;
            PublishedLine& line = lines[*number.port];
            line.series.name = publishedName(paperName(paper), portName(*number.port));
            line.series.look = portLook(*number.port, place);
            line.series.stack = int(data.ports().size() + place);
            FigurePoint point = pointOf(number.value);
            point.part = number.part;
            line.points[number.category] = point;
        }
        return lines;
    }

    /// The forerunner's hosts, and those of them that it had seen before. Lines, as more bars would
    /// leave none of them wide enough.
    void addForerunner(std::vector<PublishedLine>& lines, const RunData& data)
    {
        for (auto& [port, line] : linesOf(data, "ifip", "4")) {
            line.series.mark = SeriesMark::Line;
            PublishedLine before = line;
            before.series.name = { Pattern("analysis", "%1, %2, seen before (published)"),
                { paperName("ifip"), portName(port) } };
            before.series.look += look::OtherPort;
            before.points.clear();
            for (auto& [month, point] : line.points) {
                if (point.part)
                    before.points[month] = pointOf(*point.part);
                point.part.reset();
            }
            lines.push_back(std::move(line));
            lines.push_back(std::move(before));
        }
    }

    std::vector<PublishedLine> publishedAdoption(const RunData& data, const CatalogueEntry& entry)
    {
        std::vector<PublishedLine> lines;
        for (auto& [port, line] : linesOf(data, "long", publishedFigure(entry))) {
            line.series.partName = Pattern("analysis", "consistent");
            lines.push_back(std::move(line));
        }
        if (entry.pass == Pass::V0 && entry.family == Family::V4)
            addForerunner(lines, data);
        return lines;
    }

    /// What a reader of both has to know.
    void notePublished(Figure& figure, const CatalogueEntry& entry)
    {
        if (entry.pass == Pass::V1) {
            figure.notes.emplace_back(Pattern("analysis",
                "The published v1 hosts cannot all be consistent by this definition: of IPv4 port "
                "80 in 2021-11 the paper has 105, but only 4 hosts in 2021-09."));
        } else if (entry.family == Family::V4) {
            figure.notes.emplace_back(Pattern("analysis",
                "Published figure 2a has a slot for 2020-08 or 2020-09 that fits neither month and "
                "contradicts the forerunner's table: it is left out. Aschenbrenner et al. 2021 "
                "call consistent who had answered before, at any time."));
        }
    }

    core::Result<Figure> adoption(RunData& data, const CatalogueEntry& entry)
    {
        const auto history = data.hosts(entry.family);
        if (!history)
            return tl::unexpected(history.error());
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        const std::vector<Scope> scopes = data.scopes(entry.pass, entry.family);
        for (const Scope& scope : scopes) {
            const std::size_t place = placeOf(data, scope.port);
            const StreakTracker& streak
                = (*history)->streaks[(*history)->bits.index(scope.pass, place)];
            FigureSeries series;
            series.name = "TCP " + portName(scope.port);
            series.look = portLook(scope.port, place);
            series.stack = int(place);
            series.partName = Pattern("analysis", "consistent");
            for (std::size_t slot = 0; slot < streak.counts().size(); ++slot) {
                FigurePoint point;
                if (const auto& count = streak.counts()[slot]) {
                    point = pointOf(double(count->hosts), data.timeline().doubtful(slot, scope));
                    if (count->consistent)
                        point.part = double(*count->consistent);
                }
                series.points.push_back(point);
            }
            figure.series.push_back(std::move(series));
        }
        noteWindow(figure, data);
        noteDoubts(figure, data, scopes);
        if (data.question().published && data.question().period == Period::Month)
            notePublished(figure, entry);
        layOver(figure, data, publishedAdoption(data, entry));
        return figure;
    }

    CatalogueEntry adoptionEntry(const char* name, const Pattern& title, const char* source,
        const Pattern& help, Pass pass, Family family)
    {
        return { { name, title, source, help, false, false }, adoption, Needs::Scans, pass,
            family };
    }

} // namespace

std::vector<CatalogueEntry> adoptionEntries()
{
    constexpr auto V0Help = Pattern("analysis",
        "Distinct addresses for each port that answered a v0 SYN with MP_CAPABLE and a key other "
        "than ours; the lower part was there in all of the past scans of the window.");
    constexpr auto V1Help = Pattern("analysis",
        "Distinct addresses for each port that answered a v1 SYN with MP_CAPABLE of version 1 "
        "and "
        "a key of their own; the lower part was there in all of the past scans of the window.");
    return {
        adoptionEntry("adoption-v0-ipv4", Pattern("analysis", "MPTCPv0 hosts over IPv4"),
            "Shreedhar 2022, figure 2a; "
            "Aschenbrenner 2021, figure 4",
            V0Help, Pass::V0, Family::V4),
        adoptionEntry("adoption-v0-ipv6", Pattern("analysis", "MPTCPv0 hosts over IPv6"),
            "Shreedhar 2022, figure 2b", V0Help, Pass::V0, Family::V6),
        adoptionEntry("adoption-v1-ipv4", Pattern("analysis", "MPTCPv1 hosts over IPv4"),
            "Shreedhar 2022, figure 3a", V1Help, Pass::V1, Family::V4),
        adoptionEntry("adoption-v1-ipv6", Pattern("analysis", "MPTCPv1 hosts over IPv6"),
            "Shreedhar 2022, figure 3b", V1Help, Pass::V1, Family::V6),
    };
}

} // namespace analysis
