// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

#include <array>

namespace wire {

/// In the order in which it is sent, first byte first.
using MacAddress = std::array<std::uint8_t, 6>;

/// What follows the header, IEEE 802.3 and the IEEE's registry; in host order.
enum EtherType : std::uint16_t {
    EtherTypeIpv4 = 0x0800,
    EtherTypeArp = 0x0806,
    EtherTypeVlan = 0x8100,
    EtherTypeIpv6 = 0x86dd,
};
constexpr std::size_t EthernetHeaderBytes = 14;

/// How a captured or sent frame begins.
enum class LinkType : std::uint8_t {
    Ethernet, ///< 14-byte header
    RawIp, ///< none: tun, PPP and other point-to-point links
};

/// The IP packet inside a frame; one or two VLAN tags (IEEE 802.1Q) are skipped. TooShort, or
/// Unsupported for other payloads.
Parsed<Bytes> ipPayload(Bytes frame, LinkType link);
/// Writes the 14-byte header.
void storeEthernetHeader(std::uint8_t* frame, const MacAddress& destination,
    const MacAddress& source, std::uint16_t etherType);
/// "02:00:5e:10:00:01" and back; InvalidInput for any other form.
std::string macToString(const MacAddress& address);
core::Result<MacAddress> macFromString(std::string_view text);

} // namespace wire
