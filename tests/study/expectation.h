// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/question.h"
#include "truth.h"

namespace study {

struct ExpectedSeries {
    std::string name;
    std::vector<analysis::FigurePoint> points;
};

/// The numbers that a figure must show, without its looks and notes. Published series count only
/// in figures that have no others.
struct Expectation {
    std::vector<std::string> categories;
    std::vector<ExpectedSeries> series;
    std::vector<std::vector<std::string>> rows; ///< of a table

    ExpectedSeries& add(std::string name);
};

/// What a kind of figure must show of this study, when its question is the usual one: by month, a
/// window of three, ports 80 and 443. Empty for a kind of which the study knows nothing.
std::optional<Expectation> expectedFigure(const Truth& truth, std::string_view kind);

/// Where a figure shows something else, in one line; empty where it does not.
std::string differenceOf(const Expectation& expected, const analysis::Figure& figure);

/// One pass, port and family of the study's scans.
struct Scan {
    scan::Pass pass = scan::Pass::V0;
    core::Family family = core::Family::V4;
    std::uint16_t port = Http;
};
bool isSame(const Scan& a, const Scan& b);
/// What was traced and proven, in the order of the figures: pass, port, family.
std::vector<Scan> scansWithFollowUps();
bool isAsked(const Truth& truth, const Scan& scan, int month);
/// A run behind it lost replies or did not come to its end.
bool isDoubtful(const Scan& scan, int month);
const char* familyText(core::Family family); ///< "IPv4"
std::string scanText(const Scan& scan); ///< "v0 IPv4 port 80"
/// Categories over all months, without series.
Expectation overMonths(const Truth& truth);
analysis::FigurePoint point(double value, bool doubtful = false);
/// A point for each month that was asked, gaps elsewhere.
std::vector<analysis::FigurePoint> pointsOf(
    const Truth& truth, const Scan& scan, const Truth::Counts& counts);
/// From one version to the other by month, of the hosts that `among` says.
Expectation expectedMoves(const Truth& truth, const Truth::MonthsOf& among, bool onlyGained);
std::string percentText(double part, double whole); ///< four significant digits
std::string numberText(double number);

// Each group of kinds in a file of its own; they answer for the kinds that they know.
std::optional<Expectation> expectedAdoption(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedClasses(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedChurn(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedOverlap(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedKeys(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedTraces(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedProofs(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedOrigins(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedProfiles(const Truth& truth, std::string_view kind);
std::optional<Expectation> expectedRuns(const Truth& truth, std::string_view kind);

} // namespace study
