// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/jobqueue.h"
#include "widgets/session/hostorder.h"
#include "widgets/session/hostquestion.h"
#include "widgets/session/hostresult.h"
#include "widgets/trace/resultexport.h"
#include "widgets/window/page.h"

#include <QTemporaryDir>

class QAction;
class QLabel;
class QProgressBar;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace widgets {

class ComparisonView;
class HostMeasurements;
class HostSession;
class IconLabel;
class ProofLadderView;
class PermissionBanner;
class ResultModel;
class TraceForm;
class TraceView;
class WarningLine;
class Workbench;

/// Where on the way to a host MPTCP is altered, and whether the host itself speaks it: traces and
/// proofs of hosts, their results, and one of them, or two side by side, in all detail.
class TracePage : public Page {
    Q_OBJECT
public:
    explicit TracePage(Workbench& workbench, QWidget* parent = nullptr);

    /// Traces or proves a host, as if it were typed in.
    void trace(const HostQuestion& question);
    void verify(const HostQuestion& question);

    QList<QAction*> pageActions() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void resetLayout() override;

    /// What Export Results does once a file is chosen; reports as a hint, or where errors stand.
    void exportTo(const QString& file, ResultFormat format);
    void exportDrawingTo(const QString& file);

private:
    void buildActions();
    QWidget* buildResults();
    QWidget* buildDetail();
    QAction* addAction(const char* name, const QString& icon, const QString& text,
        const QString& help, void (TracePage::*slot)());
    void startTrace();
    void startVerify();
    void start(HostOrder order);
    void confirm(HostOrder order);
    void stop();
    void traceAgain();
    void runExample();
    void useLab();
    void compare();
    void compareStored();
    void showComparison(const HostResult& first, const HostResult& second);
    void askExport();
    void askExportDrawing();
    void copyText();
    void openPackets();
    void clearResults();

    void onSession(HostSession& session);
    void onFailed(const core::Error& error, const HostOrder& order);
    void onAdded(int count);
    void showState();
    void showSelection();
    void showDetail(int page);
    void showResult(const HostResult& result);
    void updateActions();
    std::vector<HostResult> selected() const;
    void select(std::uint64_t number);

    Workbench& m_workbench;
    HostMeasurements& m_measurements;
    TraceForm* m_form;
    PermissionBanner* m_banner;
    WarningLine* m_warning;
    QLabel* m_state;
    QProgressBar* m_progress;
    QStackedWidget* m_body; ///< empty state, results
    ResultModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_results;
    QLabel* m_letGo;
    QStackedWidget* m_detail; ///< hint, trace, proof, comparison
    QWidget* m_head;
    IconLabel* m_sign;
    QLabel* m_sentence;
    QLabel* m_meaning;
    TraceView* m_trace;
    ProofLadderView* m_ladder;
    ComparisonView* m_comparison;
    QSplitter* m_splitter;
    QAction* m_traceAction = nullptr;
    QAction* m_verifyAction = nullptr;
    QAction* m_stopAction = nullptr;
    QAction* m_againAction = nullptr;
    QAction* m_compareAction = nullptr;
    QAction* m_compareStoredAction = nullptr;
    QAction* m_exportAction = nullptr;
    QAction* m_drawingAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_packetsAction = nullptr;
    QAction* m_clearAction = nullptr;
    QList<QAction*> m_actions;
    bool m_follow = true; ///< the next result is shown at once
    QTemporaryDir m_captures; ///< pcap files for the Handshake page
    int m_captureCount = 0;
    JobQueue m_writing { this };
};

} // namespace widgets
