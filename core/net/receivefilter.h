// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace net {

/// What a receiver lets in: TCP to the port range and ICMP errors, of both families. TCP is
/// narrowed to replies that a scan can use: SYN and ACK set whatever else is (ECE, CWR), or RST.
struct ReceiveFilter {
    std::uint16_t firstPort = 0; ///< our source ports
    std::uint16_t lastPort = 65535;
    bool everySegment = false; ///< any TCP segment to the ports, for handshakes
    bool echoReplies = false; ///< ICMP and ICMPv6 echo replies too, for distances
    /// Probes and resets from the ports as they leave, of senders opened with Egress::Visible: what
    /// the host's own rules and offloads made of a probe is then known. That is SYN and RST
    /// segments, UDP datagrams of OwnDatagramBytes and echo requests, and of each the first
    /// OwnFrameBytes.
    bool ownFrames = false;

    static constexpr std::uint16_t OwnDatagramBytes = 16; ///< with the UDP header
    static constexpr std::uint16_t OwnFrameBytes = 256; ///< longer than any probe

    friend bool operator==(const ReceiveFilter&, const ReceiveFilter&) = default;
};

} // namespace net
