// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ipaddress.h"

#include <arpa/inet.h>

#include <charconv>
#include <cstring>

namespace core {

IpAddress IpAddress::v6(Uint128 value)
{
    IpAddress address;
    address.m_family = Family::V6;
    for (int i = 0; i < 16; ++i)
        address.m_bytes[i] = std::uint8_t(value >> (120 - 8 * i));
    return address;
}

IpAddress IpAddress::fromBytes(std::span<const std::uint8_t> networkOrder)
{
    IpAddress address;
    if (networkOrder.size() != 4 && networkOrder.size() != 16)
        return address;
    address.m_family = networkOrder.size() == 4 ? Family::V4 : Family::V6;
    std::memcpy(address.m_bytes.data(), networkOrder.data(), networkOrder.size());
    return address;
}

Result<IpAddress> IpAddress::parse(std::string_view text)
{
    const std::string terminated(text);
    // inet_pton would accept text that ends at an embedded NUL.
    if (terminated.find('\0') == std::string::npos) {
        std::array<std::uint8_t, 16> bytes {};
        if (inet_pton(AF_INET, terminated.c_str(), bytes.data()) == 1)
            return fromBytes({ bytes.data(), 4 });
        if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1)
            return fromBytes({ bytes.data(), 16 });
    }
    return failure(ErrorCode::InvalidInput,
        { core::Pattern("base",
              "\"%1\" is not an IPv4 or IPv6 address; write it like 192.0.2.1 or 2001:db8::1"),
            { terminated } });
}

Uint128 IpAddress::value() const
{
    if (isV4())
        return v4Value();
    Uint128 value = 0;
    for (const std::uint8_t byte : bytes())
        value = value << 8 | byte;
    return value;
}

std::string IpAddress::toString() const
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(isV4() ? AF_INET : AF_INET6, m_bytes.data(), text, sizeof text);
    return text;
}

Result<IpPrefix> IpPrefix::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return tl::unexpected(address.error());
    const int bits = addressBits(address->family());
    IpPrefix prefix { *address, bits };
    if (slash == std::string_view::npos)
        return prefix;

    const std::string_view lengthText = text.substr(slash + 1);
    const char* end = lengthText.data() + lengthText.size();
    const auto [parsed, error] = std::from_chars(lengthText.data(), end, prefix.length);
    if (error != std::errc() || parsed != end || prefix.length < 0 || prefix.length > bits) {
        return failure(ErrorCode::InvalidInput,
            { core::Pattern("base", "\"%1\" has a bad prefix length; it must be 0 to %2"),
                { std::string(text), std::to_string(bits) } });
    }
    const IpRange range = prefix.range();
    const IpAddress network = IpAddress::fromValue(address->family(), range.first);
    if (network != *address) {
        return failure(ErrorCode::InvalidInput,
            { core::Pattern("base", "\"%1\" has host bits set; did you mean %2/%3?"),
                { std::string(text), network.toString(), std::to_string(prefix.length) } });
    }
    return prefix;
}

IpRange IpPrefix::range() const
{
    const int hostBits = addressBits(network.family()) - length;
    const Uint128 hostMask = hostBits >= 128 ? ~Uint128(0) : (Uint128(1) << hostBits) - 1;
    const Uint128 value = network.value();
    return { network.family(), value & ~hostMask, value | hostMask };
}

std::string IpPrefix::toString() const { return network.toString() + "/" + std::to_string(length); }

} // namespace core
