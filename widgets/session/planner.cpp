// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int LeastDelayMs = 150;
    constexpr int MostDelayMs = 1500;

} // namespace

Planner::Planner(QObject* parent)
    : QObject(parent)
    , m_names(scan::resolveHost)
    , m_lastMs(std::make_shared<std::atomic<int>>(0))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(LeastDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Planner::begin);
}

void Planner::plan(const scan::ScanRequest& request)
{
    m_job.cancel();
    m_request = request;
    m_delay.start(std::clamp(m_lastMs->load(), LeastDelayMs, MostDelayMs));
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
            *lastMs = int(std::min<qint64>(took.elapsed(), MostDelayMs));
            return outcome;
        },
        [this](std::shared_ptr<const PlanOutcome> outcome) { Q_EMIT planned(std::move(outcome)); });
}

} // namespace widgets
