// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <linux/filter.h>
#include <linux/if_packet.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace tests {

/// Runs a classic BPF program as the kernel does, the direction of the frame included: how many
/// bytes of it pass, 0 for none. Empty when the kernel would not take the program, as far as this
/// run of it shows: an instruction that it does not know or a jump out of it.
inline std::optional<std::uint32_t> runFilter(std::span<const sock_filter> program,
    std::span<const std::uint8_t> frame, bool outgoing = false, std::uint32_t interfaceIndex = 1)
{
    std::uint32_t a = 0;
    std::uint32_t x = 0;
    std::array<std::uint32_t, BPF_MEMWORDS> memory {};
    constexpr std::uint32_t Direction = std::uint32_t(SKF_AD_OFF) + SKF_AD_PKTTYPE;
    const auto load = [&](std::uint64_t at, std::size_t bytes) -> std::optional<std::uint32_t> {
        if (at == Direction)
            return outgoing ? PACKET_OUTGOING : PACKET_HOST;
        if (at + bytes > frame.size())
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | frame[at + i];
        return value;
    };
    for (std::size_t at = 0; at < program.size(); ++at) {
        const sock_filter& each = program[at];
        std::optional<std::uint32_t> loaded = 0;
        bool jumps = false;
        switch (each.code) {
        case BPF_LD | BPF_W | BPF_ABS:
            if (each.k != std::uint32_t(SKF_AD_OFF) + SKF_AD_IFINDEX)
                return std::nullopt;
            a = interfaceIndex;
            break;
        case BPF_LD | BPF_W | BPF_LEN:
            a = std::uint32_t(frame.size());
            break;
        case BPF_LD | BPF_B | BPF_ABS:
            loaded = load(each.k, 1);
            a = loaded.value_or(0);
            break;
        case BPF_LD | BPF_H | BPF_ABS:
            loaded = load(each.k, 2);
            a = loaded.value_or(0);
            break;
        case BPF_LD | BPF_B | BPF_IND:
            loaded = load(std::uint64_t(x) + each.k, 1);
            a = loaded.value_or(0);
            break;
        case BPF_LD | BPF_H | BPF_IND:
            loaded = load(std::uint64_t(x) + each.k, 2);
            a = loaded.value_or(0);
            break;
        case BPF_LDX | BPF_B | BPF_MSH:
            loaded = load(each.k, 1);
            x = (loaded.value_or(0) & 0xf) * 4;
            break;
        case BPF_LD | BPF_IMM:
            a = each.k;
            break;
        case BPF_LDX | BPF_IMM:
            x = each.k;
            break;
        case BPF_LD | BPF_MEM:
            a = memory.at(each.k);
            break;
        case BPF_ST:
            memory.at(each.k) = a;
            break;
        case BPF_MISC | BPF_TAX:
            x = a;
            break;
        case BPF_ALU | BPF_ADD | BPF_K:
            a += each.k;
            break;
        case BPF_ALU | BPF_ADD | BPF_X:
            a += x;
            break;
        case BPF_ALU | BPF_AND | BPF_K:
            a &= each.k;
            break;
        case BPF_ALU | BPF_LSH | BPF_K:
            a <<= each.k;
            break;
        case BPF_ALU | BPF_RSH | BPF_K:
            a >>= each.k;
            break;
        case BPF_JMP | BPF_JA:
            at += each.k;
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            jumps = a == each.k;
            break;
        case BPF_JMP | BPF_JGT | BPF_K:
            jumps = a > each.k;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            jumps = a >= each.k;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            jumps = (a & each.k) != 0;
            break;
        case BPF_RET | BPF_K:
            return each.k;
        default:
            return std::nullopt;
        }
        if (!loaded)
            return 0; // what lies behind the frame's end ends the program
        const bool conditional = BPF_CLASS(each.code) == BPF_JMP && BPF_OP(each.code) != BPF_JA;
        if (conditional)
            at += jumps ? each.jt : each.jf;
    }
    return std::nullopt;
}

} // namespace tests
