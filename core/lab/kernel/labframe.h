// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ippacket.h"

namespace lab {

/// The whole IP packet in an Ethernet frame, without padding; nothing when there is none. Where
/// the sender left the checksum of TCP or UDP to its hardware it is filled in first.
std::optional<wire::Bytes> packetOf(wire::MutableBytes frame, bool checksumReady);

/// `packet`, of the same version of IP, in a frame to where `frame` was going.
std::vector<std::uint8_t> frameOnward(wire::Bytes frame, wire::Bytes packet);
/// The same in a frame to where `frame` came from.
std::vector<std::uint8_t> frameBack(wire::Bytes frame, wire::Bytes packet);

} // namespace lab
