// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"
#include "core/analysis/published/published.h"
#include "core/analysis/rundata.h"

#include <map>

namespace analysis {

using core::Pattern;
using core::Text;

/// What all figures have in common: names, runs behind them, doubts, the published numbers.

/// Name, title, the runs' span and number, and the notes that concern every figure.
Figure startFigure(const RunData& data, const FigureKind& kind);
/// Columns over the timeline's slots.
Figure startTimeFigure(const RunData& data, const FigureKind& kind, Text valueTitle);
Figure startTable(const RunData& data, const FigureKind& kind, std::vector<Text> columns,
    std::size_t textColumns); ///< the first so many columns are text, the others numbers

const char* familyName(core::Family family); ///< "IPv4"
Text portName(std::uint16_t port); ///< "port 80"
/// "v0 IPv4 port 80".
Text scopeName(const Scope& scope);
/// The same port looks the same in every figure. `place` is the one among the question's ports.
int portLook(std::uint16_t port, std::size_t place);
std::size_t placeOf(const RunData& data, std::uint16_t port);
/// "IPv4 addresses".
Text addressesOf(core::Family family);
/// "key of its own, Shreedhar 2022 (published)".
Text publishedName(const Text& name, const Text& more);
/// "month", "week", ...: what the study calls a month.
Text periodNoun(const RunData& data);

FigurePoint pointOf(double value, bool doubtful = false);
Text countText(std::uint64_t count);
/// Four significant digits, as "0.3333", for a table.
Text numberText(double number);
/// 100 times `part` of `whole`, for a table; empty when `whole` is zero.
Text percentText(double part, double whole);
/// 100 times `part` of `whole`; none when `whole` is zero.
std::optional<double> percent(double part, double whole);

/// "\"shares\" cannot be made: no run asked v1 ...".
core::Error cannotBeMade(core::ErrorCode code, const FigureKind& kind, const Text& why);

/// Names the runs behind these scopes that lost something.
void noteDoubts(Figure& figure, const RunData& data, const std::vector<Scope>& scopes);
/// The same for places in Timeline::runs(), where not all that asked a scope are shown.
void noteDoubts(Figure& figure, const RunData& data, const std::set<std::size_t>& runs);
/// Adds the scans of one slot that asked these scopes.
void addScans(std::set<std::size_t>& runs, const RunData& data, std::size_t slot,
    const std::vector<Scope>& scopes);
/// The same for the traces or proofs of the scopes that the question lets through.
template <typename Row>
void noteDoubts(Figure& figure, const RunData& data, const TargetHistory<Row>& history)
{
    std::set<std::size_t> all;
    for (const auto& [scope, runs] : history.runs) {
        if (data.wants(scope))
            all.insert(runs.begin(), runs.end());
    }
    noteDoubts(figure, data, all);
}
/// Says what is consistent, and with which window.
void noteWindow(Figure& figure, const RunData& data);

/// One published series over months.
struct PublishedLine {
    FigureSeries series; ///< without points and mark of publication
    std::map<std::string, FigurePoint> points; ///< by month
};
/// Lays them over a figure by months. Categories become those of both; nothing happens unless the
/// question asks for it.
void layOver(Figure& figure, const RunData& data, std::vector<PublishedLine> lines);

} // namespace analysis
