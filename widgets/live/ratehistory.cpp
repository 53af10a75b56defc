// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/ratehistory.h"

#include <algorithm>

namespace widgets {

void RateHistory::add(const scan::ScanSnapshot& snapshot)
{
    const Sample sample { snapshot.elapsedSeconds, snapshot.sendRate, snapshot.receiveRate };
    if (!m_samples.empty() && sample.seconds < m_samples.back().seconds + m_interval)
        return;
    if (m_samples.size() == MaxSamples)
        merge();
    m_samples.push_back(sample);
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
