// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/hostsorter.h"

/// The tables `hosts` and `host_counts`: what each target of a run answered.
namespace store {

/// Enters all that `sorter` has as the run's hosts, their counts and their addresses; what was
/// there before goes. The run then counts as aggregated.
core::Result<void> replaceHosts(Database& database, RunId run, HostSorter& sorter);
/// The same from the replies in the store.
core::Result<void> makeHosts(Database& database, RunId run);
/// With their counts; see RunParts::drop() for the wait.
core::Result<void> removeHosts(Database& database, RunId run, int waitMs);

/// The four of Store, for one database.
core::Result<std::vector<HostCount>> readHostCounts(
    Database& database, std::span<const RunId> runs);
core::Result<void> readHosts(Database& database, RunId run, const HostSelection& selection,
    const std::function<bool(std::span<const HostRow>)>& block);
core::Result<void> readSortedHosts(Database& database, RunId run, const HostSelection& selection,
    const HostSort& sort, const std::function<bool(std::span<const HostRow>)>& block);
/// "0, 1, 5": the classes that it lets through, for an IN of SQL.
std::string classesOf(const HostSelection& selection);
core::Result<std::vector<HostSighting>> readHistory(
    Database& database, const core::IpAddress& address);

} // namespace store
