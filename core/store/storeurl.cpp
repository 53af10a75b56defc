// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeurl.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace store {

StoreUrl StoreUrl::parse(const std::string& url)
{
    constexpr std::string_view SqlitePrefix = "sqlite:";
    if (url.starts_with("postgresql://") || url.starts_with("postgres://"))
        return { true, url };
    return { false, url.starts_with(SqlitePrefix) ? url.substr(SqlitePrefix.size()) : url };
}

namespace {

    /// As libpq reads the names of parameters: with % and two hex digits for any byte.
    std::string decoded(std::string_view text)
    {
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            unsigned byte = 0;
            const char* const digits = text.data() + i + 1;
            if (text[i] == '%' && i + 2 < text.size()
                && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
                plain += char(byte);
                i += 2;
            } else {
                plain += text[i];
            }
        }
        return plain;
    }

    bool isSecret(std::string_view parameter)
    {
        const std::string name = decoded(parameter.substr(0, parameter.find('=')));
        return name == "password" || name == "sslpassword";
    }

} // namespace

std::string withoutSecrets(const std::string& url)
{
    if (!StoreUrl::parse(url).postgres)
        return url;
    const std::size_t begin = url.find("://") + 3;
    // As libpq reads it: user and password end at the last @ before the path.
    // One behind a / is of a wrong URL, whose password is not kept either.
    std::size_t at = url.substr(0, url.find('/', begin)).rfind('@');
    if (at == std::string::npos)
        at = url.substr(0, url.find('?', begin)).rfind('@');
    const bool names = at != std::string::npos && at >= begin;
    const std::size_t colon = url.find(':', begin);
    std::string kept = url.substr(0, names ? std::min(colon, at) : begin);
    const std::string rest = url.substr(names ? at : begin);
    const std::size_t query = std::min(rest.find('?'), rest.size());
    kept += rest.substr(0, query);
    std::string_view left = std::string_view(rest).substr(query);
    char before = '?';
    while (!left.empty()) {
        left.remove_prefix(1); // the ? or &
        const std::string_view parameter = left.substr(0, left.find('&'));
        left.remove_prefix(parameter.size());
        if (!isSecret(parameter)) {
            kept.append(1, before).append(parameter);
            before = '&';
        }
    }
    return kept;
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
