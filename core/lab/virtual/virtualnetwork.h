// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/virtual/sitetable.h"

#include <array>
#include <functional>

namespace lab {

/// A packet at a place of the path: 0 is the scanner, then the hops, and the number of routers + 1
/// is the host. As it arrives there, with the TTL that it still has; where it is sent, as it was
/// sent. What a box makes is first seen where it arrives.
struct Sighting {
    std::size_t place = 0;
    Heading heading = Heading::ToTarget;
    bool sent = false; ///< its way begins here
    wire::Bytes packet; ///< valid during the call
};
using PacketObserver = std::function<void(const Sighting& sighting)>;

/// A lab's plan as a function on packets. Routers count the TTL down and answer Time Exceeded, the
/// last one refuses what is prohibited or unknown. A packet for a site meets the site's boxes, with
/// the TTL that it has there, and so does all that comes back; packets for a router's own address
/// or for nobody meet none. Contents follow from the seed and from what was sent before. Any
/// thread: one at a time passes a box, and nothing waits where there are no boxes.
class VirtualNetwork {
public:
    explicit VirtualNetwork(std::uint64_t seed, const LabPlan& plan = standardPlan());

    /// What comes back to the scanner after it sent `packet` (a whole IP packet), each with the
    /// time from sending to arrival. `observer`, where there is one, sees each packet that is on
    /// its way meanwhile at each place, one packet after the other, in the caller's thread.
    std::vector<DevicePacket> carry(wire::Bytes packet, const PacketObserver& observer = {}) const;

    /// One way over one link.
    static constexpr std::int64_t LinkDelayUs = 200;

private:
    class Walk;

    /// A router by the addresses that are its own: where its ICMP errors come from, and those of
    /// the second of two balanced paths.
    using Router = std::array<core::IpAddress, 4>;
    static Router makeRouter(std::size_t hop);

    std::vector<Router> m_routers; ///< hop 1 first
    SiteTable m_sites;
    std::unique_ptr<Device> m_routerItself; ///< how a router answers packets to its own address
};

} // namespace lab
