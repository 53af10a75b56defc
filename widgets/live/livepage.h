// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/live/replytable.h"
#include "widgets/session/scansession.h"
#include "widgets/window/page.h"

class QSettings;
class QSplitter;
class QStackedLayout;

namespace widgets {

class ClassTiles;
class CounterStrip;
class LiveChart;
class LiveRun;
class ReplyModel;
class ReplyView;
class VantageStrip;
class Workbench;

/// A run as it happens: state, counters, rates, classes, and every reply. A
/// view of LiveRun.
class LivePage : public Page {
    Q_OBJECT
public:
    explicit LivePage(Workbench& workbench, QWidget* parent = nullptr);

    const ReplyModel* model() const;
    void focusFilter();
    QList<QAction*> pageActions() const override { return m_actions; }
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void resetLayout() override;

Q_SIGNALS:
    /// There is no run yet and the user wants to describe one.
    void scanPageRequested();

private:
    QWidget* buildRun();
    void buildActions();
    void onStarted();
    void onSnapshot(const scan::ScanSnapshot& snapshot);
    void updateEmptyText();
    void showVantages();
    void request(RowRequest request, const scan::ScanRow& row);

    Workbench& m_workbench;
    LiveRun& m_run;
    QStackedLayout* m_pages;
    VantageStrip* m_machines;
    CounterStrip* m_counters;
    LiveChart* m_chart;
    ClassTiles* m_tiles;
    ReplyView* m_replies;
    QSplitter* m_splitter;
    QList<QAction*> m_actions;
    QList<QAction*> m_rowActions; ///< those that need a selected reply
};

} // namespace widgets
