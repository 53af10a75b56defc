// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <cstdint>

namespace core {

namespace {

    struct Character {
        std::uint32_t code = 0;
        std::size_t bytes = 0; ///< 0: no UTF-8
    };

    /// The first of a text that is not empty.
    Character firstOf(std::string_view text)
    {
        const auto byte = [&](std::size_t at) { return std::uint32_t(std::uint8_t(text[at])); };
        const std::uint32_t lead = byte(0);
        if (lead < 0x80)
            return { lead, 1 };
        const std::size_t bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || text.size() < bytes)
            return {};
        std::uint32_t code = lead & (0xffU >> (bytes + 1));
        for (std::size_t i = 1; i < bytes; ++i) {
            if ((byte(i) & 0xc0) != 0x80)
                return {};
            code = code << 6 | (byte(i) & 0x3f);
        }
        // The shortest form alone, and neither halves of UTF-16 nor what is beyond it.
        constexpr std::uint32_t Least[] = { 0, 0, 0x80, 0x800, 0x10000 };
        if (code < Least[bytes] || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
            return {};
        return { code, bytes };
    }

    bool isObeyed(std::uint32_t code)
    {
        return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x061c || code == 0x200e
            || code == 0x200f || (code >= 0x2028 && code <= 0x202e)
            || (code >= 0x2066 && code <= 0x2069);
    }

} // namespace

std::string withoutControls(std::string_view text, char instead)
{
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const Character first = firstOf(text);
        const std::size_t bytes = first.bytes == 0 ? 1 : first.bytes;
        if (first.bytes == 0 || isObeyed(first.code))
            clean += instead;
        else
            clean += text.substr(0, bytes);
        text.remove_prefix(bytes);
    }
    return clean;
}

} // namespace core
