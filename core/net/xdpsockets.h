// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/net/socketsource.h"

namespace net {

/// As many senders as `choice` asks for over AF_XDP on the interface of `paths`. No XDP program is
/// needed, and no right but the CAP_NET_RAW of the sockets. Each takes a transmit queue of its own;
/// where there are fewer, some share one. Otherwise says why the interface, the kernel or its
/// limits do not allow it: Unavailable, or PermissionDenied of the sockets.
core::Result<std::vector<std::unique_ptr<FrameSender>>> openXdpSenders(
    SocketSource& sockets, const PathTable& paths, const SendChoice& choice);

} // namespace net
