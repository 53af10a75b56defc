// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <array>
#include <cstdint>
#include <deque>

namespace scan {

/// Counts what was found, of several kinds, by where in a scan's order it belongs, so that a scan
/// that goes on from some position can be told what was found below it and no more: what lies
/// beyond is found and counted again. Positions are counted in sections that become wider when
/// there are too many, so memory is bounded (about 1 MiB) whatever is found. Lives in one thread.
class PositionTally {
public:
    static constexpr std::size_t Kinds = 40;
    static constexpr std::size_t MostSections = 4096;
    using Counts = std::array<std::uint64_t, Kinds>;

    /// Nothing is expected below `first`.
    explicit PositionTally(core::Uint128 first = 0)
        : m_first(first)
    {
    }
    void add(core::Uint128 position, std::size_t kind);
    /// Takes what was found below `position` into settled(), and gives the position up to which it
    /// did: the beginning of a section, so somewhat lower than asked when there is something beyond
    /// in it. What is found below it later is settled at once.
    core::Uint128 settle(core::Uint128 position);
    const Counts& settled() const { return m_settled; }

private:
    void widen();

    core::Uint128 m_first; ///< where the first section begins
    int m_widthBits = 0; ///< a section is 2^m_widthBits positions wide
    std::deque<Counts> m_sections;
    Counts m_settled {};
};

} // namespace scan
