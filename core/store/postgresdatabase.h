// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runparts.h"

struct pg_conn;
struct pg_result;

namespace store {

/// A PostgreSQL database (10 or later) that several machines share. The tables lie in the first
/// schema of the connection's search path.
class PostgresDatabase : public Database {
public:
    /// `url` is a connection URI of libpq; no message repeats its password.
    static core::Result<std::unique_ptr<Database>> open(const std::string& url, Access access);
    ~PostgresDatabase() override;

    core::Result<void> query(const std::string& sql, std::initializer_list<Value> parameters,
        const EachRow& each) override;
    core::Result<void> stream(const std::string& sql, std::initializer_list<Value> parameters,
        const EachOfMany& each) override;
    core::Result<void> executeScript(const std::string& sql) override;
    core::Result<std::unique_ptr<BulkInsert>> bulkInsert(const BulkTable& table) override;
    RunParts* parts() override { return &m_parts; }
    const char* beginStatement() const override { return "BEGIN"; }
    std::string ownWords(std::string sql) const override;
    core::Result<StoredVersion> storedVersion() override;
    core::Result<void> setVersion(int version) override;
    core::Result<void> lockSchema() override;
    core::Result<void> checkTables(std::span<const std::string> tables) override;
    core::Result<void> settleIn(Access access) override;
    core::Result<bool> tryLockRun(RunId run) override;
    void unlockRun(RunId run) override;
    core::Result<void> lockKeys() override;
    core::Result<void> lockAttempt(const ShardAttempt& attempt) override;
    void unlockAttempt(const ShardAttempt& attempt) override;
    core::Result<bool> isLocked(const ShardAttempt& attempt) override;
    const char* nowExpression() const override;
    core::Result<void> settle() override { return {}; }
    core::Result<void> backupTo(const std::string& file) override;
    core::Result<std::vector<std::string>> checkPages() override
    {
        return std::vector<std::string>();
    }
    std::string temporaryFolder() const override;
    std::string shownName() const override { return m_shownName; }

private:
    explicit PostgresDatabase(std::string shownName)
        : m_shownName(std::move(shownName))
        , m_parts(*this)
    {
    }
    core::Result<void> connect(const std::string& url);
    /// The next result of the statement under way, null behind the last. When it is no longer
    /// wanted, the server is told so, and the result is its answer to that.
    pg_result* nextResult();
    void cancelStatement();
    core::Result<void> send(const std::string& sql, std::initializer_list<Value> parameters);
    core::Result<std::string> prepared(const std::string& sql, std::size_t parameters);
    core::Result<std::vector<std::string>> names(const std::string& sql);
    tl::unexpected<core::Error> lastError(
        const std::string& doing, const pg_result* result = nullptr) const;
    friend class PostgresBulkInsert;

    std::string m_shownName;
    std::string m_password; ///< to be kept out of messages
    pg_conn* m_connection = nullptr;
    RunParts m_parts;
    std::map<std::string, std::string> m_statements; ///< SQL and the name it is prepared under
    std::uint64_t m_names = 0;
};

} // namespace store
