// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/handshake/laddersheet.h"

#include <QFont>
#include <QPalette>
#include <QPen>

class QPainter;

namespace widgets {

/// How a subflow's lines look, by colour and by their pattern.
QPen subflowPen(int subflow, bool dark, double width);

/// Draws a ladder for the window and for files: a header that may stay where it is while the rows
/// scroll. All in the painter's units. Safe in any thread that has the sheet for itself.
class LadderPainter {
public:
    LadderPainter(
        const LadderSheet& sheet, const QFont& font, const QPalette& palette, double width);

    double headerHeight() const { return m_headerHeight; }
    double rowsHeight() const { return m_tops.back(); }
    double rowTop(int row) const { return m_tops[std::size_t(row)]; }
    double rowHeight(int row) const { return rowTop(row + 1) - rowTop(row); }
    /// The row at `y`, from the first row's top on; -1: none.
    int rowAt(double y) const;

    void paintHeader(QPainter* painter) const;
    struct RowState {
        bool current = false;
        bool hovered = false;
        bool focused = false;
        bool future = false; ///< not stepped to yet
    };
    void paintRow(QPainter* painter, int row, const RowState& state) const;

private:
    double laneX(double share, int subflow) const;
    void paintLifelines(QPainter* painter, double top, double bottom) const;
    void paintArrow(QPainter* painter, const LadderRow& row, double top, bool strong) const;
    void paintHost(QPainter* painter, const QString& icon, const QString& name,
        const QString& address, double x, Qt::Alignment side) const;

    const LadderSheet& m_sheet;
    QFont m_font;
    QFont m_bold;
    QPalette m_palette;
    double m_width;
    double m_line; ///< height of a line of text
    double m_gutter; ///< for number and time
    double m_left; ///< the initiator's lifeline
    double m_right; ///< the listener's
    double m_laneGap;
    double m_headerHeight;
    std::vector<double> m_tops; ///< one more than rows
};

/// The whole ladder as a file, by its suffix .svg or .png; a sentence when it could not be written.
/// A PNG that would be too tall is drawn smaller. For a worker thread.
QString writeLadder(const LadderSheet& sheet, const QFont& font, const QString& file);

} // namespace widgets
