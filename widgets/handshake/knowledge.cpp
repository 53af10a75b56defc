// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/knowledge.h"

#include "core/wire/mptcpkeys.h"
#include "core/wire/tcpsegment.h"
#include "widgets/handshake/packetfacts.h"

#include <algorithm>

namespace widgets {

namespace {

    class Side {
    public:
        Side(std::vector<Knowing>* known, int version)
            : m_known(known)
            , m_version(version == 0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1)
        {
        }

        void learn(Fact fact, std::uint64_t value, int since, int subflow = 0)
        {
            const auto known = find(fact, subflow);
            if (known == m_known->end())
                m_known->push_back({ fact, value, subflow, since });
        }
        void add(Fact fact, std::uint64_t value, int since)
        {
            const auto known = find(fact, 0);
            if (known == m_known->end()) {
                m_known->push_back({ fact, value, 0, since });
                return;
            }
            known->value += value;
            known->since = since;
        }
        void forget(Fact fact, int subflow)
        {
            const auto known = find(fact, subflow);
            if (known != m_known->end())
                m_known->erase(known);
        }
        void learnOwn(std::uint64_t key, int since)
        {
            learn(Fact::OwnKey, key, since);
            learn(Fact::OwnToken, wire::tokenOf(key, m_version), since);
            learn(Fact::OwnSequence, wire::initialDataSequence(key, m_version), since);
        }
        void learnPeer(std::uint64_t key, int since)
        {
            learn(Fact::PeerKey, key, since);
            learn(Fact::PeerToken, wire::tokenOf(key, m_version), since);
            learn(Fact::PeerSequence, wire::initialDataSequence(key, m_version), since);
        }

    private:
        std::vector<Knowing>::iterator find(Fact fact, int subflow)
        {
            return std::find_if(m_known->begin(), m_known->end(), [&](const Knowing& knowing) {
                return knowing.fact == fact && knowing.subflow == subflow;
            });
        }

        std::vector<Knowing>* m_known;
        wire::MptcpVersion m_version;
    };

    bool isJoin(handshake::Role role)
    {
        return role == handshake::Role::JoinSyn || role == handshake::Role::JoinSynAck
            || role == handshake::Role::JoinAck || role == handshake::Role::JoinConfirmation;
    }

} // namespace

Knowledge knowledgeAfter(const handshake::Connection& connection, int last)
{
    Knowledge knowledge;
    Side initiator(&knowledge.initiator, connection.version);
    Side listener(&knowledge.listener, connection.version);
    const bool mptcp = connection.version >= 0;
    if (mptcp && connection.initiatorKey)
        initiator.learnOwn(*connection.initiatorKey, -1);
    const int end = std::min(last, int(connection.packets.size()) - 1);
    for (int at = 0; at <= end; ++at) {
        const handshake::LadderPacket& packet = connection.packets[std::size_t(at)];
        Side& sender = packet.fromInitiator ? initiator : listener;
        Side& receiver = packet.fromInitiator ? listener : initiator;
        const bool arrives = !packet.lost || !packet.arrived.empty();
        const PacketFacts sent = factsOf(packet.ip, connection.version);
        const PacketFacts seen
            = packet.arrived.empty() ? sent : factsOf(packet.arrived, connection.version);

        if (const auto* const capable = sent.find<wire::MpCapable>(); capable && capable->senderKey)
            sender.learnOwn(*capable->senderKey, at);
        if (arrives) {
            const auto* const capable = seen.find<wire::MpCapable>();
            const bool ours = capable && capable->senderKey
                && packet.role == handshake::Role::SynAck
                && capable->senderKey == connection.initiatorKey;
            if (capable && capable->senderKey && !ours)
                receiver.learnPeer(*capable->senderKey, at);
            if (packet.role == handshake::Role::SynAck && !capable && mptcp)
                receiver.learn(Fact::PlainTcp, 0, at);
            if (packet.role == handshake::Role::ThirdAck && !capable && mptcp)
                receiver.learn(Fact::PlainTcp, 0, at);
        }
        if (packet.role == handshake::Role::JoinSyn) {
            sender.learn(Fact::Subflow, 0, at, packet.subflow);
            if (arrives && seen.find<wire::MpJoinSyn>())
                receiver.learn(Fact::Subflow, 0, at, packet.subflow);
        }
        if (arrives && isJoin(packet.role)) {
            if (packet.role == handshake::Role::JoinAck && seen.find<wire::MpJoinAck>()) {
                receiver.forget(Fact::Subflow, packet.subflow);
                receiver.learn(Fact::SubflowOpen, 0, at, packet.subflow);
            }
            if (packet.role == handshake::Role::JoinConfirmation) {
                receiver.forget(Fact::Subflow, packet.subflow);
                receiver.learn(Fact::SubflowOpen, 0, at, packet.subflow);
            }
        }
        if (sent.payloadBytes > 0) {
            sender.add(Fact::DataSent, sent.payloadBytes, at);
            if (arrives)
                receiver.add(Fact::DataReceived, seen.payloadBytes, at);
        }
        const auto* const dss = sent.find<wire::Dss>();
        if ((dss && dss->dataFin) || packet.role == handshake::Role::DataFin) {
            sender.learn(Fact::OwnHalfClosed, 0, at);
            if (arrives)
                receiver.learn(Fact::PeerHalfClosed, 0, at);
        }
    }
    return knowledge;
}

} // namespace widgets
