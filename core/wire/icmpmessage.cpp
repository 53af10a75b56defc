// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/icmpmessage.h"

#include "core/wire/checksum.h"
#include "core/wire/icmplength.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t ExtensionHeaderBytes = 4;
    constexpr std::uint8_t ExtensionVersion = 2;

    bool hasExtensionVersion(Bytes structure)
    {
        return structure.size() >= ExtensionHeaderBytes && structure[0] >> 4 == ExtensionVersion;
    }

    bool extensionChecksumRight(Bytes structure)
    {
        return checksumFinish(checksumAdd(structure)) == 0;
    }

    /// RFC 4884 section 7: a checksum of zero says that none was computed.
    bool isValidStructure(Bytes structure)
    {
        return hasExtensionVersion(structure)
            && (load16(structure.data() + 2) == 0 || extensionChecksumRight(structure));
    }

    /// The quoted packet's own total length; 0 where it can't be right.
    std::size_t quotedTotalLength(Bytes quote)
    {
        if (quote.size() >= 20 && quote[0] >> 4 == 4) {
            const std::size_t total = load16(quote.data() + 2);
            return total >= 20 ? total : 0;
        }
        if (quote.size() >= 40 && quote[0] >> 4 == 6)
            return std::size_t(40) + load16(quote.data() + 4);
        return 0;
    }

    Bytes withoutPadding(Bytes quote)
    {
        const std::size_t total = quotedTotalLength(quote);
        if (total == 0 || total >= quote.size())
            return quote;
        // Anything but zeros is not padding: then the router has mangled the length it quotes.
        const Bytes rest = quote.subspan(total);
        const bool zeros = std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0; });
        return zeros ? quote.first(total) : quote;
    }

    void splitAt(IcmpMessage& message, Bytes body, std::size_t quoteBytes)
    {
        message.quote = body.first(quoteBytes);
        message.extensions = body.subspan(quoteBytes);
        message.extensionsValid = isValidStructure(message.extensions);
    }

    void splitByAttribute(IcmpMessage& message, Bytes body, std::size_t quoteBytes)
    {
        if (quoteBytes >= body.size())
            return;
        // RFC 4884 asks for at least 128 bytes. A shorter length is garbage in a field that older
        // routers leave unused, unless a valid structure follows.
        if (quoteBytes >= MinimumExtendedQuote || isValidStructure(body.subspan(quoteBytes)))
            splitAt(message, body, quoteBytes);
    }

    void splitWithoutAttribute(IcmpMessage& message, Bytes body)
    {
        if (body.size() < MinimumExtendedQuote + ExtensionHeaderBytes)
            return;
        const Bytes candidate = body.subspan(MinimumExtendedQuote);
        if (hasExtensionVersion(candidate) && extensionChecksumRight(candidate))
            splitAt(message, body, MinimumExtendedQuote);
    }

} // namespace

Parsed<IcmpMessage> parseIcmp(Bytes bytes, Family family)
{
    if (bytes.size() < IcmpHeaderBytes)
        return tl::unexpected(ParseError::TooShort);
    const std::uint8_t* p = bytes.data();
    IcmpMessage message;
    message.family = family;
    message.type = p[0];
    message.code = p[1];
    message.checksum = load16(p + 2);
    message.rest = load32(p + 4);
    message.isError = isIcmpError(family, message.type);
    if (!message.isError)
        return message;

    const Bytes body = bytes.subspan(IcmpHeaderBytes);
    message.quote = body;
    const IcmpLengthAttribute attribute = icmpLengthAttribute(family, message.type);
    if (attribute.offset != 0) {
        if (const std::size_t length = p[attribute.offset] * attribute.unit; length != 0)
            splitByAttribute(message, body, length);
        else
            splitWithoutAttribute(message, body);
    }
    message.quote = withoutPadding(message.quote);
    return message;
}

Parsed<QuotedProbe> parseQuote(const IcmpMessage& message)
{
    if (!message.isError)
        return tl::unexpected(ParseError::Unsupported);
    const auto ip = parseIp(message.quote);
    if (!ip)
        return tl::unexpected(ip.error());
    if (ip->protocol != ProtocolTcp)
        return tl::unexpected(ParseError::Unsupported);
    // The fragment offset is not looked at: errors about later fragments are not sent (RFC 1122
    // section 3.2.2), but old routers swap its bytes in the quote.
    // Where a router has mangled the length that it quotes, the header is there all the same; what
    // belongs to it the data offset says.
    const auto tcp = parseQuotedTcp(message.quote.subspan(ip->headerLength));
    if (!tcp)
        return tl::unexpected(tcp.error());
    return QuotedProbe { *ip, *tcp };
}

std::vector<std::uint8_t> buildIcmpError(const IpFields& ip, std::uint8_t type, std::uint8_t code,
    Bytes quote, std::size_t maximumQuote, Bytes extensions, std::uint32_t rest)
{
    const Family family = ip.source.family();
    const IcmpLengthAttribute attribute = icmpLengthAttribute(family, type);
    if (family != ip.destination.family() || (!extensions.empty() && attribute.offset == 0))
        return {};
    Bytes kept = quote.first(std::min(quote.size(), maximumQuote));
    std::size_t paddedQuote = kept.size();
    if (!extensions.empty()) {
        kept = kept.first(std::min(kept.size(), attribute.maximum()));
        paddedQuote = std::max(kept.size(), MinimumExtendedQuote);
        paddedQuote = (paddedQuote + attribute.unit - 1) / attribute.unit * attribute.unit;
    }

    std::vector<std::uint8_t> message(IcmpHeaderBytes + paddedQuote + extensions.size());
    std::uint8_t* p = message.data();
    p[0] = type;
    p[1] = code;
    store32(p + 4, rest);
    if (!extensions.empty())
        p[attribute.offset] = std::uint8_t(paddedQuote / attribute.unit);
    std::ranges::copy(kept, p + IcmpHeaderBytes);
    std::ranges::copy(extensions, p + IcmpHeaderBytes + paddedQuote);

    IpFields fields = ip;
    fields.protocol = family == Family::V4 ? ProtocolIcmp : ProtocolIcmp6;
    const std::uint32_t pseudoHeader = family == Family::V4
        ? 0
        : pseudoHeaderSum(ip.source, ip.destination, ProtocolIcmp6, std::uint32_t(message.size()));
    store16(p + 2, checksumFinish(checksumAdd(message, pseudoHeader)));
    return buildIp(fields, message);
}

} // namespace wire
