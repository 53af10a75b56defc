// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/permutation.h"

#include "core/base/splitmix64.h"

#include <bit>

namespace targets {

namespace {

    int bitWidth(Uint128 value)
    {
        const auto high = std::uint64_t(value >> 64);
        return high != 0 ? 64 + std::bit_width(high) : std::bit_width(std::uint64_t(value));
    }

    std::uint64_t maskOf(int bits) { return (std::uint64_t(1) << bits) - 1; }

} // namespace

Permutation::Permutation(Uint128 size, std::uint64_t seed)
    : m_last(size - 1)
{
    const int bits = bitWidth(m_last);
    m_rightBits = bits - bits / 2;
    m_rightMask = maskOf(m_rightBits);
    m_leftMask = maskOf(bits / 2);
    for (std::uint64_t& key : m_keys) {
        key = core::splitMix64(seed);
        seed += core::SplitMix64Step;
    }
}

template <typename Integer> Integer Permutation::decrypt(Integer value) const
{
    Halves halves = split(value);
    for (int round = Rounds; round > 0; round -= 2) {
        halves.right ^= mix(halves.left, m_keys[round - 1]) & m_rightMask;
        halves.left ^= mix(halves.right, m_keys[round - 2]) & m_leftMask;
    }
    return join<Integer>(halves);
}

Uint128 Permutation::positionOf(Uint128 value) const
{
    do
        value = decrypt(value);
    while (value > m_last);
    return value;
}

} // namespace targets
