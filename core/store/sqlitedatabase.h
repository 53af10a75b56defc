// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <map>

struct sqlite3;
struct sqlite3_stmt;

namespace store {

/// How long a SQLite file may keep its user waiting.
struct SqliteLimits {
    int checkMs = 150; ///< for the look at a file's pages when it is opened
    int busyMs = 15'000; ///< how long another program's transaction is waited for
};

/// One SQLite file in WAL mode. A file that is no store or is damaged is recognised before anything
/// is written: see open().
class SqliteDatabase : public Database {
public:
    /// The file must begin as a store of this program does, be as long as it says, and stand a
    /// check of as many pages as fit into the time for it; otherwise it is left as it is.
    static core::Result<std::unique_ptr<Database>> open(
        const std::string& file, Access access, const SqliteLimits& limits = {});
    ~SqliteDatabase() override;

    core::Result<void> query(const std::string& sql, std::initializer_list<Value> parameters,
        const EachRow& each) override;
    core::Result<void> stream(const std::string& sql, std::initializer_list<Value> parameters,
        const EachOfMany& each) override;
    core::Result<void> executeScript(const std::string& sql) override;
    core::Result<std::unique_ptr<BulkInsert>> bulkInsert(const BulkTable& table) override;
    const char* beginStatement() const override;
    std::string ownWords(std::string sql) const override;
    core::Result<StoredVersion> storedVersion() override;
    core::Result<void> setVersion(int version) override;
    core::Result<void> settleIn(Access access) override;
    core::Result<void> lockSchema() override { return {}; } // the transaction does
    core::Result<void> checkTables(std::span<const std::string> tables) override;
    core::Result<bool> tryLockRun(RunId run) override;
    void unlockRun(RunId run) override;
    core::Result<void> lockKeys() override { return {}; } // the transaction does
    core::Result<void> lockAttempt(const ShardAttempt& attempt) override;
    void unlockAttempt(const ShardAttempt& attempt) override;
    core::Result<bool> isLocked(const ShardAttempt& attempt) override;
    const char* nowExpression() const override;
    core::Result<void> settle() override;
    core::Result<void> backupTo(const std::string& file) override;
    core::Result<std::vector<std::string>> checkPages() override;
    std::string temporaryFolder() const override;
    std::string shownName() const override { return m_file; }

private:
    SqliteDatabase(std::string file, int busyMs)
        : m_file(std::move(file))
        , m_busyMs(busyMs)
    {
    }
    core::Result<void> connect(Access access);
    core::Result<void> checkHeader(Access access);
    core::Result<void> checkLength();
    core::Result<void> checkQuickly(int milliseconds);
    core::Result<void> changeToLog();
    core::Result<void> openLocks();
    core::Result<bool> tryLockByte(std::int64_t place);
    void unlockByte(std::int64_t place);
    tl::unexpected<core::Error> lastError(const std::string& doing) const;
    friend class SqliteBulkInsert;

    struct StatementEnd {
        void operator()(sqlite3_stmt* statement) const;
    };
    using StatementPointer = std::unique_ptr<sqlite3_stmt, StatementEnd>;
    core::Result<StatementPointer> prepare(const std::string& sql);

    const std::string m_file; ///< absolute
    const int m_busyMs; ///< see SqliteLimits
    sqlite3* m_handle = nullptr;
    net::FileDescriptor m_locks; ///< the file beside, of which each writer locks a byte
    std::map<std::string, StatementPointer> m_statements; ///< not in use
    std::map<std::string, StatementPointer> m_inserts;
};

} // namespace store
