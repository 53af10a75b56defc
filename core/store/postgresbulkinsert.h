// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/postgresdatabase.h"

namespace store {

/// COPY in the binary format: signature, then for each row its number of fields and each field with
/// its length in front. The connection is already in that state.
class PostgresBulkInsert : public BulkInsert {
public:
    PostgresBulkInsert(PostgresDatabase& database, const BulkTable& table);
    ~PostgresBulkInsert() override;

    void null() override;
    void integer(std::int64_t value) override;
    void bytes(wire::Bytes value) override;
    void text(std::string_view value) override;
    core::Result<void> endRow() override;
    core::Result<void> end() override;

private:
    void beginRow();
    void put16(std::uint16_t value);
    void put32(std::uint32_t value);
    void field(wire::Bytes value);
    core::Result<void> send();
    /// Ends COPY without its rows; why it could not go on.
    tl::unexpected<core::Error> giveUp();

    PostgresDatabase& m_database;
    const std::span<const BulkColumn> m_columns;
    std::size_t m_column = 0;
    bool m_ended = false;
    std::vector<char> m_buffer;
};

} // namespace store
