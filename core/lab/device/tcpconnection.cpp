// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/tcpconnection.h"

namespace lab {

std::vector<DevicePacket> TcpConnection::receive(const wire::TcpSegment& tcp)
{
    if (auto answered = receiveControl(tcp))
        return std::move(*answered);
    const bool carries = !tcp.payload.empty() || tcp.has(wire::TcpFin);
    switch (m_stream.arrivalOf(tcp)) {
    case TcpStream::Arrival::Next:
        m_stream.take(tcp);
        if (m_stream.endedBy(tcp))
            close();
        if (!carries)
            return {};
        return m_stream.echo(tcp, answerOptions(tcp));
    case TcpStream::Arrival::Repeated:
        if (carries)
            return m_stream.echo(tcp, answerOptions(tcp));
        break;
    case TcpStream::Arrival::Unacceptable:
        break;
    }
    return { m_stream.acknowledge(answerOptions(tcp)) };
}

std::vector<std::uint8_t> TcpConnection::answerOptions(const wire::TcpSegment& tcp)
{
    return m_stream.optionsFor(tcp);
}

std::optional<std::vector<DevicePacket>> TcpConnection::receiveControl(const wire::TcpSegment& tcp)
{
    if (tcp.has(wire::TcpRst)) {
        if (m_stream.resetBy(tcp))
            close();
        return std::vector<DevicePacket>();
    }
    // RFC 5961 section 4: a SYN within a connection is answered with a challenge, never taken.
    if (tcp.has(wire::TcpSyn))
        return std::vector<DevicePacket> { m_stream.acknowledge(m_stream.optionsFor(tcp)) };
    if (!tcp.has(wire::TcpAck))
        return std::vector<DevicePacket>();
    return std::nullopt;
}

} // namespace lab
