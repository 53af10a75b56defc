// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"
#include "core/lab/box/packetedit.h"

namespace lab {

/// Whether `error` comes from the next router of `place`.
bool isFromNextRouter(const IcmpErrorPacket& error, const BoxPlace& place);

/// Makes the next router one that quotes in a way of its own, or not at all: a rule treats its ICMP
/// errors on their way to the scanner.
class QuoteBox : public Middlebox {
public:
    /// What becomes of an error; empty when it is dropped.
    using Rule = std::vector<std::uint8_t> (*)(const IcmpErrorPacket& error);

    QuoteBox(Rule rule, const BoxPlace& place);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    Rule m_rule;
    BoxPlace m_place;
};

std::vector<std::uint8_t> droppedError(const IcmpErrorPacket& error);
/// The IP header and 8 bytes, as RFC 792 asks for.
std::vector<std::uint8_t> quoteOfEight(const IcmpErrorPacket& error);
/// The IP header and 28 bytes: TCP without all of its options.
std::vector<std::uint8_t> quoteOfTwentyEight(const IcmpErrorPacket& error);
/// 128 bytes, padded with zeros, and an MPLS label: RFC 4884 and RFC 4950.
std::vector<std::uint8_t> paddedQuote(const IcmpErrorPacket& error);
/// The quoted IPv4 total length with its bytes swapped, as BSD kernels once did; the IPv6 payload
/// length lowered by 8.
std::vector<std::uint8_t> wrongQuote(const IcmpErrorPacket& error);
/// NOPs in place of all TCP options of the quote.
std::vector<std::uint8_t> quoteWithoutOptions(const IcmpErrorPacket& error);

} // namespace lab
