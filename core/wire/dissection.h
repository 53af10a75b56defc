// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

#include <string>
#include <vector>

namespace wire {

/// A field of a packet as it stands in the bytes: for display, never for measuring. Names and
/// titles are the terms of the RFCs, in English; widgets explain them in the user's language.
struct DissectedField {
    std::string
        name; ///< stable, as in trace::Change: "ip.ttl", "tcp.flags", "tcp.option.mptcp.key"
    std::string title; ///< "Sender's key"
    std::string value; ///< readable: "0x0f", "443", "SYN, ACK"
    std::size_t offset = 0; ///< from the first byte of the packet
    std::size_t length = 0; ///< bytes that the field touches; 0 for what follows from other fields
    std::uint8_t firstBit = 0; ///< of a field narrower than its bytes, from the most significant on
    std::uint8_t bits = 0; ///< 0: whole bytes
    std::string source; ///< where it is defined: "RFC 8684, section 3.1"
    bool wrong = false; ///< breaks its definition; `value` says how
    std::vector<DissectedField> children; ///< in the order of the bytes
};

/// An IPv4 or IPv6 packet of any contents, field by field: headers, TCP with every option, MPTCP
/// v0 and v1 with all subtypes, ICMP and ICMPv6 with the datagram they quote, the payload's length.
/// Never fails: bytes that cannot be read stand as a field "data" that is `wrong`. Bounded work;
/// safe for bytes of strangers (fuzzed).
std::vector<DissectedField> dissect(Bytes ip);

/// The innermost field that holds the byte at `offset`; null when none does.
const DissectedField* fieldAt(const std::vector<DissectedField>& fields, std::size_t offset);

} // namespace wire
