// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverquestions.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <memory>

core::Result<std::int64_t> askServer(const std::string& url, const std::string& sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(url.c_str()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.c_str()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return core::failure(core::ErrorCode::ReadFailed, PQerrorMessage(connection.get()));
    return PQntuples(result.get()) > 0
        ? std::int64_t(std::strtoll(PQgetvalue(result.get(), 0, 0), nullptr, 10))
        : 0;
}

core::Result<TableBytes> tableBytes(const std::string& url, const std::string& whole)
{
    const auto sum = [&](const std::string& function) {
        return askServer(url,
            "SELECT sum(" + function + "(oid)) FROM pg_class WHERE oid = '" + whole
                + "'::regclass OR oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = '"
                + whole + "'::regclass)");
    };
    const auto rows = sum("pg_table_size");
    const auto indexes = sum("pg_indexes_size");
    if (!rows || !indexes)
        return tl::unexpected(rows ? indexes.error() : rows.error());
    return TableBytes { *rows, *indexes };
}
