// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/socketsource.h"
#include "core/net/vantage.h"

namespace net {

/// A vantage point on the interfaces of the network namespace that `sockets` belong to: this
/// computer, or the kernel lab by passed sockets.
std::unique_ptr<Vantage> makeLinkVantage(std::string name, std::shared_ptr<SocketSource> sockets,
    std::vector<core::IpPrefix> ownPrefixes = {});

} // namespace net
