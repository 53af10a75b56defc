// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"

#include <atomic>
#include <string>

#include <sys/types.h>

namespace bench {

/// A process in the far namespace of a veth pair (tests::NamespacePair) that answers, or floods,
/// from packet sockets, without any TCP stack. One at a time; start it while the caller has no
/// other thread.
class ReplySource {
public:
    /// Turns every SYN to port 80 that arrives into a SYN/ACK with a valid MP_CAPABLE of version 1.
    static ReplySource reflecting();
    /// Sends `frames`, each once, `perSecond` of them; 0: as fast as it goes. Begins with go().
    static ReplySource flooding(std::span<const net::ReceivedFrame> frames, double perSecond);
    ReplySource(ReplySource&& other) noexcept;
    ~ReplySource();

    /// Empty once it stands ready, or why it does not.
    std::string waitReady();
    void go();
    /// It has sent all of its frames.
    bool over() const;
    /// Ends it; its counters are then whole.
    void stop();

    struct Counters {
        std::atomic<bool> ready { false };
        std::atomic<bool> begun { false };
        std::atomic<bool> over { false };
        std::atomic<bool> stopped { false };
        std::atomic<std::uint64_t> received { 0 };
        std::atomic<std::uint64_t> sent { 0 };
        std::atomic<std::uint64_t> ringDrops { 0 }; ///< SYNs that it was too slow for
        std::atomic<std::uint64_t> notSent { 0 };
        std::atomic<double> seconds { 0 }; ///< of sending
        std::atomic<double> cpuSeconds { 0 };
        wire::MacAddress mac {}; ///< of the far interface; when ready
        char trouble[256] = {};
    };
    const Counters& counters() const { return *m_counters; }

private:
    template <typename Work> explicit ReplySource(Work work);
    Counters* m_counters = nullptr; ///< shared with the process
    pid_t m_process = -1;
};

} // namespace bench
