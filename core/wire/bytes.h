// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <tl/expected.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

/// Packet formats as values: parse and build, nothing that touches a socket. Every function here is
/// safe from any thread. Parsers take untrusted bytes: they never read outside the span they get,
/// never throw and never allocate unless they return a container.
namespace wire {

using core::Family;
using core::IpAddress;

using Bytes = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

/// Why bytes could not be parsed. An enum rather than core::Error: the receive path sees millions.
enum class ParseError : std::uint8_t {
    TooShort, ///< ends before the fixed part of its header
    BadVersion, ///< not the protocol or version that was asked for
    BadLength, ///< a length field contradicts the format
    Unsupported, ///< well formed, but not a kind that is parsed here
};
const char* describe(ParseError error);

template <typename T> using Parsed = tl::expected<T, ParseError>;

// Big-endian loads and stores. The caller guarantees the bytes.
inline std::uint16_t load16(const std::uint8_t* p) { return std::uint16_t(p[0] << 8 | p[1]); }
inline std::uint32_t load32(const std::uint8_t* p)
{
    return std::uint32_t(load16(p)) << 16 | load16(p + 2);
}
inline std::uint64_t load64(const std::uint8_t* p)
{
    return std::uint64_t(load32(p)) << 32 | load32(p + 4);
}
inline void store16(std::uint8_t* p, std::uint16_t value)
{
    if constexpr (std::endian::native == std::endian::little)
        value = __builtin_bswap16(value);
    std::memcpy(p, &value, sizeof value);
}
inline void store32(std::uint8_t* p, std::uint32_t value)
{
    if constexpr (std::endian::native == std::endian::little)
        value = __builtin_bswap32(value);
    std::memcpy(p, &value, sizeof value);
}
inline void store64(std::uint8_t* p, std::uint64_t value)
{
    if constexpr (std::endian::native == std::endian::little)
        value = __builtin_bswap64(value);
    std::memcpy(p, &value, sizeof value);
}

/// Lower-case hex without separators, as in `options_hex`.
std::string toHex(Bytes bytes);
/// The inverse, digits of either case: BadLength for an odd number of them, Unsupported for any
/// other character.
Parsed<std::vector<std::uint8_t>> fromHex(std::string_view text);

} // namespace wire
