// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include "askedmonths.h"
#include "runplan.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace study {

namespace {

    std::string text(const std::optional<double>& number)
    {
        char buffer[40] = "-";
        if (number)
            std::snprintf(buffer, sizeof buffer, "%.17g", *number);
        return buffer;
    }

    std::string text(const analysis::FigurePoint& point)
    {
        return text(point.value) + " part " + text(point.part) + " low " + text(point.low)
            + " high " + text(point.high) + (point.doubtful ? " doubtful" : "");
    }

    /// Counts are whole, so this is exact for them; shares may differ in their last bit.
    bool isSame(const std::optional<double>& a, const std::optional<double>& b)
    {
        constexpr double LastBits = 1e-12;
        if (!a || !b)
            return a.has_value() == b.has_value();
        return std::abs(*a - *b) <= LastBits * std::max(1.0, std::abs(*a));
    }

    bool isSame(const analysis::FigurePoint& a, const analysis::FigurePoint& b)
    {
        return isSame(a.value, b.value) && isSame(a.part, b.part) && isSame(a.low, b.low)
            && isSame(a.high, b.high) && a.doubtful == b.doubtful;
    }

    /// In English.
    std::vector<std::string> plain(const std::vector<core::Text>& texts)
    {
        return { texts.begin(), texts.end() };
    }

    std::string joined(const std::vector<std::string>& cells)
    {
        std::string line;
        for (const std::string& cell : cells)
            line += (line.empty() ? "" : " | ") + cell;
        return line;
    }

    std::string differenceOf(const std::vector<std::vector<std::string>>& expected,
        const std::vector<std::vector<core::Text>>& rows)
    {
        for (std::size_t i = 0; i < std::min(expected.size(), rows.size()); ++i) {
            if (expected[i] != plain(rows[i]))
                return "row " + std::to_string(i) + " is \"" + joined(plain(rows[i]))
                    + "\" and not \"" + joined(expected[i]) + "\"";
        }
        if (expected.size() != rows.size())
            return std::to_string(rows.size()) + " rows and not " + std::to_string(expected.size());
        return {};
    }

} // namespace

ExpectedSeries& Expectation::add(std::string name)
{
    series.push_back({ std::move(name), {} });
    return series.back();
}

std::optional<Expectation> expectedFigure(const Truth& truth, std::string_view kind)
{
    for (const auto group :
        { expectedAdoption, expectedClasses, expectedChurn, expectedOverlap, expectedKeys,
            expectedTraces, expectedProofs, expectedOrigins, expectedProfiles, expectedRuns }) {
        if (auto expected = group(truth, kind))
            return expected;
    }
    return std::nullopt;
}

std::string differenceOf(const Expectation& expected, const analysis::Figure& figure)
{
    if (figure.isTable())
        return differenceOf(expected.rows, figure.rows);
    if (plain(figure.categories) != expected.categories)
        return "categories are " + joined(plain(figure.categories)) + " and not "
            + joined(expected.categories);
    std::vector<const analysis::FigureSeries*> measured;
    const bool onlyPublished = std::all_of(figure.series.begin(), figure.series.end(),
        [](const analysis::FigureSeries& series) { return series.published; });
    for (const analysis::FigureSeries& series : figure.series) {
        if (!series.published || onlyPublished)
            measured.push_back(&series);
    }
    for (std::size_t i = 0; i < std::min(measured.size(), expected.series.size()); ++i) {
        if (measured[i]->name != expected.series[i].name)
            return "series \"" + measured[i]->name + "\" stands where \"" + expected.series[i].name
                + "\" must";
        for (std::size_t at = 0; at < expected.categories.size(); ++at) {
            const analysis::FigurePoint& found = measured[i]->points.at(at);
            const analysis::FigurePoint& right = expected.series[i].points.at(at);
            if (!isSame(found, right))
                return measured[i]->name + ", " + expected.categories[at] + ": " + text(found)
                    + " and not " + text(right);
        }
    }
    if (measured.size() != expected.series.size())
        return std::to_string(measured.size()) + " series and not "
            + std::to_string(expected.series.size());
    return {};
}

bool isAsked(const Truth& truth, const Scan& scan, int month)
{
    return truth.asked(scan.family, { scan.pass }, { scan.port }) & monthBit(month);
}

bool isDoubtful(const Scan& scan, int month)
{
    static const std::vector<PlannedRun> runs = planRuns(MonthCount);
    for (const PlannedRun& run : runs) {
        if (run.kind == store::RunKind::Scan && run.month == month && run.asks(scan.pass)
            && run.asks(scan.port) && run.asks(scan.family)
            && run.fate != PlannedRun::Fate::Complete)
            return true;
    }
    return false;
}

const char* familyText(core::Family family) { return family == core::Family::V4 ? "IPv4" : "IPv6"; }

std::string scanText(const Scan& scan)
{
    return std::string(scan::passName(scan.pass)) + " " + familyText(scan.family) + " port "
        + std::to_string(scan.port);
}

Expectation overMonths(const Truth& truth)
{
    Expectation expected;
    for (int month = 0; month < truth.months(); ++month)
        expected.categories.push_back(monthText(month));
    return expected;
}

analysis::FigurePoint point(double value, bool doubtful)
{
    analysis::FigurePoint point;
    point.value = value;
    point.doubtful = doubtful;
    return point;
}

std::vector<analysis::FigurePoint> pointsOf(
    const Truth& truth, const Scan& scan, const Truth::Counts& counts)
{
    std::vector<analysis::FigurePoint> points;
    for (int month = 0; month < truth.months(); ++month) {
        points.push_back(isAsked(truth, scan, month)
                ? point(double(counts[std::size_t(month)]), isDoubtful(scan, month))
                : analysis::FigurePoint());
    }
    return points;
}

std::string numberText(double number)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.4g", number);
    return buffer;
}

std::string percentText(double part, double whole)
{
    return whole > 0 ? numberText(100 * part / whole) : std::string();
}

} // namespace study
