// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace scan {

enum class ScanState : std::uint8_t {
    Idle,
    Sending,
    Paused,
    Cooldown, ///< everything is sent; late replies are waited for
    Done,
    Stopped, ///< by the user or by a limit
    Failed,
};
const char* scanStateName(ScanState state);

/// A scan's counters at one moment. A plain value; ScanEngine::snapshot() makes one from any
/// thread, and several counters of one snapshot may be a few packets apart.
struct ScanSnapshot {
    ScanState state = ScanState::Idle;
    double elapsedSeconds = 0; ///< since start, pauses included
    double sendingSeconds = 0; ///< pauses and cooldown excluded
    std::uint64_t probesPlanned = 0; ///< saturates
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
    std::uint64_t dedupeEvictions = 0; ///< replies forgotten for lack of memory
    /// Distinct replies for each class and pass.
    std::array<std::array<std::uint64_t, ReplyClassCount>, PassCount> classes {};
    double sendRate = 0; ///< packets a second over the last second
    double receiveRate = 0; ///< validated replies a second over the last second
    std::optional<double> secondsLeft; ///< cooldown included; empty while unknown

    std::uint64_t countOf(ReplyClass replyClass) const; ///< over all passes
    std::uint64_t successes() const; ///< distinct SYN/ACKs
    /// SYN/ACKs for each probe sent, 0 to 1.
    double hitRate() const;
    double progress() const; ///< share of probes handled, 0 to 1
    /// Something was lost, probes or answers: what is absent from the results proves little.
    bool degraded() const
    {
        return socketDrops > 0 || rowsDropped > 0 || dedupeEvictions > 0 || parseErrors > 0
            || sendErrors > 0;
    }
};

} // namespace scan
