// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/metadata.h"
#include "core/scan/runningscan.h"
#include "core/verify/followup.h"

#include <array>
#include <atomic>

namespace verify {

/// What --then adds to a scan that runs: its hosts are followed up while it goes on, and together
/// they keep to the scan's rate. Lives in one thread, but stop() and setRate() are safe from any.
class ScanFollowUp {
public:
    /// Opens sockets and holds ports; sends nothing yet. `vantage` must outlive it.
    static core::Result<std::unique_ptr<ScanFollowUp>> start(
        const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage);

    void add(std::span<const scan::ScanRow> rows) { m_followUp.add(rows); }
    /// Shares the rate with the scan, holds it up while too many hosts wait, and moves hosts on.
    /// `scanned`: the scan has ended and its last rows were added. Hosts that are complete.
    std::vector<HostFinding> advance(scan::RunningScan& scan, bool scanned);
    /// After `scanned`: nothing more will come but for one call of advance().
    bool finished() const { return m_followUp.finished(); }
    void stop() { m_followUp.stop(); }
    /// Of the scan and what follows together, packets a second; 0 is unlimited. Safe from any
    /// thread, as stop() is; the next advance() shares it.
    void setRate(double packetsPerSecond) { m_rate = packetsPerSecond; }
    double rate() const { return m_rate; }
    /// The lowest position of `plan` whose host is not complete; `otherwise` when all are.
    core::Uint128 lowestIncomplete(const scan::ScanPlan& plan, core::Uint128 otherwise) const;
    std::optional<core::Error> error() const { return m_followUp.error(); }
    /// Some hosts are not complete.
    bool isIncomplete() const;

    FollowUpSnapshot snapshot() const { return m_followUp.snapshot(); }
    scan::FollowUpCounts counts() const;

private:
    ScanFollowUp(const scan::ScanPlan& plan, const net::PathTable& paths, net::Vantage& vantage);
    void shareRate(scan::RunningScan& scan);

    FollowUp m_followUp;
    std::vector<scan::Stage> m_stages;
    std::atomic<double> m_rate = 0; ///< of the scan and all that follows; 0 is unlimited
    double m_appliedRate = 0; ///< the last that was shared
    bool m_shared = false; ///< the scan has half of the rate
    bool m_heldUp = false; ///< the scan pauses
    std::array<std::uint64_t, HostCategoryCount> m_categories {};
};

} // namespace verify
