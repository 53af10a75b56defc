// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowoptions.h"

#include <charconv>

namespace scan {

namespace {

    const char* shortKindName(std::uint8_t kind)
    {
        switch (kind) {
        case wire::OptionNop:
            return "NOP";
        case wire::OptionMss:
            return "MSS";
        case wire::OptionWindowScale:
            return "WS";
        case wire::OptionSackPermitted:
            return "SACK";
        case wire::OptionTimestamps:
            return "TS";
        case wire::OptionMd5:
            return "MD5";
        case wire::OptionAuthentication:
            return "AO";
        case wire::OptionMptcp:
            return "MPTCP";
        case wire::OptionFastOpen:
            return "TFO";
        default:
            return nullptr;
        }
    }

    void appendKind(std::uint8_t kind, std::string& text)
    {
        if (const char* name = shortKindName(kind)) {
            text += name;
            return;
        }
        char digits[4];
        const auto end = std::to_chars(digits, digits + sizeof digits, kind).ptr;
        text.append(digits, end);
    }

} // namespace

wire::Bytes findOption(wire::Bytes block, std::uint8_t kind, std::size_t length)
{
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == kind && option->bytes.size() == length)
            return option->bytes;
    }
    return {};
}

void appendOptionKinds(wire::Bytes block, std::string& text)
{
    const char* separator = "";
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        text += separator;
        appendKind(option->kind, text);
        separator = "-";
    }
    if (walk.malformed()) {
        text += separator;
        text += "BAD";
    }
}

} // namespace scan
