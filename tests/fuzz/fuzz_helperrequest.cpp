// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/filterprogram.h"
#include "core/net/helper/helperprotocol.h"
#include "require.h"
#include "tests/net/filterrun.h"

#include <algorithm>

using net::helper::Kind;
using net::helper::Refusal;

namespace {

using Bytes = std::span<const std::uint8_t>;

std::uint16_t half(Bytes bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] << 8 | bytes[at + 1]);
}

/// What a frame is, found out in another way than the filter does it: by walking a shrinking span.
struct Content {
    std::uint8_t protocol = 255; ///< 255: nothing that may pass
    Bytes message;
};

Content contentOf(Bytes packet, bool v6)
{
    if (!v6) {
        if (packet.size() < 10 || (half(packet, 6) & 0x1fff) != 0)
            return {};
        const std::size_t length = std::size_t(packet[0] & 0x0f) * 4;
        return { packet[9], packet.subspan(std::min(length, packet.size())) };
    }
    if (packet.size() < 40)
        return {};
    std::uint8_t protocol = packet[6];
    Bytes rest = packet.subspan(40);
    while (protocol == 0 || protocol == 43 || protocol == 44 || protocol == 60) {
        if (rest.size() < 2
            || (protocol == 44 && (rest.size() < 4 || (half(rest, 2) & 0xfff8) != 0)))
            return {};
        const std::size_t length = protocol == 44 ? 8 : (std::size_t(rest[1]) + 1) * 8;
        protocol = rest[0];
        rest = rest.subspan(std::min(length, rest.size()));
    }
    return { protocol, rest };
}

bool inRange(const net::ReceiveFilter& filter, std::uint16_t port)
{
    return port >= filter.firstPort && port <= filter.lastPort;
}

bool mayComeIn(const net::ReceiveFilter& filter, const Content& content, bool v6)
{
    const Bytes& message = content.message;
    if (message.empty())
        return false;
    if (content.protocol == 6) {
        if (message.size() < 4 || !inRange(filter, half(message, 2)))
            return false;
        return filter.everySegment
            || (message.size() > 13 && ((message[13] & 0x12) == 0x12 || (message[13] & 0x04) != 0));
    }
    const std::uint8_t type = message[0];
    if (!v6 && content.protocol == 1) {
        return type == 3 || type == 4 || type == 5 || type == 11 || type == 12
            || (filter.echoReplies && type == 0);
    }
    return v6 && content.protocol == 58
        && ((type >= 1 && type <= 4) || (filter.echoReplies && type == 129));
}

bool mayGoOut(const net::ReceiveFilter& filter, const Content& content, bool v6)
{
    const Bytes& message = content.message;
    if (!filter.ownFrames || message.empty())
        return false;
    if (content.protocol == 6) {
        return message.size() > 13 && inRange(filter, half(message, 0))
            && ((message[13] & 0x04) != 0 || (message[13] & 0x12) == 0x02);
    }
    if (content.protocol == 17)
        return message.size() > 5 && inRange(filter, half(message, 0)) && half(message, 4) == 16;
    return content.protocol == (v6 ? 58 : 1) && message[0] == (v6 ? 128 : 8);
}

void requireThatOnlyTheAskedPasses(
    const net::ReceiveFilter& filter, net::FrameStart start, Bytes frame)
{
    const net::FilterProgram program = net::receiveProgram(filter, start);
    const auto code = program.instructions();
    require(!code.empty() && code.size() < net::FilterProgram::Capacity);
    for (const bool outgoing : { false, true }) {
        const auto kept = tests::runFilter(code, frame, outgoing);
        require(kept.has_value());
        if (*kept == 0)
            continue;
        const bool ethernet = start == net::FrameStart::Ethernet;
        const std::size_t header = ethernet ? 14 : 0;
        require(frame.size() > header);
        const bool v6 = ethernet ? half(frame, 12) == 0x86dd : frame[0] >> 4 == 6;
        require(v6 || (ethernet ? half(frame, 12) == 0x0800 : frame[0] >> 4 == 4));
        const Content content = contentOf(frame.subspan(header), v6);
        require(outgoing ? mayGoOut(filter, content, v6) : mayComeIn(filter, content, v6));
        require(!outgoing || *kept == net::ReceiveFilter::OwnFrameBytes);
    }
}

} // namespace

/// The first bytes are a request and what is behind it a frame: a request is refused or within the
/// bounds, and what its filter lets in is what may be asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes input(data, size);
    (void)net::helper::decodeAnswer(input);
    net::helper::Request whole;
    const bool exact = size == net::helper::RequestBytes;
    require(net::helper::decode(input, whole) != Refusal::None || exact);

    const Bytes message = input.first(std::min(size, net::helper::RequestBytes));
    net::helper::Request request;
    const Refusal refusal = net::helper::decode(message, request);
    if (refusal != Refusal::None) {
        require(request == net::helper::Request());
        return 0;
    }
    require(std::ranges::equal(net::helper::encode(request), message));
    if (request.kind == Kind::Check)
        return 0;
    require(request.interfaceIndex >= 1 && request.interfaceIndex <= 0x7fffffff);
    require(request.interfaceName.back() == 0 && request.interfaceName.front() != 0);
    if (request.kind != Kind::Receiver)
        return 0;
    const net::ReceiveFilter& filter = request.filter;
    require(filter.firstPort >= 1024 && filter.firstPort <= filter.lastPort);
    require(!filter.everySegment || filter.lastPort - filter.firstPort < 1024);
    for (const auto start : { net::FrameStart::Ethernet, net::FrameStart::Packet })
        requireThatOnlyTheAskedPasses(filter, start, input.subspan(message.size()));
    return 0;
}
