// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanprogress.h"

#include <algorithm>

namespace scan {

void RateMeter::sample(std::uint64_t sent, std::uint64_t replies, Clock::time_point now)
{
    m_samples.push_back({ now, sent, replies });
    // One sample of at least a second ago stays as the base.
    while (m_samples.size() > 2 && now - m_samples[1].time >= std::chrono::seconds(1))
        m_samples.pop_front();
    const Sample& base = m_samples.front();
    const double seconds = std::chrono::duration<double>(now - base.time).count();
    if (seconds <= 0)
        return;
    m_sendRate = double(sent - base.sent) / seconds;
    m_receiveRate = double(replies - base.replies) / seconds;
}

void ScanClock::start(Clock::time_point now) { m_start = now; }

void ScanClock::setPaused(bool paused, Clock::time_point now)
{
    if (paused && !m_pausedSince && !m_sendingEnd) {
        m_pausedSince = now;
    } else if (!paused && m_pausedSince) {
        m_paused += now - *m_pausedSince;
        m_pausedSince.reset();
    }
}

void ScanClock::endSending(Clock::time_point now)
{
    setPaused(false, now);
    if (!m_sendingEnd)
        m_sendingEnd = now;
}

void ScanClock::end(Clock::time_point now)
{
    endSending(now);
    m_end = now;
}

double ScanClock::elapsedSeconds(Clock::time_point now) const
{
    return m_start ? std::chrono::duration<double>(m_end.value_or(now) - *m_start).count() : 0;
}

double ScanClock::sendingSeconds(Clock::time_point now) const
{
    if (!m_start)
        return 0;
    Clock::time_point until = m_sendingEnd.value_or(now);
    if (m_pausedSince)
        until = *m_pausedSince;
    return std::chrono::duration<double>(until - *m_start - m_paused).count();
}

double ScanClock::cooldownSeconds(Clock::time_point now) const
{
    return m_sendingEnd ? std::chrono::duration<double>(now - *m_sendingEnd).count() : 0;
}

std::optional<double> estimateSecondsLeft(
    const ScanSnapshot& snapshot, double plannedRate, double maxRuntimeSeconds, double cooldownLeft)
{
    switch (snapshot.state) {
    case ScanState::Sending:
    case ScanState::Paused: {
        const double handled
            = double(snapshot.sent) + double(snapshot.sendErrors) + double(snapshot.unroutable);
        const double remaining = std::max(0.0, double(snapshot.probesPlanned) - handled);
        const double measured
            = snapshot.sendingSeconds >= 1 ? handled / snapshot.sendingSeconds : 0;
        const double rate = measured > 0 ? measured : plannedRate;
        if (rate <= 0)
            return std::nullopt;
        double seconds = remaining / rate;
        if (maxRuntimeSeconds > 0)
            seconds = std::min(seconds, maxRuntimeSeconds - snapshot.sendingSeconds);
        return std::max(0.0, seconds) + cooldownLeft;
    }
    case ScanState::Cooldown:
        return cooldownLeft;
    case ScanState::Idle:
        return std::nullopt;
    case ScanState::Done:
    case ScanState::Stopped:
    case ScanState::Failed:
        break;
    }
    return 0;
}

} // namespace scan
