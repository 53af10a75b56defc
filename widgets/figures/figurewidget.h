// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

#include <QGraphicsView>

#include <memory>

namespace widgets {

class FigureSheet;

/// Shows a Figure in the window: laid out anew for each size, in the window's colours and font.
/// The numbers of the category under the mouse are in a tool tip, and the arrow keys step through
/// them. A long table scrolls.
class FigureWidget : public QGraphicsView {
    Q_OBJECT
public:
    explicit FigureWidget(QWidget* parent = nullptr);
    ~FigureWidget() override;

    void setFigure(std::shared_ptr<const analysis::Figure> figure);
    void setFigure(analysis::Figure figure);
    void clear(); ///< shows nothing
    std::shared_ptr<const analysis::Figure> figure() const { return m_figure; }
    /// The sheet shown, up to date; null without a figure.
    const FigureSheet* sheet();

    QSize sizeHint() const override { return { 720, 450 }; }
    QSize minimumSizeHint() const override { return { 240, 160 }; }

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void forgetSheet();
    void describe();
    void showNumbersOf(int category);

    std::shared_ptr<const analysis::Figure> m_figure;
    std::unique_ptr<FigureSheet> m_sheet; ///< null when it has to be made anew
    int m_category = -1; ///< that the keys are at
};

} // namespace widgets
