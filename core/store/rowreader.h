// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <limits>

namespace store {

/// Reads the columns of a row one after the other and checks each: a file may say anything. The
/// first that breaks its rule is kept as an error, and what was read is then worth nothing.
/// Malformed names table and column. Lives in one thread.
class RowReader {
public:
    /// `table` is named in the error.
    RowReader(const Row& row, const char* table)
        : m_row(row)
        , m_table(table)
    {
    }

    std::int64_t integer(std::int64_t least = std::numeric_limits<std::int64_t>::min(),
        std::int64_t most = std::numeric_limits<std::int64_t>::max());
    template <typename Small> Small small()
    {
        return Small(integer(std::numeric_limits<Small>::min(), std::numeric_limits<Small>::max()));
    }
    bool flag() { return integer(0, 1) != 0; }
    /// Keys and counters use all 64 bits.
    std::uint64_t bits64() { return std::uint64_t(integer()); }
    template <typename Enum> Enum enumeration(Enum last)
    {
        return Enum(integer(0, std::int64_t(last)));
    }
    std::string text();
    wire::Bytes bytes(std::size_t most);
    core::IpAddress address();
    /// Whether the next column is empty, which is then passed.
    bool skipNull();
    template <typename Read> auto optional(Read read) -> std::optional<decltype(read())>
    {
        if (skipNull())
            return std::nullopt;
        return read();
    }
    /// Something beyond one column is wrong.
    void refuse(const std::string& what);

    core::Result<void> result() const;

private:
    bool expect(CellKind kind);

    const Row& m_row;
    const char* m_table;
    int m_column = 0;
    std::string m_wrong;
};

/// Whether it is RowReader's: the values of one row break their rules, while the file itself can be
/// read.
bool isDamagedRow(const core::Error& error);

/// An address as the tables hold it: a byte 4 or 6, then the address in network order, so that they
/// sort as core::IpAddress does.
class AddressBlob {
public:
    explicit AddressBlob(const core::IpAddress& address);
    operator wire::Bytes() const { return { m_bytes.data(), m_size }; }
    operator Value() const { return wire::Bytes(*this); }

private:
    std::array<std::uint8_t, 17> m_bytes {};
    std::size_t m_size = 0;
};

} // namespace store
