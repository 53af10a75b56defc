// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace widgets {

/// At most `pixels` points that draw the same line on a chart of that width: of all points that
/// fall on the same two pixels the lowest and the highest, in their order. `points` go by x;
/// `maximum` is where the x axis ends, which begins at 0.
QList<QPointF> decimated(const QList<QPointF>& points, double maximum, int pixels);

} // namespace widgets
