// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

class QPainter;
class QColor;

namespace widgets {

/// Patterns that tell bars apart without their colour. Drawn as lines and dots of the figure, not
/// as brushes: Qt's brush patterns have a fixed size in device pixels and are bitmaps in SVG.
enum class Hatch {
    None,
    Horizontal,
    Dots,
    Backward, ///< "\\\"
    Vertical,
    Grid,
    Rings,
    Diamonds,
    Forward, ///< "///"; kept for the marked part of a bar
};

/// The lines of a pattern inside `rect`, each ending at its edges; empty for dots and rings.
/// Anchored in the scene, so that neighbouring bars have one pattern.
QList<QLineF> hatchLines(Hatch hatch, const QRectF& rect);
/// Centres of the dots or rings that lie wholly inside `rect`.
QList<QPointF> hatchDots(Hatch hatch, const QRectF& rect);
void paintHatch(QPainter* painter, const QRectF& rect, Hatch hatch, const QColor& color);

} // namespace widgets
