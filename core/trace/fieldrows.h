// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathevidence.h"

namespace trace {

/// Bytes of a packet, from the first of its IP header on; length 0: none.
struct ByteRange {
    std::size_t offset = 0;
    std::size_t length = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// One field of a probe beside what a router's quote shows of it, with its place in both packets.
struct FieldRow {
    std::string field; ///< as FieldDiff has it
    FieldState state = FieldState::NotVisible;
    bool expected = false; ///< changes on every path, or follows from another change
    std::optional<Change> change; ///< with state Changed
    std::vector<std::uint8_t> sent; ///< the value in network order; options with kind and length
    std::vector<std::uint8_t> seen; ///< what the quote shows; empty when nothing is there
    ByteRange sentRange; ///< in the probe as it left
    ByteRange seenRange; ///< in the quote, cut where the quote ends
    /// Narrower than its bytes, such as the header length: its range is shared with others.
    bool shared = false;
};

/// What a hop's quote says of every field of the probe, in the order of the packet. `sent` is the
/// probe as it left (Hop::sent, or PathEvidence::sent where a document kept nothing nearer); ranges
/// in the quote are empty where its bytes were not kept. Safe for quotes of any contents.
std::vector<FieldRow> fieldRows(wire::Bytes sent, const Hop& hop);

/// Where `field` stands in `packet`, an IP packet that may be cut short; empty when it is not
/// there.
ByteRange rangeOfField(wire::Bytes packet, const std::string& field);

} // namespace trace
