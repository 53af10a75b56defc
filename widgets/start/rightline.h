// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/concurrency/latestjob.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {

class IconLabel;
class Workbench;

/// Whether this computer lets the workbench send probes to real networks, in a sentence; what to do
/// when it does not. Looked up in a worker once it is shown.
class RightLine : public QWidget {
    Q_OBJECT
public:
    explicit RightLine(Workbench& workbench, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void check();
    void tell(const core::Result<void>& right);

    QString m_probeExecutable;
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_again;
    bool m_checked = false;
    LatestJob m_job { this, AtTheEnd::Leave }; ///< a lab or helper may hang
};

} // namespace widgets
