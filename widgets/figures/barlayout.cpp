// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/barlayout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace widgets {

namespace {

    constexpr double GroupShare = 0.8; ///< of a category's width; the rest parts the groups
    constexpr double WidestBar = 64; ///< pixels; a figure of one category is no wall

    /// Which stacks stand side by side, and how wide one is.
    struct Slots {
        std::map<int, int> indexOf; ///< of each stack
        double width = 0; ///< of one slot, in categories
        double from(double category, int stack) const
        {
            const double all = width * double(indexOf.size());
            return category - all / 2 + width * indexOf.at(stack);
        }
    };

    Slots slotsOf(const analysis::Figure& figure, const PlotFrame& frame, std::size_t category)
    {
        std::set<int> stacks;
        for (const analysis::FigureSeries& series : figure.series) {
            const bool there
                = !frame.rows || (category < series.points.size() && series.points[category].value);
            if (series.mark == analysis::SeriesMark::Bar && there)
                stacks.insert(series.stack);
        }
        Slots found;
        for (const int stack : stacks)
            found.indexOf.emplace(stack, int(found.indexOf.size()));
        if (!stacks.empty())
            found.width = std::min(GroupShare / double(stacks.size()),
                WidestBar / std::max(1.0, frame.categoryWidth()));
        return found;
    }

} // namespace

QPointF PlotFrame::point(double category, double position) const
{
    const double across = (category + 0.5) / std::max(1, categories);
    const double along = (position - minimum) / (maximum - minimum);
    if (rows)
        return { area.left() + along * area.width(), area.top() + across * area.height() };
    return { area.left() + across * area.width(), area.bottom() - along * area.height() };
}

QRectF PlotFrame::box(
    double fromCategory, double toCategory, double fromPosition, double toPosition) const
{
    return QRectF(point(fromCategory, fromPosition), point(toCategory, toPosition)).normalized();
}

double PlotFrame::categoryWidth() const
{
    return (rows ? area.height() : area.width()) / std::max(1, categories);
}

int PlotFrame::categoryAt(const QPointF& at) const
{
    if (!area.contains(at))
        return -1;
    const double along = rows ? at.y() - area.top() : at.x() - area.left();
    return std::clamp(int(along / categoryWidth()), 0, categories - 1);
}

std::vector<BarPiece> layOutBars(
    const analysis::Figure& figure, const ValueScale& scale, const PlotFrame& frame)
{
    std::vector<Slots> rooms;
    for (std::size_t c = 0; c < figure.categories.size(); ++c)
        rooms.push_back(slotsOf(figure, frame, c));
    std::map<std::tuple<int, bool, std::size_t>, std::pair<double, int>> stacks;
    std::map<std::tuple<int, bool, std::size_t>, std::size_t> outermost;
    std::vector<BarPiece> pieces;
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        const analysis::FigureSeries& series = figure.series[s];
        if (series.mark != analysis::SeriesMark::Bar)
            continue;
        for (std::size_t c = 0; c < std::min(series.points.size(), rooms.size()); ++c) {
            const analysis::FigurePoint& point = series.points[c];
            if (!point.value || !std::isfinite(*point.value))
                continue;
            auto& [base, count] = stacks[{ series.stack, series.below, c }];
            const Slots& room = rooms[c];
            // Two bars that touch are parted by their outlines; wide ones have a gap as well.
            const double gap
                = room.width * frame.categoryWidth() > 12 ? 1.5 / frame.categoryWidth() : 0;
            const double from = room.from(double(c), series.stack);
            const double to = from + room.width - gap;
            const auto at = [&](double value) { return scale.position(value, series.below); };

            BarPiece piece;
            piece.series = s;
            piece.category = c;
            const double end = base + std::max(0.0, *point.value);
            piece.rect = frame.box(from, to, at(base), at(end));
            if (point.part)
                piece.part = frame.box(from, to, at(base), at(std::min(end, base + *point.part)));
            double tip = end;
            if (point.low && point.high) {
                piece.errorBar = QLineF(frame.point((from + to) / 2, at(base + *point.low)),
                    frame.point((from + to) / 2, at(base + *point.high)));
                tip = std::max(tip, base + *point.high);
            }
            piece.tip = frame.point((from + to) / 2, at(tip));
            base = end;
            ++count;
            if (*point.value > 0 || count == 1)
                outermost[{ series.stack, series.below, c }] = pieces.size();
            pieces.push_back(piece);
        }
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        BarPiece& piece = pieces[i];
        const analysis::FigureSeries& series = figure.series[piece.series];
        const auto& [top, count] = stacks[{ series.stack, series.below, piece.category }];
        piece.alone = count == 1;
        piece.zero = top <= 0;
        piece.outermost = outermost[{ series.stack, series.below, piece.category }] == i;
    }
    return pieces;
}

} // namespace widgets
