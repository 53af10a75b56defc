// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/badlines.h"

namespace store {

core::Result<void> BadLines::add(const std::string& where, const std::string& why)
{
    ++m_count;
    if (m_named.size() < MostNamed)
        m_named.push_back(where + ": " + why);
    if (m_strict)
        return core::failure(core::ErrorCode::Malformed, where + ": " + why);
    return {};
}

} // namespace store
