// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresbulkinsert.h"

#include "core/store/postgresresult.h"

namespace store {

PostgresBulkInsert::PostgresBulkInsert(PostgresDatabase& database, const BulkTable& table)
    : m_database(database)
    , m_columns(table.columns)
{
    // With the terminating zero: 32 bits of flags and the length of an extension, none of which is
    // used.
    static constexpr char Signature[] = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0";
    m_buffer.assign(Signature, Signature + sizeof Signature);
    beginRow();
}

PostgresBulkInsert::~PostgresBulkInsert()
{
    if (!m_ended)
        (void)giveUp();
}

void PostgresBulkInsert::null()
{
    ++m_column;
    put32(0xffffffff);
}

void PostgresBulkInsert::integer(std::int64_t value)
{
    std::array<std::uint8_t, 8> bytes {};
    wire::store64(bytes.data(), std::uint64_t(value));
    switch (m_columns[m_column++].type) {
    case ColumnType::Small:
        return field(wire::Bytes(bytes).last(2));
    case ColumnType::Integer:
        return field(wire::Bytes(bytes).last(4));
    default:
        return field(bytes);
    }
}

void PostgresBulkInsert::bytes(wire::Bytes value)
{
    ++m_column;
    field(value);
}

void PostgresBulkInsert::text(std::string_view value)
{
    bytes({ reinterpret_cast<const std::uint8_t*>(value.data()), value.size() });
}

core::Result<void> PostgresBulkInsert::endRow()
{
    constexpr std::size_t SentAtOnce = std::size_t(256) * 1024;
    m_column = 0;
    if (m_buffer.size() >= SentAtOnce) {
        if (const auto sent = send(); !sent)
            return sent;
    }
    beginRow();
    return {};
}

core::Result<void> PostgresBulkInsert::end()
{
    m_buffer.resize(m_buffer.size() - 2); // the row that was begun
    put16(0xffff);
    if (const auto sent = send(); !sent)
        return sent;
    if (PQputCopyEnd(m_database.m_connection, nullptr) != 1)
        return giveUp();
    m_ended = true;
    core::Result<void> done;
    while (const ResultPointer result { PQgetResult(m_database.m_connection) }) {
        if (done && PQresultStatus(result.get()) != PGRES_COMMAND_OK)
            done = m_database.lastError("write to", result.get());
    }
    return done;
}

void PostgresBulkInsert::beginRow() { put16(std::uint16_t(m_columns.size())); }

void PostgresBulkInsert::put16(std::uint16_t value)
{
    std::array<std::uint8_t, 2> bytes {};
    wire::store16(bytes.data(), value);
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
}

void PostgresBulkInsert::put32(std::uint32_t value)
{
    std::array<std::uint8_t, 4> bytes {};
    wire::store32(bytes.data(), value);
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
}

void PostgresBulkInsert::field(wire::Bytes value)
{
    put32(std::uint32_t(value.size()));
    m_buffer.insert(m_buffer.end(), value.begin(), value.end());
}

core::Result<void> PostgresBulkInsert::send()
{
    const int sent = PQputCopyData(m_database.m_connection, m_buffer.data(), int(m_buffer.size()));
    m_buffer.clear();
    if (sent == 1)
        return {};
    return giveUp();
}

tl::unexpected<core::Error> PostgresBulkInsert::giveUp()
{
    m_ended = true;
    const core::Error ours = m_database.lastError("write to").value();
    PQputCopyEnd(m_database.m_connection, "given up");
    // A server that refuses a row says so while others are still being sent, and libpq itself then
    // only says that there is no COPY.
    std::optional<core::Error> why;
    while (const ResultPointer result { PQgetResult(m_database.m_connection) }) {
        if (!why && PQresultStatus(result.get()) == PGRES_FATAL_ERROR)
            why = m_database.lastError("write to", result.get()).value();
    }
    return tl::unexpected<core::Error>(why.value_or(ours));
}

} // namespace store
