// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/scanrequest.h"
#include "widgets/concurrency/latestjob.h"
#include "widgets/session/planner.h"
#include "widgets/session/rightcheck.h"
#include "widgets/window/page.h"

#include <QUndoStack>

class QLabel;
class QPushButton;

namespace widgets {

class CommandBar;
class PermissionBanner;
class PrefixBrowser;
class ProfileBar;
class ScanForm;
class UndoBar;
class WarningLine;
class Workbench;

/// Where a scan is described: profiles, the form, the command line that does the same, what the
/// scan will do, and Start, which stays off as long as anything is wrong.
class ScanPage : public Page {
    Q_OBJECT
public:
    explicit ScanPage(Workbench& workbench, QWidget* parent = nullptr);
    ~ScanPage() override;

    void setRequest(const scan::ScanRequest& request);
    const scan::ScanRequest& request() const;
    /// What the form holds is still being looked at; checked() follows.
    bool checking() const { return m_checking; }
    /// The form was planned without fault, no scan is active, and no right is known to be missing.
    bool canStart() const;
    /// Why not, in a sentence; empty when it can.
    const QString& obstacle() const { return m_obstacle; }
    /// Stands in for checkRight() from now on; it runs in a worker.
    void setRightCheck(RightCheck check) { m_checkRight = std::move(check); }
    void setScanActive(bool active);
    /// Shows why a run could not start.
    void showFailure(const core::Error& error);
    /// Emits startRequested() when the form is right, after a question where many public addresses
    /// would be probed.
    void start();
    /// Leaves an address or prefix out of the scan; the user can undo it.
    void exclude(const QString& prefix);
    void browsePrefixes();

    QList<QAction*> pageActions() const override;
    QUndoStack* undoStack() override { return &m_undo; }
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;

Q_SIGNALS:
    void startRequested(const scan::ScanRequest& request);
    /// canStart() or obstacle() is another.
    void canStartChanged(bool canStart);
    /// It is known whether what the form holds can start.
    void checked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void buildActions();
    void connectParts();
    void onFormChanged();
    void useProfile(const scan::ScanRequest& request);
    void checkRightAgain(bool asked);
    void checkNewVantage();
    void checkMachines(bool asked);
    QString vantageKey() const;
    void showRight(const core::Result<void>& right, bool asked);
    void setRightMissing(bool missing);
    QString privilegedCommand() const;
    QString shownCommand() const;
    void report(const core::Error& error);
    void endChecking();
    void showOutcome(const PlanOutcome& outcome);
    void updateStart();

    Workbench& m_workbench;
    QUndoStack m_undo; ///< before what uses it
    ProfileBar* m_profiles;
    ScanForm* m_form;
    UndoBar* m_undoBar;
    PrefixBrowser* m_browser = nullptr; ///< once it was asked for
    PermissionBanner* m_banner;
    CommandBar* m_command;
    QLabel* m_preflight;
    QLabel* m_excluded;
    WarningLine* m_trouble;
    QPushButton* m_start;
    QList<QAction*> m_actions;
    QString m_checkedVantage; ///< whose state is shown, as vantageKey() has it
    std::shared_ptr<const PlanOutcome> m_outcome;
    QString m_probeExecutable;
    Planner m_planner;
    RightCheck m_checkRight = checkRight;
    LatestJob m_rightCheck { this, AtTheEnd::Leave }; ///< a lab, helper or ssh may hang
    bool m_checking = false;
    bool m_planned = false; ///< the newest request has a plan
    bool m_scanActive = false;
    bool m_rightMissing = false; ///< this computer lets the workbench send nothing
    QString m_obstacle; ///< why Start is off
};

} // namespace widgets
