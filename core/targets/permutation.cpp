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

    /// A multiplier of its own for each key gives full avalanche over the rounds with a single
    /// multiplication, also where halves have few bits. The shift brings down what it gathered in
    /// the high bits; the caller masks the low ones.
    std::uint64_t mix(std::uint64_t half, std::uint64_t key)
    {
        const std::uint64_t product = (half + key) * (key | 1);
        return product ^ (product >> 32);
    }

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

template <typename Integer> Permutation::Halves Permutation::split(Integer value) const
{
    return { std::uint64_t(value >> m_rightBits), std::uint64_t(value) & m_rightMask };
}

template <typename Integer> Integer Permutation::join(Halves halves) const
{
    return Integer(halves.left) << m_rightBits | halves.right;
}

template <typename Integer> Integer Permutation::encrypt(Integer value) const
{
    Halves halves = split(value);
    for (int round = 0; round < Rounds; round += 2) {
        halves.left ^= mix(halves.right, m_keys[round]) & m_leftMask;
        halves.right ^= mix(halves.left, m_keys[round + 1]) & m_rightMask;
    }
    return join<Integer>(halves);
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

// The network's domain is less than twice the size, so walking on from values beyond the size
// takes less than one more step on average.
Uint128 Permutation::at(Uint128 position) const
{
    if (m_last >> 64 == 0) {
        auto value = std::uint64_t(position);
        do
            value = encrypt(value);
        while (value > std::uint64_t(m_last));
        return value;
    }
    do
        position = encrypt(position);
    while (position > m_last);
    return position;
}

Uint128 Permutation::positionOf(Uint128 value) const
{
    do
        value = decrypt(value);
    while (value > m_last);
    return value;
}

} // namespace targets
