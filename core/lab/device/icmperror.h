// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"
#include "core/wire/icmpmessage.h"

namespace lab {

/// Type and code of an ICMP error in both families.
struct ErrorKind {
    std::uint8_t typeV4;
    std::uint8_t codeV4;
    std::uint8_t typeV6;
    std::uint8_t codeV6;
};
constexpr ErrorKind ErrorTimeExceeded { 11, 0, 3, 0 };
constexpr ErrorKind ErrorHostUnreachable { 3, 1, 1, 0 };
constexpr ErrorKind ErrorPortUnreachable { 3, 3, 1, 4 };
constexpr ErrorKind ErrorProhibited { 3, 13, 1, 1 };

/// The error that a router or host sends from `source` about `packet`, of which `ip` is the view.
/// It quotes as much as fits 576 bytes, or 1 280 in IPv6 (RFC 1812 section 4.3.2.3, RFC 4443
/// section 2.4). None where RFC 1122 section 3.2.2 forbids it: about ICMP errors and later
/// fragments.
std::vector<DevicePacket> complain(const core::IpAddress& source, const ErrorKind& kind,
    const wire::IpPacket& ip, wire::Bytes packet);

} // namespace lab
