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
        if (slot.writtenBy != this)
            writeWhole(slot);
        std::uint8_t* const ip = slot.data + m_ip;
        std::uint8_t* const tcp = slot.data + m_tcp;
        std::uint64_t sum = m_tcpSum; // one's complement, in words of 32 bits
        if (m_isV4) {
            const std::uint32_t address = target.v4Value();
            wire::store32(ip + 16, address);
            sum += address;
            wire::store16(ip + 4, identity.ipIdentification);
            wire::store16(ip + 10,
                wire::checksumFinish(m_ipSum + std::uint64_t(address) + identity.ipIdentification));
        } else {
            const auto address = target.bytes();
            std::memcpy(ip + 24, address.data(), address.size());
            for (std::size_t i = 0; i < address.size(); i += 4)
                sum += wire::load32(address.data() + i);
        }
        const std::uint32_t ports = std::uint32_t(identity.sourcePort) << 16 | targetPort;
        wire::store32(tcp, ports);
        wire::store32(tcp + 4, identity.sequence);
        sum += std::uint64_t(ports) + identity.sequence;
        if (m_key != 0) {
            wire::store64(slot.data + m_key, identity.senderKey);
            sum += (identity.senderKey >> 32) + (identity.senderKey & 0xffffffff);
        }
        if (m_timestamp != 0) {
            wire::store32(slot.data + m_timestamp, timestamp);
            sum += timestamp;
        }
        wire::store16(tcp + 16, wire::checksumFinish(sum));
    }

    std::size_t frameBytes() const { return m_frame.size(); }

private:
    void writeWhole(net::FrameSlot& slot) const;

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
