// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace widgets {

Planner::Planner(QObject* parent)
    : QObject(parent)
    , m_names(scan::resolveHost)
    , m_lastMs(std::make_shared<std::atomic<int>>(0))
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &Planner::begin);
}

void Planner::plan(const scan::ScanRequest& request)
{
    m_job.cancel();
    m_request = request;
    m_delay.start(delayAfter(m_lastMs->load()));
}

void Planner::cancel()
{
    m_job.cancel();
    m_delay.stop();
}

void Planner::begin()
{
    m_job.start(
        [names = m_names, request = m_request, lastMs = m_lastMs](const auto& cancelled) mutable {
            QElapsedTimer took;
            took.start();
            auto outcome = planRequest(request, names.resolver(cancelled));
            *lastMs = int(std::min<qint64>(took.elapsed(), std::numeric_limits<int>::max()));
            return outcome;
        },
        [this](std::shared_ptr<const PlanOutcome> outcome) { Q_EMIT planned(std::move(outcome)); });
}

} // namespace widgets
