// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/calculations.h"
#include "core/handshake/segmentview.h"

#include <array>

namespace handshake {

/// Tells the story of one connection: roles, sentences and calculations of its packets, in their
/// order, by what both ends know at that moment. Pure; lives in one thread.
class Narrator {
public:
    /// `openedByListener`: of each subflow, whether its SYN came from the connection's listener.
    Narrator(Connection& connection, const std::vector<bool>& openedByListener);
    /// All packets, and what the connection as a whole was.
    void tell();

private:
    struct SubflowState {
        Side opener = Side::A;
        bool synSeen = false;
        bool synAckSeen = false;
        bool thirdSeen = false;
        bool joinAckSeen = false;
        bool confirmed = false;
        bool dataSeen = false;
        std::uint32_t openerInitial = 0;
        std::uint32_t listenerInitial = 0;
        std::optional<std::uint32_t> openerNonce;
        std::optional<std::uint32_t> listenerNonce;
    };
    /// What is known of one end's data.
    struct Stream {
        std::uint64_t end = 0; ///< bytes of data so far, DATA_FIN counts as one
        bool mapped = false; ///< a mapping was seen
        bool signalled = false; ///< a DSS was
    };

    void tellPacket(LadderPacket& packet);
    void tellError(LadderPacket& packet, const QuotedEnds& error);
    void tellSegment(LadderPacket& packet, const SegmentView& view);
    void tellSyn(LadderPacket& packet, const SegmentView& view);
    void tellSynAck(LadderPacket& packet, const SegmentView& view);
    void tellJoinSynAck(LadderPacket& packet);
    void tellReset(LadderPacket& packet);
    bool isThirdAck(const LadderPacket& packet);
    void tellThirdAck(LadderPacket& packet, const SegmentView& view);
    void tellJoinAck(LadderPacket& packet);
    void tellOpen(LadderPacket& packet, const SegmentView& view);
    void tellData(LadderPacket& packet, const SegmentView& view);
    void tellMapping(LadderPacket& packet, const SegmentView& view);
    void tellDataAck(LadderPacket& packet);
    void tellAddress(LadderPacket& packet);
    void summarize();

    void learnKey(LadderPacket& packet, Side side, std::uint64_t key);
    void fallBack();
    Side sideOf(const LadderPacket& packet) const;
    Stream& streamOf(Side side) { return m_streams[std::size_t(side)]; }
    wire::MptcpVersion version() const;
    bool speaksMptcp() const { return m_connection.version >= 0 && !m_connection.fellBack; }

    Connection& m_connection;
    Keys m_keys;
    std::vector<SubflowState> m_subflows;
    std::array<Stream, 2> m_streams;
    bool m_asked = false; ///< the first SYN had MP_CAPABLE
    int m_askedVersion = -1;
    bool m_mirrored = false;
    bool m_answered = false;
    bool m_reset = false;
    bool m_unreachable = false;
    wire::SegmentOptions m_options; ///< of the packet in hand
    SubflowState* m_state = nullptr; ///< of its subflow
};

} // namespace handshake
