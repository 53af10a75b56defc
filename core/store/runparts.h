// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace store {

/// Tables of their own for large runs, where many machines share a database (PostgreSQL): a part of
/// `replies` and one of `hosts`, "hosts_of_run_42", each a child (INHERITS) of the whole. Whoever
/// selects from the whole sees the rows of all runs; who writes or reads one run names its part;
/// and to remove a run is to drop its parts, whatever their size. Small runs lie in the whole
/// itself, as those of older versions do: a table for each trace of one host would only swell the
/// server's catalogue.
///
/// Children and no declared partitions: a partition is dropped with a lock that every reader and
/// writer of the whole waits for, a child with one on itself alone; rows of small runs would need a
/// default partition, which each new one has to search; and tables of an older version would have
/// to be rewritten.
///
/// Uses its database's connection, in the same thread. SQLite has none: Database::parts().
class RunParts {
public:
    explicit RunParts(Database& database)
        : m_database(database)
    {
    }

    /// Replies from which on a run has parts: so many take over a hundred times the room of two
    /// empty tables, and fewer are removed in one short transaction.
    static constexpr std::int64_t LeastReplies = 20'000;

    static std::string nameOf(const std::string& whole, RunId run);
    /// The part's name; empty where the run has none.
    core::Result<std::string> find(const char* whole, RunId run);
    /// The runs that have a part.
    core::Result<std::vector<RunId>> runs(const char* whole);

    /// Makes a part for rows that fulfil `condition` (SQL), to be seen by others at once, and gives
    /// its name, also when it was there. Empty where there can be none now: this user does not own
    /// the whole, or somebody keeps it locked for seconds. No transaction may be open.
    core::Result<std::string> make(const char* whole, RunId run, const std::string& condition);

    /// The same in two steps within the caller's transaction, for all rows at once: the part is
    /// without keys while it is filled (BulkTable::fresh), and nobody sees it before the end.
    core::Result<std::string> beginFilling(
        const char* whole, RunId run, const std::string& condition);
    core::Result<void> endFilling(const char* whole, RunId run);

    /// Drops it, if there is one. Others read from it now and then: waits in short tries, so that
    /// nobody waits long behind this; Unavailable when they are at it for longer than `waitMs`.
    core::Result<void> drop(const char* whole, RunId run, int waitMs);
    /// PermissionDenied when the parts of this run belong to somebody else.
    core::Result<void> checkOwner(const char* whole, RunId run);

private:
    core::Result<bool> mayMake(const char* whole);
    core::Result<bool> asks(const std::string& sql, std::initializer_list<Value> parameters);
    core::Result<std::string> create(const char* whole, RunId run, const std::string& condition);
    core::Result<void> giveAsWhole(const std::string& part, const char* whole);

    Database& m_database;
};

/// What stands behind FROM for the rows of one run: the whole, and its part where it has one.
/// Followed by a name of the caller's.
core::Result<std::string> rowsOfRun(Database& database, const char* whole, RunId run);
/// The rows of the whole alone, without any part.
std::string rowsOfSmallRuns(Database& database, const char* whole);

} // namespace store
