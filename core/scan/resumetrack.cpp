// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/resumetrack.h"

#include <algorithm>

namespace scan {

namespace {

    // A cooldown may last for years.
    constexpr std::size_t MostSamples = 4096;

} // namespace

void ResumeTrack::add(core::Uint128 sent, Clock::time_point now)
{
    m_sent = std::max(m_sent, sent);
    if (m_recent.size() < MostSamples)
        m_recent.push_back({ now, m_sent });
    while (!m_recent.empty() && now - m_recent.front().time >= m_lag) {
        m_answered = m_recent.front().sent;
        m_recent.pop_front();
    }
}

Checkpoint ResumeTrack::checkpoint(const ScanPlan& plan)
{
    if (!m_scan)
        m_scan = checkpointOf(plan);
    Checkpoint checkpoint = *m_scan;
    checkpoint.sentPosition = std::min(m_sent, checkpoint.targets);
    checkpoint.answeredPosition
        = m_finished ? checkpoint.sentPosition : std::min(m_answered, checkpoint.sentPosition);
    checkpoint.complete = m_finished;
    return checkpoint;
}

} // namespace scan
