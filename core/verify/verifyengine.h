// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/trace/targetsource.h"
#include "core/verify/evidence.h"
#include "core/verify/verifyrequest.h"

#include <functional>

namespace verify {

/// Counters of the proofs at one moment. A plain value.
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

/// What the engine may be given besides request, targets, paths and vantage point.
struct VerifyHooks {
    /// As in trace::TraceHooks.
    std::function<void(wire::Bytes frame, std::int64_t timeNs)> onFrame;
    bool simulated = false;
    std::uint64_t seed = 0; ///< keys, nonces and ports follow from it on a simulated vantage point
    std::size_t mailboxResults = 4096; ///< beyond it the engine starts no further target
};

/// Proofs of many hosts, wherever their packets leave. Same use and thread rules as
/// trace::RunningTraces.
class RunningProofs {
public:
    virtual ~RunningProofs() = default;

    /// Once. Nothing is sent when it fails: Unavailable when too few ports are free.
    virtual core::Result<void> start() = 0;
    /// Ends the run soon, with RSTs for what is open; ladders on their way bring no result.
    virtual void stop() = 0;
    /// Packets a second from now on, instead of the request's rate; 0 is unlimited.
    virtual void setRate(double packetsPerSecond) = 0;
    virtual VerifySnapshot snapshot() const = 0;
    virtual std::vector<VerifyResult> takeResults(std::size_t maximum = 1024) = 0;
    virtual bool finished() const = 0;
    virtual bool waitFinished(std::chrono::milliseconds timeout) = 0;
    virtual std::optional<core::Error> error() const = 0;
};

/// Climbs the ladder with many hosts at once, in one thread: completes handshakes by hand over raw
/// frames while the vantage point holds the source ports. `vantage` must outlive the engine.
class VerifyEngine : public RunningProofs {
public:
    VerifyEngine(VerifyRequest request, std::unique_ptr<trace::TargetSource> targets,
        net::PathTable paths, net::Vantage& vantage, VerifyHooks hooks = {});
    ~VerifyEngine() override;

    core::Result<void> start() override;
    void stop() override;
    void setRate(double packetsPerSecond) override;
    VerifySnapshot snapshot() const override;
    std::vector<VerifyResult> takeResults(std::size_t maximum = 1024) override;
    bool finished() const override;
    bool waitFinished(std::chrono::milliseconds timeout) override;
    std::optional<core::Error> error() const override;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace verify
