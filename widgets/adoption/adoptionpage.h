// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/figuredesk.h"
#include "widgets/adoption/figureviews.h"
#include "widgets/window/page.h"

class QMenu;
class QSplitter;
class QTabWidget;

namespace widgets {

class ChipLine;
class FigureCatalogue;
class FigurePane;
class FolderExport;
class HistoryPanel;
class HostPanel;
class QuestionBar;
class Workbench;

/// The figures of all stored runs: the catalogue, the question that they are made from, the figure
/// to explore, the hosts behind its points and the history of each host.
class AdoptionPage : public Page {
    Q_OBJECT
public:
    explicit AdoptionPage(Workbench& workbench, QWidget* parent = nullptr);
    ~AdoptionPage() override;

    /// What an address answered in all stored runs.
    void showHistory(const core::IpAddress& address);

    QList<QAction*> pageActions() const override { return m_actions; }
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void resetLayout() override;

    /// Writes the shown part of the figure; the suffix says how. The window's thread.
    core::Result<void> exportTo(const QString& file) const;
    /// Writes every figure that can be made into this folder, as SVG and CSV, in the background.
    void exportAll(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildRight();
    void buildActions();
    void connectDesk();
    void connectPanels();
    analysis::Question fullQuestion() const;
    void refresh(); ///< the runs have changed
    void recompute();
    void showFailure(const core::Error& error);
    void showNoRuns();
    void showOnlySimulated();
    void showPoint(analysis::FigurePlace place);
    void endFigureWork();
    void showFigure(const std::shared_ptr<const analysis::Figure>& figure);
    void askExport(const QString& suffix);
    void askExportAll();
    void copyPicture();
    void copyCsv();
    void copyCommand();
    void useShownSpan();
    void editDatabases();
    void askViewName();
    void fillViews();
    void showView(const KeptView& view);
    void updateActions();
    analysis::Figure shownPart() const;

    Workbench& m_workbench;
    QSplitter* m_across;
    QSplitter* m_down;
    FigureCatalogue* m_catalogue;
    QuestionBar* m_bar;
    ChipLine* m_chips;
    FigurePane* m_pane;
    QTabWidget* m_below;
    HostPanel* m_hosts;
    HistoryPanel* m_history;
    QMenu* m_viewsMenu;
    QAction* m_exportPicture = nullptr;
    QAction* m_exportCsv = nullptr;
    QAction* m_copyPicture = nullptr;
    QAction* m_copyCsv = nullptr;
    QAction* m_useSpan = nullptr;
    QAction* m_showBelow = nullptr;
    QList<QAction*> m_actions;
    FigureViews m_views;
    QTimer m_delay;
    std::shared_ptr<const StoreContents> m_contents;
    QString m_origins; ///< the preferences' files that the figure was made with
    QString m_countries;
    bool m_begun = false; ///< the page was shown
    bool m_stale = true; ///< the runs have changed while it was hidden
    FigureDesk* m_desk;
    FolderExport* m_export = nullptr; ///< under way
};

/// The span of time that a category of a figure over time stands for; empty for other categories.
std::optional<std::pair<std::int64_t, std::int64_t>> labelSpan(const QString& label);

} // namespace widgets
