// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

namespace net {

/// Vantage::holdPorts() on real sockets: one listening socket for each port and family. A family
/// that the system does not have is left out. Unavailable names the port that is taken.
core::Result<std::unique_ptr<PortHold>> listenToHold(
    SocketSource& sockets, std::uint16_t first, std::uint16_t last);

} // namespace net
