// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/resumetrack.h"

#include "core/scan/output/readable.h"

#include <nlohmann/json.hpp>

namespace scan {

namespace {

    // A cooldown may last for years.
    constexpr std::size_t MostSamples = 4096;

} // namespace

void ResumeTrack::add(core::Uint128 sent, Clock::time_point now)
{
    m_sent = sent;
    if (m_recent.size() < MostSamples)
        m_recent.push_back({ now, sent });
    while (!m_recent.empty() && now - m_recent.front().time >= m_cooldown) {
        m_answered = m_recent.front().sent;
        m_recent.pop_front();
    }
}

std::string ResumeTrack::state(const ScanPlan& plan) const
{
    const nlohmann::ordered_json json { { "seed", plan.seed }, { "shard", plan.shard.index },
        { "shards", plan.shard.count }, { "sender_threads", plan.request.senderThreads },
        { "targets", decimal(plan.space.size()) }, { "sent_position", decimal(m_sent) },
        { "answered_position", decimal(m_answered) } };
    return json.dump();
}

} // namespace scan
