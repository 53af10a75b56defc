// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace remote {

/// Cuts bytes that come from another machine into lines, in bounded memory. Lives in one thread.
class LineBuffer {
public:
    explicit LineBuffer(std::size_t longestLine)
        : m_longest(longestLine)
    {
    }
    /// False once a line is longer than allowed: what follows it is of no use.
    bool add(std::string_view bytes);
    /// The next whole line without its end; empty while there is none.
    std::optional<std::string> next();
    /// What came after the last whole line.
    std::string_view rest() const { return std::string_view(m_bytes).substr(m_begin); }

private:
    std::size_t m_longest;
    std::string m_bytes;
    std::size_t m_begin = 0; ///< of what was not given away
    std::size_t m_searched = 0; ///< no line ends before it
};

} // namespace remote
