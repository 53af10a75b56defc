// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/delayedframes.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t MostWaiting = 65536;

} // namespace

void DelayedFrames::send(PacketRing& ring, std::vector<std::uint8_t> frame, std::int64_t delayUs)
{
    if (delayUs <= 0)
        ring.send(frame);
    else if (m_waiting.size() < MostWaiting)
        m_waiting.emplace(
            Clock::now() + std::chrono::microseconds(delayUs), Waiting { &ring, std::move(frame) });
}

void DelayedFrames::sendDue()
{
    const auto now = Clock::now();
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        const Waiting& due = m_waiting.begin()->second;
        due.ring->send(due.frame);
        m_waiting.erase(m_waiting.begin());
    }
}

int DelayedFrames::timeoutMs() const
{
    if (m_waiting.empty())
        return -1;
    const auto wait
        = std::chrono::ceil<std::chrono::milliseconds>(m_waiting.begin()->first - Clock::now());
    return int(std::max<std::int64_t>(wait.count(), 0));
}

} // namespace lab
