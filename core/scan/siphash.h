// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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
SipHash128 sipHash128(const SipKey& key, std::span<const std::uint64_t> words);

} // namespace scan
