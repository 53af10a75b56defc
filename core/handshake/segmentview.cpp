// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/segmentview.h"

namespace handshake {

wire::Parsed<SegmentView> viewSegment(const wire::IpPacket& ip)
{
    if (ip.fragmentOffset != 0)
        return tl::unexpected(wire::ParseError::Unsupported);
    const auto tcp = wire::parseTcp(ip.payload);
    if (!tcp)
        return tl::unexpected(tcp.error());
    return SegmentView { { ip.source, tcp->sourcePort }, { ip.destination, tcp->destinationPort },
        *tcp, !ip.truncated && !ip.moreFragments };
}

wire::Parsed<QuotedEnds> viewError(const wire::IpPacket& ip)
{
    const auto message = wire::parseIcmp(ip.payload, ip.family);
    if (!message)
        return tl::unexpected(message.error());
    if (!message->isError)
        return tl::unexpected(wire::ParseError::Unsupported);
    const auto quote = wire::parseQuote(*message);
    if (!quote)
        return tl::unexpected(quote.error());
    return QuotedEnds { { quote->ip.source, quote->tcp.sourcePort },
        { quote->ip.destination, quote->tcp.destinationPort }, *message };
}

} // namespace handshake
