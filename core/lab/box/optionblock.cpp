// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/optionblock.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::uint16_t LargestMss = 1200;
    constexpr std::uint8_t LargestWindowScale = 2;

    OptionBlock copyOf(wire::Bytes block) { return { block.begin(), block.end() }; }

} // namespace

bool hasMptcp(wire::Bytes block)
{
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            return true;
    }
    return false;
}

OptionBlock withoutMptcp(wire::Bytes block)
{
    OptionBlock kept;
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind != wire::OptionMptcp)
            kept.insert(kept.end(), option->bytes.begin(), option->bytes.end());
    }
    const wire::Bytes rest = block.subspan(walk.offset());
    kept.insert(kept.end(), rest.begin(), rest.end());
    return kept;
}

OptionBlock mptcpToNops(wire::Bytes block)
{
    OptionBlock changed = copyOf(block);
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            std::fill_n(changed.begin() + option->offset, option->bytes.size(), wire::OptionNop);
    }
    return changed;
}

OptionBlock mptcpToEndOfList(wire::Bytes block)
{
    OptionBlock changed = copyOf(block);
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp) {
            std::fill(changed.begin() + option->offset, changed.end(), wire::OptionEndOfList);
            break;
        }
    }
    return changed;
}

OptionBlock clampedMss(wire::Bytes block)
{
    OptionBlock changed = copyOf(block);
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        const wire::Bytes data = option->data();
        if (option->kind == wire::OptionMss && data.size() == 2
            && wire::load16(data.data()) > LargestMss)
            wire::store16(&changed[option->offset + 2U], LargestMss);
    }
    return changed;
}

OptionBlock loweredWindowScale(wire::Bytes block)
{
    OptionBlock changed = copyOf(block);
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        const wire::Bytes data = option->data();
        if (option->kind == wire::OptionWindowScale && data.size() == 1
            && data[0] > LargestWindowScale)
            changed[option->offset + 2U] = LargestWindowScale;
    }
    return changed;
}

} // namespace lab
