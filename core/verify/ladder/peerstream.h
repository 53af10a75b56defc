// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

namespace verify {

/// What a peer sends on one connection, in order: nothing of it is kept but how far it went. Data
/// out of order is left for the peer to send again. Numbers are in host order; RFC 9293 section
/// 3.10.7.4, RFC 8684 section 3.3. Lives in one thread.
class PeerStream {
public:
    /// After the SYN/ACK with `initialSequence` and the peer's initial data sequence number.
    void begin(std::uint32_t initialSequence, std::uint64_t initialDataSequence);

    /// Takes payload, FIN and the mapping of a segment. True when it has to be acknowledged.
    bool take(const wire::TcpSegment& tcp, const std::optional<wire::Dss>& dss);
    /// Whether a RST with this sequence number is the peer's: it lies in the window.
    bool inWindow(std::uint32_t sequence) const;
    void stopCheckingSequence() { m_checkSequence = false; }

    std::uint32_t nextSequence() const { return m_next; } ///< to acknowledge
    std::uint64_t dataAck() const { return m_dataAck; } ///< the whole number
    bool finished() const { return m_finished; } ///< FIN arrived
    bool infiniteMapping() const { return m_infinite; } ///< the peer has fallen back
    std::optional<bool> sequenceRight() const { return m_sequenceRight; }

    /// Offered in every segment: little, so that nobody sends us much.
    static constexpr std::uint16_t Window = 8192;

private:
    void takeMapping(const wire::Dss& dss);

    std::uint32_t m_initial = 0;
    std::uint32_t m_next = 0;
    std::uint64_t m_initialData = 0;
    std::uint64_t m_dataAck = 0;
    bool m_finished = false;
    bool m_infinite = false;
    bool m_checkSequence = true;
    std::optional<bool> m_sequenceRight;
};

} // namespace verify
