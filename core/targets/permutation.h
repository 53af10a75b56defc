// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <array>

namespace targets {

using core::Uint128;

/// A seeded bijection of 0..size-1: an unbalanced Feistel network over the next power of two with
/// cycle walking, as in masscan's BlackRock but without division, so that shard i can take the
/// inputs i, i+n, i+2n, ... whatever the number of threads, and a scan's state is one integer.
/// 128-bit arithmetic throughout: no size overflows (ZMap's cyclic group does above 2^44).
/// Immutable; any thread may call it.
class Permutation {
public:
    /// `size` at least 1 and at most 2^96.
    Permutation(Uint128 size, std::uint64_t seed);
    Uint128 size() const { return m_size; }
    Uint128 at(Uint128 position) const; ///< position < size()
    Uint128 positionOf(Uint128 value) const; ///< the inverse

private:
    static constexpr int Rounds = 6;
    Uint128 encrypt(Uint128 value) const;
    Uint128 decrypt(Uint128 value) const;

    Uint128 m_size = 1;
    int m_leftBits = 0;
    int m_rightBits = 0;
    std::array<std::uint64_t, Rounds> m_keys {};
};

} // namespace targets
