// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/planoutcome.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace widgets {

/// Asks before many public addresses are probed: says what the scan will do and to whom, and what
/// belongs to scanning well. Cancel is the default.
class LargeScanDialog : public QDialog {
    Q_OBJECT
public:
    explicit LargeScanDialog(const PlanOutcome& outcome, QWidget* parent = nullptr);

private:
    void judge();

    QCheckBox* m_wholeFamily = nullptr; ///< only where a whole family is asked for
    QPushButton* m_scan;
};

/// Whether the user is to be asked before this plan is started.
bool needsConfirmation(const PlanOutcome& outcome, qint64 confirmTargets);

} // namespace widgets
