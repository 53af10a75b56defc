// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sendtimes.h"

#include <sys/mman.h>

#include <cstdlib>
#include <limits>
#include <new>

namespace scan {

namespace {
    constexpr std::size_t HugePageBytes = 2 << 20;
}

// Each probe writes to another place of the table. On pages of 4 KiB that would be a miss of the
// address translation for each; huge pages are four in all. Where there are none, it works as well.
SendTimes::SendTimes()
{
    void* const memory = std::aligned_alloc(HugePageBytes, sizeof(Entries));
    if (!memory)
        throw std::bad_alloc();
    madvise(memory, sizeof(Entries), MADV_HUGEPAGE);
    m_entries.reset(new (memory) Entries {});
}

void SendTimes::Free::operator()(Entries* entries) const { std::free(entries); }

void SendTimes::prefetch(std::uint64_t fingerprint) const
{
    __builtin_prefetch(&(*m_entries)[indexOf(fingerprint)]);
}

std::int32_t SendTimes::roundTripUs(std::uint64_t fingerprint, std::int64_t receivedUs) const
{
    const std::uint64_t entry = (*m_entries)[indexOf(fingerprint)].load(std::memory_order_relaxed);
    if (entry == 0 || (entry & ~TimeMask) != tagOf(fingerprint))
        return -1;
    const std::uint64_t elapsed = (std::uint64_t(receivedUs) - entry) & TimeMask;
    if (elapsed > std::uint64_t(std::numeric_limits<std::int32_t>::max()))
        return -1;
    return std::int32_t(elapsed);
}

} // namespace scan
