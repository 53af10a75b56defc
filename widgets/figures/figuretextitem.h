// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGraphicsTextItem>

class QColor;

namespace widgets {

/// Sizes of a figure's texts. Pixels of the layout, of which an inch has 96.
struct FigureFonts {
    explicit FigureFonts(const QString& family);
    QFont title;
    QFont text; ///< axes and legend
    QFont small; ///< subtitle, notes, numbers at bars
};

/// A plain text of a figure: no margins, wrapped where it has a width.
class FigureTextItem : public QGraphicsTextItem {
    Q_OBJECT
public:
    FigureTextItem(const QString& text, const QFont& font, const QColor& color,
        QGraphicsItem* parent = nullptr);
    /// Wraps the lines to `width`; within it they are set to `alignment`.
    void wrap(double width, Qt::Alignment alignment = Qt::AlignLeft);
    double height() const { return boundingRect().height(); }
    double width() const { return boundingRect().width(); }
};

} // namespace widgets
