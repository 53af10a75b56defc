// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/figurebase.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace analysis {

namespace {

    constexpr std::size_t MostDoubtsNamed = 8;

    std::string spanText(const RunData& data)
    {
        const auto& runs = data.timeline().runs();
        const std::string first = dayText(runs.front().startedNs);
        const std::string last = dayText(runs.back().startedNs);
        return first == last ? first : first + " to " + last;
    }

    std::string vantageText(const RunData& data)
    {
        std::set<std::string> vantages;
        for (const store::Run& run : data.timeline().runs())
            vantages.insert(run.vantage);
        if (vantages.size() > 1)
            return ", " + std::to_string(vantages.size()) + " vantage points";
        return vantages.begin()->empty() ? "" : ", vantage " + *vantages.begin();
    }

} // namespace

Figure startFigure(const RunData& data, const FigureKind& kind)
{
    Figure figure;
    figure.name = kind.name;
    figure.title = kind.title;
    figure.simulated = data.simulated();
    const std::size_t runs = data.timeline().runs().size();
    figure.subtitle = spanText(data) + ", " + std::to_string(runs) + (runs == 1 ? " run" : " runs")
        + vantageText(data) + (data.simulated() ? ", simulated" : "");
    for (std::size_t i = 0; i < data.question().onlyAs.size(); ++i)
        figure.subtitle
            += (i == 0 ? ", only AS" : ", AS") + std::to_string(data.question().onlyAs[i]);
    for (const store::Run& run : data.timeline().stillRunning())
        figure.notes.emplace_back("Left out: " + runDoubt(run) + ".");
    return figure;
}

Figure startTimeFigure(const RunData& data, const FigureKind& kind, std::string valueTitle)
{
    Figure figure = startFigure(data, kind);
    figure.categories = data.timeline().labels();
    figure.categoryAxis.title
        = periodNoun(data) + (data.question().period == Period::Run ? "" : " (UTC)");
    figure.valueAxis.title = std::move(valueTitle);
    if (data.timeline().leavesEmptyOut())
        figure.notes.emplace_back("Only " + periodNoun(data) + "s with runs are shown.");
    return figure;
}

Figure startTable(const RunData& data, const FigureKind& kind, std::vector<std::string> columns,
    std::size_t textColumns)
{
    Figure figure = startFigure(data, kind);
    figure.shape = FigureShape::Table;
    for (std::size_t i = 0; i < columns.size(); ++i)
        figure.numericColumns.push_back(i >= textColumns);
    figure.columns = std::move(columns);
    return figure;
}

const char* familyName(core::Family family) { return family == core::Family::V4 ? "IPv4" : "IPv6"; }

std::string portName(std::uint16_t port) { return "port " + std::to_string(port); }

std::string scopeName(const Scope& scope)
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

std::string periodNoun(const RunData& data) { return periodName(data.question().period); }

FigurePoint pointOf(double value, bool doubtful)
{
    FigurePoint point;
    point.value = value;
    point.doubtful = doubtful;
    return point;
}

std::string countText(std::uint64_t count) { return std::to_string(count); }

std::string numberText(double number)
{
    char text[40];
    const auto end
        = std::to_chars(text, text + sizeof text, number, std::chars_format::general, 4).ptr;
    return { text, end };
}

std::string percentText(double part, double whole)
{
    const auto share = percent(part, whole);
    return share ? numberText(*share) : std::string();
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
    std::vector<std::string> doubts;
    for (const std::size_t run : runs) {
        if (const store::Run& each = data.timeline().runs()[run]; !each.complete())
            doubts.push_back(runDoubt(each));
    }
    if (doubts.empty())
        return;
    std::string note = "Doubtful, because hosts may be missing: ";
    for (std::size_t i = 0; i < std::min(doubts.size(), MostDoubtsNamed); ++i)
        note += (i > 0 ? "; " : "") + doubts[i];
    if (doubts.size() > MostDoubtsNamed)
        note += "; and " + std::to_string(doubts.size() - MostDoubtsNamed) + " more runs";
    figure.notes.emplace_back(note + ".");
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
    const std::string noun = periodNoun(data);
    figure.notes.emplace_back("Consistent: there in this " + noun + " and in the "
        + std::to_string(data.question().window - 1) + " scanned " + noun
        + "s before it; none is known before that many were scanned, and after a doubtful " + noun
        + " there may be too few.");
}

void layOver(Figure& figure, const RunData& data, std::vector<PublishedLine> lines)
{
    if (!data.question().published || lines.empty())
        return;
    if (data.question().period != Period::Month) {
        figure.notes.emplace_back(
            "The published numbers are monthly; put runs together by month to see them.");
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
            const auto place
                = std::lower_bound(categories.begin(), categories.end(), figure.categories[i]);
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
        figure.notes.emplace_back(
            "Months that neither the runs nor the publication have are left out "
            "between the two.");
    figure.categories = categories;
}

} // namespace analysis
