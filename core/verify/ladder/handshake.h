// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/ladder/peerstream.h"
#include "core/verify/ladder/synquestion.h"

namespace verify {

/// How a handshake with data ended.
enum class HandshakeOutcome : std::uint8_t {
    Pending,
    NotOpened, ///< no SYN/ACK with MP_CAPABLE of the version asked
    Acknowledged, ///< the DATA_ACK covers our data and follows from our key
    OnlyStart, ///< a DATA_ACK follows from our key, but covers no data
    WrongAck, ///< the DATA_ACK does not follow from our key
    FellBack, ///< our data was acknowledged without MPTCP
    NotAcknowledged, ///< our data was not acknowledged at all
    Reset, ///< by the peer, behind the SYN/ACK
};

/// An MPTCP connection that is opened with both keys, given a little data, kept open for joins and
/// closed: with MP_FASTCLOSE (RFC 8684 section 3.5) where the peer speaks MPTCP, else with FIN.
///
/// The data is one empty line, "\r\n": each TCP must acknowledge it, HTTP servers have to pass over
/// it (RFC 9112 section 2.2), line protocols take it for an empty command, and it is shorter than
/// the header of a TLS record, so nothing is asked of the application and nobody answers back.
class Handshake : public Conversation {
public:
    Handshake(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience,
        wire::MptcpVersion version, std::uint64_t key);

    std::optional<std::int64_t> deadline() const override;
    bool decided() const override { return m_outcome != HandshakeOutcome::Pending; }
    bool closed() const override { return m_state == State::Closed; }

    HandshakeOutcome outcome() const { return m_outcome; }
    std::uint64_t key() const { return m_key; }
    std::optional<std::uint64_t> peerKey() const { return m_peerKey; }
    /// Whether the peer's data carried the sequence numbers that follow from its key; empty where
    /// it sent none before a subflow could join.
    std::optional<bool> peerSequenceRight() const { return m_peer.sequenceRight(); }
    /// The DATA_ACK that was wrong.
    std::optional<std::uint64_t> wrongAck() const { return m_wrongAck; }
    /// Open, and the peer speaks MPTCP on it: a subflow can be tried.
    bool joinable() const;
    /// False where the peer wants no subflow at this address and port (flag C of version 1).
    bool joinsWelcome() const { return m_joinsWelcome; }
    /// From now on the peer may send data on another subflow.
    void subflowJoins() { m_peer.stopCheckingSequence(); }
    /// Closes it when it is decided.
    void close();

protected:
    std::optional<std::vector<std::uint8_t>> make(std::int64_t nowNs) override;
    void receive(const wire::TcpSegment& tcp, std::int64_t nowNs) override;
    void unreachable(std::int64_t nowNs) override;
    std::vector<std::uint8_t> reset() override;

private:
    enum class State : std::uint8_t { Opening, Sending, Open, FastClosing, Finishing, Closed };

    std::optional<std::vector<std::uint8_t>> makeOpening(std::int64_t nowNs);
    std::optional<std::vector<std::uint8_t>> makeSending(std::int64_t nowNs);
    std::optional<std::vector<std::uint8_t>> makeClosing(std::int64_t nowNs);
    void opened(const wire::TcpSegment& synAck);
    void receiveOpen(const wire::TcpSegment& tcp, std::int64_t nowNs);
    void readAcknowledgment(const wire::TcpSegment& tcp, std::int64_t nowNs);
    void readDataAck(const wire::Dss& dss);
    void endIfFinished();
    void decide(HandshakeOutcome outcome);
    bool speaksMptcp() const;
    std::uint32_t nextSequence() const;
    std::vector<std::uint8_t> keyOptions(bool withData) const;
    std::vector<std::uint8_t> acknowledgeOptions() const;
    wire::Dss::Mapping ourMapping() const;

    wire::MptcpVersion m_version;
    std::uint64_t m_key;
    SynExchange m_exchange;
    PeerStream m_peer;
    State m_state = State::Opening;
    HandshakeOutcome m_outcome = HandshakeOutcome::Pending;
    std::optional<std::uint64_t> m_peerKey;
    bool m_joinsWelcome = true;
    bool m_checksum = false; ///< the peer wants DSS checksums
    std::optional<std::uint64_t> m_wrongAck;
    bool m_startAcknowledged = false;
    bool m_dataAcknowledged = false; ///< by TCP
    bool m_closeWanted = false;
    bool m_finAcknowledged = false;
    bool m_oweThirdAck = false;
    bool m_oweReset = false;
    bool m_oweAck = false;
    unsigned m_acksSent = 0;
    unsigned m_sent = 0; ///< times the segment in hand was sent
    std::int64_t m_lastSentNs = 0;
    std::int64_t m_waitEndNs = 0;
};

} // namespace verify
