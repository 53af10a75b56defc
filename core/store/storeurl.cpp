// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeurl.h"

#include <algorithm>
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
    const std::size_t scheme = url.find("://");
    const std::size_t begin = scheme == std::string::npos ? 0 : scheme + 3;
    std::string shown = url;
    // As libpq reads it, user and password end at the last @ before the path: a ? or # may be part
    // of them. An @ behind a / is no part of a right URL, but must not show one of a wrong URL.
    std::size_t at = shown.substr(0, shown.find('/', begin)).rfind('@');
    if (at == std::string::npos) {
        shown.erase(std::min(shown.find_first_of("?#"), shown.size()));
        at = shown.rfind('@');
    }
    const std::size_t colon = shown.find(':', begin);
    if (at != std::string::npos && at >= begin && colon < at)
        shown.erase(colon, at - colon);
    // Parameters may hold one too.
    return shown.substr(0, shown.find_first_of("?#"));
}

} // namespace store
