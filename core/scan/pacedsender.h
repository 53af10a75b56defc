// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/scan/ratelimiter.h"

#include <atomic>

namespace scan {

/// Sends the packets of many conversations at a rate: a batch of frames that is filled packet by
/// packet and then sent. Lives in one thread, but setRate() and rate() are safe from any.
class PacedSender {
public:
    /// `packetsPerSecond` 0 is unlimited.
    explicit PacedSender(double packetsPerSecond);

    /// Opens a sender whose frames captures see (net::Egress::Visible), of `batch` slots.
    core::Result<void> open(net::PacketPort& port, std::size_t batch);

    void setRate(double packetsPerSecond)
    {
        m_wanted.store(packetsPerSecond, std::memory_order_relaxed);
    }
    double rate() const { return m_wanted.load(std::memory_order_relaxed); }

    /// How long until the rate allows a packet; zero or less: it does.
    std::chrono::nanoseconds wait();
    /// Whether a packet can be added now: the rate allows it, and the batch has a free slot.
    bool hasRoom() { return m_count < m_sender->batch().size() && wait().count() <= 0; }
    /// Puts an IP packet, which must fit the link, behind a header for the next hop of `path`.
    void add(const net::Path& path, wire::Bytes packet);
    /// What was added since the last flush().
    std::size_t size() const { return m_count; }
    std::span<const net::FrameSlot> frames() const { return m_sender->batch().first(m_count); }

    /// What became of a batch.
    struct Flushed {
        std::size_t sent = 0;
        /// Refused, or without room on the link for as long as FrameSender::send() waits.
        std::size_t lost = 0;
    };
    /// Sends all that was added; nothing is kept for later. Errors as of FrameSender::send().
    core::Result<Flushed> flush();

private:
    /// Takes `count` frames from the front of what was `sent`; the others move up.
    void dropFront(std::span<const net::FrameSlot> sent, std::size_t count);

    std::atomic<double> m_wanted;
    double m_adopted = 0; ///< the limiter's rate
    std::unique_ptr<RateLimiter> m_limiter;
    std::unique_ptr<net::FrameSender> m_sender;
    wire::LinkType m_link {};
    std::size_t m_count = 0;
};

} // namespace scan
