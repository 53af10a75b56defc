// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/evidence.h"
#include "core/verify/roundtrip.h"
#include "core/wire/tcpsegment.h"

namespace verify {

/// The two ends of a connection, ours first.
struct Endpoints {
    core::IpAddress source;
    core::IpAddress target;
    std::uint16_t sourcePort = 0;
    std::uint16_t targetPort = 0;
};

/// What all connections of one ladder share.
struct Patience {
    RoundTrip roundTrip;
    unsigned attempts = 3; ///< of each segment
};

/// One TCP connection done by hand, or the attempt at one: a state machine on segments and times
/// that it is given. Times are nanoseconds on one clock. Lives in the thread of its ladder.
class Conversation {
public:
    Conversation(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience);
    virtual ~Conversation() = default;
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    /// The IP packet to send now, if there is one. To be called again until there is none.
    std::optional<std::vector<std::uint8_t>> next(std::int64_t nowNs);
    /// When next() may have something: in the past for "now", empty for "only after an arrival".
    virtual std::optional<std::int64_t> deadline() const = 0;
    /// A segment for our port from the target's; `packet` is the IP packet that held it.
    void take(const wire::TcpSegment& tcp, wire::Bytes packet, std::int64_t nowNs);
    /// An ICMP error that says that our segments don't arrive; `packet` is the IP packet.
    void takeUnreachable(wire::Bytes packet, std::int64_t nowNs);

    /// The RST that ends at the target what may be open there, when nobody waits for more.
    std::optional<std::vector<std::uint8_t>> abandon();

    /// What it was begun for is known.
    virtual bool decided() const = 0;
    /// Nothing of it is open at the target any more, as far as that can be known.
    virtual bool closed() const = 0;

    const std::vector<StepPacket>& packets() const { return m_packets; }
    std::uint32_t packetsLeftOut() const { return m_leftOut; }
    std::uint32_t packetsSent() const { return m_sent; }

protected:
    virtual std::optional<std::vector<std::uint8_t>> make(std::int64_t nowNs) = 0;
    virtual void receive(const wire::TcpSegment& tcp, std::int64_t nowNs) = 0;
    virtual void unreachable(std::int64_t nowNs) = 0;
    virtual std::vector<std::uint8_t> reset() = 0;

    /// A segment of this connection with our ports; window and checksums are filled in.
    std::vector<std::uint8_t> segment(std::uint8_t flags, std::uint32_t sequence,
        std::uint32_t acknowledgment, wire::Bytes options = {}, wire::Bytes payload = {}) const;
    std::uint32_t initialSequence() const { return m_initialSequence; }
    core::Family family() const { return m_ends.target.family(); }
    Patience& patience() { return m_patience; }

private:
    void keep(wire::Bytes packet, bool sent, std::int64_t nowNs);

    Endpoints m_ends;
    std::uint32_t m_initialSequence;
    Patience& m_patience;
    std::vector<StepPacket> m_packets; ///< times on the ladder's clock
    std::uint32_t m_leftOut = 0;
    std::uint32_t m_sent = 0;
};

} // namespace verify
