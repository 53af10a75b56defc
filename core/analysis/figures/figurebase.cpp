// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/figurebase.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace analysis {

namespace {

    constexpr std::size_t MostDoubtsNamed = 8;

    Text spanText(const RunData& data)
    {
        const auto& runs = data.timeline().runs();
        const std::string first = dayText(runs.front().startedNs);
        const std::string last = dayText(runs.back().startedNs);
        return first == last ? Text(first) : Text(Pattern("analysis", "%1 to %2"), { first, last });
    }

    Text vantageText(const RunData& data)
    {
        std::set<std::string> vantages;
        for (const store::Run& run : data.timeline().runs())
            vantages.insert(run.vantage);
        if (vantages.size() > 1)
            return { Pattern("analysis", ", %1 vantage points"), { countText(vantages.size()) } };
        return vantages.begin()->empty()
            ? Text()
            : Text(Pattern("analysis", ", vantage %1"), { *vantages.begin() });
    }

} // namespace

Figure startFigure(const RunData& data, const FigureKind& kind)
{
    Figure figure;
    figure.name = kind.name;
    figure.title = kind.title;
    figure.simulated = data.simulated();
    const std::size_t runs = data.timeline().runs().size();
    figure.subtitle
        = Text(runs == 1 ? Pattern("analysis", "%1, %2 run") : Pattern("analysis", "%1, %2 runs"),
              { spanText(data), countText(runs) })
        + vantageText(data);
    if (data.simulated())
        figure.subtitle += Pattern("analysis", ", simulated");
    std::vector<Text> networks;
    for (const std::uint32_t number : data.question().onlyAs)
        networks.emplace_back("AS" + std::to_string(number));
    if (!networks.empty())
        figure.subtitle += Text(Pattern("analysis", ", only %1"), { Text::list(networks, ", ") });
    for (const store::Run& run : data.timeline().stillRunning())
        figure.notes.push_back({ Pattern("analysis", "Left out: %1."), { runDoubt(run) } });
    return figure;
}

Figure startTimeFigure(const RunData& data, const FigureKind& kind, Text valueTitle)
{
    Figure figure = startFigure(data, kind);
    const std::vector<std::string> labels = data.timeline().labels();
    figure.categories.assign(labels.begin(), labels.end());
    figure.categoryAxis.title
        = periodNoun(data) + (data.question().period == Period::Run ? "" : " (UTC)");
    figure.valueAxis.title = std::move(valueTitle);
    if (data.timeline().leavesEmptyOut())
        figure.notes.push_back(
            { Pattern("analysis", "Only %1s with runs are shown."), { periodNoun(data) } });
    return figure;
}

Figure startTable(
    const RunData& data, const FigureKind& kind, std::vector<Text> columns, std::size_t textColumns)
{
    Figure figure = startFigure(data, kind);
    figure.shape = FigureShape::Table;
    for (std::size_t i = 0; i < columns.size(); ++i)
        figure.numericColumns.push_back(i >= textColumns);
    figure.columns = std::move(columns);
    return figure;
}

const char* familyName(core::Family family) { return family == core::Family::V4 ? "IPv4" : "IPv6"; }

Text portName(std::uint16_t port)
{
    return { Pattern("analysis", "port %1"), { std::to_string(port) } };
}

Text addressesOf(core::Family family)
{
    return { Pattern("analysis", "%1 addresses"), { familyName(family) } };
}

Text publishedName(const Text& name, const Text& more)
{
    return { Pattern("analysis", "%1 (published)"), { name + ", " + more } };
}

Text scopeName(const Scope& scope)
{
    return std::string(scan::passName(scope.pass)) + " " + familyName(scope.family) + " "
        + portName(scope.port);
}

int portLook(std::uint16_t port, std::size_t place)
{
    return port == 80 ? look::Port80 : port == 443 ? look::Port443 : look::OtherPort + int(place);
}

std::size_t placeOf(const RunData& data, std::uint16_t port)
{
    const auto& ports = data.ports();
    return std::size_t(std::find(ports.begin(), ports.end(), port) - ports.begin());
}

Text periodNoun(const RunData& data)
{
    switch (data.question().period) {
    case Period::Run:
        return Pattern("analysis", "run");
    case Period::Day:
        return Pattern("analysis", "day");
    case Period::Week:
        return Pattern("analysis", "week");
    case Period::Month:
        break;
    }
    return Pattern("analysis", "month");
}

core::Error cannotBeMade(core::ErrorCode code, const FigureKind& kind, const Text& why)
{
    return { code, { Pattern("analysis", "\"%1\" cannot be made: %2"), { kind.name, why } } };
}

FigurePoint pointOf(double value, bool doubtful)
{
    FigurePoint point;
    point.value = value;
    point.doubtful = doubtful;
    return point;
}

Text countText(std::uint64_t count) { return Text::count(count); }

Text numberText(double number)
{
    char text[40];
    const auto end
        = std::to_chars(text, text + sizeof text, number, std::chars_format::general, 4).ptr;
    return Text::number({ text, end });
}

Text percentText(double part, double whole)
{
    const auto share = percent(part, whole);
    return share ? numberText(*share) : Text();
}

std::optional<double> percent(double part, double whole)
{
    return whole > 0 ? std::optional(100 * part / whole) : std::nullopt;
}

void noteDoubts(Figure& figure, const RunData& data, const std::vector<Scope>& scopes)
{
    const Timeline& timeline = data.timeline();
    std::set<std::size_t> concerned;
    for (std::size_t run = 0; run < timeline.runs().size(); ++run) {
        if (std::any_of(scopes.begin(), scopes.end(),
                [&](const Scope& scope) { return timeline.asks(run, scope); }))
            concerned.insert(run);
    }
    noteDoubts(figure, data, concerned);
}

void noteDoubts(Figure& figure, const RunData& data, const std::set<std::size_t>& runs)
{
    std::vector<Text> doubts;
    for (const std::size_t run : runs) {
        if (const store::Run& each = data.timeline().runs()[run]; !each.complete())
            doubts.push_back(runDoubt(each));
    }
    if (doubts.empty())
        return;
    const std::size_t more = doubts.size() - std::min(doubts.size(), MostDoubtsNamed);
    doubts.resize(doubts.size() - more);
    if (more > 0)
        doubts.push_back({ Pattern("analysis", "and %1 more runs"), { countText(more) } });
    figure.notes.push_back({ Pattern("analysis", "Doubtful, because hosts may be missing: %1."),
        { Text::list(doubts, "; ") } });
}

void addScans(std::set<std::size_t>& runs, const RunData& data, std::size_t slot,
    const std::vector<Scope>& scopes)
{
    for (const Scope& scope : scopes) {
        const std::vector<std::size_t> scans = data.timeline().scansOf(slot, scope);
        runs.insert(scans.begin(), scans.end());
    }
}

void noteWindow(Figure& figure, const RunData& data)
{
    figure.notes.push_back({ Pattern("analysis",
                                 "Consistent: there in this %1 and in the %2 scanned %1s before "
                                 "it; none is known before that many were scanned, and after a "
                                 "doubtful %1 there may be too few."),
        { periodNoun(data), countText(std::uint64_t(data.question().window - 1)) } });
}

void layOver(Figure& figure, const RunData& data, std::vector<PublishedLine> lines)
{
    if (!data.question().published || lines.empty())
        return;
    if (data.question().period != Period::Month) {
        figure.notes.emplace_back(Pattern("analysis",
            "The published numbers are monthly; put runs together by month to see them."));
        return;
    }
    std::set<std::string> all(figure.categories.begin(), figure.categories.end());
    for (const PublishedLine& line : lines) {
        for (const auto& [month, point] : line.points)
            all.insert(month);
    }
    const std::vector<std::string> categories(all.begin(), all.end());
    for (FigureSeries& series : figure.series) {
        std::vector<FigurePoint> points(categories.size());
        for (std::size_t i = 0; i < figure.categories.size(); ++i) {
            const auto place = std::lower_bound(
                categories.begin(), categories.end(), figure.categories[i].english());
            points[std::size_t(place - categories.begin())] = series.points[i];
        }
        series.points = std::move(points);
    }
    for (PublishedLine& line : lines) {
        line.series.published = true;
        for (const std::string& category : categories) {
            const auto point = line.points.find(category);
            line.series.points.push_back(
                point == line.points.end() ? FigurePoint() : point->second);
        }
        figure.series.push_back(std::move(line.series));
    }
    if (categories.size() > figure.categories.size())
        figure.notes.emplace_back(Pattern("analysis",
            "Months that neither the runs nor the publication have are left out between the "
            "two."));
    figure.categories.assign(categories.begin(), categories.end());
}

} // namespace analysis
