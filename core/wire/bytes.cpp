// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/bytes.h"

namespace wire {

namespace {

    int hexValue(char digit)
    {
        if (digit >= '0' && digit <= '9')
            return digit - '0';
        if (digit >= 'a' && digit <= 'f')
            return digit - 'a' + 10;
        if (digit >= 'A' && digit <= 'F')
            return digit - 'A' + 10;
        return -1;
    }

} // namespace

const char* describe(ParseError error)
{
    switch (error) {
    case ParseError::TooShort:
        return "the bytes end before the header does";
    case ParseError::BadVersion:
        return "the bytes are of another protocol or version";
    case ParseError::BadLength:
        return "a length field contradicts the format";
    case ParseError::Unsupported:
        return "the bytes are of a kind that is not parsed here";
    }
    return "unknown parse error";
}

std::string toHex(Bytes bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 0x0f];
    }
    return text;
}

Parsed<std::vector<std::uint8_t>> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return tl::unexpected(ParseError::BadLength);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0)
            return tl::unexpected(ParseError::Unsupported);
        bytes.push_back(std::uint8_t(high << 4 | low));
    }
    return bytes;
}

} // namespace wire
