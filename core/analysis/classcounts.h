// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"
#include "core/analysis/timeline.h"

#include <array>
#include <map>

namespace analysis {

/// Distinct hosts of one scan by reply class, the strongest class of each.
using ClassCount = std::array<std::uint64_t, scan::ReplyClassCount>;

std::uint64_t responsive(const ClassCount& count); ///< SYN/ACKs of any kind
std::uint64_t potential(const ClassCount& count); ///< SYN/ACKs with any MPTCP option
std::uint64_t mptcp(const ClassCount& count); ///< keys of the hosts' own
std::uint64_t mirrored(const ClassCount& count);

/// Class counts over time: for each scope one count a slot, empty without a scan.
using ClassHistory = std::map<Scope, std::vector<std::optional<ClassCount>>>;

/// Counts for all `scopes`. Where one run made the scan, its counts that the store keeps are taken;
/// where several did, their hosts are read and united, so that none counts twice. The errors of
/// readPresence().
core::Result<ClassHistory> readClassHistory(const store::Store& store, const Timeline& timeline,
    const std::vector<Scope>& scopes, const FigureProgress& progress);

} // namespace analysis
