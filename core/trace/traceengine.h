// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/trace/pathverdict.h"
#include "core/trace/targetsource.h"

namespace trace {

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

struct TraceHooks {
    /// Called in the engine's thread with every frame sent (as captured on egress where it was)
    /// and every frame received that belongs to the trace. Must not block for long.
    std::function<void(wire::Bytes frame, std::int64_t timeNs)> onFrame;
    bool simulated = false; ///< probes follow from the seed alone
    std::uint64_t seed = 0;
    std::size_t mailboxResults = 8192; ///< beyond it the engine starts no further target
};

/// Traces many targets at once: one thread that sends at the configured rate, receives, and keeps
/// the state of the targets in flight (under 4 KiB each). Create, start(), then takeResults() until
/// finished(). All public functions are safe from any thread; destruction stops and joins.
class TraceEngine {
public:
    TraceEngine(TraceRequest request, std::unique_ptr<TargetSource> targets, net::PathTable paths,
        std::unique_ptr<net::PacketPort> port, TraceHooks hooks = {});
    ~TraceEngine();

    /// Opens the sockets and starts the thread; once. Nothing is sent when it fails.
    core::Result<void> start();
    /// Ends the run soon; traces in flight bring no result.
    void stop();
    /// Probes a second from now on, instead of the request's rate; 0 is unlimited.
    void setRate(double probesPerSecond);
    TraceSnapshot snapshot() const;
    /// The oldest results, in the order in which the traces ended; each is given once.
    std::vector<TraceResult> takeResults(std::size_t maximum = 1024);
    /// Whether the run has ended, or has not begun. Results may still wait.
    bool finished() const;
    /// Waits for that, at most as long as given; the answer of finished().
    bool waitFinished(std::chrono::milliseconds timeout);
    /// What ended the run, if sending or receiving failed.
    std::optional<core::Error> error() const;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace trace
