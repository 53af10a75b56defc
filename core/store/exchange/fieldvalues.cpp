// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/fieldvalues.h"

#include <charconv>

namespace store {

namespace {

    std::string_view withoutHexMark(std::string_view text)
    {
        if (text.starts_with("0x") || text.starts_with("0X"))
            text.remove_prefix(2);
        return text;
    }

} // namespace

tl::unexpected<core::Error> fieldFailure(
    std::string_view name, const std::string& expected, std::string_view found)
{
    constexpr std::size_t Shown = 60;
    std::string text(found.substr(0, Shown));
    for (char& each : text) {
        if (static_cast<unsigned char>(each) < ' ')
            each = '?';
    }
    return core::failure(core::ErrorCode::Malformed,
        std::string(name) + ": expected " + expected + ", not \"" + text
            + (found.size() > Shown ? "...\"" : "\""));
}

core::Result<std::uint64_t> numberField(
    std::string_view name, std::string_view text, std::uint64_t maximum)
{
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || value > maximum)
        return fieldFailure(name, "a whole number up to " + std::to_string(maximum), text);
    return value;
}

core::Result<core::IpAddress> addressField(std::string_view name, std::string_view text)
{
    const auto address = core::IpAddress::parse(text);
    if (!address)
        return fieldFailure(name, "an address", text);
    return *address;
}

core::Result<std::uint64_t> keyField(std::string_view name, std::string_view text)
{
    const std::string_view digits = withoutHexMark(text);
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value, 16);
    if (digits.size() > 16 || read.ec != std::errc() || read.ptr != end)
        return fieldFailure(name, "up to 16 hex digits", text);
    return value;
}

core::Result<std::vector<std::uint8_t>> optionsField(std::string_view name, std::string_view text)
{
    const auto bytes = wire::fromHex(withoutHexMark(text));
    if (!bytes || bytes->size() > wire::MaxTcpOptionBytes)
        return fieldFailure(name, "at most 40 bytes in hex", text);
    return *bytes;
}

} // namespace store
