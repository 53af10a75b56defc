// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace store {

/// What could not be taken from a file that is imported: all of it is counted, and the first few
/// are named. Lives in one thread.
class BadLines {
public:
    /// `strict`: the first one ends the import.
    explicit BadLines(bool strict)
        : m_strict(strict)
    {
    }
    /// `where` is "FILE:LINE" or "FILE: packet N". Malformed when strict.
    core::Result<void> add(const std::string& where, const std::string& why);

    std::uint64_t count() const { return m_count; }
    const std::vector<std::string>& named() const { return m_named; }

private:
    static constexpr std::size_t MostNamed = 5;

    bool m_strict;
    std::uint64_t m_count = 0;
    std::vector<std::string> m_named;
};

} // namespace store
