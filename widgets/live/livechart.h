// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/figureview.h"

class QToolButton;

namespace widgets {

class LiveRun;

/// A run over its time: send and reply rate, or how many replies of each class
/// there are. Never draws more points than it has pixels.
class LiveChart : public QWidget {
    Q_OBJECT
public:
    explicit LiveChart(const LiveRun& run, QWidget* parent = nullptr);

    bool showsClasses() const;
    void showClasses(bool classes);
    /// What is drawn now.
    FigureSpec figure() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& text, const QString& help);
    void draw();
    FigureSpec rateFigure() const;
    FigureSpec classFigure() const;

    const LiveRun& m_run;
    QToolButton* m_rates;
    QToolButton* m_classes;
    FigureView* m_view;
};

} // namespace widgets
