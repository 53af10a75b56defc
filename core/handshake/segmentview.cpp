// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/segmentview.h"

namespace handshake {

namespace {

    template <typename T> bool keepFirst(std::optional<T>& slot, const wire::MptcpOption& option)
    {
        const T* value = std::get_if<T>(&option);
        if (value && !slot)
            slot = *value;
        return value != nullptr;
    }

} // namespace

SegmentOptions readOptions(wire::Bytes block, wire::MptcpVersion version)
{
    SegmentOptions options;
    wire::TcpOptionWalk walk(block);
    while (const auto found = walk.next()) {
        if (found->kind != wire::OptionMptcp)
            continue;
        const auto option = wire::parseMptcp(found->bytes, version);
        if (!option) {
            options.broken = true;
            continue;
        }
        options.any = true;
        keepFirst(options.capable, *option) || keepFirst(options.joinSyn, *option)
            || keepFirst(options.joinSynAck, *option) || keepFirst(options.joinAck, *option)
            || keepFirst(options.dss, *option) || keepFirst(options.addAddress, *option)
            || keepFirst(options.removeAddress, *option) || keepFirst(options.priority, *option)
            || keepFirst(options.fail, *option) || keepFirst(options.fastClose, *option)
            || keepFirst(options.reset, *option);
    }
    return options;
}

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
