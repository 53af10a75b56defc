// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitedatabase.h"

#include "core/store/schema.h"
#include "core/store/sqlitebulkinsert.h"

#include <sqlite3.h>

#include <cstring>
#include <filesystem>
#include <set>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

namespace store {

namespace {

    constexpr std::size_t MaximumStatements = 64;
    constexpr int StepsBetweenQuestions = 50'000; ///< of SQLite's machine: a millisecond or so

    class SqliteRow : public Row {
    public:
        explicit SqliteRow(sqlite3_stmt* statement)
            : m_statement(statement)
        {
        }
        CellKind kind(int column) const override
        {
            switch (sqlite3_column_type(m_statement, column)) {
            case SQLITE_INTEGER:
                return CellKind::Integer;
            case SQLITE_TEXT:
                return CellKind::Text;
            case SQLITE_BLOB:
                return CellKind::Blob;
            case SQLITE_NULL:
                return CellKind::Null;
            default:
                return CellKind::Other;
            }
        }
        std::int64_t integer(int column) const override
        {
            return sqlite3_column_int64(m_statement, column);
        }
        std::string_view text(int column) const override
        {
            const auto* text
                = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
            return text
                ? std::string_view(text, std::size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
        }
        wire::Bytes blob(int column) const override
        {
            const auto* bytes
                = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
            return bytes
                ? wire::Bytes(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                : wire::Bytes();
        }

    private:
        sqlite3_stmt* m_statement;
    };

    int bind(sqlite3_stmt* statement, int index, const Value& value)
    {
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            return sqlite3_bind_int64(statement, index, *integer);
        if (const auto* text = std::get_if<std::string_view>(&value))
            return sqlite3_bind_text64(statement, index, text->empty() ? "" : text->data(),
                text->size(), SQLITE_STATIC, SQLITE_UTF8);
        if (const auto* bytes = std::get_if<wire::Bytes>(&value))
            return sqlite3_bind_blob64(
                statement, index, addressOfBytes(*bytes), bytes->size(), SQLITE_STATIC);
        return sqlite3_bind_null(statement, index);
    }

} // namespace

void SqliteDatabase::StatementEnd::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

SqliteDatabase::~SqliteDatabase()
{
    m_statements.clear();
    m_inserts.clear();
    sqlite3_close_v2(m_handle);
}

core::Result<void> SqliteDatabase::settleIn(Access access)
{
    sqlite3_progress_handler(
        m_handle, StepsBetweenQuestions,
        [](void* database) {
            return static_cast<const SqliteDatabase*>(database)->isCancelled() ? 1 : 0;
        },
        this);
    if (access == Access::Read)
        return executeScript("PRAGMA query_only = ON; PRAGMA cache_size = -16384");
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    // FULL, so that a loss of power too costs the last batch at most: NORMAL would lose all since
    // the last checkpoint. The cache has room for a whole batch of a run's replies, some 2 MiB.
    return executeScript("PRAGMA synchronous = FULL; PRAGMA cache_size = -4096; "
                         "PRAGMA wal_autocheckpoint = 4000")
        .and_then([&] { return changeToLog(); });
}

core::Result<void> SqliteDatabase::changeToLog()
{
    // The change needs the file for itself and, unlike a transaction, does not wait for those who
    // open the new store at the same time; one of them may make the change.
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_busyMs);
    while (true) {
        const int status
            = sqlite3_exec(m_handle, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
        if (status == SQLITE_OK)
            return {};
        if ((status & 0xff) != SQLITE_BUSY || std::chrono::steady_clock::now() > end)
            return lastError("write to");
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

core::Result<SqliteDatabase::StatementPointer> SqliteDatabase::prepare(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(
            m_handle, sql.c_str(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return lastError("read");
    return StatementPointer(statement);
}

core::Result<void> SqliteDatabase::query(
    const std::string& sql, std::initializer_list<Value> parameters, const EachRow& each)
{
    return stream(
        sql, parameters, [&](const Row& row) { return each(row).map([] { return true; }); });
}

core::Result<void> SqliteDatabase::stream(
    const std::string& sql, std::initializer_list<Value> parameters, const EachOfMany& each)
{
    if (isCancelled())
        return cancelledError();
    // Out of the store of statements while it runs: a row's function may ask the same again.
    auto known = m_statements.extract(sql);
    StatementPointer statement;
    if (known) {
        statement = std::move(known.mapped());
    } else {
        auto made = prepare(sql);
        if (!made)
            return tl::unexpected(made.error());
        statement = std::move(*made);
    }
    int index = 0;
    int status = SQLITE_OK;
    for (const Value& value : parameters)
        status = status == SQLITE_OK ? bind(statement.get(), ++index, value) : status;
    core::Result<bool> more = true;
    if (status == SQLITE_OK) {
        const SqliteRow row(statement.get());
        while (more && *more && (status = sqlite3_step(statement.get())) == SQLITE_ROW)
            more = each(row);
    }
    core::Result<void> result;
    if (!more)
        result = tl::unexpected(more.error());
    else if (*more && status == SQLITE_INTERRUPT && isCancelled())
        result = cancelledError();
    else if (*more && status != SQLITE_DONE)
        result = lastError(sqlite3_stmt_readonly(statement.get()) ? "read" : "write to");
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    if (m_statements.size() >= MaximumStatements)
        m_statements.clear();
    m_statements.emplace(sql, std::move(statement));
    return result;
}

core::Result<void> SqliteDatabase::executeScript(const std::string& sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError("write to");
    return {};
}

core::Result<std::unique_ptr<BulkInsert>> SqliteDatabase::bulkInsert(const BulkTable& table)
{
    std::string names;
    std::string places;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        names += (i > 0 ? "," : "") + std::string(table.columns[i].name);
        places += (i > 0 ? ",$" : "$") + std::to_string(i + 1);
    }
    const std::string sql
        = std::string("INSERT INTO ") + table.name + " (" + names + ") VALUES (" + places + ")";
    auto found = m_inserts.find(sql);
    if (found == m_inserts.end()) {
        auto statement = prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        found = m_inserts.emplace(sql, std::move(*statement)).first;
    }
    return std::make_unique<SqliteBulkInsert>(*this, found->second.get(), table.columns.size());
}

const char* SqliteDatabase::beginStatement() const { return "BEGIN IMMEDIATE"; }

std::string SqliteDatabase::ownWords(std::string sql) const
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> Words { {
        { "SERIAL_KEY", "INTEGER PRIMARY KEY AUTOINCREMENT" },
        { "BIGINT_KEY", "INTEGER PRIMARY KEY" },
        { "BYTEA", "BLOB" },
        { "CLUSTERED", "WITHOUT ROWID" },
    } };
    for (const auto& [word, own] : Words) {
        for (std::size_t at = 0; (at = sql.find(word, at)) != std::string::npos; at += own.size())
            sql.replace(at, word.size(), own);
    }
    return sql;
}

core::Result<StoredVersion> SqliteDatabase::storedVersion()
{
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::int64_t tables = 0;
    // One statement sees one state of the file, while another program may be making the store.
    const auto read = query("SELECT application_id, user_version, (SELECT count(*) FROM "
                            "sqlite_schema) FROM pragma_application_id, pragma_user_version",
        {}, [&](const Row& row) -> core::Result<void> {
            id = row.integer(0);
            version = row.integer(1);
            tables = row.integer(2);
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    StoredVersion stored;
    if (id == ApplicationId && version > 0)
        stored = { StoredVersion::Content::Store, int(version) };
    else if (id != 0 || version != 0 || tables > 0)
        stored.content = StoredVersion::Content::Foreign;
    return stored;
}

core::Result<void> SqliteDatabase::setVersion(int version)
{
    return executeScript("PRAGMA application_id = " + std::to_string(ApplicationId)
        + "; PRAGMA user_version = " + std::to_string(version));
}

core::Result<void> SqliteDatabase::checkTables(std::span<const std::string> tables)
{
    std::set<std::string> missing(tables.begin(), tables.end());
    std::string wrong;
    const auto read = query(
        "SELECT type, name FROM sqlite_schema", {}, [&](const Row& row) -> core::Result<void> {
            if (row.text(0) == "table")
                missing.erase(std::string(row.text(1)));
            else if (row.text(0) == "trigger")
                wrong = "it has a trigger " + std::string(row.text(1));
            return {};
        });
    if (!read)
        return read;
    if (!missing.empty())
        wrong = "it lacks the table " + *missing.begin();
    if (wrong.empty())
        return {};
    return core::failure(core::ErrorCode::Malformed,
        { core::Pattern("store", "%1 is no store of this program: %2; it is left as it is"),
            { m_file, wrong } });
}

core::Result<bool> SqliteDatabase::tryLockRun(RunId run) { return tryLockByte(run); }
void SqliteDatabase::unlockRun(RunId run) { unlockByte(run); }

core::Result<void> SqliteDatabase::lockAttempt(const ShardAttempt& attempt)
{
    const auto locked = tryLockByte(lockNumber(attempt));
    if (!locked)
        return tl::unexpected(locked.error());
    return {};
}

void SqliteDatabase::unlockAttempt(const ShardAttempt& attempt) { unlockByte(lockNumber(attempt)); }

core::Result<bool> SqliteDatabase::isLocked(const ShardAttempt& attempt)
{
    if (const auto opened = openLocks(); !opened)
        return tl::unexpected(opened.error());
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockNumber(attempt);
    lock.l_len = 1;
    if (::fcntl(m_locks.get(), F_OFD_GETLK, &lock) == 0)
        return lock.l_type != F_UNLCK;
    return core::systemFailure(core::ErrorCode::Unavailable,
        { core::Pattern("store", "cannot lock %1-writers"), { m_file } }, errno);
}

const char* SqliteDatabase::nowExpression() const
{
    // Milliseconds are what SQLite knows.
    return "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) * 1000000";
}

core::Result<void> SqliteDatabase::openLocks()
{
    if (m_locks)
        return {};
    const std::string beside = m_file + "-writers";
    m_locks = net::FileDescriptor(::open(beside.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!m_locks)
        return core::systemFailure(core::ErrorCode::PermissionDenied,
            { core::Pattern("store", "cannot open %1"), { beside } }, errno);
    // Whoever may write the store may write this, whatever the umask says.
    struct stat status { };
    if (::stat(m_file.c_str(), &status) == 0)
        (void)::fchmod(m_locks.get(), status.st_mode & 0777);
    return {};
}

core::Result<bool> SqliteDatabase::tryLockByte(std::int64_t place)
{
    // A lock of the open file, not of the process: several connections of one program tell each
    // other too, and the kernel takes it back from whoever dies.
    if (const auto opened = openLocks(); !opened)
        return tl::unexpected(opened.error());
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = place;
    lock.l_len = 1;
    if (::fcntl(m_locks.get(), F_OFD_SETLK, &lock) == 0)
        return true;
    if (errno == EAGAIN || errno == EACCES)
        return false;
    return core::systemFailure(core::ErrorCode::Unavailable,
        { core::Pattern("store", "cannot lock %1-writers"), { m_file } }, errno);
}

void SqliteDatabase::unlockByte(std::int64_t place)
{
    struct flock lock { };
    lock.l_type = F_UNLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = place;
    lock.l_len = 1;
    (void)::fcntl(m_locks.get(), F_OFD_SETLK, &lock);
}

core::Result<void> SqliteDatabase::settle()
{
    return query(
        "PRAGMA wal_checkpoint(PASSIVE)", {}, [](const Row&) -> core::Result<void> { return {}; });
}

core::Result<void> SqliteDatabase::backupTo(const std::string& file)
{
    // Made here, so that nothing is ever replaced, and that no name means something else to SQLite.
    std::error_code ignored;
    const std::string name = std::filesystem::absolute(file, ignored).string();
    net::FileDescriptor made(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!made && errno == EEXIST) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern(
                  "store", "%1 exists already; a backup replaces nothing, name another file"),
                { file } });
    }
    if (!made) {
        return core::systemFailure(core::ErrorCode::WriteFailed,
            { core::Pattern("store", "cannot make the copy %1"), { file } }, errno);
    }
    made = {};
    sqlite3* copy = nullptr;
    const int opened = sqlite3_open_v2(name.c_str(), &copy, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_backup* backup
        = opened == SQLITE_OK ? sqlite3_backup_init(copy, "main", m_handle, "main") : nullptr;
    int status = backup ? SQLITE_OK : sqlite3_errcode(copy);
    if (backup) {
        // In one step: in WAL mode nobody waits for a reader, and a copy made in pieces begins anew
        // each time that another connection writes.
        status = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    const std::string reason = sqlite3_errstr(status == SQLITE_OK ? SQLITE_ERROR : status);
    sqlite3_close_v2(copy);
    if (status == SQLITE_DONE)
        return {};
    std::filesystem::remove(name, ignored);
    return core::failure(core::ErrorCode::WriteFailed,
        { core::Pattern("store", "cannot copy %1 to %2: %3; the copy was removed"),
            { m_file, file, reason } });
}

core::Result<std::vector<std::string>> SqliteDatabase::checkPages()
{
    std::vector<std::string> wrong;
    const auto checked
        = query("PRAGMA integrity_check(1000)", {}, [&](const Row& row) -> core::Result<void> {
              if (row.text(0) != "ok")
                  wrong.emplace_back(row.text(0));
              return {};
          });
    if (!checked)
        return tl::unexpected(checked.error());
    return wrong;
}

std::string SqliteDatabase::temporaryFolder() const
{
    return std::filesystem::path(m_file).parent_path().string();
}

tl::unexpected<core::Error> SqliteDatabase::lastError(const std::string& doing) const
{
    using core::ErrorCode;
    const int extended = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
    const core::Text what = cannotText(doing, m_file);
    if (doing == "read"
        && ((extended & 0xff) == SQLITE_CANTOPEN || (extended & 0xff) == SQLITE_READONLY)) {
        return core::failure(ErrorCode::PermissionDenied,
            { core::Pattern("store",
                  "%1: a store is read with two small files beside it, and this user may not make "
                  "them there; copy it to a folder of your own"),
                { what } });
    }
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return core::failure(ErrorCode::WriteFailed,
            { core::Pattern("store",
                  "%1: the disk is full; all that was committed is kept, make room before the next "
                  "run"),
                { what } },
            ENOSPC);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern(
                  "store", "%1: another program is writing to it; try again when it has finished"),
                { what } });
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return core::failure(ErrorCode::Malformed,
            { core::Pattern(
                  "store", "%1 is damaged (%2); it is left as it is, go back to a backup"),
                { m_file, sqlite3_errmsg(m_handle) } });
    case SQLITE_CANTOPEN:
        return core::failure(
            systemError == ENOENT ? ErrorCode::NotFound : ErrorCode::PermissionDenied,
            what + ": "
                + (systemError ? core::systemText(systemError)
                               : core::Text(sqlite3_errmsg(m_handle))),
            systemError);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return core::failure(
            ErrorCode::PermissionDenied, what + ": " + sqlite3_errmsg(m_handle), systemError);
    case SQLITE_IOERR: {
        const core::Text why
            = systemError ? core::systemText(systemError) : core::Text(sqlite3_errmsg(m_handle));
        if (doing == "read" || doing == "open")
            return core::failure(ErrorCode::ReadFailed, what + ": " + why, systemError);
        return core::failure(ErrorCode::WriteFailed,
            { core::Pattern("store",
                  "%1: %2; all that was committed is kept, see whether the disk is sound or a "
                  "limit of file sizes holds"),
                { what, why } },
            systemError);
    }
    default:
        return core::failure(doing == "read" ? ErrorCode::ReadFailed : ErrorCode::WriteFailed,
            what + ": " + (m_handle ? sqlite3_errmsg(m_handle) : "out of memory"), systemError);
    }
}

} // namespace store
