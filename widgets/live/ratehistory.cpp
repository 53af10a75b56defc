// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/ratehistory.h"

#include <algorithm>

namespace widgets {

bool RateHistory::add(const scan::ScanSnapshot& snapshot)
{
    m_pending = { snapshot.elapsedSeconds, std::max(m_pending.sendRate, snapshot.sendRate),
        std::max(m_pending.receiveRate, snapshot.receiveRate) };
    if (!m_samples.empty() && m_pending.seconds < m_samples.back().seconds + m_interval)
        return false;
    if (m_samples.size() == MaxSamples)
        merge();
    m_samples.push_back(m_pending);
    m_pending = {};
    return true;
}

void RateHistory::clear() { *this = {}; }

void RateHistory::merge()
{
    for (std::size_t i = 0; i < m_samples.size() / 2; ++i) {
        const Sample& a = m_samples[2 * i];
        const Sample& b = m_samples[2 * i + 1];
        m_samples[i] = { b.seconds, std::max(a.sendRate, b.sendRate),
            std::max(a.receiveRate, b.receiveRate) };
    }
    m_samples.resize(m_samples.size() / 2);
    m_interval *= 2;
}

} // namespace widgets
