// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>

namespace scan {

/// When probes left, for round-trip times without any state for a target: a table of fixed size
/// (8 MiB) indexed by fingerprint, in which a later probe overwrites an earlier one. What was
/// overwritten has no RTT; it never gets a wrong one but for a 24-bit coincidence. Any thread.
class SendTimes {
public:
    SendTimes();
    /// Both times are of the wall clock, as the kernel stamps what it receives. A clock that is
    /// set back in between gives no RTT.
    void record(std::uint64_t fingerprint, std::int64_t sentUs)
    {
        (*m_entries)[indexOf(fingerprint)].store(
            tagOf(fingerprint) | (std::uint64_t(sentUs) & TimeMask), std::memory_order_relaxed);
    }
    /// Fetches what roundTripUs() will look at.
    void prefetch(std::uint64_t fingerprint) const;
    /// The round-trip time in microseconds, or -1.
    std::int32_t roundTripUs(std::uint64_t fingerprint, std::int64_t receivedUs) const;

private:
    static constexpr std::size_t EntryCount = 1 << 20;
    static constexpr int TimeBits = 40; // 12 days
    static constexpr std::uint64_t TimeMask = (std::uint64_t(1) << TimeBits) - 1;
    using Entries = std::array<std::atomic<std::uint64_t>, EntryCount>;
    struct Free {
        void operator()(Entries* entries) const;
    };
    static std::size_t indexOf(std::uint64_t fingerprint) { return fingerprint & (EntryCount - 1); }
    static std::uint64_t tagOf(std::uint64_t fingerprint) { return fingerprint & ~TimeMask; }

    std::unique_ptr<Entries, Free> m_entries; ///< 24 bits of tag above 40 of time
};

} // namespace scan
