// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/pathtable.h"
#include "core/scan/followupcounts.h"
#include "core/scan/scanplan.h"
#include "core/scan/scansnapshot.h"

namespace scan {

/// How one of several vantage points of a scan fared: a machine reached by ssh.
struct VantageMetadata {
    std::string name; ///< as --vantage has it
    std::string state; ///< "done", "failed", ...
    std::string error; ///< of a failed one
    std::string hostName; ///< its own name for itself, as all of the way
    std::string interfaceName;
    std::vector<std::string> sources;
    std::string sendPath;
    std::uint32_t connections = 0; ///< 1, and one more for each time that it broke
    std::uint64_t rows = 0; ///< taken over
    std::uint64_t rowsAgain = 0; ///< left out, since they had come before
    ScanSnapshot counters; ///< over all connections, without classes
};

/// What --metadata-file holds: the whole configuration, seed, version, vantage, times, counters
/// and loss, as one JSON object with ZMap's keys where ZMap has them.
struct ScanMetadata {
    const ScanPlan& plan;
    const net::PathTable& paths;
    ScanSnapshot end; ///< with the counters of earlier parts, when the scan was gone on with
    std::string vantage;
    bool simulated = false;
    std::string sendPath;
    std::string sendPathNote = {}; ///< why it was not a faster one
    std::int64_t startTimeNs = 0; ///< of the first part, since the Unix epoch
    std::int64_t endTimeNs = 0;
    std::uint64_t rowsWritten = 0;
    std::string error; ///< why the run failed; empty otherwise
    std::optional<FollowUpCounts> followUp = std::nullopt;
    std::vector<VantageMetadata> vantages {}; ///< empty when probes leave from this computer
};
/// The name of a store without the password that its URL may hold: what may be written down.
std::string withoutPassword(const std::string& storeUrl);

/// The command line that repeats the scan: the seed that was drawn for it is named.
std::string repeatingCommand(const ScanPlan& plan);

/// Indented, with a newline at the end. Numbers above 2^64 are strings.
std::string metadataJson(const ScanMetadata& metadata);

} // namespace scan
