// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitebulkinsert.h"

#include <sqlite3.h>

namespace store {

const void* addressOfBytes(wire::Bytes bytes)
{
    return bytes.empty() ? static_cast<const void*>("") : bytes.data();
}

SqliteBulkInsert::~SqliteBulkInsert() { sqlite3_clear_bindings(m_statement); }

void SqliteBulkInsert::null() { sqlite3_bind_null(m_statement, ++m_column); }

void SqliteBulkInsert::integer(std::int64_t value)
{
    sqlite3_bind_int64(m_statement, ++m_column, value);
}

void SqliteBulkInsert::bytes(wire::Bytes value)
{
    const wire::Bytes kept = keep(value);
    sqlite3_bind_blob64(m_statement, m_column, addressOfBytes(kept), kept.size(), SQLITE_STATIC);
}

void SqliteBulkInsert::text(std::string_view value)
{
    const wire::Bytes kept
        = keep({ reinterpret_cast<const std::uint8_t*>(value.data()), value.size() });
    sqlite3_bind_text64(m_statement, m_column, static_cast<const char*>(addressOfBytes(kept)),
        kept.size(), SQLITE_STATIC, SQLITE_UTF8);
}

core::Result<void> SqliteBulkInsert::endRow()
{
    m_column = 0;
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    if (!done) {
        const auto error = m_database.lastError("write to");
        sqlite3_reset(m_statement);
        return error;
    }
    sqlite3_reset(m_statement);
    return {};
}

wire::Bytes SqliteBulkInsert::keep(wire::Bytes value)
{
    std::vector<std::uint8_t>& buffer = m_buffers[std::size_t(m_column++)];
    buffer.assign(value.begin(), value.end());
    return buffer;
}

} // namespace store
