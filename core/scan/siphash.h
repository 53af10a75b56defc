// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <span>

namespace scan {

/// A 128-bit key of SipHash as two little-endian words.
struct SipKey {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, 2012) over 64-bit words, as if
/// each stood in memory in little-endian order.
struct SipHash128 {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};
/// The initial constants spell "somepseudorandomlygeneratedbytes"; 0xee in the second, as 0xee and
/// 0xdd later on, marks the variant with 128 bits of output.
constexpr std::uint64_t SipStart[]
    = { 0x736f6d6570736575, 0x646f72616e646f6d ^ 0xee, 0x6c7967656e657261, 0x7465646279746573 };
inline SipHash128 sipHash128(const SipKey& key, std::span<const std::uint64_t> words)
{
    struct State {
        std::uint64_t a, b, c, d;

        void round()
        {
            a += b;
            c += d;
            b = std::rotl(b, 13) ^ a;
            d = std::rotl(d, 16) ^ c;
            a = std::rotl(a, 32);
            c += b;
            a += d;
            b = std::rotl(b, 17) ^ c;
            d = std::rotl(d, 21) ^ a;
            c = std::rotl(c, 32);
        }
        void absorb(std::uint64_t word)
        {
            d ^= word;
            round();
            round();
            a ^= word;
        }
        std::uint64_t squeeze()
        {
            for (int i = 0; i < 4; ++i)
                round();
            return a ^ b ^ c ^ d;
        }
    };
    State state { key.low ^ SipStart[0], key.high ^ SipStart[1], key.low ^ SipStart[2],
        key.high ^ SipStart[3] };
    for (const std::uint64_t word : words)
        state.absorb(word);
    state.absorb(std::uint64_t(words.size() * sizeof(std::uint64_t)) << 56);
    SipHash128 hash;
    state.c ^= 0xee;
    hash.low = state.squeeze();
    state.b ^= 0xdd;
    hash.high = state.squeeze();
    return hash;
}
/// The hash of every single word, several at a time where the processor can.
void sipHash128OfEach(const SipKey& key, std::span<const std::uint64_t> words, SipHash128* hashes);

} // namespace scan
