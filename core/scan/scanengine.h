// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/scan/scanplan.h"
#include "core/scan/scanrow.h"
#include "core/scan/scansnapshot.h"

#include <functional>
#include <memory>

namespace scan {

/// What the engine may be given besides plan, paths and port.
struct ScanHooks {
    /// Called in the receiver thread with every validated frame and its kernel time, e.g. to write
    /// a capture. Must not block for long.
    std::function<void(wire::Bytes frame, std::int64_t timeNs)> onReplyFrame;
    /// The vantage point is simulated: probes follow from the plan's seed alone, so that a run can
    /// be repeated to the byte. Of real networks each run has a secret of its own.
    bool simulated = false;
    /// Rows that wait for takeRows(); beyond it rows are dropped and counted.
    std::size_t mailboxRows = 262144;
    /// Rows whose class, repeat and so on pass this are counted for --max-results. Called in the
    /// receiver thread. Empty: distinct SYN/ACKs count.
    std::function<bool(const ScanRow& row)> countsAsResult;
    /// Results that an earlier part of the scan had, for --max-results.
    std::uint64_t resultsBefore = 0;
};

/// Runs one scan: sender threads, one receiver thread, counters. Create, start(), then poll
/// snapshot() and takeRows() a few times a second until finished(). All public functions are safe
/// from any thread; destruction stops and joins.
class ScanEngine {
public:
    ScanEngine(ScanPlan plan, net::PathTable paths, std::unique_ptr<net::PacketPort> port,
        ScanHooks hooks = {});
    ~ScanEngine();

    /// Opens the sockets and starts the threads. Nothing is sent when it fails.
    core::Result<void> start();
    void pause();
    void resume();
    /// Ends sending at once and the run after the batch in hand; no cooldown.
    void stop();
    /// Changes the rate while running, packets a second; 0 is unlimited.
    void setRate(double packetsPerSecond);
    double rate() const; ///< as it was last set; 0 is unlimited

    ScanSnapshot snapshot() const;
    /// Every probe of this shard at a position of the permutation below this one has left, was
    /// refused or has no path: where a scan that is resumed goes on. At most ScanPlan::targetLimit.
    core::Uint128 sentPosition() const;
    /// Rows since the last call, oldest first; at most `maximum`.
    std::vector<ScanRow> takeRows(std::size_t maximum = 65536);
    /// All threads have ended. Rows may still wait in takeRows().
    bool finished() const;
    /// Blocks until finished or `timeout`; true when finished.
    bool waitFinished(std::chrono::milliseconds timeout);
    /// Why the run failed, when its state is Failed.
    std::optional<core::Error> error() const;
    const ScanPlan& plan() const;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace scan
