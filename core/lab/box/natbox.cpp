// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/natbox.h"

#include "core/lab/box/optionboxes.h"
#include "core/lab/box/packetedit.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::uint16_t FirstPort = 20000;
    constexpr std::size_t PortCount = 40000;
    constexpr std::size_t EchoIdentifierOffset = 4;

    enum class End : std::uint8_t { Source, Destination };

    bool isTranslated(const wire::IpPacket& ip)
    {
        const bool hasIdentifier = ip.payload.size() >= EchoIdentifierOffset + 2;
        switch (ip.protocol) {
        case wire::ProtocolTcp:
        case wire::ProtocolUdp:
            return true;
        case wire::ProtocolIcmp:
            return hasIdentifier && (ip.payload[0] == 8 || ip.payload[0] == 0);
        case wire::ProtocolIcmp6:
            return hasIdentifier && (ip.payload[0] == 128 || ip.payload[0] == 129);
        default:
            return false;
        }
    }

    void putAddress(wire::MutableBytes packet, End end, const core::IpAddress& address)
    {
        const bool v4 = address.isV4();
        const std::size_t offset = end == End::Source ? (v4 ? 12 : 8) : (v4 ? 16 : 24);
        std::ranges::copy(address.bytes(), packet.begin() + std::ptrdiff_t(offset));
    }

    /// `packet` is one of which flowOf() could read the port.
    void putPort(wire::MutableBytes packet, const wire::IpPacket& ip, End end, std::uint16_t port)
    {
        const bool hasPorts = ip.protocol == wire::ProtocolTcp || ip.protocol == wire::ProtocolUdp;
        const std::size_t offset
            = !hasPorts ? EchoIdentifierOffset : std::size_t(end == End::Source ? 0 : 2);
        wire::store16(&packet[ip.headerLength + offset], port);
    }

    void putEnd(wire::Bytes original, wire::MutableBytes edited, End end,
        const core::IpAddress& address, std::uint16_t port)
    {
        const auto ip = wire::parseIp(original);
        putAddress(edited, end, address);
        putPort(edited, *ip, end, port);
        mendChecksums(original, edited);
    }

    std::optional<BoxFlow> translatedFlow(wire::Bytes packet, Heading heading)
    {
        const auto ip = wire::parseIp(packet);
        return ip && isTranslated(*ip) ? flowOf(packet, heading) : std::nullopt;
    }

} // namespace

NatBox::NatBox(Quotes quotes, const BoxPlace& place)
    : m_quotes(quotes)
    , m_outsideV4(place.translatorV4)
    , m_outsideV6(place.translatorV6)
    , m_insides(PortCount)
{
}

const core::IpAddress& NatBox::outsideAddress(core::Family family) const
{
    return family == core::Family::V4 ? m_outsideV4 : m_outsideV6;
}

std::vector<BoxPacket> NatBox::pass(wire::Bytes packet, Heading heading)
{
    if (!readWhole(packet))
        return passOn(packet, heading);
    if (heading == Heading::ToTarget)
        return translateOut(packet);
    return readIcmpError(packet) ? translateErrorBack(packet) : translateBack(packet);
}

std::vector<BoxPacket> NatBox::translateOut(wire::Bytes packet)
{
    std::vector<BoxPacket> passed = passOn(packet, Heading::ToTarget);
    if (const auto flow = translatedFlow(packet, Heading::ToTarget)) {
        const std::uint16_t port
            = outsidePort({ flow->protocol, flow->scanner, flow->scannerPort });
        putEnd(
            packet, passed.front().ip, End::Source, outsideAddress(flow->scanner.family()), port);
    }
    return passed;
}

std::vector<BoxPacket> NatBox::translateBack(wire::Bytes packet)
{
    const Inside* const inside = insideOf(translatedFlow(packet, Heading::ToScanner));
    if (!inside)
        return passUntranslated(packet);
    std::vector<BoxPacket> passed = passOn(packet, Heading::ToScanner);
    putEnd(packet, passed.front().ip, End::Destination, inside->address, inside->port);
    return passed;
}

std::vector<BoxPacket> NatBox::translateErrorBack(wire::Bytes packet)
{
    const auto error = readIcmpError(packet);
    const wire::Bytes quote = error->message.quote;
    const Inside* const inside = insideOf(translatedFlow(quote, Heading::ToTarget));
    if (!inside)
        return passUntranslated(packet);
    std::vector<BoxPacket> passed = passOn(packet, Heading::ToScanner);
    std::vector<std::uint8_t>& edited = passed.front().ip;
    putAddress(edited, End::Destination, inside->address);
    if (m_quotes == Quotes::Translated) {
        putEnd(quote, wire::MutableBytes(edited).subspan(error->quoteOffset(), quote.size()),
            End::Source, inside->address, inside->port);
    }
    mendChecksums(packet, edited);
    return passed;
}

/// Towards the scanner.
std::vector<BoxPacket> NatBox::passUntranslated(wire::Bytes packet) const
{
    const auto ip = wire::parseIp(packet);
    if (ip && ip->destination == outsideAddress(ip->family))
        return {};
    return passOn(packet, Heading::ToScanner);
}

std::uint16_t NatBox::outsidePort(const Inside& inside)
{
    if (const auto known = m_ports.find(inside); known != m_ports.end())
        return known->second;
    // Another port than inside, so that a translation always shows.
    if (FirstPort + m_next == inside.port)
        m_next = (m_next + 1) % PortCount;
    const std::size_t index = m_next;
    m_next = (m_next + 1) % PortCount;
    if (m_insides[index])
        m_ports.erase(*m_insides[index]);
    m_insides[index] = inside;
    const auto port = std::uint16_t(FirstPort + index);
    m_ports.emplace(inside, port);
    return port;
}

const NatBox::Inside* NatBox::insideOf(const std::optional<BoxFlow>& flow) const
{
    if (!flow || flow->scanner != outsideAddress(flow->scanner.family())
        || flow->scannerPort < FirstPort || flow->scannerPort >= FirstPort + PortCount)
        return nullptr;
    const std::optional<Inside>& inside = m_insides[flow->scannerPort - FirstPort];
    return inside && inside->protocol == flow->protocol
            && inside->address.family() == flow->scanner.family()
        ? &*inside
        : nullptr;
}

} // namespace lab
