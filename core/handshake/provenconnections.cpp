// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/provenconnections.h"

#include "core/handshake/assembler.h"

#include <algorithm>

namespace handshake {

namespace {

    bool hasPacketOf(const Connection& connection, const verify::StepEvidence& step)
    {
        return std::ranges::any_of(step.packets, [&](const verify::StepPacket& wanted) {
            return std::ranges::any_of(connection.packets, [&](const LadderPacket& packet) {
                return packet.timeNs == wanted.timeNs && packet.ip == wanted.ip;
            });
        });
    }

} // namespace

std::vector<const verify::StepPacket*> packetsOf(const verify::VerifyResult& proof)
{
    std::vector<const verify::StepPacket*> packets;
    for (const verify::StepEvidence& step : proof.evidence) {
        for (const verify::StepPacket& packet : step.packets) {
            // Steps that ask on one connection all have its packets.
            const bool known = std::ranges::any_of(packets, [&](const auto* other) {
                return other->timeNs == packet.timeNs && other->ip == packet.ip;
            });
            if (!known)
                packets.push_back(&packet);
        }
    }
    std::ranges::stable_sort(packets, {}, &verify::StepPacket::timeNs);
    return packets;
}

std::vector<Connection> connectionsOf(const verify::VerifyResult& proof)
{
    Assembler assembler;
    for (const verify::StepPacket* packet : packetsOf(proof))
        assembler.add(packet->ip, packet->timeNs);
    return assembler.connections();
}

std::vector<Connection> connectionsOf(const verify::VerifyResult& proof, verify::Step step)
{
    const auto found = std::ranges::find(proof.evidence, step, &verify::StepEvidence::step);
    if (found == proof.evidence.end())
        return {};
    std::vector<Connection> connections = connectionsOf(proof);
    std::erase_if(connections,
        [&](const Connection& connection) { return !hasPacketOf(connection, *found); });
    return connections;
}

} // namespace handshake
