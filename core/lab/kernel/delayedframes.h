// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/packetring.h"

#include <chrono>
#include <map>
#include <vector>

namespace lab {

/// Frames that leave through a ring, at once or later; of those that wait only so many are kept.
/// Lives in one thread.
class DelayedFrames {
public:
    void send(PacketRing& ring, std::vector<std::uint8_t> frame, std::int64_t delayUs);
    void sendDue();
    /// Until the next is due, as poll() takes it; -1 when none waits.
    int timeoutMs() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Waiting {
        PacketRing* ring;
        std::vector<std::uint8_t> frame;
    };
    std::multimap<Clock::time_point, Waiting> m_waiting;
};

} // namespace lab
