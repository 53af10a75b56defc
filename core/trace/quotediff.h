// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/icmpmessage.h"

#include <string>

/// Tracebox (Detal et al., IMC 2013): what a router's quote tells about the packet as it arrived
/// there, compared with the packet as it was sent.
namespace trace {

/// Three-valued: a quote never says more than its bytes.
enum class FieldState : std::uint8_t { Same, Changed, NotVisible };
const char* fieldStateName(FieldState state); ///< "same", "changed", "not-visible"

/// One header field, in the order of the packet.
struct FieldDiff {
    std::string field; ///< "ip.tos", "ip.total_length", "tcp.sequence", "tcp.option.mptcp", ...
    FieldState state = FieldState::NotVisible;
    bool expected = false; ///< changes on every path: TTL, header checksum, DSCP
};

enum class ChangeKind : std::uint8_t { Changed, Removed, Rewritten, Moved, Added };
const char* changeName(ChangeKind kind); ///< "changed", "removed", "rewritten", "moved", "added"
/// How an option was removed.
enum class RemovedBy : std::uint8_t { None, Shrink, Nop, EndOfList };
const char* removedByName(RemovedBy by); ///< "", "shrink", "nop", "eol"

/// One difference. "rewritten": an option's contents; "changed": a header field's value.
struct Change {
    std::string field;
    ChangeKind kind = ChangeKind::Changed;
    RemovedBy by = RemovedBy::None;
    std::vector<std::uint8_t> sent; ///< network order; whole option with kind and length
    std::vector<std::uint8_t> seen; ///< what stands there instead; empty when nothing does
    bool expected = false;
    bool inferred = false; ///< from the quoted IP length alone: the options are not visible
    bool isMptcp() const { return field == "tcp.option.mptcp"; }
    friend bool operator==(const Change&, const Change&) = default;
};

enum class QuoteExtent : std::uint8_t { None, Partial, Full };
const char* quoteExtentName(QuoteExtent extent); ///< "none", "partial", "full"

/// What one quote shows. A plain value.
struct QuoteDiff {
    QuoteExtent extent = QuoteExtent::None; ///< Full: the whole option block is visible
    std::size_t quotedBytes = 0;
    std::vector<FieldDiff> fields;
    std::vector<Change> changes; ///< expected ones too, marked
    /// How many bytes of the sent MPTCP option the quote shows, unchanged or not; with none sent 0.
    std::size_t mptcpBytesVisible = 0;
    std::optional<std::uint8_t> quotedTtl; ///< above 1: a tunnel, or a TTL that was set anew
};

/// Compares `sent` (a whole IP packet, as it left) with what `quote` shows of it. Options are
/// compared as an ordered list and byte for byte; options that only changed place are Moved. A
/// total length that shrank by what the MPTCP option takes, where options are not visible, is an
/// inferred removal. Addresses and ports differ behind a NAT: named, never about MPTCP.
QuoteDiff compareQuote(wire::Bytes sent, const wire::QuotedProbe& quote);

} // namespace trace
