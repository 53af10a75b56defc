// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/replyclass.h"

#include <optional>
#include <string>
#include <vector>

/// Runs on disk: what was measured, with which configuration, and all that came back.
namespace store {

using RunId = std::int64_t; ///< from 1; never used twice in a store

enum class RunKind : std::uint8_t { Scan, Trace, Verify };
const char* runKindName(RunKind kind); ///< "scan", "trace", "verify"
core::Result<RunKind> runKindFromName(std::string_view name);

/// How a run stands in the store.
enum class RunState : std::uint8_t {
    Running,
    Done,
    Stopped, ///< by the user, a signal or a limit of time
    Failed, ///< by an error, which Run::error names
    Interrupted, ///< its program ended without a word; found when the store is opened again
};
const char* runStateName(RunState state); ///< "running", "done", "stopped", "failed", "interrupted"
core::Result<RunState> runStateFromName(std::string_view name);

/// What became of a run's packets. Losses are never negative and never left out.
struct RunCounters {
    std::uint64_t sent = 0;
    std::uint64_t sendErrors = 0;
    std::uint64_t unroutable = 0;
    std::uint64_t received = 0; ///< frames that passed the kernel's filter
    std::uint64_t validated = 0; ///< replies to this run's probes
    std::uint64_t parseErrors = 0;
    std::uint64_t receiveDrops = 0; ///< lost in the kernel's receive ring
    std::uint64_t rowsDropped = 0; ///< lost inside the program, a reader being too slow
    std::uint64_t dedupeEvictions = 0;
    RunCounters& operator+=(const RunCounters& more);
    friend bool operator==(const RunCounters&, const RunCounters&) = default;
};

/// One measurement from start to end, without its results. A plain value.
struct Run {
    RunId id = 0; ///< 0: not in a store yet
    RunKind kind = RunKind::Scan;
    RunState state = RunState::Running;
    std::string label; ///< the user's name for a series of runs
    std::string note;
    std::string vantage; ///< as --vantage has it
    bool simulated = false; ///< nothing was measured; never drawn beside what was
    std::string importedFrom; ///< file and format of what this program did not measure; else empty
    std::string version; ///< of the program
    std::string command; ///< that repeats the run
    std::int64_t startedNs = 0; ///< nanoseconds since the Unix epoch
    std::int64_t endedNs = 0; ///< 0 while it runs
    /// What was asked, whether or not anything answered: a month in which no host spoke version 1
    /// is a zero in the figures, a month without a scan is a gap.
    std::vector<scan::Pass> passes;
    std::string ports; ///< as targets::PortSet text, "80,443"
    bool v4 = false; ///< IPv4 targets were probed
    bool v6 = false;
    std::string configuration; ///< the whole of it, as one JSON object (--metadata-file's)
    RunCounters counters;
    std::string error;

    /// Something was lost, probes or answers: absence from this run proves little. What an import
    /// left out is no such loss: its note tells of it.
    bool degraded() const
    {
        return counters.receiveDrops > 0 || counters.rowsDropped > 0 || counters.dedupeEvictions > 0
            || counters.sendErrors > 0 || (counters.parseErrors > 0 && importedFrom.empty());
    }
    /// Its results are all that there is to have: it ran to its end and lost nothing.
    bool complete() const { return state == RunState::Done && !degraded(); }
    friend bool operator==(const Run&, const Run&) = default;
};

/// Which runs. Every condition that is set must hold; none set: every measured run.
struct RunSelection {
    std::vector<RunId> ids; ///< empty: any
    std::optional<RunKind> kind;
    std::optional<std::int64_t> fromNs; ///< started at or after
    std::optional<std::int64_t> untilNs; ///< started before
    std::optional<scan::Pass> pass; ///< asked this pass, among others
    std::optional<std::uint16_t> port; ///< asked this port, among others
    std::optional<core::Family> family;
    std::string label; ///< empty: any
    std::string vantage; ///< empty: any
    /// Measured runs or simulated ones, never both, unless nothing is said (a list may show all).
    std::optional<bool> simulated = false;
};

} // namespace store
