// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core {

// NOLINTNEXTLINE(modernize-use-using): __extension__ goes before no alias
__extension__ typedef unsigned __int128 Uint128;

enum class Family : std::uint8_t { V4 = 4, V6 = 6 };

/// Number of bits in an address of this family: 32 or 128.
constexpr int addressBits(Family family) { return family == Family::V4 ? 32 : 128; }

/// One IPv4 or IPv6 address. A plain value of 17 bytes; every operation is safe from any thread.
/// Ordered by family first, then by numeric value.
class IpAddress {
public:
    constexpr IpAddress() = default; ///< 0.0.0.0

    /// `hostOrder` 0x0a000001 is 10.0.0.1.
    static IpAddress v4(std::uint32_t hostOrder)
    {
        IpAddress address;
        for (int i = 0; i < 4; ++i)
            address.m_bytes[i] = std::uint8_t(hostOrder >> (24 - 8 * i));
        return address;
    }
    static IpAddress v6(Uint128 value);
    /// `value` must fit the family; higher bits are dropped.
    static IpAddress fromValue(Family family, Uint128 value)
    {
        return family == Family::V4 ? v4(std::uint32_t(value)) : v6(value);
    }
    /// 4 or 16 bytes in network order; any other size gives 0.0.0.0.
    static IpAddress fromBytes(std::span<const std::uint8_t> networkOrder);
    /// Dotted quad or RFC 4291 text without brackets, zone or prefix length.
    static Result<IpAddress> parse(std::string_view text);

    Family family() const { return m_family; }
    bool isV4() const { return m_family == Family::V4; }
    /// 4 or 16 bytes in network order.
    std::span<const std::uint8_t> bytes() const
    {
        return { m_bytes.data(), isV4() ? std::size_t(4) : std::size_t(16) };
    }
    std::uint32_t v4Value() const ///< host order; only meaningful for IPv4
    {
        return std::uint32_t(m_bytes[0]) << 24 | std::uint32_t(m_bytes[1]) << 16
            | std::uint32_t(m_bytes[2]) << 8 | std::uint32_t(m_bytes[3]);
    }
    Uint128 value() const;
    /// Canonical text: dotted quad, or RFC 5952.
    std::string toString() const;

    friend std::strong_ordering operator<=>(const IpAddress&, const IpAddress&) = default;
    friend bool operator==(const IpAddress&, const IpAddress&) = default;

private:
    Family m_family = Family::V4;
    std::array<std::uint8_t, 16> m_bytes {}; ///< network order, unused bytes zero
};

/// All addresses from `first` to `last`, both included, of one family.
struct IpRange {
    Family family = Family::V4;
    Uint128 first = 0;
    Uint128 last = 0;

    bool contains(const IpAddress& address) const
    {
        if (address.family() != family)
            return false;
        if (family == Family::V4) {
            return std::uint32_t(first) <= address.v4Value()
                && address.v4Value() <= std::uint32_t(last);
        }
        const Uint128 value = address.value();
        return first <= value && value <= last;
    }
    friend bool operator==(const IpRange&, const IpRange&) = default;
};

/// A prefix such as 192.0.2.0/24. Host bits of `network` are zero.
struct IpPrefix {
    IpAddress network;
    int length = 32;

    /// Address with or without "/length". Host bits that are set are an error that names the
    /// prefix that was probably meant.
    static Result<IpPrefix> parse(std::string_view text);
    IpRange range() const;
    bool contains(const IpAddress& address) const { return range().contains(address); }
    std::string toString() const;
    friend bool operator==(const IpPrefix&, const IpPrefix&) = default;
};

} // namespace core
