// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shardedrun.h"

#include <functional>

namespace store {

/// What a process asks for that writes one shard of a run.
struct ShardClaim {
    std::string key; ///< that all shards of the run are given; one run of a store has it
    std::uint32_t shard = 0;
    std::uint32_t shards = 1; ///< at most MostShards
    std::string scan; ///< which scan it is, kept with the run by the process that comes first
    std::string configuration; ///< of this process, as Run::configuration
    /// Whether the run with that key, which another process began, is the same scan.
    std::function<core::Result<void>(const ShardedRun&)> check;
};

} // namespace store
