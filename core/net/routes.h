// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/routesocket.h"
#include "core/net/vantage.h"

namespace net {

/// All interfaces with their addresses, by index.
core::Result<std::vector<Interface>> listInterfaces(RouteSocket& socket);

/// What the kernel would do with a packet to one address.
struct Route {
    int interfaceIndex = 0;
    std::optional<core::IpAddress> gateway; ///< of either family: IPv4 may go via IPv6
    std::optional<core::IpAddress> source; ///< the kernel's choice
    bool local = false; ///< one of this machine's own addresses
};
/// Asks the kernel for the route to this very target (RTM_GETROUTE), over `interfaceIndex` when it
/// is not 0. Unavailable names the target when there is none.
core::Result<Route> routeTo(RouteSocket& socket, const core::IpAddress& target, int interfaceIndex);

/// The destinations of all routes of all tables and of all rules, default ones left out: where the
/// answer of routeTo() can change from one address to the next.
core::Result<std::vector<core::IpRange>> routeDestinations(RouteSocket& socket);

/// A neighbour whose link-layer address is known now.
struct Neighbour {
    core::IpAddress address;
    wire::MacAddress mac {};
};
core::Result<std::vector<Neighbour>> knownNeighbours(RouteSocket& socket, int interfaceIndex);

} // namespace net
