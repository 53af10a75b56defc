// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/iphost.h"
#include "core/lab/device/seededvalues.h"
#include "core/lab/device/synackoptions.h"

namespace lab {

/// A host with a listener on LabPort: the state LISTEN of RFC 9293. What tells the kinds of hosts
/// apart is the rule for the options of their SYN/ACK.
class TcpHost : public IpHost {
public:
    TcpHost(std::uint64_t seed, SynAckRule rule);

protected:
    std::vector<DevicePacket> receiveTcp(
        const wire::IpPacket& ip, const wire::TcpSegment& tcp) override;

private:
    std::vector<DevicePacket> answerSyn(const wire::IpPacket& ip, const wire::TcpSegment& syn);

    SeededValues m_values;
    SynAckRule m_rule;
};

/// A host whose SYN/ACK comes after a RST that somebody on the way forged in its name.
class EarlyResetHost : public TcpHost {
public:
    using TcpHost::TcpHost;

protected:
    std::vector<DevicePacket> receiveTcp(
        const wire::IpPacket& ip, const wire::TcpSegment& tcp) override;
};

} // namespace lab
