// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/trace/pathverdict.h"
#include "core/trace/targetsource.h"

namespace trace {

/// Counters of the traces at one moment. A plain value.
struct TraceSnapshot {
    std::uint64_t targetsStarted = 0;
    std::uint64_t targetsDone = 0;
    std::uint64_t probesSent = 0;
    std::uint64_t resetsSent = 0; ///< that took back half-open connections; the kernel sends others
    std::uint64_t sendErrors = 0;
    std::uint64_t repliesMatched = 0;
    std::uint64_t repliesNotOurs = 0;
    std::uint64_t parseErrors = 0;
    std::uint64_t noPath = 0; ///< targets that no route leads to, or whose neighbour is silent
    std::uint64_t receiveDrops = 0; ///< a run with drops is degraded
    double seconds = 0;
    bool finished = false;
    bool stopped = false;
};

/// What the engine may be given besides request, targets, paths and port.
struct TraceHooks {
    /// Called in the engine's thread with every frame sent (as captured on egress where it was)
    /// and every frame received that belongs to the trace. Must not block for long.
    std::function<void(wire::Bytes frame, std::int64_t timeNs)> onFrame;
    bool simulated = false; ///< probes follow from the seed alone
    std::uint64_t seed = 0;
    std::size_t mailboxResults = 8192; ///< beyond it the engine starts no further target
};

/// Traces of many targets, wherever their probes leave. start(), then takeResults() until
/// finished(). All functions are safe from any thread; destruction stops and joins.
class RunningTraces {
public:
    virtual ~RunningTraces() = default;

    /// Once. Nothing is sent when it fails.
    virtual core::Result<void> start() = 0;
    /// Ends the run soon; traces in flight bring no result.
    virtual void stop() = 0;
    /// Probes a second from now on, instead of the request's rate; 0 is unlimited.
    virtual void setRate(double probesPerSecond) = 0;
    virtual TraceSnapshot snapshot() const = 0;
    /// The oldest results, in the order in which the traces ended; each is given once.
    virtual std::vector<TraceResult> takeResults(std::size_t maximum = 1024) = 0;
    /// Whether the run has ended, or has not begun. Results may still wait.
    virtual bool finished() const = 0;
    /// Waits for that, at most as long as given; the answer of finished().
    virtual bool waitFinished(std::chrono::milliseconds timeout) = 0;
    /// What ended the run, if sending or receiving failed.
    virtual std::optional<core::Error> error() const = 0;
};

/// Traces from this process: one thread that sends at the configured rate, receives, and keeps the
/// state of the targets in flight (under 4 KiB each).
class TraceEngine : public RunningTraces {
public:
    TraceEngine(TraceRequest request, std::unique_ptr<TargetSource> targets, net::PathTable paths,
        std::unique_ptr<net::PacketPort> port, TraceHooks hooks = {});
    ~TraceEngine() override;

    core::Result<void> start() override;
    void stop() override;
    void setRate(double probesPerSecond) override;
    TraceSnapshot snapshot() const override;
    std::vector<TraceResult> takeResults(std::size_t maximum = 1024) override;
    bool finished() const override;
    bool waitFinished(std::chrono::milliseconds timeout) override;
    std::optional<core::Error> error() const override;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace trace
