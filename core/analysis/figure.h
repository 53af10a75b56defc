// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// From stored runs to figures and tables.
namespace analysis {

/// One number of a series and what belongs to it. No `value`: a gap, as in a month without a scan,
/// which is not a zero.
struct FigurePoint {
    std::optional<double> value;
    std::optional<double> part; ///< the share of `value` that FigureSeries::partName names
    std::optional<double> low; ///< ends of the error bar
    std::optional<double> high;
    bool doubtful
        = false; ///< a run behind it lost packets or ended early; Figure::notes says which
    friend bool operator==(const FigurePoint&, const FigurePoint&) = default;
};

enum class SeriesMark : std::uint8_t { Bar, Line };

/// One entry of the legend: a point for each of the figure's categories.
struct FigureSeries {
    core::Text name;
    SeriesMark mark = SeriesMark::Bar;
    /// Which colour, hatch and marker of the palette, from 0: the same thing looks the same in
    /// every figure (see analysis::look).
    int look = 0;
    /// Bars with the same number stand on one another, others side by side, in rising order.
    int stack = 0;
    core::Text partName; ///< "consistent": the lower, hatched part of each bar; empty: none
    bool published = false; ///< taken from the literature: drawn muted, named as published
    bool below = false; ///< grows from the axis downwards; values stay positive
    std::vector<FigurePoint> points;
    friend bool operator==(const FigureSeries&, const FigureSeries&) = default;
};

/// How the values stand; a drawer knows no others.
enum class FigureShape : std::uint8_t {
    Columns, ///< vertical; categories along the bottom
    Rows, ///< horizontal bars; categories along the left, the first on top
    Table,
};

/// One of the two axes. Its range is the drawer's, but for `maximum`.
struct FigureAxis {
    core::Text title; ///< with the unit: "IPv4 addresses", "share of hosts [%]"
    bool logarithmic = false;
    std::optional<double> maximum; ///< where the end is known, as 100 %; else chosen by the drawer
    friend bool operator==(const FigureAxis&, const FigureAxis&) = default;
};

/// A figure or table as plain data: nothing here knows what draws it. The window, the exports and
/// the CSV all come from one such value, so they cannot differ.
struct Figure {
    std::string name; ///< of the catalogue, "adoption-v0-ipv4"; also the file's
    core::Text title;
    core::Text subtitle; ///< which runs: span of time, number, vantage
    FigureShape shape = FigureShape::Columns;
    FigureAxis categoryAxis;
    FigureAxis valueAxis;
    bool shares = false; ///< values are percentages, each category's stack adds up to 100
    bool numericCategories = false; ///< equally spaced numbers: not each needs its label
    std::vector<core::Text> categories;
    std::vector<FigureSeries> series;
    std::vector<core::Text> columns; ///< of a table; the first names the row
    std::vector<std::vector<core::Text>> rows; ///< of a table, as many cells as columns
    std::vector<bool> numericColumns; ///< of a table: set to the right
    /// What a reader has to know: lossy runs, missing months, how few hosts, which definition.
    std::vector<core::Text> notes;
    bool simulated = false; ///< all of it is from simulated runs, which the drawing says
    friend bool operator==(const Figure&, const Figure&) = default;

    bool isTable() const { return shape == FigureShape::Table; }
};

/// Numbers of FigureSeries::look.
namespace look {
    constexpr int Port80 = 0, Port443 = 1, OtherPort = 2;
    constexpr int OnlyFirst = 0, Both = 1, OnlySecond = 2;
    constexpr int Count = 8; ///< what the palette has; higher ones begin anew
}

/// Exactly the numbers drawn, RFC 4180, LF. A chart has the columns category, series, value, part,
/// low, high, published, doubtful, one row a point; a table its own columns. Nothing is rounded.
std::string figureCsv(const Figure& figure);

} // namespace analysis
