// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"
#include "core/lab/device/seededvalues.h"
#include "core/wire/tcpsegment.h"

#include <optional>

namespace lab {

/// The sequence numbers (RFC 9293 section 3.4) of one connection of a host that sends back every
/// byte that it receives. Byte n of the host's stream equals byte n of the client's, and FIN
/// answers FIN: so what to send follows from what came, a segment that comes twice is answered
/// twice with the same bytes, and nothing is buffered or timed. Segments that arrive ahead of
/// their turn are not kept; the client sends them again. Numbers are in host order. Lives in one
/// thread.
class TcpStream {
public:
    /// What the client has negotiated and the host has drawn.
    struct Start {
        Flow flow;
        std::uint32_t hostInitial = 0; ///< sequence number of the SYN/ACK
        bool windowScale = false;
        std::optional<std::uint32_t> timestamp; ///< the host's, when both sides use RFC 7323's
    };
    explicit TcpStream(const Start& start);

    /// What a segment is to the stream.
    enum class Arrival {
        Next, ///< begins with, or holds, the next byte that is expected; or is a pure ACK
        Repeated, ///< nothing in it is new
        Unacceptable, ///< ahead of its turn, outside of the window, or acknowledges what was not
                      ///< sent
    };
    Arrival arrivalOf(const wire::TcpSegment& tcp) const;
    /// Whether a RST takes effect, RFC 9293 section 3.10.7.4 with RFC 5961 section 3.2.
    bool resetBy(const wire::TcpSegment& tcp) const;
    /// Takes payload and FIN of a segment whose arrival is Next.
    void take(const wire::TcpSegment& tcp);
    /// Both sides have sent FIN and the client has acknowledged ours in `tcp`.
    bool endedBy(const wire::TcpSegment& tcp) const;

    const Flow& flow() const { return m_start.flow; }
    /// Position of the segment's first byte in the client's stream; 1 is the first byte, as in the
    /// subflow sequence numbers of DSS.
    std::uint32_t positionOf(const wire::TcpSegment& tcp) const;

    /// The option block of an answer to `tcp`: timestamps where agreed, then `mptcp`.
    std::vector<std::uint8_t> optionsFor(const wire::TcpSegment& tcp, wire::Bytes mptcp = {}) const;
    /// Acknowledges everything taken so far. `options` is a whole block.
    DevicePacket acknowledge(wire::Bytes options) const;
    /// Sends payload and FIN of `tcp` back, and acknowledges everything taken so far; in several
    /// packets with the same options when one could be too long for a link.
    std::vector<DevicePacket> echo(const wire::TcpSegment& tcp, wire::Bytes options) const;
    /// Ends the connection from this side.
    DevicePacket abort(wire::Bytes options) const;
    /// Refuses `tcp` alone, as refuse() does.
    DevicePacket refusal(const wire::TcpSegment& tcp, wire::Bytes options) const;

private:
    std::uint32_t clientNext() const { return m_start.flow.clientSequence + m_taken; }
    std::uint32_t hostNext() const { return m_start.hostInitial + m_taken; }
    DevicePacket build(std::uint8_t flags, std::uint32_t sequence, wire::Bytes options,
        wire::Bytes payload = {}) const;

    Start m_start;
    std::uint32_t m_taken = 1; ///< sequence numbers taken from the client: SYN, bytes, FIN
    bool m_finished = false; ///< the client's FIN was taken
};

} // namespace lab
