// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/tcphost.h"

namespace lab {

namespace {

    /// Linux offers a whole number of segments that fits its first receive buffer.
    std::uint16_t initialWindow(const SynView& syn)
    {
        if (syn.family == wire::Family::V4)
            return syn.timestamp ? 65160 : 64240;
        return syn.timestamp ? 64260 : 64800;
    }

} // namespace

TcpHost::TcpHost(std::uint64_t seed, SynAckRule rule)
    : m_connections(MostConnections)
    , m_values(seed)
    , m_rule(rule)
{
}

std::vector<DevicePacket> TcpHost::receiveTcp(const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    if (tcp.destinationPort != LabPort)
        return refuse(ip, tcp);
    if (!tcp.has(wire::TcpSyn) || tcp.has(wire::TcpAck))
        return converse(ip, tcp);
    if (tcp.has(wire::TcpRst) || tcp.has(wire::TcpFin))
        return {};
    SynView view = viewSyn(ip.family, tcp.options);
    const Flow flow = flowOf(ip, tcp, tcp.sequence);
    view.ownKey = m_values.mptcpKey(flow);
    view.ownTimestamp = m_values.timestamp(flow);
    return answerSyn(ip, tcp, view);
}

std::vector<DevicePacket> TcpHost::answerSyn(
    const wire::IpPacket& ip, const wire::TcpSegment& syn, const SynView& view)
{
    const SynAckOptions options = m_rule(view);
    if (!options)
        return {};
    return synAck(ip, syn, view, { view.windowScale, false }, *options);
}

std::unique_ptr<TcpConnection> TcpHost::open(
    const TcpStream& stream, Agreement agreement, const wire::TcpSegment&)
{
    return agreement.join ? nullptr : std::make_unique<TcpConnection>(stream);
}

std::vector<DevicePacket> TcpHost::synAck(const wire::IpPacket& ip, const wire::TcpSegment& syn,
    const SynView& view, Agreement agreement, wire::Bytes options) const
{
    wire::TcpFields answer;
    answer.sourcePort = syn.destinationPort;
    answer.destinationPort = syn.sourcePort;
    answer.sequence = cookieSequence(m_values, flowOf(ip, syn, syn.sequence), agreement);
    answer.acknowledgment = syn.sequence + 1;
    answer.flags = wire::TcpSyn | wire::TcpAck;
    if (syn.has(wire::TcpEce | wire::TcpCwr))
        answer.flags |= wire::TcpEce;
    answer.window = initialWindow(view);
    return { { wire::buildTcp(answerHeader(ip), answer, options), 0 } };
}

std::vector<DevicePacket> TcpHost::converse(const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    const std::lock_guard lock(m_mutex);
    const Flow flow = flowOf(ip, tcp, tcp.sequence - 1);
    TcpConnection* connection = openIfThirdAck(ip, tcp);
    if (!connection)
        connection = m_connections.find(flow);
    if (!connection)
        return tcp.has(wire::TcpAck) ? refuse(ip, tcp) : std::vector<DevicePacket>();
    std::vector<DevicePacket> packets = connection->receive(tcp);
    if (connection->closed())
        m_connections.remove(flow);
    return packets;
}

TcpConnection* TcpHost::openIfThirdAck(const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    if (!tcp.has(wire::TcpAck) || tcp.has(wire::TcpSyn) || tcp.has(wire::TcpRst))
        return nullptr;
    const Flow flow = flowOf(ip, tcp, tcp.sequence - 1);
    const auto agreement = agreementIn(m_values, flow, tcp.acknowledgment - 1);
    if (!agreement)
        return nullptr;
    TcpConnection* const known = m_connections.find(flow);
    if (known && known->flow() == flow)
        return known;
    TcpStream::Start start { flow, tcp.acknowledgment - 1, agreement->windowScale, {} };
    if (viewSyn(ip.family, tcp.options).timestamp)
        start.timestamp = m_values.timestamp(flow);
    std::unique_ptr<TcpConnection> connection = open(TcpStream(start), *agreement, tcp);
    return connection ? &m_connections.put(std::move(connection)) : nullptr;
}

Flow flowOf(const wire::IpPacket& ip, const wire::TcpSegment& tcp, std::uint32_t synSequence)
{
    return { ip.source, ip.destination, tcp.sourcePort, tcp.destinationPort, synSequence };
}

} // namespace lab
