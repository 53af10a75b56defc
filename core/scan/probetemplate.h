// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/scan/probeidentity.h"
#include "core/scan/scanrequest.h"
#include "core/wire/bytes.h"

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
    /// timestamps option where there is one.
    void write(net::FrameSlot& slot, const core::IpAddress& target, std::uint16_t targetPort,
        const ProbeIdentity& identity, std::uint32_t timestamp) const;

    std::size_t frameBytes() const { return m_frame.size(); }

private:
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
