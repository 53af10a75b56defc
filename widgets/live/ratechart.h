// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/figureview.h"
#include "widgets/live/ratehistory.h"

namespace widgets {

/// Send and reply rate over the time of a run.
class RateChart : public QWidget {
    Q_OBJECT
public:
    explicit RateChart(QWidget* parent = nullptr);
    void add(const scan::ScanSnapshot& snapshot);
    void clear();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    RateHistory m_history;
    FigureView* m_view;
};

} // namespace widgets
