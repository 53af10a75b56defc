// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/wire/ippacket.h"

namespace net {

/// The IP packet inside a frame; points into it.
struct Arrival {
    wire::IpPacket ip;
    wire::Bytes packet; ///< from the IP header on, without what the link padded
};
/// Takes a frame apart. An error when it holds no IP packet, and when what arrived is cut short, a
/// fragment, or damaged as its checksum tells, as damage on the last link would look like a change
/// on the path; Unsupported when it is sound for all that is known, but no business of this
/// program: neither TCP nor ICMP. Our own frames on their way out are taken as they are. Any
/// thread.
wire::Parsed<Arrival> readArrival(const ReceivedFrame& frame, wire::LinkType link);

/// When a frame arrived on the clock of core::steadyNs(): its stamp is on the other one. `steadyNs`
/// and `epochNs` are the present on both.
std::int64_t arrivalNs(const ReceivedFrame& frame, std::int64_t steadyNs, std::int64_t epochNs);

/// Whether the checksum of a TCP segment or of an ICMP message is right.
bool checksumRight(const wire::IpPacket& ip);

} // namespace net
