// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/vantagename.h"

#include <mutex>
#include <set>

namespace scan {

VantageName::VantageName(std::string_view name)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> names; // its texts stay where they are
    const std::lock_guard lock(mutex);
    const auto known = names.find(name);
    m_text = known != names.end() ? &*known : &*names.emplace(name).first;
}

} // namespace scan
