// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/classhistory.h"

namespace widgets {

bool ClassHistory::add(const scan::ScanSnapshot& snapshot)
{
    Sample sample;
    sample.seconds = snapshot.elapsedSeconds;
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses)
        sample.counts[std::size_t(replyClass)] = snapshot.countOf(replyClass);
    // The end of a run is always told, however soon it comes behind the last
    // sample.
    const bool soon = !m_samples.empty() && sample.seconds < m_samples.back().seconds + m_interval;
    if (soon && sample.counts == m_samples.back().counts)
        return false;
    if (soon && snapshot.state == scan::ScanState::Sending)
        return false;
    if (m_samples.size() == MaxSamples) {
        for (std::size_t i = 0; i < m_samples.size() / 2; ++i)
            m_samples[i] = m_samples[2 * i + 1];
        m_samples.resize(m_samples.size() / 2);
        m_interval *= 2;
    }
    m_samples.push_back(sample);
    return true;
}

void ClassHistory::clear() { *this = {}; }

} // namespace widgets
