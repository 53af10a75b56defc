// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/scan/scantotals.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// Where a scan stands and which scan it is: all that another process needs to go on with it, and
/// to refuse when it was asked for another one. A plain value.
struct Checkpoint {
    std::uint64_t seed = 0;
    std::uint32_t shard = 0;
    std::uint32_t shards = 1;
    std::uint32_t senderThreads = 1; ///< for people: a position does not depend on it
    core::Uint128 targets = 0; ///< size of the target space, and so of the permutation
    core::Uint128 addresses = 0;
    std::string digest; ///< of the addresses and ports, 32 hex digits
    /// The options that say what is probed, as ScanOption::get() has them; those at their default
    /// are left out.
    std::map<std::string, std::vector<std::string>> options;
    core::Uint128 sentPosition = 0; ///< everything below it was sent
    core::Uint128 answeredPosition = 0; ///< and its replies had their time: here a scan goes on
    std::uint64_t results = 0; ///< rows written so far, for --max-results
    bool complete = false; ///< nothing is left to do
    std::string outputFile; ///< placeOf() it and how it is written, so that it can be gone on with
    std::string outputModule;
    std::vector<std::string> outputFields;
    std::string store; ///< --store without a password, with `run`
    std::int64_t run = 0; ///< the stored run; 0 when there is none
    /// What the scan had come to at `answeredPosition`; empty when an older version wrote it.
    std::optional<ScanTotals> totals {};
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The same text for one file, whatever name or folder it was given by; "-" as it is.
std::string placeOf(const std::string& outputFile);

constexpr std::size_t MostCheckpointBytes = 128 << 10; ///< options are short, fields some forty

/// Which scan `plan` is, at its first position.
Checkpoint checkpointOf(const ScanPlan& plan);

/// One JSON object on one line; numbers that may be above 2^64 are decimal text in it.
std::string checkpointText(const Checkpoint& checkpoint);
/// Reads it back. The text may come from anybody: Malformed says what is wrong, and what is read
/// keeps its bounds (answered <= sent <= targets, shard < shards, those of the totals).
core::Result<Checkpoint> parseCheckpoint(std::string_view text);

/// How `plan` asks for another scan than that of `before`, one clause for each difference like
/// "--target-ports was 80 and is 443"; empty when it goes on with it.
std::vector<std::string> differences(const Checkpoint& before, const ScanPlan& plan);

/// Lets `plan` go on where `before` stands. InvalidInput lists all differences.
core::Result<void> goOn(const Checkpoint& before, ScanPlan& plan);

} // namespace scan
