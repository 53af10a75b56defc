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

/// The next "round" number for the end of an axis: 1, 2, 2.5 or 5 times a power of ten.
double roundMaximum(double value);

} // namespace widgets
