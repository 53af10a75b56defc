// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/splitmix64.h"

#include <string_view>
#include <vector>

namespace study {

/// Numbers that follow from a seed and a name alone, so that one cohort's draws do not change
/// another's.
class Draws {
public:
    Draws(std::uint64_t seed, std::string_view stream)
        : m_state(core::splitMix64(seed))
    {
        for (const char c : stream)
            m_state = core::splitMix64(m_state ^ std::uint8_t(c));
    }
    std::uint64_t next()
    {
        m_state += core::SplitMix64Step;
        return core::splitMix64(m_state);
    }
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : next() % limit; }
    /// Moves `count` elements, drawn without order, to the front.
    template <typename T> void drawToFront(std::vector<T>& values, std::size_t count)
    {
        for (std::size_t i = 0; i < count && i < values.size(); ++i)
            std::swap(values[i], values[i + below(values.size() - i)]);
    }

private:
    std::uint64_t m_state;
};

/// The same number for the same three, whatever was drawn before.
constexpr std::uint64_t drawnFor(std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    return core::splitMix64(core::splitMix64(core::splitMix64(a) ^ b) ^ c);
}

} // namespace study
