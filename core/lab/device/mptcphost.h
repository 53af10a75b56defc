// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/mptcpsubflow.h"
#include "core/lab/device/tcphost.h"

namespace lab {

/// What an MPTCP host speaks.
struct MptcpProfile {
    SynAckRule rule {};
    bool versionZero = false; ///< RFC 6824
    bool versionOne = false; ///< RFC 8684
    bool joins = true; ///< lets subflows join
};

/// A host that completes MPTCP conversations as Linux does: handshake, data, joins, closing and
/// fallback. Joins are taken once data was signalled on the first subflow, and kept from their SYN
/// on, as only their SYN has the token.
class MptcpHost : public TcpHost {
public:
    MptcpHost(std::uint64_t seed, const MptcpProfile& profile);

protected:
    std::vector<DevicePacket> answerSyn(
        const wire::IpPacket& ip, const wire::TcpSegment& syn, const SynView& view) override;
    std::unique_ptr<TcpConnection> open(
        const TcpStream& stream, Agreement agreement, const wire::TcpSegment& third) override;

private:
    std::vector<DevicePacket> answerJoin(const wire::IpPacket& ip, const wire::TcpSegment& syn,
        const SynView& view, const wire::MpJoinSyn& join);
    std::vector<DevicePacket> refuseJoin(
        const wire::IpPacket& ip, const wire::TcpSegment& syn, ResetReason reason) const;
    bool completes(const wire::MpCapable& capable, const wire::TcpSegment& third) const;

    MptcpProfile m_profile;
    std::shared_ptr<TokenTable> m_tokens = std::make_shared<TokenTable>();
};

/// A host whose SYN/ACK comes after a RST that somebody on the way forged in its name.
class EarlyResetHost : public MptcpHost {
public:
    using MptcpHost::MptcpHost;

protected:
    std::vector<DevicePacket> receiveTcp(
        const wire::IpPacket& ip, const wire::TcpSegment& tcp) override;
};

} // namespace lab
