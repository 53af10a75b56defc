// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ethernet.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t VlanTagBytes = 4;
    constexpr int MaximumVlanTags = 2;
    constexpr std::uint16_t EtherTypeServiceVlan = 0x88a8; ///< outer tag of IEEE 802.1ad

    Parsed<Bytes> ethernetPayload(Bytes frame)
    {
        if (frame.size() < EthernetHeaderBytes)
            return tl::unexpected(ParseError::TooShort);
        std::size_t typeOffset = EthernetHeaderBytes - 2;
        std::uint16_t type = load16(frame.data() + typeOffset);
        for (int tags = 0; type == EtherTypeVlan || type == EtherTypeServiceVlan; ++tags) {
            if (tags == MaximumVlanTags)
                return tl::unexpected(ParseError::Unsupported);
            typeOffset += VlanTagBytes;
            if (frame.size() < typeOffset + 2)
                return tl::unexpected(ParseError::TooShort);
            type = load16(frame.data() + typeOffset);
        }
        if (type != EtherTypeIpv4 && type != EtherTypeIpv6)
            return tl::unexpected(ParseError::Unsupported);
        return frame.subspan(typeOffset + 2);
    }

} // namespace

Parsed<Bytes> ipPayload(Bytes frame, LinkType link)
{
    return link == LinkType::Ethernet ? ethernetPayload(frame) : Parsed<Bytes>(frame);
}

void storeEthernetHeader(std::uint8_t* frame, const MacAddress& destination,
    const MacAddress& source, std::uint16_t etherType)
{
    std::copy(destination.begin(), destination.end(), frame);
    std::copy(source.begin(), source.end(), frame + destination.size());
    store16(frame + destination.size() + source.size(), etherType);
}

std::string macToString(const MacAddress& address)
{
    std::string text;
    for (const std::uint8_t byte : address) {
        if (!text.empty())
            text += ':';
        text += toHex({ &byte, 1 });
    }
    return text;
}

core::Result<MacAddress> macFromString(std::string_view text)
{
    constexpr std::size_t TextLength = 17; // six pairs and five colons
    MacAddress address {};
    bool valid = text.size() == TextLength;
    for (std::size_t i = 0; valid && i < address.size(); ++i) {
        const auto byte = fromHex(text.substr(3 * i, 2));
        valid = byte && (i == 0 || text[3 * i - 1] == ':');
        if (valid)
            address[i] = byte->front();
    }
    if (!valid)
        return core::failure(core::ErrorCode::InvalidInput,
            "\"" + std::string(text) + "\" is not a MAC address; write it like 02:00:5e:10:00:01");
    return address;
}

} // namespace wire
