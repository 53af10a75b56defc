// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/arrival.h"

#include "core/wire/checksum.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

namespace net {

namespace {

    bool carriesReplies(std::uint8_t protocol)
    {
        return protocol == wire::ProtocolTcp || protocol == wire::ProtocolIcmp
            || protocol == wire::ProtocolIcmp6;
    }

} // namespace

wire::Parsed<Arrival> readArrival(const ReceivedFrame& frame, wire::LinkType link)
{
    using wire::ParseError;
    const auto whole = wire::ipPayload(frame.bytes, link);
    const auto ip = whole ? wire::parseIp(*whole) : tl::unexpected(whole.error());
    if (!ip) {
        // To whoever counts losses, a packet that is not understood is none that is foreign.
        const bool unknown = ip.error() == ParseError::Unsupported;
        return tl::unexpected(unknown ? ParseError::BadVersion : ip.error());
    }
    if (!frame.outgoing) {
        if (!carriesReplies(ip->protocol))
            return tl::unexpected(ParseError::Unsupported);
        const bool complete = !ip->truncated && !ip->moreFragments && ip->fragmentOffset == 0;
        if (!complete || (frame.checksumReady && !checksumRight(*ip)))
            return tl::unexpected(ParseError::BadLength);
    }
    return Arrival { *ip, whole->first(std::min<std::size_t>(whole->size(), ip->totalLength)) };
}

std::int64_t arrivalNs(const ReceivedFrame& frame, std::int64_t steadyNs, std::int64_t epochNs)
{
    return steadyNs - std::max<std::int64_t>(0, epochNs - frame.timeNs);
}

bool checksumRight(const wire::IpPacket& ip)
{
    if (ip.protocol == wire::ProtocolTcp)
        return wire::tcpChecksumValid(ip);
    const std::uint32_t sum = ip.family == core::Family::V4
        ? 0
        : wire::pseudoHeaderSum(
            ip.source, ip.destination, ip.protocol, std::uint32_t(ip.payload.size()));
    return !ip.truncated && wire::checksumFinish(wire::checksumAdd(ip.payload, sum)) == 0;
}

} // namespace net
