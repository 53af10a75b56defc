// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "core/store/hostrow.h"
#include "core/trace/pathverdict.h"
#include "core/verify/followup.h"

#include <chrono>
#include <memory>
#include <span>

namespace store {

/// When gathered rows go to disk: as soon as there are so many, or the oldest has waited so long.
struct BatchLimits {
    std::size_t replies = 25'000;
    std::chrono::milliseconds oldest { 1000 };
};

struct ShardClaim;

/// Writes one run, or one shard of it, in a thread of its own, in transactions of bounded size and
/// age: what is older than a second or so is on disk. add*() may wait while the disk is behind, so
/// memory stays bounded; nothing is dropped here. All functions are for one thread, the one that
/// began.
///
/// After a failure (a full disk, a server that went away) everything committed stays, every further
/// call returns that error, and the run's state in the store says Failed when it can be written.
class RunWriter {
public:
    /// Opens or creates the store and enters `run` as Running. Its id is then known.
    static core::Result<std::unique_ptr<RunWriter>> begin(
        const std::string& url, Run run, const BatchLimits& limits = {});
    /// Takes the shard of `claim`: of the run with its key, or of `run`, which is entered when it
    /// is the first. The replies of an attempt that was lost go. InvalidInput when the shard is
    /// done, or as claim.check says; Unavailable while another process probes it. keepResumeState()
    /// does nothing, and finish() is about the shard: the run ends with the last of them.
    static core::Result<std::unique_ptr<RunWriter>> join(
        const std::string& url, Run run, const ShardClaim& claim, const BatchLimits& limits = {});
    /// Goes on with an interrupted, stopped or failed run.
    static core::Result<std::unique_ptr<RunWriter>> resume(
        const std::string& url, RunId id, const BatchLimits& limits = {});
    ~RunWriter(); ///< without finish() the run or shard is left as it is: it becomes Interrupted

    RunId id() const;

    /// Copies what is given.
    core::Result<void> addReplies(std::span<const scan::ScanRow> rows);
    /// A host of a run whose replies are gone; of a new run only.
    core::Result<void> addHost(const HostRow& host);
    core::Result<void> addTrace(const trace::TraceResult& result);
    /// `category` is empty for a proof that follows no scan.
    core::Result<void> addProof(const verify::VerifyResult& result, const std::string& category);
    /// The trace, proof and category of a host that a scan found; whichever there are.
    core::Result<void> addFinding(const verify::HostFinding& finding);
    /// What an export of another store holds; ids and run are this store's own. The document of a
    /// trace says what its hops showed; Malformed when it is none.
    core::Result<void> addTraceRow(const TraceRow& row);
    core::Result<void> addProofRow(const ProofRow& row);
    /// `trace` and `proof` count the rows that were added before, from 1.
    core::Result<void> addFindingRow(const FindingRow& row);
    /// What resume needs, replaced each time; on disk with all rows that were added before it.
    core::Result<void> keepResumeState(const std::string& state);
    /// The counters so far, for whoever looks at a running run.
    core::Result<void> keepCounters(const RunCounters& counters);

    /// Waits until all is written, makes the run's hosts and counts, and sets all that a
    /// measurement learns of itself as in `end`: state, start and end, passes, ports, families,
    /// counters, configuration and error.
    core::Result<void> finish(const Run& end);
    std::uint64_t repliesWritten() const;

private:
    struct State;
    explicit RunWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace store
