// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

/// The Internet checksum, RFC 1071, and its incremental update, RFC 1624.
namespace wire {

/// One's complement addition is the same modulo 0xffff whatever the word size, so 32-bit words can
/// be gathered and folded once. The result never becomes zero unless everything was.
inline std::uint32_t checksumFold(std::uint64_t sum)
{
    sum = (sum & 0xffffffff) + (sum >> 32);
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return std::uint32_t((sum & 0xffff) + (sum >> 16));
}
/// Sum of 16-bit big-endian words, not yet complemented. `sum` carries an earlier part on; that
/// part must have had an even number of bytes.
std::uint32_t checksumAdd(Bytes bytes, std::uint32_t sum = 0);
/// Folds and complements: the value that goes into the header (host order).
inline std::uint16_t checksumFinish(std::uint64_t sum) { return std::uint16_t(~checksumFold(sum)); }
/// Unfolded sum of the TCP, UDP or ICMPv6 pseudo-header (RFC 9293 3.1, RFC 8200 8.1).
std::uint32_t pseudoHeaderSum(const IpAddress& source, const IpAddress& destination,
    std::uint8_t protocol, std::uint32_t length);
/// RFC 1624 eqn. 3: the checksum after one 16-bit word changed from `before` to `after`.
std::uint16_t checksumReplace(std::uint16_t checksum, std::uint16_t before, std::uint16_t after);

} // namespace wire
