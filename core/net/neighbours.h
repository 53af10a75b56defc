// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/routes.h"
#include "core/net/socketsource.h"

namespace net {

/// Finds the link-layer addresses of neighbours on an Ethernet interface. What the kernel does not
/// know yet it is made to find out: an empty datagram to the discard port provokes ARP or neighbour
/// discovery. Waits up to 3 s for each 256 addresses; those that do not answer are left out.
/// Errors are those of the sockets.
core::Result<std::vector<Neighbour>> resolveNeighbours(RouteSocket& routes, SocketSource& sockets,
    int interfaceIndex, const std::vector<core::IpAddress>& addresses);

} // namespace net
