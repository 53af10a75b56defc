// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeurl.h"

#include <string_view>

namespace store {

StoreUrl StoreUrl::parse(const std::string& url)
{
    constexpr std::string_view SqlitePrefix = "sqlite:";
    if (url.starts_with("postgresql://") || url.starts_with("postgres://"))
        return { true, url };
    return { false, url.starts_with(SqlitePrefix) ? url.substr(SqlitePrefix.size()) : url };
}

std::string withoutPassword(const std::string& url)
{
    std::string shown = url.substr(0, url.find_first_of("?#"));
    const std::size_t scheme = shown.find("://");
    const std::size_t begin = scheme == std::string::npos ? 0 : scheme + 3;
    // An unescaped @ in a password is wrong, but must not show the rest of it either.
    const std::size_t at = shown.rfind('@');
    const std::size_t colon = shown.find(':', begin);
    if (at != std::string::npos && at >= begin && colon < at)
        shown.erase(colon, at - colon);
    return shown;
}

} // namespace store
