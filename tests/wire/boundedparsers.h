// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ethernet.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"

#include <algorithm>

/// What the parsers promise about any bytes at all, for the tests and the fuzzers. Each function
/// says whether the promises were kept; the views are read to their ends, so that a sanitizer
/// notices one that leaves the buffer.
namespace bounded {

inline bool inside(wire::Bytes view, wire::Bytes whole)
{
    return view.empty()
        || (view.data() >= whole.data()
            && view.data() + view.size() <= whole.data() + whole.size());
}

inline std::size_t sumOf(wire::Bytes view)
{
    std::size_t sum = 0;
    for (const std::uint8_t byte : view)
        sum += byte;
    return sum;
}

inline bool ipIsBounded(wire::Bytes bytes)
{
    const auto ip = wire::parseIp(bytes);
    if (!ip)
        return true;
    (void)wire::tcpChecksumValid(*ip);
    return inside(ip->header, bytes) && inside(ip->payload, bytes)
        && ip->header.size() == ip->headerLength
        && ip->header.size() + ip->payload.size() <= ip->totalLength
        && sumOf(ip->payload) + sumOf(ip->header) <= 255 * bytes.size();
}

inline bool optionsAreBounded(wire::Bytes bytes)
{
    wire::TcpOptionWalk walk(bytes);
    std::size_t count = 0;
    std::size_t used = 0;
    while (const auto option = walk.next()) {
        if (!inside(option->bytes, bytes) || option->offset != used || option->bytes.empty())
            return false;
        used += option->bytes.size();
        if (wire::describeOption(*option).empty() || ++count > wire::MaxTcpOptionBytes)
            return false;
    }
    return walk.offset() == used;
}

inline bool tcpIsBounded(wire::Bytes bytes)
{
    if (const auto tcp = wire::parseTcp(bytes)) {
        if (!inside(tcp->options, bytes) || !inside(tcp->payload, bytes)
            || !optionsAreBounded(tcp->options) || sumOf(tcp->payload) > 255 * bytes.size())
            return false;
    }
    const auto quoted = wire::parseQuotedTcp(bytes);
    return !quoted
        || (inside(quoted->options, bytes) && quoted->options.size() <= wire::MaxTcpOptionBytes
            && optionsAreBounded(quoted->options));
}

inline wire::Bytes behindFlags(wire::Bytes mptcp)
{
    return mptcp.subspan(std::min<std::size_t>(4, mptcp.size()));
}

inline bool mptcpIsBounded(wire::Bytes bytes)
{
    (void)wire::parseMpCapable(bytes);
    for (const auto version : { wire::MptcpVersion::V0, wire::MptcpVersion::V1 }) {
        const auto option = wire::parseMptcp(bytes, version);
        if (!option)
            continue;
        const auto built = wire::buildMptcp(*option, version);
        if (built.size() != bytes.size() || wire::describeMptcp(*option).empty())
            return false;
        // Only reserved bits of the two bytes behind the length may get lost.
        if (wire::parseMptcp(built, version) != option
            || !std::ranges::equal(behindFlags(built), behindFlags(bytes)))
            return false;
    }
    return true;
}

inline bool icmpIsBounded(wire::Bytes bytes)
{
    for (const wire::Family family : { wire::Family::V4, wire::Family::V6 }) {
        const auto icmp = wire::parseIcmp(bytes, family);
        if (!icmp)
            continue;
        if (!inside(icmp->quote, bytes) || !inside(icmp->extensions, bytes))
            return false;
        for (const wire::IcmpExtension& extension : wire::parseExtensions(*icmp)) {
            if (!inside(extension.payload, icmp->extensions)
                || wire::parseMplsLabels(extension).size() > extension.payload.size() / 4)
                return false;
            (void)wire::parseInterfaceInfo(extension);
        }
        const auto quote = wire::parseQuote(*icmp);
        if (quote && (!inside(quote->tcp.options, icmp->quote) || !ipIsBounded(icmp->quote)))
            return false;
    }
    return true;
}

inline bool frameIsBounded(wire::Bytes bytes)
{
    const auto payload = wire::ipPayload(bytes, wire::LinkType::Ethernet);
    return !payload || (inside(*payload, bytes) && ipIsBounded(*payload));
}

} // namespace bounded
