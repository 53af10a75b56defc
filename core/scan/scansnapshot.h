// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scancounters.h"

#include <cstdint>
#include <optional>
#include <string>

namespace scan {

/// Where a scan stands. The last three are ends.
enum class ScanState : std::uint8_t {
    Idle,
    Sending,
    Paused,
    Cooldown, ///< everything is sent; late replies are waited for
    Done,
    Stopped, ///< by the user or by a limit
    Failed,
};
/// "idle", "sending", "paused", "cooldown", "done", "stopped", "failed"
const char* scanStateName(ScanState state);

/// A scan's counters at one moment. A plain value; ScanEngine::snapshot() makes one from any
/// thread, and several counters of one snapshot may be a few packets apart.
struct ScanSnapshot : ScanCounters {
    ScanState state = ScanState::Idle;
    std::uint64_t probesPlanned = 0; ///< saturates
    double sendRate = 0; ///< packets a second over the last second
    double receiveRate = 0; ///< validated replies a second over the last second
    std::optional<double> secondsLeft; ///< cooldown included; empty while unknown

    double progress() const; ///< share of probes handled, 0 to 1
};

} // namespace scan
