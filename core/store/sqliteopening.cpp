// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitedatabase.h"

#include "core/store/schema.h"

#include <sqlite3.h>

#include <condition_variable>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <thread>

#include <sys/stat.h>
#include <sys/statvfs.h>

namespace store {

namespace {

    constexpr int HeaderBytes = 100;
    constexpr char Magic[] = "SQLite format 3";

    /// The file lies on a read-only file system, where SQLite cannot make the files beside it that
    /// it shares with writers, and need not. Where only this user may not write, others may.
    bool cannotChange(const std::string& file)
    {
        struct statvfs system { };
        struct stat log { };
        return ::statvfs(file.c_str(), &system) == 0 && (system.f_flag & ST_RDONLY) != 0
            && (::stat((file + "-wal").c_str(), &log) != 0 || log.st_size == 0);
    }

    /// As a part of a URI.
    std::string escaped(const std::string& path)
    {
        std::string text;
        for (const char c : path) {
            if (c == '%' || c == '?' || c == '#')
                text += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
            else
                text += c;
        }
        return text;
    }

    /// Calls sqlite3_interrupt() when the time is over.
    class TimeLimit {
    public:
        TimeLimit(sqlite3* handle, int milliseconds)
            : m_thread([this, handle, milliseconds] {
                std::unique_lock lock(m_mutex);
                if (!m_ended.wait_for(
                        lock, std::chrono::milliseconds(milliseconds), [this] { return m_over; }))
                    sqlite3_interrupt(handle);
            })
        {
        }
        ~TimeLimit()
        {
            {
                const std::lock_guard lock(m_mutex);
                m_over = true;
            }
            m_ended.notify_one();
            m_thread.join();
        }

    private:
        std::mutex m_mutex;
        std::condition_variable m_ended;
        bool m_over = false;
        std::thread m_thread; // last: it uses the others
    };

} // namespace

core::Result<std::unique_ptr<Database>> SqliteDatabase::open(
    const std::string& file, Access access, const SqliteLimits& limits)
{
    std::error_code error;
    const std::filesystem::path path = std::filesystem::absolute(file, error);
    if (error || file.empty()) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store", "\"%1\" is no file name for a store"), { file } });
    }
    auto database
        = std::unique_ptr<SqliteDatabase>(new SqliteDatabase(path.string(), limits.busyMs));
    const auto sound = database->connect(access)
                           .and_then([&] { return database->checkHeader(access); })
                           .and_then([&] { return database->checkLength(); })
                           .and_then([&] { return database->checkQuickly(limits.checkMs); });
    if (!sound)
        return tl::unexpected(sound.error());
    return database;
}

core::Result<void> SqliteDatabase::connect(Access access)
{
    struct stat status { };
    const bool exists = ::stat(m_file.c_str(), &status) == 0;
    if (!exists && access != Access::Create) {
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern("store", "there is no store %1; a scan with --store makes one"),
                { m_file } });
    }
    if (exists && !S_ISREG(status.st_mode)) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store", "%1 is no file; a store is one file"), { m_file } });
    }
    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    std::string name = m_file;
    if (access == Access::Read && cannotChange(m_file)) {
        name = "file:" + escaped(m_file) + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    if (sqlite3_open_v2(name.c_str(), &m_handle, flags, nullptr) != SQLITE_OK)
        return lastError("open");
    if (access != Access::Read && sqlite3_db_readonly(m_handle, "main") == 1) {
        return core::failure(core::ErrorCode::PermissionDenied,
            { core::Pattern("store", "cannot write to %1: this user may only read it"),
                { m_file } });
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, m_busyMs);
    // Until the file is known to be a store, and whole, nothing moves from its log into it.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return {};
}

core::Result<void> SqliteDatabase::checkHeader(Access access)
{
    // Through SQLite's own descriptor: closing another one of the same file would drop the locks
    // that this process holds on it by other connections.
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return lastError("read");
    if (size == 0) {
        if (access == Access::Create) // larger pages than usual take less time to fill
            return executeScript("PRAGMA page_size = 8192");
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern(
                  "store", "%1 is empty and holds no store yet; a scan with --store makes one"),
                { m_file } });
    }
    std::array<std::uint8_t, HeaderBytes> header {};
    if (size < HeaderBytes
        || file->pMethods->xRead(file, header.data(), HeaderBytes, 0) != SQLITE_OK
        || std::memcmp(header.data(), Magic, sizeof Magic) != 0) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("store",
                  "%1 is no store of this program; it is left as it is, name another file"),
                { m_file } });
    }
    const std::uint32_t id = wire::load32(header.data() + 68);
    if (id != std::uint32_t(ApplicationId)) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("store",
                  "%1 is a database of another program; it is left as it is, name another file"),
                { m_file } });
    }
    return {};
}

core::Result<void> SqliteDatabase::checkLength()
{
    // With the lock of a reader, as another program may be making the store just now.
    const auto begun
        = execute("BEGIN").and_then([&] { return execute("SELECT count(*) FROM sqlite_schema"); });
    if (!begun)
        return begun;
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    std::array<std::uint8_t, HeaderBytes> header {};
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const bool read = file->pMethods->xFileSize(file, &size) == SQLITE_OK
        && (size == 0 || file->pMethods->xRead(file, header.data(), HeaderBytes, 0) == SQLITE_OK);
    // While pages wait in the log, the file may rightly be shorter than it says.
    struct stat log { };
    const bool logged = ::stat((m_file + "-wal").c_str(), &log) == 0 && log.st_size > 0;
    if (const auto ended = executeScript("COMMIT"); !ended || !read)
        return ended ? core::Result<void>(lastError("read")) : ended;
    const std::uint32_t pageField = wire::load16(header.data() + 16);
    const std::int64_t pageBytes = pageField == 1 ? 65536 : pageField;
    const std::int64_t pages = wire::load32(header.data() + 28);
    if (logged || size >= pages * pageBytes)
        return {};
    return core::failure(core::ErrorCode::Malformed,
        { core::Pattern("store",
              "%1 is damaged: it says that it has %2 bytes but has only %3; it is left as it is, "
              "go back to a backup"),
            { m_file, std::to_string(pages * pageBytes), std::to_string(size) } });
}

core::Result<void> SqliteDatabase::checkQuickly(int milliseconds)
{
    std::string wrong;
    const auto checked = [&]() -> core::Result<void> {
        const TimeLimit limit(m_handle, milliseconds);
        return query("PRAGMA quick_check(1)", {}, [&](const Row& row) -> core::Result<void> {
            if (row.text(0) != "ok")
                wrong = row.text(0);
            return {};
        });
    }();
    const bool interrupted = !checked && sqlite3_errcode(m_handle) == SQLITE_INTERRUPT;
    if (!checked && !interrupted)
        return checked;
    if (!wrong.empty()) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern(
                  "store", "%1 is damaged (%2); it is left as it is, go back to a backup"),
                { m_file, wrong } });
    }
    return {};
}

} // namespace store
