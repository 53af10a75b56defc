// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/tcpstream.h"

namespace lab {

/// One connection of a host from the third ACK on: plain TCP that sends every byte back. Calls
/// from one thread at a time.
class TcpConnection {
public:
    explicit TcpConnection(const TcpStream& stream)
        : m_stream(stream)
    {
    }
    virtual ~TcpConnection() = default;

    /// What the host sends when `tcp`, of this connection, arrives.
    virtual std::vector<DevicePacket> receive(const wire::TcpSegment& tcp);
    /// Over: the host may forget it.
    bool closed() const { return m_closed; }
    const Flow& flow() const { return m_stream.flow(); }

protected:
    /// The option block of every answer to `tcp`.
    virtual std::vector<std::uint8_t> answerOptions(const wire::TcpSegment& tcp);
    /// RST and SYN, which hosts treat alike whatever they speak; empty for other segments.
    std::optional<std::vector<DevicePacket>> receiveControl(const wire::TcpSegment& tcp);
    void close() { m_closed = true; }

    TcpStream m_stream;

private:
    bool m_closed = false;
};

} // namespace lab
