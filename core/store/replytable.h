// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "core/store/database.h"
#include "core/store/rowreader.h"

/// The rows of the table `replies`: everything that the packet engine knows of each.
namespace store {

/// Ids of a run's replies are from idOfReply(run, 1) to idOfReply(run, MostReplies).
constexpr int ReplyNumberBits = 40;
constexpr std::int64_t MostReplies = (std::int64_t(1) << ReplyNumberBits) - 1;
constexpr RunId MostRuns = (RunId(1) << (63 - ReplyNumberBits)) - 1;
constexpr std::int64_t idOfReply(RunId run, std::int64_t number)
{
    return run << ReplyNumberBits | number;
}

extern const BulkTable ReplyTable;
/// What is true of a run's replies alone, as SQL: of what its part holds.
std::string conditionOfReplies(RunId run);
core::Result<void> insertReply(BulkInsert& insert, std::int64_t id, const scan::ScanRow& row);

/// Removes replies with numbers from `first` to `last`, as many as a transaction of bounded size
/// can. False when none are left.
core::Result<bool> removeSomeReplies(
    Database& database, RunId run, std::int64_t first, std::int64_t last);
/// Deletes them all, with their part; see RunParts::drop() for the wait.
core::Result<void> removeReplies(Database& database, RunId run, int waitMs);
/// Number of the run's last reply; 0 without any.
core::Result<std::int64_t> lastReply(Database& database, RunId run);
/// In order of arrival, a few thousand at a time; `block` returns false to end early.
core::Result<void> readReplies(Database& database, RunId run,
    const std::function<core::Result<bool>(std::span<const scan::ScanRow>)>& block);

} // namespace store
