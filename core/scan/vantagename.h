// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scan {

/// The name of a vantage point as a part of millions of rows: one pointer. The texts are kept for
/// the life of the process, each once, so it is only for names that the user gave: a few of them.
/// Any thread.
class VantageName {
public:
    VantageName() = default; ///< none is known
    explicit VantageName(std::string_view name);
    std::string_view text() const
    {
        return m_text ? std::string_view(*m_text) : std::string_view();
    }
    friend bool operator==(const VantageName&, const VantageName&) = default;

private:
    const std::string* m_text = nullptr;
};

} // namespace scan
