// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/moveseries.h"

#include <algorithm>

namespace analysis {

using core::Family;
using scan::Pass;

namespace {

    std::string watchedText(const RunData& data)
    {
        const Question& question = data.question();
        std::string text;
        const auto add
            = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
        if (!question.originFile.empty()) {
            for (const std::uint32_t number : question.watchedAs)
                add("AS" + std::to_string(number));
        }
        for (const core::IpPrefix& prefix : question.watchedPrefixes)
            add(prefix.toString());
        return question.watchName + ": " + text + ".";
    }

    core::Result<void> noteWatch(Figure& figure, RunData& data)
    {
        figure.title += ": " + data.question().watchName;
        figure.notes.push_back({ Pattern("analysis", "Watched: %1"), { watchedText(data) } });
        if (!data.question().originFile.empty() && !data.question().watchedAs.empty()) {
            const auto origins = data.origins();
            if (!origins)
                return tl::unexpected(origins.error());
            figure.notes.back()
                += Text(Pattern("analysis", " Origins: %1."), { (*origins)->description() });
        }
        return {};
    }

    /// The published numbers are Apple's; over another network they would say nothing.
    bool watchesTheStudysNetwork(const RunData& data)
    {
        std::vector<std::uint32_t> numbers = data.question().watchedAs;
        std::sort(numbers.begin(), numbers.end());
        return numbers == std::vector<std::uint32_t> { 714, 6185 }
        && data.question().watchedPrefixes.empty() && data.ports().size() >= 2
            && data.ports()[0] == 80 && data.ports()[1] == 443;
    }

    /// Only the first port, both, only the second, for v0 and then v1.
    Text seriesName(const RunData& data, std::size_t pass, std::size_t part)
    {
        const auto& ports = data.ports();
        const Text where = part == 1
            ? Text(Pattern("analysis", "both ports"))
            : Text(Pattern("analysis", "only %1"), { portName(ports[part == 0 ? 0 : 1]) });
        return (pass == 0 ? "v0, " : "v1, ") + where;
    }

    std::vector<PublishedLine> publishedPorts(const RunData& data)
    {
        constexpr std::array<const char*, 6> Names { "Apple IPv4 v0 only80", "Apple IPv4 v0 both",
            "Apple IPv4 v0 only443", "Apple IPv4 v1 only80", "Apple IPv4 v1 both",
            "Apple IPv4 v1 only443" };
        std::vector<PublishedLine> lines(Names.size());
        for (std::size_t i = 0; i < Names.size(); ++i) {
            lines[i].series.name = publishedName(seriesName(data, i / 3, i % 3), paperName("long"));
            lines[i].series.look = int(i);
            lines[i].series.stack = 2 + int(i / 3);
            for (const PublishedNumber& number : publishedOf("long", "15")) {
                if (number.series == Names[i])
                    lines[i].points[number.category] = pointOf(number.value);
            }
        }
        return lines;
    }

    core::Result<Figure> watchPorts(RunData& data, const CatalogueEntry& entry)
    {
        const auto history = data.watched(entry.family);
        if (!history)
            return tl::unexpected(history.error());
        Figure figure = startTimeFigure(data, entry.kind, addressesOf(entry.family));
        std::vector<Scope> shown;
        for (std::size_t pass = 0; pass < 2; ++pass) {
            const std::vector<Scope> scopes
                = data.scopes(pass == 0 ? Pass::V0 : Pass::V1, entry.family);
            if (scopes.empty())
                continue;
            shown.insert(shown.end(), scopes.begin(), scopes.end());
            const auto& counts = (*history)->ports[pass].counts();
            for (std::size_t part = 0; part < 3; ++part) {
                FigureSeries series;
                series.name = seriesName(data, pass, part);
                series.look = int(3 * pass + part);
                series.stack = int(pass);
                for (std::size_t slot = 0; slot < counts.size(); ++slot) {
                    FigurePoint point;
                    if (const auto& count = counts[slot]) {
                        const std::uint64_t hosts = part == 0 ? count->onlyFirst
                            : part == 1                       ? count->both
                                                              : count->onlySecond;
                        point = pointOf(double(hosts), data.timeline().doubtful(slot, scopes));
                    }
                    series.points.push_back(point);
                }
                figure.series.push_back(std::move(series));
            }
        }
        figure.notes.push_back(
            { Pattern("analysis", "A %1 that did not scan both ports is left out."),
                { periodNoun(data) } });
        if (auto noted = noteWatch(figure, data); !noted)
            return tl::unexpected(noted.error());
        noteDoubts(figure, data, shown);
        if (entry.family == Family::V4 && watchesTheStudysNetwork(data))
            layOver(figure, data, publishedPorts(data));
        return figure;
    }

    std::vector<PublishedLine> publishedMoves()
    {
        struct Line {
            const char* series = nullptr;
            Text name;
            int look = 0;
            int stack = 0;
            bool below = false;
        };
        std::vector<PublishedLine> lines;
        for (const Line& each :
            { Line { "Apple v1->v0 IPv4 total (last col=of which migrated)",
                  { Pattern("analysis", "v1 to v0, %1"), { "IPv4" } }, 0, 2, false },
                Line { "Apple v0->v1 IPv4 total",
                    { Pattern("analysis", "v0 to v1, %1"), { "IPv4" } }, 2, 2, true },
                Line { "Apple v0->v1 IPv6 total",
                    { Pattern("analysis", "v0 to v1, %1"), { "IPv6" } }, 3, 3, true } }) {
            PublishedLine line;
            line.series.name = publishedName(each.name, paperName("long"));
            line.series.look = each.look;
            line.series.stack = each.stack;
            line.series.below = each.below;
            line.series.partName = Pattern("analysis", "old version gone");
            for (const PublishedNumber& number : publishedOf("long", "16")) {
                if (number.series != each.series)
                    continue;
                FigurePoint point = pointOf(number.value);
                point.part = number.part;
                line.points[number.category] = point;
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

    core::Result<Figure> watchMoves(RunData& data, const CatalogueEntry& entry)
    {
        Figure figure = startTimeFigure(data, entry.kind, Pattern("analysis", "addresses"));
        std::vector<Scope> shown;
        for (const bool upwards : { false, true }) {
            for (const Family family : { Family::V4, Family::V6 }) {
                std::vector<Scope> scopes = data.scopes(Pass::V0, family);
                const std::vector<Scope> second = data.scopes(Pass::V1, family);
                if (scopes.empty() || second.empty())
                    continue;
                scopes.insert(scopes.end(), second.begin(), second.end());
                const auto history = data.watched(family);
                if (!history)
                    return tl::unexpected(history.error());
                figure.series.push_back(
                    moveSeries(data, (*history)->moves, upwards, family, scopes, false));
                shown.insert(shown.end(), scopes.begin(), scopes.end());
            }
        }
        figure.notes.emplace_back(moveNote(data, false));
        if (auto noted = noteWatch(figure, data); !noted)
            return tl::unexpected(noted.error());
        noteDoubts(figure, data, shown);
        if (watchesTheStudysNetwork(data))
            layOver(figure, data, publishedMoves());
        return figure;
    }

} // namespace

std::vector<CatalogueEntry> watchEntries()
{
    constexpr auto Ports = Pattern("analysis",
        "Hosts of the watched networks with a key of their own: only at the first port, at both, "
        "only at the second, for v0 and v1.");
    return {
        { { "as-watch-ipv4", Pattern("analysis", "Watched networks over IPv4"),
              "Shreedhar 2022, figure 15", Ports, true, false },
            watchPorts, Needs::TwoPortsOfFamily, Pass::V0, Family::V4, true },
        { { "as-watch-ipv6", Pattern("analysis", "Watched networks over IPv6"),
              "Shreedhar 2022, section V", Ports, true, false },
            watchPorts, Needs::TwoPortsOfFamily, Pass::V0, Family::V6, true },
        { { "as-watch-changes",
              Pattern("analysis", "Added support and migration in watched networks"),
              "Shreedhar 2022, figure 16",
              Pattern("analysis",
                  "Hosts of the watched networks that had one version in the scan before and show "
                  "the "
                  "other in this one; the lower part no longer has the old one."),
              true, false },
            watchMoves, Needs::BothVersions, Pass::V0, Family::V4, true },
    };
}

} // namespace analysis
