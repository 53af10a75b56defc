// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/devicetable.h"

#include <array>

namespace lab {

/// One router by the addresses that its ICMP errors come from.
struct LabRouter {
    core::IpAddress v4;
    core::IpAddress v6;
};
constexpr std::size_t LabRouterCount = 3;

/// The lab's prefixes behind a chain of three routers, as a function on packets: the same topology
/// as the kernel lab. Routers count the TTL down and answer Time Exceeded, the second overwrites
/// MPTCP options on the way to the stripped prefix, the third refuses what is prohibited or
/// unknown. Every content follows from the seed. Immutable but for the devices, so any thread.
class VirtualNetwork {
public:
    explicit VirtualNetwork(std::uint64_t seed);

    /// What comes back to the scanner after it sent `packet` (a whole IP packet), each with the
    /// time from sending to arrival.
    std::vector<DevicePacket> carry(wire::Bytes packet) const;

    /// One way over one link.
    static constexpr std::int64_t LinkDelayUs = 200;

private:
    const core::IpAddress& routerAddress(std::size_t hop, core::Family family) const;

    std::array<LabRouter, LabRouterCount> m_routers;
    DeviceTable m_devices;
    std::unique_ptr<Device> m_routerItself; ///< how a router answers packets to its own address
};

} // namespace lab
