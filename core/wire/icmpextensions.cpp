// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/icmpmessage.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t StructureHeaderBytes = 4;
    constexpr std::size_t ObjectHeaderBytes = 4;
    constexpr std::uint8_t ClassMplsStack = 1;
    constexpr std::uint8_t ClassInterfaceInfo = 2;

    /// RFC 5837 section 4.1: what the object holds, in the order in which it stands.
    enum InterfaceField : std::uint8_t {
        HasIfIndex = 0x08,
        HasAddress = 0x04,
        HasName = 0x02,
        HasMtu = 0x01,
    };

    /// Hands out bytes from the front, or nothing once there are too few.
    class Reader {
    public:
        explicit Reader(Bytes bytes)
            : m_left(bytes)
        {
        }
        std::optional<Bytes> take(std::size_t count)
        {
            if (m_left.size() < count)
                return std::nullopt;
            const Bytes taken = m_left.first(count);
            m_left = m_left.subspan(count);
            return taken;
        }
        std::optional<std::uint32_t> take32()
        {
            const auto bytes = take(4);
            return bytes ? std::optional(load32(bytes->data())) : std::nullopt;
        }

    private:
        Bytes m_left;
    };

    Parsed<IpAddress> readAddress(Reader& reader)
    {
        enum AddressFamilyNumber : std::uint16_t { Ipv4 = 1, Ipv6 = 2 };
        const auto head = reader.take(4);
        if (!head)
            return tl::unexpected(ParseError::TooShort);
        const std::uint16_t family = load16(head->data());
        if (family != Ipv4 && family != Ipv6)
            return tl::unexpected(ParseError::Unsupported);
        const auto address = reader.take(family == Ipv4 ? 4 : 16);
        if (!address)
            return tl::unexpected(ParseError::TooShort);
        return IpAddress::fromBytes(*address);
    }

    /// RFC 5837 section 4.3: a length byte that counts itself, then the name padded with NULs.
    Parsed<std::string> readName(Reader& reader)
    {
        const auto length = reader.take(1);
        if (!length)
            return tl::unexpected(ParseError::TooShort);
        if (length->front() == 0)
            return tl::unexpected(ParseError::BadLength);
        const auto name = reader.take(std::size_t(length->front()) - 1);
        if (!name)
            return tl::unexpected(ParseError::TooShort);
        return std::string(name->begin(), std::ranges::find(*name, std::uint8_t(0)));
    }

} // namespace

std::vector<IcmpExtension> parseExtensions(const IcmpMessage& message)
{
    std::vector<IcmpExtension> objects;
    if (!message.extensionsValid)
        return objects;
    Bytes left = message.extensions.subspan(StructureHeaderBytes);
    while (left.size() >= ObjectHeaderBytes) {
        const std::size_t length = load16(left.data());
        if (length < ObjectHeaderBytes || length > left.size())
            break;
        objects.push_back(
            { left[2], left[3], left.subspan(ObjectHeaderBytes, length - ObjectHeaderBytes) });
        left = left.subspan(length);
    }
    return objects;
}

std::vector<MplsLabel> parseMplsLabels(const IcmpExtension& extension)
{
    std::vector<MplsLabel> labels;
    if (extension.classNumber != ClassMplsStack || extension.classType != 1)
        return labels;
    for (std::size_t i = 0; i + 4 <= extension.payload.size(); i += 4) {
        const std::uint32_t entry = load32(extension.payload.data() + i);
        labels.push_back({ entry >> 12, std::uint8_t(entry >> 9 & 7), (entry & 0x100) != 0,
            std::uint8_t(entry) });
    }
    return labels;
}

Parsed<InterfaceInfo> parseInterfaceInfo(const IcmpExtension& extension)
{
    if (extension.classNumber != ClassInterfaceInfo)
        return tl::unexpected(ParseError::Unsupported);
    InterfaceInfo info;
    info.role = extension.classType >> 6;
    Reader reader(extension.payload);
    if (extension.classType & HasIfIndex) {
        info.ifIndex = reader.take32();
        if (!info.ifIndex)
            return tl::unexpected(ParseError::TooShort);
    }
    if (extension.classType & HasAddress) {
        const auto address = readAddress(reader);
        if (!address)
            return tl::unexpected(address.error());
        info.address = *address;
    }
    if (extension.classType & HasName) {
        const auto name = readName(reader);
        if (!name)
            return tl::unexpected(name.error());
        info.name = *name;
    }
    if (extension.classType & HasMtu) {
        info.mtu = reader.take32();
        if (!info.mtu)
            return tl::unexpected(ParseError::TooShort);
    }
    return info;
}

} // namespace wire
