// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shardedrun.h"

#include <string>

/// The shards of a run in words.
namespace probe {

/// "3 of 4 shards done, 1 lost".
std::string shardSummary(const store::ShardedRun& run);
/// A line for the run and one for each shard, those not begun among them.
std::string describeShards(const store::ShardedRun& run);
/// One JSON object a line for each shard.
std::string shardJsonLines(const store::ShardedRun& run);

} // namespace probe
