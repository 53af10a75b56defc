// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

/// The length attribute of RFC 4884 section 4, shared by the parser and the builder of ICMP
/// messages. Not for use outside this room.
namespace wire {

constexpr std::size_t IcmpHeaderBytes = 8;
/// A quote that is followed by extensions has at least this many bytes.
constexpr std::size_t MinimumExtendedQuote = 128;

/// Where a message type keeps the length of its quote and in which unit.
struct IcmpLengthAttribute {
    std::size_t offset = 0; ///< of the byte in the ICMP header; 0 says the type has none
    std::size_t unit = 0; ///< in bytes
    std::size_t maximum() const { return 255 * unit; }
};
/// ICMP counts in 32-bit words, ICMPv6 in 64-bit words.
IcmpLengthAttribute icmpLengthAttribute(Family family, std::uint8_t type);

/// Whether the message type carries a quote.
bool isIcmpError(Family family, std::uint8_t type);

} // namespace wire
