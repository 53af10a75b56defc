// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/assembler.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

/// Connections packet by packet, as a test wants them.
namespace handshaketest {

using handshake::Endpoint;
using Packet = std::vector<std::uint8_t>;

inline Endpoint endpoint(const char* address, std::uint16_t port)
{
    return { core::IpAddress::parse(address).value(), port };
}

inline Packet segment(const Endpoint& from, const Endpoint& to, std::uint8_t flags,
    std::uint32_t sequence, std::uint32_t acknowledgment,
    const std::vector<wire::MptcpOption>& options, wire::Bytes payload = {},
    wire::MptcpVersion version = wire::MptcpVersion::V1)
{
    wire::IpFields ip;
    ip.source = from.address;
    ip.destination = to.address;
    wire::TcpFields tcp { from.port, to.port, sequence, acknowledgment, flags, 1000 };
    wire::TcpOptionBuilder builder;
    for (const wire::MptcpOption& option : options)
        builder.raw(wire::buildMptcp(option, version));
    return wire::buildTcp(ip, tcp, builder.build(), payload);
}

/// The keys and nonces of the test vectors in protocol.md, computed there and checked with others.
constexpr std::uint64_t KeyA = 0x0102030405060708;
constexpr std::uint64_t KeyB = 0x1112131415161718;
constexpr std::uint32_t NonceA = 0x21222324;
constexpr std::uint32_t NonceB = 0x31323334;

/// Two ends that open a connection with the keys of the vectors and join a subflow.
class Ladder {
public:
    explicit Ladder(wire::MptcpVersion usedVersion)
        : version(usedVersion)
    {
    }

    wire::MptcpVersion version;
    Endpoint a = endpoint("192.0.2.1", 40000);
    Endpoint joining = endpoint("192.0.2.9", 40001);
    Endpoint b = endpoint("198.51.100.2", 80);
    handshake::Assembler assembler;
    std::int64_t timeNs = 0;

    void add(const Packet& packet) { assembler.add(packet, ++timeNs); }
    void addA(std::uint8_t flags, std::uint32_t sequence, std::uint32_t acknowledgment,
        const std::vector<wire::MptcpOption>& options, wire::Bytes payload = {})
    {
        add(segment(a, b, flags, sequence, acknowledgment, options, payload, version));
    }
    void addB(std::uint8_t flags, std::uint32_t sequence, std::uint32_t acknowledgment,
        const std::vector<wire::MptcpOption>& options, wire::Bytes payload = {})
    {
        add(segment(b, a, flags, sequence, acknowledgment, options, payload, version));
    }

    wire::MpCapable capable(
        std::optional<std::uint64_t> sender, std::optional<std::uint64_t> receiver = {}) const
    {
        wire::MpCapable made;
        made.version = std::uint8_t(version);
        made.senderKey = sender;
        made.receiverKey = receiver;
        return made;
    }
    void synAndSynAck()
    {
        const bool zero = version == wire::MptcpVersion::V0;
        addA(wire::TcpSyn, 100, 0, { capable(zero ? std::optional(KeyA) : std::nullopt) });
        addB(wire::TcpSyn | wire::TcpAck, 500, 101, { capable(KeyB) });
    }
    void open()
    {
        synAndSynAck();
        addA(wire::TcpAck, 101, 501, { capable(KeyA, KeyB) });
    }
    /// MP_JOIN from `joining` with these values.
    void join(std::uint32_t token, std::uint64_t hmacB, const std::array<std::uint8_t, 20>& hmacA)
    {
        add(segment(joining, b, wire::TcpSyn, 900, 0,
            { wire::MpJoinSyn { false, 2, token, NonceA } }, {}, version));
        add(segment(b, joining, wire::TcpSyn | wire::TcpAck, 700, 901,
            { wire::MpJoinSynAck { false, 0, hmacB, NonceB } }, {}, version));
        add(segment(
            joining, b, wire::TcpAck, 901, 701, { wire::MpJoinAck { hmacA } }, {}, version));
        add(segment(b, joining, wire::TcpAck, 701, 901, {}, {}, version));
    }

    std::vector<handshake::Connection> connections() const { return assembler.connections(); }
    handshake::Connection only() const
    {
        const auto all = connections();
        return all.size() == 1 ? all.front() : handshake::Connection();
    }
};

inline std::string rolesOf(const handshake::Connection& connection)
{
    std::string text;
    for (const handshake::LadderPacket& packet : connection.packets) {
        text += (text.empty() ? "" : " ") + std::string(packet.fromInitiator ? ">" : "<")
            + std::to_string(packet.subflow) + " " + handshake::roleName(packet.role);
    }
    return text;
}

/// The first calculation of that name, or an empty one.
inline handshake::Calculation calculation(
    const handshake::LadderPacket& packet, const std::string& name)
{
    const auto found = std::ranges::find(packet.calculations, name, &handshake::Calculation::name);
    return found == packet.calculations.end() ? handshake::Calculation() : *found;
}

} // namespace handshaketest
