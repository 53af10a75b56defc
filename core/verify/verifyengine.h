// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/trace/targetsource.h"
#include "core/verify/evidence.h"
#include "core/verify/verifyrequest.h"

#include <functional>

namespace verify {

struct VerifySnapshot {
    std::uint64_t targetsStarted = 0;
    std::uint64_t targetsDone = 0;
    std::uint64_t packetsSent = 0;
    std::uint64_t sendErrors = 0;
    std::uint64_t packetsMatched = 0;
    std::uint64_t packetsNotOurs = 0; ///< of the ports in use, but of no connection in flight
    std::uint64_t parseErrors = 0; ///< unreadable, cut short, in fragments or damaged
    std::uint64_t noPath = 0; ///< targets that no route leads to, or whose neighbour is silent
    std::uint64_t receiveDrops = 0;
    double seconds = 0;
    bool finished = false;
    bool stopped = false;
};

struct VerifyHooks {
    /// As in trace::TraceHooks.
    std::function<void(wire::Bytes frame, std::int64_t timeNs)> onFrame;
    bool simulated = false;
    std::uint64_t seed = 0; ///< keys, nonces and ports follow from it on a simulated vantage point
    std::size_t mailboxResults = 4096; ///< beyond it the engine starts no further target
};

/// Climbs the ladder with many hosts at once, in one thread: completes handshakes by hand over raw
/// frames while the vantage point holds the source ports. Same use and thread rules as
/// trace::TraceEngine. `vantage` must outlive the engine.
class VerifyEngine {
public:
    VerifyEngine(VerifyRequest request, std::unique_ptr<trace::TargetSource> targets,
        net::PathTable paths, net::Vantage& vantage, VerifyHooks hooks = {});
    ~VerifyEngine();

    /// Holds source ports, opens the sockets and starts the thread; once. Nothing is sent when it
    /// fails: Unavailable when too few ports are free.
    core::Result<void> start();
    /// Ends the run soon, with RSTs for what is open; ladders on their way bring no result.
    void stop();
    /// Packets a second from now on, instead of the request's rate; 0 is unlimited.
    void setRate(double packetsPerSecond);
    VerifySnapshot snapshot() const;
    std::vector<VerifyResult> takeResults(std::size_t maximum = 1024);
    bool finished() const;
    bool waitFinished(std::chrono::milliseconds timeout);
    std::optional<core::Error> error() const;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace verify
