// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opendatabase.h"

#include "core/store/schema.h"
#include "core/store/sqlitedatabase.h"

namespace store {

core::Result<std::unique_ptr<Database>> openDatabase(const std::string& url, Access access)
{
    constexpr std::string_view SqlitePrefix = "sqlite:";
    const std::string file = url.starts_with(SqlitePrefix) ? url.substr(SqlitePrefix.size()) : url;
    auto database = SqliteDatabase::open(file, access);
    if (!database)
        return database;
    const auto ready
        = prepareSchema(**database, access).and_then([&] { return (*database)->settleIn(access); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

} // namespace store
