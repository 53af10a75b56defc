// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/runs/runtext.h"
#include "widgets/window/page.h"

#include <QTimer>

#include <set>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace widgets {

class ColumnTable;
class ComparePanel;
class HostsPanel;
class NoticeBar;
class ResultsPanel;
class RunDetails;
class RunsFilter;
class RunsFilterBar;
class RunsModel;
class StoreMenu;
class StoreTrouble;
class Workbench;

/// The stored runs: looked at, labelled, compared, repeated, exchanged, deleted.
class RunsPage : public Page {
    Q_OBJECT
public:
    explicit RunsPage(Workbench& workbench, QWidget* parent = nullptr);
    ~RunsPage() override;

    /// Selects a stored run and shows its results.
    void showRun(store::RunId run);
    void compare(store::RunId before, store::RunId after);
    /// Asks what has to be said about these files, and imports them as runs.
    void importFrom(const QStringList& files);

    QList<QAction*> pageActions() const override;
    QUndoStack* undoStack() override;
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void resetLayout() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    QAction* addAction(const QString& icon, const QString& text, const char* name,
        const QString& help, void (RunsPage::*slot)());
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeTabs();
    void connectAll();
    void connectTransfers();

    void reload();
    void showRuns(std::vector<RunEntry> runs);
    void showTrouble(const core::Error& error);
    void updatePages();
    void updateShown();
    void updateActions();
    void updateUndoBar();
    void showCurrent();
    void loadResults();
    void applyWanted();
    /// The row beside the one that is gone, when none is selected.
    void selectNeighbour();
    void selectRuns(const std::set<store::RunId>& runs, store::RunId current);
    std::vector<store::RunId> selectedRuns() const;
    const RunEntry* currentRun() const;

    void openRun();
    void compareSelected();
    void repeatRun();
    void showInFigures();
    void exportSelected();
    void exportHosts();
    void importFiles();
    void deleteSelected();
    void chooseColumns();
    void showMenu(const QPoint& position);

    Workbench& m_workbench;
    RunsModel* m_model;
    RunsFilter* m_filter;
    StoreMenu* m_storeMenu;
    QAction* m_open = nullptr;
    QAction* m_compareAction = nullptr;
    QAction* m_repeat = nullptr;
    QAction* m_figures = nullptr;
    QAction* m_export = nullptr;
    QAction* m_import = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_find = nullptr;
    QLabel* m_storeName = nullptr;
    NoticeBar* m_progressBar = nullptr;
    NoticeBar* m_resultBar = nullptr;
    NoticeBar* m_undoBar = nullptr;
    RunsFilterBar* m_filterBar = nullptr;
    ColumnTable* m_table = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the list with its tabs, or why there is none
    QStackedWidget* m_listPages = nullptr; ///< the table, or that nothing matches
    StoreTrouble* m_trouble = nullptr;
    QSplitter* m_splitter = nullptr;
    QTabWidget* m_tabs = nullptr;
    RunDetails* m_details = nullptr;
    HostsPanel* m_hosts = nullptr;
    ResultsPanel* m_traces = nullptr;
    ResultsPanel* m_proofs = nullptr;
    ResultsPanel* m_findings = nullptr;
    ComparePanel* m_compare = nullptr;
    QTimer m_selecting; ///< the last of several quick selections is the one that is read
    QTimer m_refresh; ///< while runs are running
    bool m_loaded = false;
    int m_lastRow = 0; ///< that was shown
    bool m_hasTrouble = false;
    store::RunId m_hostsOf = 0; ///< whose hosts the panel shows
    store::RunState m_hostsState = store::RunState::Running; ///< of that run, when they were read
    store::RunId m_wanted = 0; ///< to be shown as soon as it is in the list
};

} // namespace widgets
