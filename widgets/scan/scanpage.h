// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/scanrequest.h"
#include "widgets/concurrency/latestjob.h"
#include "widgets/session/planner.h"
#include "widgets/window/page.h"


class QLabel;
class QPushButton;

namespace widgets {

class CommandBar;
class PermissionBanner;
class ScanForm;
class WarningLine;
class Workbench;

/// Where a scan is described: the form, the command line that does the same, what the scan will do,
/// and Start, which stays off as long as anything is wrong.
class ScanPage : public Page {
    Q_OBJECT
public:
    explicit ScanPage(Workbench& workbench, QWidget* parent = nullptr);

    void setRequest(const scan::ScanRequest& request);
    const scan::ScanRequest& request() const;
    /// What the form holds is still being looked at; checked() follows.
    bool checking() const { return m_checking; }
    /// The form was planned without fault and no scan is active.
    bool canStart() const;
    void setScanActive(bool active);
    /// Shows why a run could not start.
    void showFailure(const core::Error& error);
    /// Emits startRequested() when the form is right.
    void start();

Q_SIGNALS:
    void startRequested(const scan::ScanRequest& request);
    void canStartChanged(bool canStart);
    /// It is known whether what the form holds can start.
    void checked();

private:
    void buildLayout();
    void onFormChanged();
    void checkRightAgain();
    void showRight(const core::Result<void>& right);
    QString privilegedCommand() const;
    void endChecking();
    void showOutcome(const PlanOutcome& outcome);
    void updateStart();

    ScanForm* m_form;
    PermissionBanner* m_banner;
    CommandBar* m_command;
    QLabel* m_preflight;
    QLabel* m_excluded;
    WarningLine* m_trouble;
    QPushButton* m_start;
    QString m_probeExecutable;
    Planner m_planner;
    LatestJob m_rightCheck { this };
    bool m_checking = false;
    bool m_planned = false; ///< the newest request has a plan
    bool m_scanActive = false;
};

} // namespace widgets
