// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"

#include <condition_variable>
#include <mutex>

namespace lab {

/// A frame on its way to the scanner.
struct Arrival {
    std::chrono::steady_clock::time_point due;
    std::int64_t timeNs = 0; ///< `due` since the Unix epoch
    std::uint64_t order = 0; ///< breaks ties, so that frames of one time stay in order
    std::vector<std::uint8_t> frame;
    bool outgoing = false; ///< the scanner's own, seen on its way out
};

/// Frames on their way to one receiver, bounded as a socket's ring is. Any thread.
class ArrivalQueue {
public:
    /// Takes over what fits and counts the rest as dropped; `arrivals` is left moved-from.
    void put(std::vector<Arrival>& arrivals);
    /// Waits until a frame is due, at most `timeout`; then all that are due, at most `maximum`.
    std::vector<Arrival> take(std::size_t maximum, std::chrono::milliseconds timeout);
    std::uint64_t drops() const;

    static constexpr std::size_t Capacity = 65536;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Arrival> m_heap; ///< the earliest first
    std::uint64_t m_nextOrder = 0;
    std::uint64_t m_drops = 0;
};

} // namespace lab
