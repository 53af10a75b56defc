// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/wire/bytes.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <variant>

namespace store {

/// A parameter of a statement. Text and bytes are not copied: they must outlive the call.
using Value = std::variant<std::monostate, std::int64_t, std::string_view, wire::Bytes>;

enum class CellKind : std::uint8_t { Null, Integer, Text, Blob, Other };

/// One row of a result while it is handed over. A column that is not of the kind asked for gives 0
/// or nothing; RowReader tells.
class Row {
public:
    virtual ~Row() = default;
    virtual CellKind kind(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual wire::Bytes blob(int column) const = 0;
};

/// How wide a column is.
enum class ColumnType : std::uint8_t { Small, Integer, Big, Bytes, Text }; ///< 2, 4, 8 bytes
/// A column as bulk rows fill it.
struct BulkColumn {
    const char* name;
    ColumnType type;
};
/// Where bulk rows go.
struct BulkTable {
    const char* name;
    std::span<const BulkColumn> columns;
    /// Made in the same transaction, so that nobody else sees it yet: PostgreSQL writes rows that
    /// its vacuum never has to come back to.
    bool fresh = false;
};

/// Appends many rows to one table, by the database's fastest way. Values are given column by column
/// and copied. Nothing else may be asked of the database before end().
class BulkInsert {
public:
    virtual ~BulkInsert() = default;
    virtual void null() = 0;
    virtual void integer(std::int64_t value) = 0;
    virtual void bytes(wire::Bytes value) = 0;
    virtual void text(std::string_view value) = 0;
    virtual core::Result<void> endRow() = 0;
    virtual core::Result<void> end() = 0;
};

/// One attempt at one shard of a run, by one process.
struct ShardAttempt {
    RunId run = 0;
    std::uint32_t shard = 0;
    std::uint32_t attempt = 1; ///< at most MostAttempts
};
constexpr std::uint32_t MostAttempts = (1U << 24) - 1;

class RunParts;

/// What a database says that it holds.
struct StoredVersion {
    enum class Content : std::uint8_t { Nothing, Store, Foreign };
    Content content = Content::Nothing;
    int version = 0; ///< of a Store
};

/// One connection to one database, for one thread at a time; so are all classes of this room that
/// are given it, and their errors are those that Store names. Both kinds understand the same SQL:
/// parameters are $1, $2, ... and appear in that order first. The databases' own C interfaces are
/// used for everything: a store has one connection with one kind of error, and COPY, backup,
/// interruption and extended error codes are not in Qt Sql.
class Database {
public:
    virtual ~Database() = default;

    using EachRow = std::function<core::Result<void>(const Row&)>;
    /// Runs one statement. An error of `each` ends it and is returned.
    virtual core::Result<void> query(
        const std::string& sql, std::initializer_list<Value> parameters, const EachRow& each)
        = 0;
    using EachOfMany = std::function<core::Result<bool>(const Row&)>;
    /// The same for a result of any size, of which only a few rows are in memory at once. `each`
    /// returns false to end early, and asks nothing of the database.
    virtual core::Result<void> stream(
        const std::string& sql, std::initializer_list<Value> parameters, const EachOfMany& each)
        = 0;
    core::Result<void> execute(const std::string& sql, std::initializer_list<Value> parameters = {})
    {
        return query(sql, parameters, [](const Row&) { return core::Result<void>(); });
    }
    /// Several statements without parameters.
    virtual core::Result<void> executeScript(const std::string& sql) = 0;
    virtual core::Result<std::unique_ptr<BulkInsert>> bulkInsert(const BulkTable& table) = 0;

    /// Tables of their own for large runs; null where all runs lie in the same.
    virtual RunParts* parts() { return nullptr; }

    /// The first statement of a transaction that writes.
    virtual const char* beginStatement() const = 0;
    /// The schema's neutral words in this database's own: see schema.cpp.
    virtual std::string ownWords(std::string sql) const = 0;
    virtual core::Result<StoredVersion> storedVersion() = 0;
    /// Within the transaction that made it so.
    virtual core::Result<void> setVersion(int version) = 0;
    /// Waits until no other program makes or migrates the tables; held to the transaction's end.
    virtual core::Result<void> lockSchema() = 0;
    /// Whether every name of `tables` is a table with nothing that runs by itself (a trigger).
    virtual core::Result<void> checkTables(std::span<const std::string> tables) = 0;

    /// See Store::setCancelled().
    void setCancelled(Store::Cancelled cancelled) { m_cancelled = std::move(cancelled); }

    /// The tables are what they should be: work begins.
    virtual core::Result<void> settleIn(Access access) = 0;

    /// Says to every other program that this one writes the run; ends with the connection, however
    /// it ends. False: another holds it.
    virtual core::Result<bool> tryLockRun(RunId run) = 0;
    virtual void unlockRun(RunId run) = 0;

    /// Waits until no other program enters a run with a key; held to the transaction's end.
    virtual core::Result<void> lockKeys() = 0;
    /// The same as tryLockRun() for an attempt, which nobody else can hold.
    virtual core::Result<void> lockAttempt(const ShardAttempt& attempt) = 0;
    virtual void unlockAttempt(const ShardAttempt& attempt) = 0;
    /// Whether another connection holds it.
    virtual core::Result<bool> isLocked(const ShardAttempt& attempt) = 0;

    /// SQL for the time in nanoseconds since the Unix epoch, by the one clock that all who write to
    /// this database share.
    virtual const char* nowExpression() const = 0;

    /// Moves what was committed to its final place, as far as others allow.
    virtual core::Result<void> settle() = 0;
    virtual core::Result<void> backupTo(const std::string& file) = 0;
    /// What the database itself finds wrong, a line each.
    virtual core::Result<std::vector<std::string>> checkPages() = 0;
    /// Where large temporary files may lie.
    virtual std::string temporaryFolder() const = 0;
    /// For messages: never with a password.
    virtual std::string shownName() const = 0;

protected:
    bool isCancelled() const { return m_cancelled && m_cancelled(); }
    tl::unexpected<core::Error> cancelledError() const
    {
        return core::failure(
            core::ErrorCode::Unavailable, "reading " + shownName() + " was cancelled");
    }

private:
    Store::Cancelled m_cancelled;
};

/// One number for each attempt: 23 bits of the run (see MostRuns), 16 of the shard, 24 of the
/// attempt.
constexpr std::int64_t lockNumber(const ShardAttempt& attempt)
{
    return attempt.run << 40 | std::int64_t(attempt.shard) << 24 | attempt.attempt;
}

/// Rolls back unless committed.
class Transaction {
public:
    static core::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    core::Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    Database* m_database;
};

/// `text` as both databases can hold it: bytes that are no UTF-8 become U+FFFD, NULs go.
std::string storableText(std::string_view text);
/// "cannot read FILE", for what a database was doing: "read", "write to", "open" or "reach".
core::Text cannotText(std::string_view doing, const std::string& name);

} // namespace store
