// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"
#include "core/wire/mptcpkeys.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

/// A version 1 connection with a second subflow, built packet by packet from the RFC: keys, token
/// and HMACs of reference/protocol.md's vectors, independent of the code that plays lessons.
namespace handmade {

constexpr std::uint64_t KeyA = 0x0102030405060708;
constexpr std::uint64_t KeyB = 0x1112131415161718;
constexpr std::uint32_t NonceA = 0x21222324;
constexpr std::uint32_t NonceB = 0x31323334;

inline handshake::Endpoint initiator(int subflow)
{
    return { core::IpAddress::v4(0xc6120001 + std::uint32_t(subflow)),
        std::uint16_t(40000 + subflow) };
}
inline handshake::Endpoint listener() { return { core::IpAddress::v4(0x64400001), 80 }; }

inline std::vector<std::uint8_t> packet(bool fromInitiator, int subflow, std::uint8_t flags,
    const std::vector<wire::MptcpOption>& options, std::size_t payload = 0)
{
    const handshake::Endpoint from = fromInitiator ? initiator(subflow) : listener();
    const handshake::Endpoint to = fromInitiator ? listener() : initiator(subflow);
    wire::TcpOptionBuilder block;
    for (const wire::MptcpOption& option : options)
        block.raw(wire::buildMptcp(option));
    wire::IpFields ip;
    ip.source = from.address;
    ip.destination = to.address;
    wire::TcpFields tcp;
    tcp.sourcePort = from.port;
    tcp.destinationPort = to.port;
    tcp.sequence = 1000;
    tcp.flags = flags;
    return wire::buildTcp(ip, tcp, block.build(), std::vector<std::uint8_t>(payload, 'x'));
}

inline handshake::Connection connection()
{
    using handshake::Role;
    handshake::Connection made;
    made.version = 1;
    made.initiatorKey = KeyA;
    made.listenerKey = KeyB;
    made.subflows = { { initiator(0), listener() }, { initiator(1), listener() } };
    const auto add = [&](Role role, bool fromInitiator, int subflow, std::uint8_t flags,
                         std::vector<wire::MptcpOption> options, std::size_t payload = 0) {
        handshake::LadderPacket one;
        one.timeNs = std::int64_t(made.packets.size()) * 1'500'000;
        one.ip = packet(fromInitiator, subflow, flags, options, payload);
        one.fromInitiator = fromInitiator;
        one.subflow = subflow;
        one.role = role;
        made.packets.push_back(std::move(one));
    };
    const auto v1 = wire::MptcpVersion::V1;
    const std::uint32_t tokenB = wire::tokenOf(KeyB, v1);
    const auto capable = [](auto... keys) {
        wire::MpCapable option;
        std::optional<std::uint64_t> given[] = { keys..., std::nullopt, std::nullopt };
        option.senderKey = given[0];
        option.receiverKey = given[1];
        return option;
    };
    const auto key = [](std::uint64_t value) { return std::optional<std::uint64_t>(value); };
    add(Role::Syn, true, 0, wire::TcpSyn, { capable() });
    add(Role::SynAck, false, 0, wire::TcpSyn | wire::TcpAck, { capable(key(KeyB)) });
    add(Role::ThirdAck, true, 0, wire::TcpAck, { capable(key(KeyA), key(KeyB)) });
    wire::Dss dss;
    dss.dataAck = wire::initialDataSequence(KeyB, v1) + 1;
    dss.mapping = wire::Dss::Mapping { wire::initialDataSequence(KeyA, v1) + 1, 1, 12, {} };
    add(Role::Data, true, 0, wire::TcpAck | wire::TcpPsh, { dss }, 12);
    wire::Dss ack;
    ack.dataAck = wire::initialDataSequence(KeyA, v1) + 13;
    add(Role::DataAck, false, 0, wire::TcpAck, { ack });
    add(Role::JoinSyn, true, 1, wire::TcpSyn, { wire::MpJoinSyn { false, 1, tokenB, NonceA } });
    const auto hmacB = wire::joinHmac(KeyB, KeyA, NonceB, NonceA, v1);
    add(Role::JoinSynAck, false, 1, wire::TcpSyn | wire::TcpAck,
        { wire::MpJoinSynAck { false, 0, wire::truncatedJoinHmac(hmacB), NonceB } });
    add(Role::JoinAck, true, 1, wire::TcpAck,
        { wire::MpJoinAck { wire::joinHmac(KeyA, KeyB, NonceA, NonceB, v1) } });
    add(Role::JoinConfirmation, false, 1, wire::TcpAck, { ack });

    handshake::Calculation token;
    token.name = "token";
    token.formula = "most significant 32 bits of SHA-256(key B)";
    token.inputs = { { "key B", "1112131415161718" } };
    token.steps = { { "SHA-256(key B)",
        "ccad45ac00000000000000000000000000000000000000000000000"
        "0535beea38e087c8e" } };
    token.result = "ccad45ac";
    token.agrees = true;
    token.source = "RFC 8684, section 3.2";
    made.packets[5].calculations = { token };
    return made;
}

/// The same over a path of three routers on which a box drops MPTCP from the first SYN.
inline handshake::Lesson lessonWithDrop()
{
    handshake::Lesson lesson;
    lesson.plan.hops = 3;
    lesson.plan.box = handshake::LessonBox { trace::Rule::Drop, 1 };
    lesson.connection = connection();
    lesson.connection.packets.resize(2);
    auto& syn = lesson.connection.packets[0];
    auto& synAck = lesson.connection.packets[1];
    syn.arrived = packet(true, 0, wire::TcpSyn, {});
    syn.lost = true; // what arrived means another thing
    synAck.ip = packet(false, 0, wire::TcpSyn | wire::TcpAck, {});
    lesson.connection.fellBack = true;
    lesson.connection.listenerKey.reset();
    lesson.connection.initiatorKey.reset();
    lesson.journeys = { { { 0, syn.ip, "" }, { 1, syn.ip, "" }, { 2, syn.arrived, "nop" },
                            { 3, syn.arrived, "" }, { 4, syn.arrived, "" } },
        { { 4, synAck.ip, "" }, { 3, synAck.ip, "" }, { 2, synAck.ip, "" }, { 1, synAck.ip, "" },
            { 0, synAck.ip, "" } } };
    lesson.scan.replyClass = scan::ReplyClass::Plain;
    return lesson;
}

} // namespace handmade
