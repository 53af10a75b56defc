// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/scan/runningscan.h"

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

/// Runs one scan from this process: sender threads, one receiver thread, counters.
class ScanEngine : public RunningScan {
public:
    ScanEngine(ScanPlan plan, net::PathTable paths, std::unique_ptr<net::PacketPort> port,
        ScanHooks hooks = {});
    ~ScanEngine() override;

    /// Opens the sockets and starts the threads. The errors are those of the port.
    core::Result<void> start() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setRate(double packetsPerSecond) override;
    double rate() const override;

    ScanSnapshot snapshot() const override;
    core::Uint128 sentPosition() const override;
    std::vector<ScanRow> takeRows(std::size_t maximum = 65536) override;
    bool finished() const override;
    bool waitFinished(std::chrono::milliseconds timeout) override;
    /// LimitExceeded says that --max-sendto-failures or --min-hitrate gave up, Unavailable that the
    /// interface takes nothing more; else the errors of sender and receiver.
    std::optional<core::Error> error() const override;
    const ScanPlan& plan() const override;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace scan
