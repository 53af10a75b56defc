// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/remote/farchannel.h"
#include "core/trace/targetsupply.h"
#include "core/trace/traceengine.h"
#include "core/verify/verifyengine.h"

namespace remote {

/// The far side of traces and proofs: an engine that gets its targets while it runs, through the
/// process's own standard input, which a list is read from as it is written. Lives in one thread,
/// beside one of its own that listens.
class FarTargets {
public:
    FarTargets(FarChannel& channel, std::string probeExecutable);
    ~FarTargets();

    /// Until all is done, it was stopped, or nobody is there any more.
    core::Result<End> run(const Order& order);

private:
    core::Result<void> prepare(const Order& order);
    core::Result<void> readOptions(const Order& order);
    /// The supply's standard input becomes a pipe of ours.
    core::Result<void> openList();
    core::Result<void> startEngine();
    void listen(const std::stop_token& stopping);
    void obey(const NearMessage& message);
    void applyRate(); ///< with m_mutex held
    /// Writes what the list takes just now, and never waits: whoever listens hears that nobody is
    /// there any more. False when nobody reads the list.
    bool feed();
    void stop();
    bool finished(std::chrono::milliseconds patience);
    void sendResults();
    void sendProgress();
    std::optional<core::Error> engineError() const;

    FarChannel& m_channel;
    const std::string m_probeExecutable;
    trace::TraceRequest m_trace; ///< of the two the one that was ordered
    verify::VerifyRequest m_verify;
    bool m_proofs = false;
    std::uint64_t m_seed = 0;
    std::unique_ptr<net::Vantage> m_vantage; ///< outlives what follows
    std::unique_ptr<trace::TargetSupply> m_supply;
    net::FileDescriptor m_list; ///< of the listening thread, as the next two: targets go to it
    std::string m_waiting; ///< lines that it had no room for
    bool m_noMore = false;
    std::mutex m_mutex; ///< guards the engines while they come
    bool m_stopped = false;
    std::optional<double> m_rate; ///< as the near side last said
    std::unique_ptr<trace::RunningTraces> m_traces;
    std::unique_ptr<verify::RunningProofs> m_proofsEngine;
};

} // namespace remote
