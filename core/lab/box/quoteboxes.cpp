// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/quoteboxes.h"

#include "core/lab/box/optionboxes.h"
#include "core/wire/checksum.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::size_t PaddedQuoteBytes = 128;
    constexpr std::size_t TotalLengthOffsetV4 = 2;
    constexpr std::size_t PayloadLengthOffsetV6 = 4;
    constexpr std::uint16_t MissingBytesV6 = 8;

    using Packet = std::vector<std::uint8_t>;

    Packet copyOf(wire::Bytes bytes) { return { bytes.begin(), bytes.end() }; }

    /// RFC 4884 section 7 and RFC 4950: one label stack entry at the bottom of the stack.
    Packet mplsExtension()
    {
        constexpr std::uint32_t label = 24001;
        constexpr std::uint32_t bottomOfStack = 0x100;
        constexpr std::uint32_t ttl = 1;
        Packet structure { 0x20, 0, 0, 0, 0, 8, 1, 1, 0, 0, 0, 0 };
        wire::store32(&structure[8], label << 12 | bottomOfStack | ttl);
        wire::store16(&structure[2], wire::checksumFinish(wire::checksumAdd(structure)));
        return structure;
    }

    /// The error again, with another quote.
    Packet quoteAnew(const IcmpErrorPacket& error, wire::Bytes quote, wire::Bytes extensions)
    {
        wire::IpFields header;
        header.source = error.ip.source;
        header.destination = error.ip.destination;
        header.hopLimit = error.ip.hopLimit;
        header.trafficClass = error.ip.trafficClass;
        header.identification = error.ip.identification;
        header.flowLabel = error.ip.flowLabel;
        header.dontFragment = error.ip.dontFragment;
        // The length attribute of RFC 4884 lies in there too; it goes with the extensions.
        const std::uint32_t rest = error.message.extensions.empty() ? error.message.rest : 0;
        Packet packet = wire::buildIcmpError(header, error.message.type, error.message.code, quote,
            quote.size(), extensions, extensions.empty() ? rest : 0);
        return packet.empty() ? copyOf(error.bytes) : packet;
    }

    Packet quoteOf(const IcmpErrorPacket& error, std::size_t payloadBytes)
    {
        const auto quoted = wire::parseIp(error.message.quote);
        if (!quoted)
            return copyOf(error.bytes);
        const std::size_t most = quoted->headerLength + payloadBytes;
        const wire::Bytes quote = error.message.quote;
        return quoteAnew(error, quote.first(std::min(quote.size(), most)), {});
    }

} // namespace

bool isFromNextRouter(const IcmpErrorPacket& error, const BoxPlace& place)
{
    return error.ip.source
        == (error.ip.family == core::Family::V4 ? place.nextRouterV4 : place.nextRouterV6);
}

QuoteBox::QuoteBox(Rule rule, const BoxPlace& place)
    : m_rule(rule)
    , m_place(place)
{
}

std::vector<BoxPacket> QuoteBox::pass(wire::Bytes packet, Heading heading)
{
    const auto error = heading == Heading::ToScanner ? readIcmpError(packet) : std::nullopt;
    if (!error || !isFromNextRouter(*error, m_place))
        return passOn(packet, heading);
    Packet treated = m_rule(*error);
    if (treated.empty())
        return {};
    return { { std::move(treated), heading, 0 } };
}

std::vector<std::uint8_t> droppedError(const IcmpErrorPacket&) { return {}; }

std::vector<std::uint8_t> quoteOfEight(const IcmpErrorPacket& error) { return quoteOf(error, 8); }

std::vector<std::uint8_t> quoteOfTwentyEight(const IcmpErrorPacket& error)
{
    return quoteOf(error, 28);
}

std::vector<std::uint8_t> paddedQuote(const IcmpErrorPacket& error)
{
    const wire::Bytes quote = error.message.quote;
    return quoteAnew(error, quote.first(std::min(quote.size(), PaddedQuoteBytes)), mplsExtension());
}

std::vector<std::uint8_t> wrongQuote(const IcmpErrorPacket& error)
{
    Packet packet = copyOf(error.bytes);
    const auto quoted = wire::parseIp(error.message.quote);
    if (!quoted)
        return packet;
    std::uint8_t* const quote = packet.data() + error.quoteOffset();
    if (quoted->family == core::Family::V4) {
        std::swap(quote[TotalLengthOffsetV4], quote[TotalLengthOffsetV4 + 1]);
    } else {
        const std::uint16_t length = wire::load16(quote + PayloadLengthOffsetV6);
        wire::store16(quote + PayloadLengthOffsetV6,
            std::uint16_t(length - std::min(length, MissingBytesV6)));
    }
    mendChecksums(error.bytes, packet);
    return packet;
}

std::vector<std::uint8_t> quoteWithoutOptions(const IcmpErrorPacket& error)
{
    Packet packet = copyOf(error.bytes);
    const auto quoted = wire::parseQuote(error.message);
    if (!quoted || quoted->tcp.options.empty())
        return packet;
    const auto offset = std::size_t(quoted->tcp.options.data() - error.bytes.data());
    std::fill_n(packet.begin() + std::ptrdiff_t(offset), quoted->tcp.options.size(),
        std::uint8_t(wire::OptionNop));
    mendChecksums(error.bytes, packet);
    return packet;
}

} // namespace lab
