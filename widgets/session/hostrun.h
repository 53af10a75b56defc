// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/remote/remarks.h"
#include "core/remote/remotetargets.h"
#include "core/trace/targetsupply.h"
#include "core/trace/traceengine.h"
#include "core/verify/verifyengine.h"
#include "widgets/session/hostorder.h"
#include "widgets/session/hostrecord.h"
#include "widgets/session/namecache.h"

#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace widgets {

struct HostProgress {
    core::Uint128 targets = 0; ///< in all
    std::uint64_t done = 0;
    std::uint64_t packetsSent = 0;
    std::uint64_t noPath = 0; ///< targets that no route leads to
    std::uint64_t receiveDrops = 0;
    std::uint64_t unnamed = 0; ///< hops for which no name server answered in time
    double seconds = 0;
};

/// Traces or proves hosts from the request to the last result, in one worker thread: plans, opens
/// the vantage point, starts the engine or connects to the machine that has one, names hops, writes
/// to the store, takes all down. All public functions are safe from any thread and return at once,
/// except the destructor: it stops and waits, so it belongs in a worker. Results that nobody takes
/// hold back further targets.
class HostRun {
public:
    enum class Step { Planning, OpeningVantage, FindingPath, Running, Done, Stopped, Failed };

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab; `storeUrl` where the run
    /// is kept, empty: nowhere.
    HostRun(HostOrder order, std::string probeExecutable, std::string storeUrl);
    ~HostRun();

    Step step() const;
    /// Why it failed, with step Failed.
    std::optional<core::Error> error() const;
    /// Why it could not be kept; the run goes on without.
    std::optional<core::Error> storeError() const;
    /// Nothing of this run was measured; known with step Running.
    bool simulated() const;
    store::RunId storedRun() const; ///< 0: not kept
    HostProgress progress() const;
    /// As the machine that probes stands; none when this computer does.
    std::optional<remote::LinkReport> machine() const;
    /// What ssh and the program there said since the last call.
    std::vector<remote::Remark> takeRemarks() { return m_remarks.take(); }
    std::vector<trace::TraceResult> takeTraces();
    std::vector<verify::VerifyResult> takeProofs();
    const HostOrder& order() const { return m_order; }
    /// Ends the run as soon as possible, whatever it is doing.
    void stop() { m_thread.request_stop(); }

private:
    void work(const std::stop_token& stopping);
    core::Result<void> perform(const std::stop_token& stopping);
    core::Result<void> trace(trace::TargetSupply& supply, std::uint64_t seed, net::Vantage& vantage,
        const std::stop_token& stopping);
    core::Result<void> prove(trace::TargetSupply& supply, std::uint64_t seed, net::Vantage& vantage,
        const std::stop_token& stopping);
    template <typename Engine>
    core::Result<void> startEngine(Engine& engine, const std::stop_token& stopping);
    bool elsewhere() const;
    remote::RemoteTargets machineFor(std::unique_ptr<trace::TargetSource> source);
    template <typename Result> void keep(const std::vector<Result>& results);
    template <typename Result> bool hasRoom(const std::vector<Result>& outbox) const;
    void note(const core::Result<void>& kept);
    void enter(Step step);

    const HostOrder m_order;
    const std::string m_probeExecutable;
    const std::string m_storeUrl;
    NameCache m_names;
    remote::Remarks m_remarks;
    store::TargetRecord m_record; ///< the worker's own, as is what follows
    store::RunCounters m_counters;
    bool m_cutOff = false; ///< stopped before its end

    mutable std::mutex m_mutex;
    Step m_step = Step::Planning; ///< with what follows, under m_mutex
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_storeError;
    bool m_simulated = false;
    store::RunId m_storedRun = 0;
    HostProgress m_progress;
    std::optional<remote::LinkReport> m_machine; ///< as it was at m_machineAt
    std::chrono::steady_clock::time_point m_machineAt;
    std::vector<trace::TraceResult> m_traces;
    std::vector<verify::VerifyResult> m_proofs;
    std::jthread m_thread; ///< last: ends before anything above goes
};

} // namespace widgets
