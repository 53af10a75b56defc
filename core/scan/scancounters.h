// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"

#include <array>
#include <cstdint>

namespace scan {

/// What became of a scan's time, packets and targets. A plain value; those of a scan's parts add
/// up.
struct ScanCounters {
    double elapsedSeconds = 0; ///< since start, pauses included
    double sendingSeconds = 0; ///< pauses and cooldown excluded
    std::uint64_t sent = 0; ///< frames that the network took
    std::uint64_t sendErrors = 0; ///< frames that it refused: not sent
    std::uint64_t unroutable = 0; ///< probes not sent since their target has no path
    std::uint64_t received = 0; ///< frames that passed the kernel's filter
    std::uint64_t validated = 0; ///< replies to this scan's probes
    std::uint64_t notOurs = 0; ///< TCP or ICMP that failed validation
    std::uint64_t parseErrors = 0; ///< not a packet that can be read, or a wrong checksum
    std::uint64_t repeats = 0; ///< same target, pass and class as before
    std::uint64_t conflicts = 0; ///< another class from a target and pass already seen
    std::uint64_t socketDrops = 0; ///< lost in the kernel's receive ring
    std::uint64_t rowsDropped = 0; ///< lost since the consumer of rows was too slow
    std::uint64_t dedupeEvictions = 0; ///< targets and passes forgotten for lack of memory
    /// Distinct replies for each class and pass.
    std::array<std::array<std::uint64_t, ReplyClassCount>, PassCount> classes {};

    std::uint64_t countOf(ReplyClass replyClass) const; ///< over all passes
    std::uint64_t successes() const; ///< distinct SYN/ACKs
    /// SYN/ACKs for each probe sent, 0 to 1.
    double hitRate() const;
    /// Something was lost, probes or answers: what is absent from the results proves little.
    bool degraded() const
    {
        return socketDrops > 0 || rowsDropped > 0 || dedupeEvictions > 0 || parseErrors > 0
            || sendErrors > 0;
    }

    ScanCounters& operator+=(const ScanCounters& more);
    friend bool operator==(const ScanCounters&, const ScanCounters&) = default;
};

/// The counters of packets, each with its key in --metadata-file: ZMap's where ZMap has it.
struct NamedCounter {
    const char* key;
    std::uint64_t ScanCounters::*counter;
};
inline constexpr std::array PacketCounters {
    NamedCounter { "packets_sent", &ScanCounters::sent },
    NamedCounter { "send_to_failures", &ScanCounters::sendErrors },
    NamedCounter { "targets_unroutable", &ScanCounters::unroutable },
    NamedCounter { "pcap_recv", &ScanCounters::received },
    NamedCounter { "pcap_drop", &ScanCounters::socketDrops },
    NamedCounter { "rows_dropped", &ScanCounters::rowsDropped },
    NamedCounter { "dedupe_evictions", &ScanCounters::dedupeEvictions },
    NamedCounter { "validation_passed", &ScanCounters::validated },
    NamedCounter { "validation_failed", &ScanCounters::notOurs },
    NamedCounter { "parse_errors", &ScanCounters::parseErrors },
    NamedCounter { "repeats", &ScanCounters::repeats },
    NamedCounter { "conflicts", &ScanCounters::conflicts },
};

} // namespace scan
