// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/scan/probeidentity.h"
#include "core/scan/scanrequest.h"
#include "core/wire/bytes.h"
#include "core/wire/checksum.h"

#include <cstring>

namespace scan {

/// What all SYNs of one path and pass share: a whole frame in which only the target, the ports,
/// the sequence number, the IPv4 identification, the time stamp and the v0 key are still zero.
/// Their checksums are sums over the fixed part, so that a probe costs a copy and a few additions.
/// Immutable; any thread.
class ProbeTemplate {
public:
    ProbeTemplate(const net::Path& path, wire::LinkType link, Pass pass, ProbeOptions options,
        std::uint8_t hopLimit);

    /// Writes a complete frame to one target of the path's family. `timestamp` goes into the
    /// timestamps option where there is one. A slot that this template has written before gets
    /// its changing fields alone.
    void write(net::FrameSlot& slot, const core::IpAddress& target, std::uint16_t targetPort,
        const ProbeIdentity& identity, std::uint32_t timestamp) const
    {
        const IdentityWords words { identity.sequence, identity.sourcePort,
            identity.ipIdentification, identity.senderKey, identity.fingerprint };
        if (m_isV4)
            writeV4(slot, target.v4Value(), targetPort, words, timestamp);
        else
            writeV6(slot, target, targetPort, words, timestamp);
    }
    /// The same for a template of IPv4, with the target in host order.
    void writeV4(net::FrameSlot& slot, std::uint64_t target, std::uint64_t targetPort,
        const IdentityWords& identity, std::uint64_t timestamp) const
    {
        if (slot.writtenBy != this)
            writeWhole(slot);
        std::uint8_t* const ip = slot.data + m_ip;
        wire::store32(ip + 16, std::uint32_t(target));
        wire::store16(ip + 4, std::uint16_t(identity.ipIdentification));
        wire::store16(ip + 10, wire::checksumFinish(m_ipSum + target + identity.ipIdentification));
        writeTcp(slot, target, targetPort, identity, timestamp);
    }

    std::size_t frameBytes() const { return m_frame.size(); }

private:
    void writeWhole(net::FrameSlot& slot) const;
    void writeV6(net::FrameSlot& slot, const core::IpAddress& target, std::uint64_t targetPort,
        const IdentityWords& identity, std::uint64_t timestamp) const;
    /// `sum` is that of the target's address. One's complement, in words of 32 bits.
    void writeTcp(net::FrameSlot& slot, std::uint64_t sum, std::uint64_t targetPort,
        const IdentityWords& identity, std::uint64_t timestamp) const
    {
        std::uint8_t* const tcp = slot.data + m_tcp;
        const std::uint64_t ports = identity.sourcePort << 16 | targetPort;
        wire::store32(tcp, std::uint32_t(ports));
        wire::store32(tcp + 4, std::uint32_t(identity.sequence));
        sum += m_tcpSum + ports + identity.sequence;
        if (m_key != 0) {
            wire::store64(slot.data + m_key, identity.senderKey);
            sum += (identity.senderKey >> 32) + (identity.senderKey & 0xffffffff);
        }
        if (m_timestamp != 0) {
            wire::store32(slot.data + m_timestamp, std::uint32_t(timestamp));
            sum += timestamp;
        }
        wire::store16(tcp + 16, wire::checksumFinish(sum));
    }

    std::vector<std::uint8_t> m_frame;
    std::size_t m_ip = 0; ///< offset of the IP header
    std::size_t m_tcp = 0; ///< offset of the TCP header
    std::size_t m_key = 0; ///< offset of the sender's key, 0 when there is none
    std::size_t m_timestamp = 0; ///< offset of TSval, 0 when there is none
    std::uint32_t m_ipSum = 0; ///< unfolded sum of the IPv4 header
    std::uint32_t m_tcpSum = 0; ///< unfolded sum of pseudo-header and segment
    bool m_isV4 = true;
};

/// The option block of a probe, padded. The sender's key of v0 is `senderKey`, TSval 0.
std::vector<std::uint8_t> probeOptionBlock(
    Pass pass, ProbeOptions options, core::Family family, std::uint64_t senderKey);
/// The MPTCP option alone; empty for the control pass.
std::vector<std::uint8_t> probeMptcpOption(Pass pass, std::uint64_t senderKey);

} // namespace scan
