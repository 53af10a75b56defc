// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <array>
#include <span>

namespace targets {

using core::Uint128;

/// A seeded bijection of 0..size-1: an unbalanced Feistel network over the next power of two with
/// cycle walking, as in masscan's BlackRock (after Black and Rogaway, Ciphers with
/// Arbitrary Finite Domains, 2002) but without division, so that shard i can take the
/// inputs i, i+n, i+2n, ... whatever the number of threads, and a scan's state is one integer.
/// Up to 2^64 values it computes in 64 bits only; above, only the halves are joined in 128, so no
/// size overflows (ZMap's cyclic group does above 2^44). It scatters probes; it is no cipher.
/// Immutable; any thread may call it.
class Permutation {
public:
    /// `size` at least 1 and at most 2^96.
    Permutation(Uint128 size, std::uint64_t seed);
    Uint128 size() const { return m_last + 1; }
    Uint128 at(Uint128 position) const ///< position < size()
    {
        if (m_last >> 64 == 0)
            return walked(std::uint64_t(position), std::uint64_t(m_last));
        return walked(position, m_last);
    }
    /// at() of each of these positions, in place; size() at most 2^64. Faster than one by one, as
    /// the processor works on several at a time.
    void at(std::span<std::uint64_t> positions) const
    {
        for (std::uint64_t& value : positions)
            value = encrypt(value);
        for (std::uint64_t& value : positions) {
            while (value > std::uint64_t(m_last))
                value = encrypt(value);
        }
    }
    Uint128 positionOf(Uint128 value) const; ///< the inverse; value < size()

private:
    static constexpr int Rounds = 6;
    /// One value of the network's domain, cut in two.
    struct Halves {
        std::uint64_t left = 0;
        std::uint64_t right = 0;
    };
    /// A multiplier of its own for each key gives full avalanche over the rounds with a single
    /// multiplication, also where halves have few bits. The shift brings down what it gathered in
    /// the high bits; the caller masks the low ones.
    static std::uint64_t mix(std::uint64_t half, std::uint64_t key)
    {
        const std::uint64_t product = (half + key) * (key | 1);
        return product ^ (product >> 32);
    }
    template <typename Integer> Halves split(Integer value) const
    {
        return { std::uint64_t(value >> m_rightBits), std::uint64_t(value) & m_rightMask };
    }
    template <typename Integer> Integer join(Halves halves) const
    {
        return Integer(halves.left) << m_rightBits | halves.right;
    }
    template <typename Integer> Integer encrypt(Integer value) const
    {
        Halves halves = split(value);
        for (int round = 0; round < Rounds; round += 2) {
            halves.left ^= mix(halves.right, m_keys[round]) & m_leftMask;
            halves.right ^= mix(halves.left, m_keys[round + 1]) & m_rightMask;
        }
        return join<Integer>(halves);
    }
    template <typename Integer> Integer decrypt(Integer value) const;
    /// The network's domain is less than twice the size, so walking on from values beyond the size
    /// takes less than one more step on average.
    template <typename Integer> Integer walked(Integer value, Integer last) const
    {
        do
            value = encrypt(value);
        while (value > last);
        return value;
    }

    Uint128 m_last = 0; ///< size - 1
    int m_rightBits = 0; ///< at most 48
    std::uint64_t m_leftMask = 0;
    std::uint64_t m_rightMask = 0;
    std::array<std::uint64_t, Rounds> m_keys {};
};

} // namespace targets
