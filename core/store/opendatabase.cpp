// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opendatabase.h"

#include "core/store/postgresdatabase.h"
#include "core/store/schema.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storeurl.h"

namespace store {

core::Result<std::unique_ptr<Database>> openDatabase(const std::string& url, Access access)
{
    const StoreUrl parsed = StoreUrl::parse(url);
    if (!parsed.postgres && parsed.target.find("://") != std::string::npos) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern(
                  "store", "\"%1\" is no store; name a file or postgresql://USER@HOST/DATABASE"),
                { withoutPassword(url) } });
    }
    auto database = parsed.postgres ? PostgresDatabase::open(parsed.target, access)
                                    : SqliteDatabase::open(parsed.target, access);
    if (!database)
        return database;
    const auto ready
        = prepareSchema(**database, access).and_then([&] { return (*database)->settleIn(access); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

} // namespace store
