// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/pathlayout.h"

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double LabelLines = 2;
    constexpr double TextLines = 4; ///< address, name, time, quote
    constexpr double ShortestCell = 13; ///< in average characters
    constexpr double LongestCell = 24;

} // namespace

PathLayout::PathLayout(
    const PathPicture& picture, const QFontMetricsF& font, double width, bool mirrored)
    : m_width(width)
    , m_line(font.height())
    , m_count(picture.nodes.size())
    , m_mirrored(mirrored)
{
    const double character = font.averageCharWidth();
    m_margin = character;
    double widest = font.horizontalAdvance(picture.alignedAddress);
    bool named = false;
    for (const PathNode& node : picture.nodes) {
        widest = std::max(widest, font.horizontalAdvance(node.address));
        named |= !node.name.isEmpty();
    }
    m_cell = std::clamp(widest, ShortestCell * character, LongestCell * character) + 2 * character;
    const double room = std::max(m_cell, width - 2 * m_margin);
    m_columns = std::max(1, int(room / m_cell));
    const int most = std::max(1, int(std::max(m_count, picture.alignedNodes)));
    const bool oneRow = m_columns >= most;
    m_columns = std::min(m_columns, most);
    m_rows = std::max(1, int((m_count + std::size_t(m_columns) - 1) / std::size_t(m_columns)));
    // A short path spreads a little, so that its labels have room.
    if (oneRow)
        m_cell = std::min(room / m_columns, m_cell * 1.6);
    m_radius = m_line * 0.95;
    m_labelHeight = picture.spans.empty() ? m_line * 0.5 : m_line * LabelLines + m_line * 0.3;
    m_textHeight = m_line * (named ? TextLines : TextLines - 1);
    m_rowHeight = m_labelHeight + 2 * m_radius + m_textHeight + m_line * 1.7;
    m_height = m_rows * m_rowHeight + m_line * 0.5;
}

QPointF PathLayout::centre(std::size_t node) const
{
    const int row = rowOf(node);
    const int column = int(node) % m_columns;
    return { x(m_margin + (column + 0.5) * m_cell),
        row * m_rowHeight + m_labelHeight + m_radius + m_line * 0.2 };
}

QRectF PathLayout::cell(std::size_t node) const
{
    const QPointF middle = centre(node);
    return { middle.x() - m_cell / 2, middle.y() - m_radius - m_line * 0.2, m_cell,
        2 * m_radius + m_textHeight + m_line * 0.5 };
}

QRectF PathLayout::text(std::size_t node) const
{
    const QPointF middle = centre(node);
    return { middle.x() - m_cell / 2 + 2, middle.y() + m_radius + m_line * 0.2, m_cell - 4,
        m_textHeight };
}

QRectF PathLayout::label(const PathSpan& span) const
{
    // A span that goes on in the next row has its label where more of it lies.
    const std::size_t firstRow = std::size_t(rowOf(span.first));
    const std::size_t rowEnd = std::min((firstRow + 1) * std::size_t(m_columns) - 1, span.last + 1);
    std::size_t from = span.first;
    std::size_t to = std::min(rowEnd, m_count - 1);
    if (to <= from && span.last + 1 < m_count) {
        from = span.last + 1;
        to = from;
    }
    const double left = std::min(centre(from).x(), centre(to).x());
    const double right = std::max(centre(from).x(), centre(to).x());
    const double middle = (left + right) / 2;
    const double half = std::max(right - left + m_cell * 0.5, m_cell * 1.4) / 2;
    const double y = centre(from).y() - m_radius - m_line * 0.3 - m_labelHeight + m_line * 0.2;
    QRectF rect(middle - half, y, 2 * half, m_labelHeight - m_line * 0.1);
    if (rect.left() < 0)
        rect.moveLeft(0);
    if (rect.right() > m_width)
        rect.moveRight(m_width);
    return rect;
}

double PathLayout::returnY(int row) const
{
    return row * m_rowHeight + m_labelHeight + 2 * m_radius + m_textHeight + m_line * 1.0;
}

int PathLayout::nodeAt(const QPointF& point) const
{
    for (std::size_t node = 0; node < m_count; ++node) {
        if (cell(node).contains(point))
            return int(node);
    }
    return -1;
}

} // namespace widgets
