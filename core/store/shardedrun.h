// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

#include <chrono>

namespace store {

/// Processes that may share one run.
constexpr std::uint32_t MostShards = 1U << 16;

/// A process that probes a shard writes about once a second. One that has not for so long, by the
/// clock of the store, counts as lost even if its connection still seems to be there: the machine
/// may have gone without a word.
constexpr std::chrono::seconds LongestSilence { 60 };

/// One part of a scan that was begun, as ScanRequest::shard has it.
struct Shard {
    std::uint32_t index = 0; ///< from 0
    std::uint32_t attempt = 1; ///< counts how often it was begun
    /// Of the last attempt. Running: nothing else was heard; see ShardedRun::isLost().
    RunState state = RunState::Running;
    std::string host; ///< the machine
    std::int64_t process = 0; ///< its id there
    std::int64_t startedNs = 0; ///< nanoseconds since the Unix epoch, by the store's clock
    std::int64_t touchedNs = 0; ///< when it last wrote
    std::int64_t endedNs = 0; ///< 0 while it runs
    std::string configuration; ///< of this machine, as Run::configuration
    RunCounters counters;
    std::string error;
};

/// A run that several processes write together, each one shard of it. They find it by a key that
/// all of them are given. It is Running until all shards are Done, then Done, with the sums of
/// their counters and with the hosts of all: those that a scan by one machine would have found. A
/// shard that was lost is probed again from its beginning, and its earlier replies go.
struct ShardedRun {
    RunId run = 0;
    std::string key;
    std::uint32_t shards = 1;
    std::string scan; ///< which scan it is, in the words of ShardClaim::scan
    std::vector<Shard> begun; ///< by index
    std::int64_t nowNs = 0; ///< the store's clock when this was read

    /// It ended before it was done, or is silent.
    bool isLost(const Shard& shard) const;
    std::vector<std::uint32_t> lost() const;
    std::vector<std::uint32_t> notBegun() const;
    bool complete() const; ///< all shards are done
    const Shard* find(std::uint32_t index) const; ///< null: not begun
};

/// Numbers as sbatch --array takes them: "3,7-9".
std::string shardList(const std::vector<std::uint32_t>& shards);

} // namespace store
