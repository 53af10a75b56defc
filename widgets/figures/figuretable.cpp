// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figuretable.h"

#include "widgets/figures/figurenumber.h"
#include "widgets/text/coretext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace widgets {

namespace {

    constexpr double CellGap = 26; ///< between columns
    constexpr double CellMargin = 6; ///< at the table's sides
    constexpr double RowGap = 3; ///< above and below a text
    constexpr int GroupOfRows = 5; ///< after which a faint rule leads the eye

} // namespace

QString cellText(
    const analysis::Figure& figure, const std::vector<core::Text>& row, std::size_t column)
{
    const QString text = QString::fromStdString(row[column]);
    if (row[column].kind() != core::Text::Kind::Plain)
        return coreText(row[column]);
    if (column >= figure.numericColumns.size() || !figure.numericColumns[column])
        return text;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? figureNumber(number) : text;
}

FigureTable::FigureTable(const analysis::Figure& figure, const FigureColors& colors,
    const FigureFonts& fonts, double width)
    : m_colors(colors)
    , m_font(fonts.text)
    , m_headFont(fonts.text)
    , m_width(width)
{
    m_headFont.setWeight(QFont::DemiBold);
    std::vector<std::vector<QString>> rows(1);
    for (const core::Text& column : figure.columns)
        rows.front().push_back(coreText(column));
    for (const auto& row : figure.rows) {
        rows.emplace_back();
        for (std::size_t i = 0; i < figure.columns.size(); ++i)
            rows.back().push_back(i < row.size() ? cellText(figure, row, i) : QString());
    }
    const std::vector<double> widths = columnWidths(rows);
    const double gaps = CellGap * double(widths.empty() ? 0 : widths.size() - 1);
    m_width = std::max(
        m_width, std::accumulate(widths.begin(), widths.end(), 0.0) + gaps + 2 * CellMargin);

    double y = RowGap;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const bool head = r == 0;
        const QFontMetricsF metrics(head ? m_headFont : m_font);
        double x = CellMargin;
        double height = metrics.height();
        const std::size_t firstCell = m_cells.size();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const bool right = c < figure.numericColumns.size() && figure.numericColumns[c];
            const int flags = (right ? Qt::AlignRight : Qt::AlignLeft)
                | (head ? Qt::AlignBottom : Qt::AlignTop) | int(Qt::TextWordWrap);
            const QRectF asked(x, y, widths[c], 10000);
            height = std::max(
                height, metrics.boundingRect(asked, flags & ~Qt::AlignBottom, rows[r][c]).height());
            m_cells.push_back({ asked, rows[r][c], flags, head });
            x += widths[c] + CellGap;
        }
        for (std::size_t i = firstCell; i < m_cells.size(); ++i)
            m_cells[i].place.setHeight(height + 1);
        y += height + 2 * RowGap;
        if (head) {
            m_headBottom = y - RowGap;
            y += RowGap;
        } else {
            m_rowEnds.push_back(y - RowGap);
        }
    }
    if (m_rowEnds.empty())
        m_rowEnds.push_back(y);
}

std::vector<double> FigureTable::columnWidths(const std::vector<std::vector<QString>>& rows) const
{
    std::vector<double> widths(rows.front().size());
    std::vector<double> texts(rows.front().size()); // below the heads
    std::vector<double> least(rows.front().size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const QFontMetricsF metrics(r == 0 ? m_headFont : m_font);
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const double width = std::ceil(metrics.horizontalAdvance(rows[r][c])) + 2;
            widths[c] = std::max(widths[c], width);
            for (const QString& word : rows[r][c].split(QLatin1Char(' ')))
                least[c] = std::max(least[c], std::ceil(metrics.horizontalAdvance(word)) + 2);
            if (r > 0)
                texts[c] = std::max(texts[c], width);
        }
    }
    for (std::size_t c = 0; c < widths.size(); ++c)
        texts[c] = std::max(texts[c], least[c]);
    if (widths.empty())
        return widths;
    const double room = m_width - 2 * CellMargin - CellGap * double(widths.size() - 1);
    const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    // The widest column gives way first, a little at a time: long heads before the texts below
    // them, and no word is broken.
    for (const std::vector<double>& bounds : { texts, least }) {
        while (total() > room) {
            std::size_t widest = widths.size();
            for (std::size_t c = 0; c < widths.size(); ++c) {
                if (widths[c] > bounds[c]
                    && (widest == widths.size() || widths[c] > widths[widest]))
                    widest = c;
            }
            if (widest == widths.size())
                break;
            widths[widest]
                = std::max(bounds[widest], widths[widest] - std::min(8.0, total() - room));
        }
    }
    // A little air between few columns, but no gulf.
    const double spare = std::min(room - total(), 48.0 * double(widths.size()));
    if (spare > 0) {
        for (double& each : widths)
            each += spare / double(widths.size());
    }
    return widths;
}

int FigureTable::rowsWithin(double height) const
{
    return int(std::ranges::upper_bound(m_rowEnds, height) - m_rowEnds.begin());
}

QRectF FigureTable::boundingRect() const { return { 0, 0, m_width, m_rowEnds.back() + 1 }; }

void FigureTable::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const auto rule = [&](double y, const QColor& color, double width) {
        painter->setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(0, y), QPointF(m_width, y));
    };
    for (std::size_t i = GroupOfRows; i < m_rowEnds.size(); i += GroupOfRows)
        rule(m_rowEnds[i - 1], m_colors.grid, 1);
    rule(0.6, m_colors.text, 1.2);
    rule(m_headBottom, m_colors.text, 0.8);
    rule(m_rowEnds.back(), m_colors.text, 1.2);
    painter->setPen(m_colors.text);
    for (const Cell& cell : m_cells) {
        painter->setFont(cell.head ? m_headFont : m_font);
        painter->drawText(cell.place, cell.flags, cell.text);
    }
}

} // namespace widgets
