// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/conversation.h"

#include "core/verify/ladder/peerstream.h"

namespace verify {

namespace {

    constexpr std::size_t MostKeptPackets = 24;

} // namespace

Conversation::Conversation(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience)
    : m_ends(ends)
    , m_initialSequence(initialSequence)
    , m_patience(patience)
{
}

std::optional<std::vector<std::uint8_t>> Conversation::next(std::int64_t nowNs)
{
    auto packet = make(nowNs);
    if (packet) {
        ++m_sent;
        keep(*packet, true, nowNs);
    }
    return packet;
}

void Conversation::take(const wire::TcpSegment& tcp, wire::Bytes packet, std::int64_t nowNs)
{
    keep(packet, false, nowNs);
    receive(tcp, nowNs);
}

void Conversation::takeUnreachable(wire::Bytes packet, std::int64_t nowNs)
{
    keep(packet, false, nowNs);
    unreachable(nowNs);
}

std::optional<std::vector<std::uint8_t>> Conversation::abandon()
{
    if (m_sent == 0 || closed())
        return std::nullopt;
    ++m_sent;
    return reset();
}

void Conversation::keep(wire::Bytes packet, bool sent, std::int64_t nowNs)
{
    if (m_packets.size() >= MostKeptPackets) {
        ++m_leftOut;
        return;
    }
    m_packets.push_back({ nowNs, sent, { packet.begin(), packet.end() } });
}

std::vector<std::uint8_t> Conversation::segment(std::uint8_t flags, std::uint32_t sequence,
    std::uint32_t acknowledgment, wire::Bytes options, wire::Bytes payload) const
{
    wire::IpFields ip;
    ip.source = m_ends.source;
    ip.destination = m_ends.target;
    wire::TcpFields tcp;
    tcp.sourcePort = m_ends.sourcePort;
    tcp.destinationPort = m_ends.targetPort;
    tcp.sequence = sequence;
    tcp.acknowledgment = acknowledgment;
    tcp.flags = flags;
    tcp.window = (flags & wire::TcpRst) != 0 ? 0 : PeerStream::Window;
    return wire::buildTcp(ip, tcp, options, payload);
}

} // namespace verify
