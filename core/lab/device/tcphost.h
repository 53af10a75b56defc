// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/connectiontable.h"
#include "core/lab/device/iphost.h"
#include "core/lab/device/synackoptions.h"
#include "core/lab/device/syncookie.h"

#include <mutex>

namespace lab {

/// A host with a listener on LabPort that completes TCP connections and sends back what it
/// receives. What tells the kinds of hosts apart is the rule for the options of their SYN/ACK, and
/// what they open at the third ACK. A SYN leaves nothing behind, see syncookie.h, and takes no
/// lock; at most MostConnections are remembered from their third ACK on.
class TcpHost : public IpHost {
public:
    static constexpr std::size_t MostConnections = 4096;

    TcpHost(std::uint64_t seed, SynAckRule rule);

protected:
    std::vector<DevicePacket> receiveTcp(
        const wire::IpPacket& ip, const wire::TcpSegment& tcp) override;

    /// A SYN to the listener. The base asks the rule.
    virtual std::vector<DevicePacket> answerSyn(
        const wire::IpPacket& ip, const wire::TcpSegment& syn, const SynView& view);
    /// The connection that `third`, the first segment after the SYN/ACK, opens; null to refuse it.
    /// Called under the lock. The base opens plain TCP.
    virtual std::unique_ptr<TcpConnection> open(
        const TcpStream& stream, Agreement agreement, const wire::TcpSegment& third);

    std::vector<DevicePacket> synAck(const wire::IpPacket& ip, const wire::TcpSegment& syn,
        const SynView& view, Agreement agreement, wire::Bytes options) const;
    const SeededValues& values() const { return m_values; }

    std::mutex m_mutex; ///< guards the connections and what hangs on them
    ConnectionTable m_connections;

private:
    std::vector<DevicePacket> converse(const wire::IpPacket& ip, const wire::TcpSegment& tcp);
    TcpConnection* openIfThirdAck(const wire::IpPacket& ip, const wire::TcpSegment& tcp);

    SeededValues m_values;
    SynAckRule m_rule;
};

/// The flow of a segment from the client, whose SYN had the sequence number given.
Flow flowOf(const wire::IpPacket& ip, const wire::TcpSegment& tcp, std::uint32_t synSequence);

} // namespace lab
