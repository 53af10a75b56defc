// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace core {

/// From one state of SplitMix64 to the next.
constexpr std::uint64_t SplitMix64Step = 0x9e3779b97f4a7c15;

/// The number that SplitMix64 (Steele, Lea, Flood 2014) draws in `state`: every input bit reaches
/// every output bit, so neighbouring states, 0 too, give unlike numbers. Not for secrets.
constexpr std::uint64_t splitMix64(std::uint64_t state)
{
    state += SplitMix64Step;
    state = (state ^ state >> 30) * 0xbf58476d1ce4e5b9;
    state = (state ^ state >> 27) * 0x94d049bb133111eb;
    return state ^ state >> 31;
}

} // namespace core
