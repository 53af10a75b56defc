// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/roundtrip.h"

#include <algorithm>
#include <cstdlib>

namespace verify {

namespace {

    /// Longer than most hosts delay an acknowledgment.
    constexpr std::int64_t ShortestNs = 200'000'000;
    constexpr std::int64_t ShortestGraceNs = 20'000'000;

} // namespace

void RoundTrip::sample(std::int64_t ns)
{
    ns = std::max<std::int64_t>(ns, 0);
    if (!m_smoothedNs) {
        m_smoothedNs = ns;
        m_variationNs = ns / 2;
        return;
    }
    m_variationNs += (std::abs(*m_smoothedNs - ns) - m_variationNs) / 4;
    *m_smoothedNs += (ns - *m_smoothedNs) / 8;
}

std::int64_t RoundTrip::timeoutNs(unsigned attempt) const
{
    if (!m_smoothedNs)
        return m_longestNs;
    std::int64_t wait = std::max(*m_smoothedNs + 4 * m_variationNs, ShortestNs);
    for (unsigned i = 0; i < attempt && wait < m_longestNs; ++i)
        wait *= 2;
    return std::min(wait, m_longestNs);
}

std::int64_t RoundTrip::graceNs() const
{
    return m_smoothedNs ? std::min(2 * *m_smoothedNs + ShortestGraceNs, m_longestNs) : m_longestNs;
}

} // namespace verify
