// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace store {

/// What a store's URL names.
struct StoreUrl {
    bool postgres = false;
    std::string target; ///< a file name, or the whole URL for PostgreSQL
    static StoreUrl parse(const std::string& url);
};

/// A postgresql:// URL for messages: what may be a password is left out.
std::string withoutPassword(const std::string& url);

/// A URL as it may be kept in a file, to be opened again: without passwords, all else as it is.
/// What is no PostgreSQL URL is returned unchanged.
std::string withoutSecrets(const std::string& url);

} // namespace store
