// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/remote/rowledger.h"

namespace remote {

/// What one machine does of a scan.
struct ScanTask {
    net::SshPlace place;
    Access access;
    std::shared_ptr<const scan::ScanPlan> plan;
    targets::Shard shard; ///< the far side's
    double rateShare = 1; ///< of the scan's rate
    std::function<void(const scan::ScanRow& row)> onRow; ///< called in the link's thread
};

/// One vantage point of a scan. After a broken connection it goes on with the last checkpoint whose
/// rows have all come; rows that come again are left out.
class ScanLink : public Link {
public:
    ScanLink(ScanTask task, LinkHooks hooks);
    ~ScanLink() override;

    /// Targets below this position have been probed and their replies taken over. Any thread.
    core::Uint128 reached() const;

private:
    core::Result<void> order(Connection& connection) override;
    core::Result<void> check(const Ready& ready) override;
    core::Result<void> take(FarMessage message) override;
    void broke() override { m_ledger.nextConnection(); }
    core::Result<void> takeRow(scan::ScanRow row);
    Order scanOrder() const;
    scan::Checkpoint beginning() const;

    const ScanTask m_task;
    RowLedger m_ledger; ///< of the link's thread, as m_scan
    scan::Checkpoint m_scan; ///< which scan it is, once it was worked out
    mutable std::mutex m_reachedMutex; ///< guards m_reached
    std::optional<scan::Checkpoint> m_reached;
};

} // namespace remote
