// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/interactivefigure.h"
#include "widgets/adoption/statecard.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace widgets {

class FigureTableModel;

/// The place of the figure: a chart to explore or a table to sort, each with its numbers as the
/// other, the progress of one that is being made, or a card that says why there is none.
class FigurePane : public QWidget {
    Q_OBJECT
public:
    explicit FigurePane(QWidget* parent = nullptr);

    void showFigure(std::shared_ptr<const analysis::Figure> figure);
    std::shared_ptr<const analysis::Figure> figure() const { return m_shown; }
    StateCard* showCard(); ///< in place of the figure
    void beginWork();
    void showProgress(double share);
    void endWork();
    InteractiveFigure* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }
    bool showsTable() const;

    QAction* zoomIn() const { return m_zoomIn; }
    QAction* zoomOut() const { return m_zoomOut; }
    QAction* zoomWhole() const { return m_zoomWhole; }
    QAction* goBack() const { return m_back; }
    QAction* goForward() const { return m_forward; }
    QAction* asTable() const { return m_asTable; }
    QToolBar* toolBar() const { return m_toolBar; }

public Q_SLOTS:
    /// The chosen cells, or all, with tabs between.
    void copyTable();

Q_SIGNALS:
    void pointChosen(analysis::FigurePlace place);
    void cancelRequested();
    void hint(const QString& text);

private:
    QWidget* buildTablePage();
    void updateActions();
    void showPage();

    std::shared_ptr<const analysis::Figure> m_shown;
    QToolBar* m_toolBar;
    QAction* m_back;
    QAction* m_forward;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_zoomWhole;
    QAction* m_asTable;
    QStackedWidget* m_pages;
    InteractiveFigure* m_chart;
    FigureTableModel* m_model;
    QTableView* m_table;
    QLabel* m_tableHead;
    QLabel* m_tableNotes;
    StateCard* m_card;
    QWidget* m_progressLine;
    QProgressBar* m_progress;
    QTimer m_showProgress; ///< what is made at once needs no bar
};

} // namespace widgets
