// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "core/targets/seenranges.h"
#include "core/trace/targetqueue.h"
#include "core/trace/traceengine.h"
#include "core/verify/hostcategory.h"
#include "core/verify/verifyengine.h"

#include <deque>
#include <functional>
#include <map>
#include <tuple>

namespace verify {

/// A host that answered a scan with an MPTCP option, with all that was found of it afterwards.
struct HostFinding {
    scan::ScanRow row; ///< its first answer with such an option
    std::optional<trace::TraceResult> trace; ///< empty when none was asked for, or none came
    std::optional<VerifyResult> proof;
    HostCategory category = HostCategory::Inconclusive;
};

/// Counters of a follow-up at one moment. A plain value.
struct FollowUpSnapshot {
    std::uint64_t hosts = 0; ///< each address with port and pass once
    std::uint64_t complete = 0;
    std::uint64_t tracesDone = 0;
    std::uint64_t proofsDone = 0;
    std::uint64_t packetsSent = 0;
    std::uint64_t receiveDrops = 0;
};

/// What follows a scan: every potential host is traced and then proven, one after the other, and
/// what was found is joined. A host that waits takes the memory of its row; only as many as
/// the rate can serve, a few thousand at most, are in work. Lives in one thread, but stop() is safe
/// from any.
class FollowUp {
public:
    /// `plan` says what follows and with which source ports; `paths` and `vantage` are the scan's,
    /// and the vantage point must outlive this.
    FollowUp(const scan::ScanPlan& plan, net::PathTable paths, net::Vantage& vantage);

    /// Opens the sockets and holds ports; sends nothing before hosts come.
    core::Result<void> start();
    /// Takes the potential hosts among `rows`, each once.
    void add(std::span<const scan::ScanRow> rows);
    /// No more rows will come.
    void close() { m_closed = true; }
    /// Ends at once; what is not complete stays so.
    void stop();

    /// Moves hosts on. Those that are complete since the last call.
    std::vector<HostFinding> advance();
    /// After close() all hosts are complete, or nothing goes on after stop() or an error. What was
    /// completed last may still wait for one call of advance().
    bool finished() const;
    /// Hosts wait or are in work, so packets may leave.
    bool busy() const { return !m_waiting.empty() || !m_inWork.empty(); }
    std::size_t waiting() const { return m_waiting.size(); }
    /// Packets a second of all that follows, 0 is unlimited. The stages share it.
    void setRate(double packetsPerSecond);

    FollowUpSnapshot snapshot() const;
    /// Shows `see` every target that is not complete.
    void forEachIncomplete(const std::function<void(const targets::Target&)>& see) const;
    std::optional<core::Error> error() const;

private:
    using HostKey = std::tuple<core::IpAddress, std::uint16_t, scan::Pass>;
    static HostKey keyOf(const trace::ProbeTarget& target)
    {
        return { target.address, target.port, target.pass };
    }

    struct Work {
        HostFinding finding;
        bool proving = false; ///< otherwise it is traced
    };

    core::Result<void> startTracer();
    core::Result<void> startProver();
    void feed(std::vector<HostFinding>& complete);
    void takeTraces(std::vector<HostFinding>& complete);
    void prove(HostFinding finding, std::vector<HostFinding>& complete);
    void takeProofs(std::vector<HostFinding>& complete);
    void conclude(HostFinding finding, std::vector<HostFinding>& complete);
    /// The hosts of which an engine said nothing, as without a way there: they go on as they are.
    void passOnUntraced(std::vector<HostFinding>& complete);
    void concludeUnproven(std::vector<HostFinding>& complete);
    void shareRate();

    const scan::ScanPlan m_plan;
    const net::PathTable m_paths;
    net::Vantage& m_vantage;
    std::shared_ptr<trace::TargetQueue> m_toTrace;
    std::shared_ptr<trace::TargetQueue> m_toProve;
    std::unique_ptr<trace::TraceEngine> m_tracer; ///< null unless traces follow
    std::unique_ptr<VerifyEngine> m_prover; ///< null unless proofs follow
    std::map<std::pair<std::uint16_t, scan::Pass>, targets::SeenRanges> m_seen;
    std::deque<scan::ScanRow> m_waiting;
    std::map<HostKey, Work> m_inWork;
    bool m_closed = false;
    double m_rate = 0;
    std::uint64_t m_hosts = 0;
    std::uint64_t m_complete = 0;
};

} // namespace verify
