// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlitedatabase.h"

namespace store {

/// The address of `bytes` for SQLite, which would take an empty span without one for NULL.
const void* addressOfBytes(wire::Bytes bytes);

/// A prepared INSERT. Values are kept in buffers of their columns until the row's end.
class SqliteBulkInsert : public BulkInsert {
public:
    SqliteBulkInsert(SqliteDatabase& database, sqlite3_stmt* statement, std::size_t columns)
        : m_database(database)
        , m_statement(statement)
        , m_buffers(columns)
    {
    }
    ~SqliteBulkInsert() override;

    void null() override;
    void integer(std::int64_t value) override;
    void bytes(wire::Bytes value) override;
    void text(std::string_view value) override;
    core::Result<void> endRow() override;
    core::Result<void> end() override { return {}; }

private:
    wire::Bytes keep(wire::Bytes value);

    SqliteDatabase& m_database;
    sqlite3_stmt* m_statement;
    int m_column = 0;
    std::vector<std::vector<std::uint8_t>> m_buffers;
};

} // namespace store
