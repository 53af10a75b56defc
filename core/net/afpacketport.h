// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/net/socketsource.h"

namespace net {

/// AF_PACKET on one interface: sendmmsg(2) with PACKET_QDISC_BYPASS to send, a TPACKET_V3 ring to
/// receive. With PathTable::ipLayer it sends by raw IP sockets and receives without link headers.
/// Needs CAP_NET_RAW in the process that `sockets` open in, nothing here. packet(7).
/// `note` is what sendPathNote() tells.
std::unique_ptr<PacketPort> makeAfPacketPort(
    std::shared_ptr<SocketSource> sockets, const PathTable& paths, std::string note = {});

} // namespace net
