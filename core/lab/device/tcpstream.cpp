// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/tcpstream.h"

namespace lab {

namespace {

    constexpr std::uint32_t Window = 64240;
    constexpr std::uint8_t WindowShift = 7;
    /// Fits IPv6's smallest link with all options that a TCP header holds.
    constexpr std::size_t MostEchoedBytes = 1280 - 40 - 60;

    std::uint32_t lengthOf(const wire::TcpSegment& tcp)
    {
        return std::uint32_t(tcp.payload.size()) + (tcp.has(wire::TcpFin) ? 1U : 0U);
    }

    /// Distance from `from` to `to` in sequence space; negative when `to` is older.
    std::int32_t distance(std::uint32_t from, std::uint32_t to) { return std::int32_t(to - from); }

} // namespace

TcpStream::TcpStream(const Start& start)
    : m_start(start)
{
}

TcpStream::Arrival TcpStream::arrivalOf(const wire::TcpSegment& tcp) const
{
    const std::int32_t acknowledged = distance(m_start.hostInitial, tcp.acknowledgment);
    if (acknowledged < 1 || distance(tcp.acknowledgment, hostNext()) < 0)
        return Arrival::Unacceptable;
    const std::int32_t begin = distance(clientNext(), tcp.sequence);
    const std::int32_t end = distance(clientNext(), tcp.sequence + lengthOf(tcp));
    if (begin > 0 || end < begin)
        return Arrival::Unacceptable;
    if (end > 0)
        return m_finished ? Arrival::Unacceptable : Arrival::Next;
    return begin == 0 ? Arrival::Next : Arrival::Repeated;
}

bool TcpStream::resetBy(const wire::TcpSegment& tcp) const
{
    return tcp.has(wire::TcpRst) && tcp.sequence == clientNext();
}

void TcpStream::take(const wire::TcpSegment& tcp)
{
    m_taken = tcp.sequence + lengthOf(tcp) - m_start.flow.clientSequence;
    m_finished = m_finished || tcp.has(wire::TcpFin);
}

bool TcpStream::endedBy(const wire::TcpSegment& tcp) const
{
    return m_finished && tcp.has(wire::TcpAck) && tcp.acknowledgment == hostNext();
}

std::uint32_t TcpStream::positionOf(const wire::TcpSegment& tcp) const
{
    return tcp.sequence - m_start.flow.clientSequence;
}

std::vector<std::uint8_t> TcpStream::optionsFor(
    const wire::TcpSegment& tcp, wire::Bytes mptcp) const
{
    wire::TcpOptionBuilder builder;
    wire::TcpOptionWalk walk(tcp.options);
    while (const auto option = m_start.timestamp ? walk.next() : std::nullopt) {
        if (option->kind != wire::OptionTimestamps || option->data().size() != 8)
            continue;
        builder.nop().nop().timestamps(*m_start.timestamp, wire::load32(option->data().data()));
        break;
    }
    return builder.raw(mptcp).build();
}

DevicePacket TcpStream::acknowledge(wire::Bytes options) const
{
    return build(wire::TcpAck, hostNext(), options);
}

std::vector<DevicePacket> TcpStream::echo(const wire::TcpSegment& tcp, wire::Bytes options) const
{
    std::vector<DevicePacket> packets;
    std::uint32_t sequence = m_start.hostInitial + positionOf(tcp);
    wire::Bytes left = tcp.payload;
    while (left.size() > MostEchoedBytes) {
        packets.push_back(build(wire::TcpAck, sequence, options, left.first(MostEchoedBytes)));
        left = left.subspan(MostEchoedBytes);
        sequence += std::uint32_t(MostEchoedBytes);
    }
    std::uint8_t flags = wire::TcpAck;
    if (!left.empty())
        flags |= wire::TcpPsh;
    if (tcp.has(wire::TcpFin))
        flags |= wire::TcpFin;
    packets.push_back(build(flags, sequence, options, left));
    return packets;
}

DevicePacket TcpStream::abort(wire::Bytes options) const
{
    return build(wire::TcpRst | wire::TcpAck, hostNext(), options);
}

DevicePacket TcpStream::refusal(const wire::TcpSegment& tcp, wire::Bytes options) const
{
    return build(wire::TcpRst, tcp.acknowledgment, options);
}

DevicePacket TcpStream::build(
    std::uint8_t flags, std::uint32_t sequence, wire::Bytes options, wire::Bytes payload) const
{
    const Flow& flow = m_start.flow;
    wire::IpFields ip;
    ip.source = flow.host;
    ip.destination = flow.client;
    wire::TcpFields tcp;
    tcp.sourcePort = flow.hostPort;
    tcp.destinationPort = flow.clientPort;
    tcp.sequence = sequence;
    tcp.acknowledgment = (flags & wire::TcpAck) != 0 ? clientNext() : 0;
    tcp.flags = flags;
    tcp.window = std::uint16_t(
        (flags & wire::TcpRst) != 0 ? 0 : Window >> (m_start.windowScale ? WindowShift : 0));
    return { wire::buildTcp(ip, tcp, options, payload), 0 };
}

} // namespace lab
