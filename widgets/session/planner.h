// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/session/namecache.h"
#include "widgets/session/planoutcome.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>

namespace widgets {

/// Plans what is in the form in a worker thread, a moment after the last change: a longer one when
/// the lists took long to read, so that they are not read anew for each letter. Only the newest
/// request's outcome is delivered. Lives in the GUI thread.
class Planner : public QObject {
    Q_OBJECT
public:
    explicit Planner(QObject* parent = nullptr);

    void plan(const scan::ScanRequest& request);
    /// Drops what is under way: the form holds nothing that could be planned.
    void cancel();
    /// How long after a change the form is planned, when the plan before took so long.
    static int delayAfter(int lastPlanMs) { return std::clamp(lastPlanMs, 150, 1500); }

Q_SIGNALS:
    void planned(std::shared_ptr<const widgets::PlanOutcome> outcome);

private:
    void begin();

    QTimer m_delay;
    scan::ScanRequest m_request;
    NameCache m_names;
    std::shared_ptr<std::atomic<int>> m_lastMs; ///< that the latest plan took
    LatestJob m_job { this, AtTheEnd::Leave }; ///< lists may lie on a disk that is far away
};

} // namespace widgets
