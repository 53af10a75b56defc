// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

namespace handshake {

/// What an initiator does and draws in a lesson.
struct ClientSetup {
    wire::MptcpVersion version = wire::MptcpVersion::V1;
    Endpoint first; ///< of the first subflow
    Endpoint second; ///< of the one that joins
    Endpoint listener;
    std::uint64_t key = 1;
    std::uint32_t firstSequence = 0; ///< initial sequence numbers
    std::uint32_t secondSequence = 0;
    std::uint32_t nonce = 0;
    bool join = true;
    bool data = true;
    bool teardown = true;
};

/// An initiator that opens a connection with MPTCP (RFC 6824 or RFC 8684), sends a little data,
/// adds a subflow, sends data on it and closes everything; where MPTCP gets lost it goes on with
/// plain TCP, as sections 3.7 of the RFCs have it. One packet after the other, without any clock or
/// repetition: for networks that lose nothing. Pure; lives in one thread. Version 0 asks for DSS
/// checksums, as its hosts did; version 1 does not.
class LessonClient {
public:
    explicit LessonClient(const ClientSetup& setup);

    /// The IP packet to send now; none when it waits in vain or is done.
    std::optional<std::vector<std::uint8_t>> next();
    /// A packet that arrived.
    void take(wire::Bytes packet);
    bool done() const { return m_step == Step::Done; }

private:
    enum class Step : std::uint8_t {
        Syn,
        AwaitSynAck,
        ThirdAck,
        Data,
        AwaitEcho,
        AckEcho,
        Signal, ///< without data: a DSS, so that subflows may join
        JoinSyn,
        AwaitJoinSynAck,
        JoinAck,
        AwaitConfirmation,
        JoinData,
        AwaitJoinEcho,
        AckJoinEcho,
        DataFin,
        AwaitDataFin,
        AckDataFin,
        Fin,
        AwaitFin,
        AckFin,
        Done,
    };
    struct Subflow {
        Endpoint local;
        std::uint32_t initial = 0;
        std::uint32_t sent = 0; ///< the next sequence number
        std::uint32_t received = 0; ///< to acknowledge
        bool open = false;
    };
    using Packet = std::vector<std::uint8_t>;

    Packet segment(Subflow& subflow, std::uint8_t flags, const std::vector<std::uint8_t>& mptcp,
        wire::Bytes payload = {});
    Packet dataSegment(Subflow& subflow, std::string_view text);
    std::vector<std::uint8_t> synOption() const;
    std::vector<std::uint8_t> keyOption(std::optional<std::uint16_t> dataLength) const;
    std::vector<std::uint8_t> ackOption() const;
    std::vector<std::uint8_t> mappingOption(
        std::uint32_t subflowSequence, wire::Bytes data, bool fin) const;
    void takeSynAck(const wire::TcpSegment& tcp);
    void takeJoinSynAck(const wire::TcpSegment& tcp);
    void takeData(Subflow& subflow, const wire::TcpSegment& tcp);
    Step afterHandshake() const;
    Step afterData() const;
    Step afterJoin() const;
    Step atTheEnd() const;
    Step afterFin();

    ClientSetup m_setup;
    Step m_step = Step::Syn;
    Subflow m_subflows[2];
    std::size_t m_closing = 0; ///< the subflow that is closed now
    bool m_mptcp = false;
    bool m_signalled = false; ///< the peer has sent a DSS
    bool m_checksum = false;
    std::uint64_t m_peerKey = 0;
    std::uint32_t m_peerNonce = 0;
    std::uint64_t m_dataSent = 0; ///< bytes, and DATA_FIN
    std::uint64_t m_dataReceived = 0;
};

} // namespace handshake
