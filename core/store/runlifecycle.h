// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

/// What happens to runs beside being written: an end without a word, a resumption, removal.
namespace store {

/// Runs whose writer is gone become Interrupted, and every run that nobody writes has its hosts
/// made and, if it was being removed, is removed. What another program writes is left alone.
core::Result<void> recoverRuns(Database& database);

/// Enters a new run as Running, within the caller's transaction. Its id.
core::Result<RunId> insertNewRun(Database& database, Run run);
/// The same in a transaction of its own, locked for this connection.
core::Result<RunId> enterRun(Database& database, Run run);
/// Locks a run that did not come to its end and sets it to Running.
core::Result<void> reenterRun(Database& database, RunId id);

core::Result<void> removeRun(Database& database, RunId id);
/// See Store::removeReplies(). One that was cut short goes on when it is asked for again.
core::Result<void> removeRepliesOf(Database& database, RunId id);

/// What is wrong with one run leaves the others, and the store, as usable as before.
bool concernsOneRun(const core::Error& why);
tl::unexpected<core::Error> beingWritten(const Database& database, RunId id);

} // namespace store
