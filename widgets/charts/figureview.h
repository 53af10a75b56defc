// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/figurespec.h"

#include <QWidget>

class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace widgets {

/// Draws a FigureSpec. The chart is built when there is something to show; later figures with as
/// many series only move its points.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);
    void setFigure(const FigureSpec& spec);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const FigureSpec& spec);
    void applyColors();
    void applyPens();

    FigureSpec m_spec;
    QChartView* m_view = nullptr;
    QChart* m_chart = nullptr;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    std::vector<QLineSeries*> m_lines;
};

} // namespace widgets
