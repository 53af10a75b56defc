// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runparts.h"

#include "core/base/clocks.h"

#include <chrono>
#include <thread>

namespace store {

namespace {

    // Of our own choice: this program's among the advisory locks of a database.
    constexpr int LockOfParts = 0x4d505450;
    constexpr int PauseBetweenTriesMs = 100;

    // Of the transaction: whoever holds a lock for longer keeps this program waiting, not those
    // who would queue up behind it.
    constexpr const char* WaitShortly = "SET LOCAL lock_timeout = '500ms'";
    // Longer than the server's second until its own vacuum of the whole makes way. Nobody who reads
    // or writes queues up behind this.
    constexpr const char* WaitToMake = "SET LOCAL lock_timeout = '2s'";

} // namespace

std::string RunParts::nameOf(const std::string& whole, RunId run)
{
    return whole + "_of_run_" + std::to_string(run);
}

core::Result<bool> RunParts::asks(const std::string& sql, std::initializer_list<Value> parameters)
{
    bool answer = false;
    const auto read = m_database.query(sql, parameters, [&](const Row& row) -> core::Result<void> {
        answer = row.integer(0) != 0;
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return answer;
}

core::Result<std::string> RunParts::find(const char* whole, RunId run)
{
    const std::string part = nameOf(whole, run);
    const auto there = asks("SELECT count(*) FROM pg_inherits WHERE inhrelid = to_regclass($1) AND "
                            "inhparent = to_regclass($2)",
        { std::string_view(part), std::string_view(whole) });
    if (!there)
        return tl::unexpected(there.error());
    return *there ? part : std::string();
}

core::Result<std::vector<RunId>> RunParts::runs(const char* whole)
{
    std::vector<RunId> found;
    const auto read = m_database.query(
        "SELECT CAST(substring(c.relname from '_of_run_([0-9]{1,18})$') AS BIGINT) FROM "
        "pg_inherits "
        "i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = to_regclass($1) ORDER BY 1",
        { std::string_view(whole) }, [&](const Row& row) -> core::Result<void> {
            if (row.kind(0) == CellKind::Integer)
                found.push_back(row.integer(0));
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

core::Result<bool> RunParts::mayMake(const char* whole)
{
    return asks("SELECT pg_has_role(relowner, 'USAGE') AND has_schema_privilege(relnamespace, "
                "'CREATE') FROM pg_class WHERE oid = to_regclass($1)",
        { std::string_view(whole) });
}

core::Result<std::string> RunParts::make(const char* whole, RunId run, const std::string& condition)
{
    auto found = find(whole, run);
    if (!found || !found->empty())
        return found;
    const auto may = mayMake(whole);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may)
        return std::string();
    const auto made = [&]() -> core::Result<std::string> {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        // Several programs may write one run.
        const auto alone = m_database.executeScript(WaitToMake).and_then([&] {
            return m_database.executeScript("SELECT pg_advisory_xact_lock("
                + std::to_string(LockOfParts) + ", " + std::to_string(run) + ")");
        });
        if (!alone)
            return tl::unexpected(alone.error());
        auto there = find(whole, run);
        if (!there || !there->empty())
            return there;
        auto part = create(whole, run, condition);
        if (!part)
            return part;
        const auto done = endFilling(whole, run).and_then([&] { return transaction->commit(); });
        if (!done)
            return tl::unexpected(done.error());
        return part;
    }();
    if (!made && made.error().code == core::ErrorCode::Unavailable)
        return std::string();
    return made;
}

core::Result<std::string> RunParts::beginFilling(
    const char* whole, RunId run, const std::string& condition)
{
    const auto may = mayMake(whole);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may)
        return std::string();
    // Not for ever, but longer than anybody makes a part: what was filled would be lost.
    if (const auto set = m_database.executeScript("SET LOCAL lock_timeout = '60s'"); !set)
        return tl::unexpected(set.error());
    return create(whole, run, condition);
}

core::Result<std::string> RunParts::create(
    const char* whole, RunId run, const std::string& condition)
{
    const std::string part = nameOf(whole, run);
    const auto made = m_database.executeScript("CREATE TABLE " + part + " (LIKE " + whole
        + " INCLUDING DEFAULTS INCLUDING STORAGE, CHECK (" + condition + "))");
    if (!made)
        return tl::unexpected(made.error());
    return part;
}

core::Result<void> RunParts::endFilling(const char* whole, RunId run)
{
    const std::string part = nameOf(whole, run);
    std::string statements;
    const auto keys = m_database.query(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = to_regclass($1) AND "
        "contype IN ('p', 'u')",
        { std::string_view(whole) }, [&](const Row& row) -> core::Result<void> {
            statements.append("ALTER TABLE " + part + " ADD ").append(row.text(0)).append("; ");
            return {};
        });
    if (!keys)
        return keys;
    // The lock on the whole is the last thing: others who make a part wait for it to the end of
    // this transaction, nobody else does.
    return m_database.executeScript(statements)
        .and_then([&] { return giveAsWhole(part, whole); })
        .and_then(
            [&] { return m_database.executeScript("ALTER TABLE " + part + " INHERIT " + whole); });
}

core::Result<void> RunParts::giveAsWhole(const std::string& part, const char* whole)
{
    // Who may read the whole reads its parts by their own names.
    std::string statements;
    const auto add = [&](const Row& row) -> core::Result<void> {
        statements.append(row.text(0)).append("; ");
        return {};
    };
    const std::string_view partText = part;
    const auto read = m_database
                          .query("SELECT format('GRANT %s ON %I TO %s', a.privilege_type, "
                                 "CAST($1 AS TEXT), CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE "
                                 "quote_ident(pg_get_userbyid(a.grantee)) END) FROM pg_class c, "
                                 "aclexplode(c.relacl) a WHERE c.oid = to_regclass($2) AND "
                                 "a.grantee <> c.relowner",
                              { partText, std::string_view(whole) }, add)
                          .and_then([&] {
                              return m_database.query(
                                  "SELECT format('ALTER TABLE %I OWNER TO %I', CAST($1 AS TEXT), "
                                  "pg_get_userbyid(relowner)) FROM pg_class WHERE oid = "
                                  "to_regclass($2) AND pg_get_userbyid(relowner) <> current_user",
                                  { partText, std::string_view(whole) }, add);
                          });
    return read && !statements.empty() ? m_database.executeScript(statements) : read;
}

core::Result<void> RunParts::drop(const char* whole, RunId run, int waitMs)
{
    const std::int64_t end = core::steadyNs() + std::int64_t(waitMs) * 1'000'000;
    for (;;) {
        const auto part = find(whole, run);
        if (!part)
            return tl::unexpected(part.error());
        if (part->empty())
            return {};
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto dropped
            = m_database.executeScript(WaitShortly)
                  .and_then([&] { return m_database.executeScript("DROP TABLE " + *part); })
                  .and_then([&] { return transaction->commit(); });
        if (dropped || dropped.error().code != core::ErrorCode::Unavailable)
            return dropped;
        if (core::steadyNs() >= end) {
            return core::failure(core::ErrorCode::Unavailable,
                { core::Pattern("store",
                      "the rows of run %1 in %2 are being read by another program; what is left of "
                      "them goes when the store is next opened for writing"),
                    { std::to_string(run), m_database.shownName() } });
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(PauseBetweenTriesMs));
    }
}

core::Result<void> RunParts::checkOwner(const char* whole, RunId run)
{
    const std::string part = nameOf(whole, run);
    std::string owner;
    const auto read = m_database.query(
        "SELECT CAST(pg_get_userbyid(relowner) AS TEXT) FROM pg_class WHERE oid = to_regclass($1) "
        "AND NOT pg_has_role(relowner, 'USAGE')",
        { std::string_view(part) }, [&](const Row& row) -> core::Result<void> {
            owner = row.text(0);
            return {};
        });
    if (!read || owner.empty())
        return read;
    return core::failure(core::ErrorCode::PermissionDenied,
        { core::Pattern("store",
              "run %1 in %2 lies in tables of its own, which belong to %3; only members of that "
              "role can remove it"),
            { std::to_string(run), m_database.shownName(), owner } });
}

core::Result<std::string> rowsOfRun(Database& database, const char* whole, RunId run)
{
    std::string rows = rowsOfSmallRuns(database, whole);
    if (RunParts* parts = database.parts()) {
        const auto part = parts->find(whole, run);
        if (!part)
            return part;
        if (!part->empty())
            return "(SELECT * FROM " + rows + " UNION ALL SELECT * FROM " + *part + ")";
    }
    return rows;
}

std::string rowsOfSmallRuns(Database& database, const char* whole)
{
    return database.parts() ? std::string("ONLY ") + whole : whole;
}

} // namespace store
