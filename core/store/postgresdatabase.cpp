// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresdatabase.h"

#include "core/store/postgresbulkinsert.h"
#include "core/store/postgresresult.h"
#include "core/store/storeurl.h"

#include <cstring>
#include <filesystem>

#include <poll.h>

namespace store {

namespace {

    constexpr std::size_t MaximumStatements = 64;
    constexpr int MsBetweenQuestions = 20; ///< whether the answer is still wanted
    // Of our own choice: this program's among the advisory locks of a database.
    constexpr int LockOfRuns = 0x4d505457;
    constexpr int LockOfSchema = 0x4d505453;
    constexpr int LockOfKeys = 0x4d50544b;

    // From the server's catalogue of types, which never changes; libpq has no header of them.
    constexpr Oid BytesOid = 17;
    constexpr Oid Int8Oid = 20;
    constexpr Oid Int2Oid = 21;
    constexpr Oid Int4Oid = 23;
    constexpr Oid TextOid = 25;
    constexpr Oid VarcharOid = 1043;
    constexpr Oid NameOid = 19;
    constexpr Oid BoolOid = 16;

    /// One row of a result in binary form.
    class PostgresRow : public Row {
    public:
        explicit PostgresRow(const PGresult* result)
            : m_result(result)
        {
            for (int i = 0; i < PQnfields(result); ++i)
                m_kinds.push_back(kindOf(PQftype(result, i)));
        }
        void moveTo(int row) { m_row = row; }

        CellKind kind(int column) const override
        {
            return PQgetisnull(m_result, m_row, column) ? CellKind::Null
                                                        : m_kinds[std::size_t(column)];
        }
        std::int64_t integer(int column) const override
        {
            const wire::Bytes bytes = blob(column);
            switch (bytes.size()) {
            case 1:
                return bytes[0];
            case 2:
                return std::int16_t(wire::load16(bytes.data()));
            case 4:
                return std::int32_t(wire::load32(bytes.data()));
            case 8:
                return std::int64_t(wire::load64(bytes.data()));
            default:
                return 0;
            }
        }
        std::string_view text(int column) const override
        {
            return { PQgetvalue(m_result, m_row, column),
                std::size_t(PQgetlength(m_result, m_row, column)) };
        }
        wire::Bytes blob(int column) const override
        {
            return { reinterpret_cast<const std::uint8_t*>(PQgetvalue(m_result, m_row, column)),
                std::size_t(PQgetlength(m_result, m_row, column)) };
        }

    private:
        static CellKind kindOf(Oid type)
        {
            switch (type) {
            case BoolOid:
            case Int2Oid:
            case Int4Oid:
            case Int8Oid:
                return CellKind::Integer;
            case TextOid:
            case VarcharOid:
            case NameOid:
                return CellKind::Text;
            case BytesOid:
                return CellKind::Blob;
            default:
                return CellKind::Other;
            }
        }

        const PGresult* m_result;
        int m_row = 0;
        std::vector<CellKind> m_kinds;
    };

    /// Values in the form that PQexecPrepared() takes: numbers as text, since the server knows the
    /// width it wants, and bytes as they are.
    class Parameters {
    public:
        explicit Parameters(std::initializer_list<Value> given)
        {
            m_texts.reserve(given.size());
            for (const Value& value : given) {
                if (const auto* integer = std::get_if<std::int64_t>(&value))
                    addText(std::to_string(*integer));
                else if (const auto* text = std::get_if<std::string_view>(&value))
                    addText(std::string(*text));
                else if (const auto* bytes = std::get_if<wire::Bytes>(&value))
                    add(bytes->empty() ? "" : reinterpret_cast<const char*>(bytes->data()),
                        int(bytes->size()), 1);
                else
                    add(nullptr, 0, 0);
            }
        }
        int count() const { return int(values.size()); }

        std::vector<const char*> values;
        std::vector<int> lengths;
        std::vector<int> formats;

    private:
        void addText(std::string text)
        {
            m_texts.push_back(std::move(text));
            add(m_texts.back().c_str(), 0, 0);
        }
        void add(const char* value, int length, int format)
        {
            values.push_back(value);
            lengths.push_back(length);
            formats.push_back(format);
        }
        std::vector<std::string> m_texts;
    };

} // namespace

core::Result<std::unique_ptr<Database>> PostgresDatabase::open(
    const std::string& url, Access access)
{
    auto database = std::unique_ptr<PostgresDatabase>(new PostgresDatabase(withoutPassword(url)));
    const auto ready = database->connect(url).and_then([&]() -> core::Result<void> {
        if (access != Access::Read)
            return {};
        return database->executeScript("SET default_transaction_read_only = on");
    });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

PostgresDatabase::~PostgresDatabase() { PQfinish(m_connection); }

core::Result<void> PostgresDatabase::connect(const std::string& url)
{
    PQconninfoOption* options = PQconninfoParse(url.c_str(), nullptr);
    if (!options) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store",
                  "the URL of the store at %1 cannot be read; it is "
                  "postgresql://USER@HOST/DATABASE, with % and two hex digits for special "
                  "characters"),
                { m_shownName } });
    }
    for (const PQconninfoOption* option = options; option->keyword; ++option) {
        if (std::strcmp(option->keyword, "password") == 0 && option->val)
            m_password = option->val;
    }
    PQconninfoFree(options);
    // What the URL says stands behind our defaults and so counts, but for the encoding.
    // A server that is gone without a word is noticed within a minute, not after hours.
    static constexpr const char* Keywords[] = { "connect_timeout", "keepalives_idle",
        "keepalives_interval", "keepalives_count", "tcp_user_timeout", "fallback_application_name",
        "dbname", "client_encoding", nullptr };
    const char* values[]
        = { "10", "30", "10", "3", "60000", "mptcp-workbench", url.c_str(), "UTF8", nullptr };
    m_connection = PQconnectdbParams(Keywords, values, 1);
    if (PQstatus(m_connection) != CONNECTION_OK)
        return lastError("reach");
    // Notices ("relation exists, skipping") are nothing for standard error.
    PQsetNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr);
    return {};
}

core::Result<std::string> PostgresDatabase::prepared(const std::string& sql, std::size_t parameters)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second;
    if (m_statements.size() >= MaximumStatements) {
        const ResultPointer gone { PQexec(m_connection, "DEALLOCATE ALL") };
        m_statements.clear();
    }
    const std::string name = "s" + std::to_string(++m_names);
    const ResultPointer result { PQprepare(
        m_connection, name.c_str(), sql.c_str(), int(parameters), nullptr) };
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return lastError("read", result.get());
    m_statements.emplace(sql, name);
    return name;
}

void PostgresDatabase::cancelStatement()
{
    PGcancel* const cancel = PQgetCancel(m_connection);
    if (cancel) {
        char why[256];
        PQcancel(cancel, why, sizeof why); // where it fails, the answer comes all the same
    }
    PQfreeCancel(cancel);
}

pg_result* PostgresDatabase::nextResult()
{
    bool told = false;
    while (PQisBusy(m_connection)) {
        if (!told && isCancelled()) {
            cancelStatement();
            told = true;
        }
        pollfd socket { PQsocket(m_connection), POLLIN, 0 };
        (void)::poll(&socket, 1, told ? -1 : MsBetweenQuestions);
        if (!PQconsumeInput(m_connection))
            break;
    }
    return PQgetResult(m_connection);
}

core::Result<void> PostgresDatabase::send(
    const std::string& sql, std::initializer_list<Value> parameters)
{
    if (isCancelled())
        return cancelledError();
    const auto name = prepared(sql, parameters.size());
    if (!name)
        return tl::unexpected(name.error());
    const Parameters given(parameters);
    if (!PQsendQueryPrepared(m_connection, name->c_str(), given.count(), given.values.data(),
            given.lengths.data(), given.formats.data(), 1))
        return lastError("reach");
    return {};
}

core::Result<void> PostgresDatabase::query(
    const std::string& sql, std::initializer_list<Value> parameters, const EachRow& each)
{
    if (const auto sent = send(sql, parameters); !sent)
        return sent;
    ResultPointer result;
    while (ResultPointer next { nextResult() })
        result = std::move(next);
    switch (PQresultStatus(result.get())) {
    case PGRES_COMMAND_OK:
        return {};
    case PGRES_TUPLES_OK:
        break;
    default:
        if (isCancelled())
            return cancelledError();
        return lastError(sql.starts_with("SELECT") ? "read" : "write to", result.get());
    }
    PostgresRow row(result.get());
    for (int i = 0; i < PQntuples(result.get()); ++i) {
        row.moveTo(i);
        if (const auto taken = each(row); !taken)
            return taken;
    }
    return {};
}

core::Result<void> PostgresDatabase::stream(
    const std::string& sql, std::initializer_list<Value> parameters, const EachOfMany& each)
{
    if (const auto sent = send(sql, parameters); !sent)
        return sent;
    PQsetSingleRowMode(m_connection);
    core::Result<bool> more = true;
    core::Result<void> outcome;
    // To the end whatever happens: the connection is free for the next statement only then.
    while (const ResultPointer result { nextResult() }) {
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_SINGLE_TUPLE) {
            if (!more || !*more)
                continue;
            more = isCancelled() ? core::Result<bool>(cancelledError())
                                 : each(PostgresRow(result.get()));
            if (!more || !*more)
                cancelStatement();
        } else if (status != PGRES_TUPLES_OK && more && *more) {
            outcome = isCancelled() ? core::Result<void>(cancelledError())
                                    : core::Result<void>(lastError("read", result.get()));
        }
    }
    return more ? outcome : tl::unexpected(more.error());
}

core::Result<void> PostgresDatabase::executeScript(const std::string& sql)
{
    const ResultPointer result { PQexec(m_connection, sql.c_str()) };
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return lastError("write to", result.get());
    // A failed transaction answers COMMIT with ROLLBACK, and calls that success.
    if (sql == "COMMIT" && std::strcmp(PQcmdStatus(result.get()), "ROLLBACK") == 0) {
        return core::failure(core::ErrorCode::WriteFailed,
            { core::Pattern("store", "cannot write to %1: the server took the transaction back"),
                { m_shownName } });
    }
    return {};
}

core::Result<std::unique_ptr<BulkInsert>> PostgresDatabase::bulkInsert(const BulkTable& table)
{
    std::string names;
    for (const BulkColumn& column : table.columns)
        names.append(names.empty() ? "" : ", ").append(column.name);
    const std::string sql = std::string("COPY ") + table.name + " (" + names
        + ") FROM STDIN WITH (FORMAT binary" + (table.fresh ? ", FREEZE true)" : ")");
    const ResultPointer result { PQexec(m_connection, sql.c_str()) };
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        return lastError("write to", result.get());
    return std::make_unique<PostgresBulkInsert>(*this, table);
}

std::string PostgresDatabase::ownWords(std::string sql) const
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> Words { {
        { "SERIAL_KEY", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY" },
        { "BIGINT_KEY", "BIGINT PRIMARY KEY" },
        { " CLUSTERED", "" },
    } };
    for (const auto& [word, own] : Words) {
        for (std::size_t at = 0; (at = sql.find(word, at)) != std::string::npos; at += own.size())
            sql.replace(at, word.size(), own);
    }
    return sql;
}

core::Result<std::vector<std::string>> PostgresDatabase::names(const std::string& sql)
{
    std::vector<std::string> found;
    const auto read = query(sql, {}, [&](const Row& row) -> core::Result<void> {
        found.emplace_back(row.text(0));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

core::Result<StoredVersion> PostgresDatabase::storedVersion()
{
    // Only this program's own table says whose the others are.
    const auto tables
        = names("SELECT table_name::text FROM information_schema.tables WHERE table_schema = "
                "current_schema() AND table_name IN ('mptcp_workbench', 'runs', 'hosts', "
                "'replies', 'traces', 'proofs', 'findings')");
    if (!tables)
        return tl::unexpected(tables.error());
    StoredVersion stored;
    if (tables->empty())
        return stored;
    stored.content = StoredVersion::Content::Foreign;
    if (std::ranges::find(*tables, "mptcp_workbench") == tables->end())
        return stored;
    const auto read = query(
        "SELECT max(version) FROM mptcp_workbench", {}, [&](const Row& row) -> core::Result<void> {
            if (row.kind(0) == CellKind::Integer && row.integer(0) > 0)
                stored = { StoredVersion::Content::Store, int(row.integer(0)) };
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return stored;
}

core::Result<void> PostgresDatabase::setVersion(int version)
{
    return executeScript(
        "CREATE TABLE IF NOT EXISTS mptcp_workbench (version INTEGER PRIMARY KEY); "
        "INSERT INTO mptcp_workbench VALUES ("
        + std::to_string(version) + ") ON CONFLICT DO NOTHING");
}

core::Result<void> PostgresDatabase::lockSchema()
{
    return executeScript("SELECT pg_advisory_xact_lock(" + std::to_string(LockOfSchema) + ", 0)");
}

core::Result<void> PostgresDatabase::checkTables(std::span<const std::string> tables)
{
    const auto found = names("SELECT table_name::text FROM information_schema.tables WHERE "
                             "table_schema = current_schema() AND table_type = 'BASE TABLE'");
    if (!found)
        return tl::unexpected(found.error());
    for (const std::string& table : tables) {
        if (std::ranges::find(*found, table) == found->end()) {
            return core::failure(core::ErrorCode::Malformed,
                { core::Pattern("store",
                      "%1 is damaged: it lacks the table %2; it is left as it is, go back to a "
                      "backup"),
                    { m_shownName, table } });
        }
    }
    return {};
}

core::Result<void> PostgresDatabase::settleIn(Access access)
{
    (void)access;
    // Rows are read in the order of a key, block after block. Of a table that was just filled the
    // planner knows nothing and would sort all that is left of it for each block; and the price
    // that it then puts on what cannot do without sorting is not worth compiling a statement for.
    const auto planned
        = executeScript("SET enable_sort = off; SET enable_bitmapscan = off; SELECT "
                        "set_config('jit', 'off', false) FROM pg_settings WHERE name = 'jit'");
    // The server, too, is to notice within a minute that this machine is gone, and not after hours:
    // until then what was being written stays locked, and whoever probes the shard again waits.
    return planned.and_then([&] {
        return executeScript(
            "SELECT set_config(name, value, false) FROM pg_settings JOIN (VALUES "
            "('tcp_keepalives_idle', '30'), ('tcp_keepalives_interval', '10'), "
            "('tcp_keepalives_count', '3'), ('tcp_user_timeout', '60000')) AS wanted (name, value) "
            "USING (name)");
    });
}

core::Result<bool> PostgresDatabase::tryLockRun(RunId run)
{
    bool locked = false;
    const auto asked = query(
        "SELECT pg_try_advisory_lock(" + std::to_string(LockOfRuns) + ", CAST($1 AS INTEGER))",
        { run }, [&](const Row& row) -> core::Result<void> {
            locked = row.integer(0) != 0;
            return {};
        });
    if (!asked)
        return tl::unexpected(asked.error());
    return locked;
}

void PostgresDatabase::unlockRun(RunId run)
{
    (void)execute(
        "SELECT pg_advisory_unlock(" + std::to_string(LockOfRuns) + ", CAST($1 AS INTEGER))",
        { run });
}

core::Result<void> PostgresDatabase::lockKeys()
{
    return executeScript("SELECT pg_advisory_xact_lock(" + std::to_string(LockOfKeys) + ", 0)");
}

// Locks of one 64-bit number and those of two of 32 bits, as of runs, never meet.
core::Result<void> PostgresDatabase::lockAttempt(const ShardAttempt& attempt)
{
    return execute(
        "SELECT pg_try_advisory_lock(CAST($1 AS BIGINT))", { Value(lockNumber(attempt)) });
}

void PostgresDatabase::unlockAttempt(const ShardAttempt& attempt)
{
    (void)execute("SELECT pg_advisory_unlock(CAST($1 AS BIGINT))", { Value(lockNumber(attempt)) });
}

core::Result<bool> PostgresDatabase::isLocked(const ShardAttempt& attempt)
{
    // Looking is not taking: who begins the shard at this moment is not refused.
    const std::int64_t number = lockNumber(attempt);
    bool locked = false;
    const auto read = query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 "
                            "AND granted AND classid = CAST(CAST($1 AS BIGINT) AS OID) AND objid = "
                            "CAST(CAST($2 AS BIGINT) AS OID) AND database = (SELECT oid FROM "
                            "pg_database WHERE datname = current_database())",
        { Value(number >> 32), Value(number & 0xffffffff) }, [&](const Row&) -> core::Result<void> {
            locked = true;
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return locked;
}

const char* PostgresDatabase::nowExpression() const
{
    return "CAST(extract(epoch FROM clock_timestamp()) * 1000000000 AS BIGINT)";
}

core::Result<void> PostgresDatabase::backupTo(const std::string& file)
{
    return core::failure(core::ErrorCode::Unavailable,
        { core::Pattern("store",
              "a PostgreSQL database is backed up by its own tools: pg_dump --format=custom "
              "--file=%1 %2"),
            { file, m_shownName } });
}

std::string PostgresDatabase::temporaryFolder() const
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
    return error ? "/tmp" : folder.string();
}

tl::unexpected<core::Error> PostgresDatabase::lastError(
    const std::string& doing, const pg_result* result) const
{
    using core::ErrorCode;
    std::string why = result ? PQresultErrorMessage(result) : "";
    if (why.empty())
        why = PQerrorMessage(m_connection);
    why.erase(why.find_last_not_of(" \n") + 1);
    std::ranges::replace(why, '\n', ' ');
    for (std::size_t at = 0;
         !m_password.empty() && (at = why.find(m_password, at)) != std::string::npos;)
        why.erase(at, m_password.size());
    const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string_view state = field ? field : "";
    const core::Text what = cannotText(doing, m_shownName) + ": ";
    if (doing == "reach")
        return core::failure(ErrorCode::Unavailable, what + why);
    // An ended session says so in its last answer, before the connection itself is closed.
    if (PQstatus(m_connection) != CONNECTION_OK || state.starts_with("57P")) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("store",
                  "%1: the server ended the connection (%2); all that was committed is kept, see "
                  "whether the server runs, and resume what was being written"),
                { cannotText(doing, m_shownName), why } });
    }
    if (state == "42P01") {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern(
                  "store", "%1: another program removed a run at the same moment; try again"),
                { cannotText(doing, m_shownName) } });
    }
    if (state == "53100") {
        return core::failure(ErrorCode::WriteFailed,
            { core::Pattern("store",
                  "%1: the server's disk is full; all that was committed is kept, make room before "
                  "the next run"),
                { cannotText(doing, m_shownName) } },
            ENOSPC);
    }
    if (state == "42501" || state == "25006")
        return core::failure(ErrorCode::PermissionDenied, what + why);
    if (state.starts_with("XX"))
        return core::failure(ErrorCode::Malformed, what + why);
    if (state == "55P03" || state.starts_with("57") || state.starts_with("40"))
        return core::failure(ErrorCode::Unavailable, what + why);
    return core::failure(
        doing == "read" ? ErrorCode::ReadFailed : ErrorCode::WriteFailed, what + why);
}

} // namespace store
