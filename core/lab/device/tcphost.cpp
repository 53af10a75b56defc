// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/tcphost.h"

namespace lab {

namespace {

    constexpr std::uint8_t ForgedHopLimit = 128;
    constexpr std::int64_t ForgedLeadUs = 2000;

    /// Linux offers a whole number of segments that fits its first receive buffer.
    std::uint16_t initialWindow(const SynView& syn)
    {
        if (syn.family == wire::Family::V4)
            return syn.timestamp ? 65160 : 64240;
        return syn.timestamp ? 64260 : 64800;
    }

} // namespace

TcpHost::TcpHost(std::uint64_t seed, SynAckRule rule)
    : m_values(seed)
    , m_rule(rule)
{
}

std::vector<DevicePacket> TcpHost::receiveTcp(const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    if (tcp.destinationPort != LabPort)
        return refuse(ip, tcp);
    if (tcp.has(wire::TcpRst))
        return {};
    if (tcp.has(wire::TcpAck))
        return refuse(ip, tcp);
    if (!tcp.has(wire::TcpSyn) || tcp.has(wire::TcpFin))
        return {};
    return answerSyn(ip, tcp);
}

std::vector<DevicePacket> TcpHost::answerSyn(const wire::IpPacket& ip, const wire::TcpSegment& syn)
{
    const Flow flow { ip.source, ip.destination, syn.sourcePort, syn.destinationPort,
        syn.sequence };
    SynView view = viewSyn(ip.family, syn.options);
    view.ownKey = m_values.mptcpKey(flow);
    view.ownTimestamp = m_values.timestamp(flow);
    const SynAckOptions options = m_rule(view);
    if (!options)
        return {};

    wire::TcpFields answer;
    answer.sourcePort = syn.destinationPort;
    answer.destinationPort = syn.sourcePort;
    answer.sequence = m_values.initialSequence(flow);
    answer.acknowledgment = syn.sequence + 1;
    answer.flags = wire::TcpSyn | wire::TcpAck;
    if (syn.has(wire::TcpEce | wire::TcpCwr))
        answer.flags |= wire::TcpEce;
    answer.window = initialWindow(view);
    return { { wire::buildTcp(answerHeader(ip), answer, *options), 0 } };
}

std::vector<DevicePacket> EarlyResetHost::receiveTcp(
    const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    std::vector<DevicePacket> packets = TcpHost::receiveTcp(ip, tcp);
    const bool opens = tcp.has(wire::TcpSyn) && !tcp.has(wire::TcpAck);
    if (packets.empty() || tcp.destinationPort != LabPort || !opens)
        return packets;
    for (DevicePacket& packet : packets)
        packet.delayUs += ForgedLeadUs;

    wire::IpFields header = answerHeader(ip);
    header.hopLimit = ForgedHopLimit;
    wire::TcpFields reset;
    reset.sourcePort = tcp.destinationPort;
    reset.destinationPort = tcp.sourcePort;
    reset.acknowledgment = tcp.sequence + 1;
    reset.flags = wire::TcpRst | wire::TcpAck;
    reset.window = 0;
    packets.insert(packets.begin(), { wire::buildTcp(header, reset, {}), 0 });
    return packets;
}

} // namespace lab
