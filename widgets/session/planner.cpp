// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planner.h"

#include <chrono>

namespace widgets {

Planner::Planner(QObject* parent)
    : QObject(parent)
    , m_names(scan::resolveHost)
{
    using namespace std::chrono_literals;
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &Planner::begin);
}

void Planner::plan(const scan::ScanRequest& request)
{
    m_job.cancel();
    m_request = request;
    m_delay.start();
}

void Planner::cancel()
{
    m_job.cancel();
    m_delay.stop();
}

void Planner::begin()
{
    m_job.start(
        [names = m_names, request = m_request](const auto& cancelled) mutable {
            return planRequest(request, names.resolver(cancelled));
        },
        [this](std::shared_ptr<const PlanOutcome> outcome) { Q_EMIT planned(std::move(outcome)); });
}

} // namespace widgets
