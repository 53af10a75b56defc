// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

/// What routers and middleboxes do to a packet in place. `packet` is a whole IP packet; one that
/// can't be parsed is left as it is.
namespace lab {

/// Counts `hops` off the TTL or hop limit, which must be larger, and mends the IPv4 header
/// checksum the incremental way (RFC 1624), so that damage stays visible.
void lowerHopLimit(wire::MutableBytes packet, std::uint8_t hops);

/// Overwrites every MPTCP option of a TCP segment with NOPs and mends the TCP checksum the same
/// way, as nftables' `reset tcp option mptcp` does.
void overwriteMptcpOptions(wire::MutableBytes packet);

} // namespace lab
