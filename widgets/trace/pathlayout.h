// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trace/pathpicture.h"

#include <QFontMetricsF>
#include <QRectF>

namespace widgets {

/// Where the parts of a path stand, in the units of the font: rows of as many stations as fit,
/// one under the other. Pure.
class PathLayout {
public:
    PathLayout() = default;
    PathLayout(const PathPicture& picture, const QFontMetricsF& font, double width, bool mirrored);

    double height() const { return m_height; }
    double cellWidth() const { return m_cell; }
    int columns() const { return m_columns; }
    int rowOf(std::size_t node) const { return int(node) / m_columns; }
    QPointF centre(std::size_t node) const;
    double radius() const { return m_radius; }
    QRectF cell(std::size_t node) const; ///< all that belongs to a station
    QRectF text(std::size_t node) const; ///< under its circle
    /// The label of a span of links, above them.
    QRectF label(const PathSpan& span) const;
    double returnY(int row) const; ///< of the answer's way back
    int rows() const { return m_rows; }
    /// The station at a point; -1: none.
    int nodeAt(const QPointF& point) const;
    double margin() const { return m_margin; }
    double width() const { return m_width; }

private:
    double x(double unmirrored) const { return m_mirrored ? m_width - unmirrored : unmirrored; }

    double m_width = 0;
    double m_height = 0;
    double m_margin = 0;
    double m_cell = 1;
    double m_labelHeight = 0;
    double m_radius = 0;
    double m_textHeight = 0;
    double m_rowHeight = 0;
    double m_line = 0;
    int m_columns = 1;
    int m_rows = 1;
    std::size_t m_count = 0;
    bool m_mirrored = false;
};

} // namespace widgets
