// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/net/socketsource.h"

namespace net {

/// The port on the interface of `paths`, with the send path of `choice`. Auto takes AF_XDP where it
/// can be had, else AF_PACKET with the reason in sendPathNote(). Unavailable or PermissionDenied
/// says why AF_XDP, when asked for, cannot be had.
core::Result<std::unique_ptr<PacketPort>> openLinkPort(
    std::shared_ptr<SocketSource> sockets, const PathTable& paths, const SendChoice& choice);

} // namespace net
