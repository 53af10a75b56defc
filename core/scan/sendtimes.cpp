// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sendtimes.h"

#include <limits>

namespace scan {

namespace {
    constexpr std::size_t Entries = 1 << 20;
    constexpr int TimeBits = 40; // 12 days
    constexpr std::uint64_t TimeMask = (std::uint64_t(1) << TimeBits) - 1;

    std::size_t indexOf(std::uint64_t fingerprint) { return fingerprint & (Entries - 1); }
    std::uint64_t tagOf(std::uint64_t fingerprint) { return fingerprint & ~TimeMask; }
} // namespace

SendTimes::SendTimes()
    : m_entries(Entries)
{
}

void SendTimes::record(std::uint64_t fingerprint, std::int64_t sentUs)
{
    m_entries[indexOf(fingerprint)].store(
        tagOf(fingerprint) | (std::uint64_t(sentUs) & TimeMask), std::memory_order_relaxed);
}

void SendTimes::prefetch(std::uint64_t fingerprint) const
{
    __builtin_prefetch(&m_entries[indexOf(fingerprint)]);
}

std::int32_t SendTimes::roundTripUs(std::uint64_t fingerprint, std::int64_t receivedUs) const
{
    const std::uint64_t entry = m_entries[indexOf(fingerprint)].load(std::memory_order_relaxed);
    if (entry == 0 || (entry & ~TimeMask) != tagOf(fingerprint))
        return -1;
    const std::uint64_t elapsed = (std::uint64_t(receivedUs) - entry) & TimeMask;
    if (elapsed > std::uint64_t(std::numeric_limits<std::int32_t>::max()))
        return -1;
    return std::int32_t(elapsed);
}

} // namespace scan
