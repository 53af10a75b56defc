// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace widgets {

struct FigureAxis {
    QString title;
    double maximum = 1; ///< the axis starts at 0
    double tickStep = 1;
};

struct FigureSeries {
    QString name;
    QColor color;
    Qt::PenStyle pen = Qt::SolidLine; ///< tells series apart without their colour
    QList<QPointF> points;
};

/// What a line chart shows, as plain data: nothing else knows which charts library draws it.
struct FigureSpec {
    FigureAxis x;
    FigureAxis y;
    std::vector<FigureSeries> series;
};

/// The distance of an axis' ticks, at most `ticks` of them up to `maximum`: 1, 2 or 5 times a power
/// of ten.
double tickStep(double maximum, int ticks = 4);
/// The first tick at or above `value`, for the end of an axis.
double roundMaximum(double value);

} // namespace widgets
