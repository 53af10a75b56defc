// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The laboratory: hosts, routers and middleboxes as behaviour on packets, the in-process network
/// made of them, and the kernel lab in network namespaces.
namespace lab {

/// What answers at one of the lab's prefixes.
enum class DeviceKind : std::uint8_t {
    HostV1, ///< speaks MPTCP version 1; a real Linux listener in the kernel lab
    HostV0, ///< speaks version 0 only (the out-of-tree Linux kernel)
    HostPlain, ///< TCP without MPTCP; a real Linux listener in the kernel lab
    Closed, ///< answers RST; a real Linux host without listener in the kernel lab
    Silent, ///< drops everything
    MirrorMptcp, ///< answers with our MPTCP option sent back
    MirrorAll, ///< answers with all our options sent back
    MalformedLength, ///< MP_CAPABLE cut to a length that no RFC gives it
    MalformedFlags, ///< MP_CAPABLE with no crypto bit
    MalformedZeroKey, ///< MP_CAPABLE with key 0
    VersionMismatch, ///< answers v0 to v1 and v1 to v0
    EarlyReset, ///< a forged RST first, then the real MPTCP SYN/ACK
    Stripped, ///< HostV1 behind a router that overwrites the option with NOPs
    FakeHmac, ///< offers MPTCP and answers joins and data with values made up
    StaticKey, ///< offers MPTCP with one key for everybody, and speaks plain TCP
    NoJoin, ///< speaks MPTCP, but refuses every subflow that joins
    Prohibited, ///< the last router answers ICMP "administratively prohibited"
};

/// One prefix of the lab with what lives there; the same in both labs and both families.
struct LabPrefix {
    DeviceKind kind;
    const char* name; ///< "v1-host", as `mptcp-probe lab list` prints it
    const char* prefixV4;
    const char* prefixV6;
    const char* help;
};
std::span<const LabPrefix> labPrefixes();
/// All of them as prefixes, IPv4 then IPv6.
std::vector<core::IpPrefix> labTargetPrefixes();
/// The port on which the lab's hosts listen.
constexpr std::uint16_t LabPort = 80;

} // namespace lab
