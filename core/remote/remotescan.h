// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resultmailbox.h"
#include "core/remote/scanlink.h"
#include "core/scan/runningscan.h"

#include <atomic>

namespace remote {

/// What a scan on other machines may be given besides its plan.
struct RemoteHooks {
    /// See scan::ScanHooks; called in the threads of the links, one at a time.
    std::function<bool(const scan::ScanRow& row)> countsAsResult;
    std::uint64_t resultsBefore = 0;
    /// What ssh and the programs there say, a line each, in the links' threads.
    std::function<void(const std::string& vantage, const std::string& line)> onRemark;
    std::size_t mailboxRows = 262144; ///< that wait for takeRows(); then no more are read
};

/// One scan on the machines of request.vantage, each a shard of it or each the whole. connect() and
/// start() it; when one of them cannot begin, none does. One that fails later does not end the
/// others. All functions are safe from any thread.
class RemoteScan : public scan::RunningScan {
public:
    RemoteScan(scan::ScanPlan plan, std::vector<net::SshPlace> places, RemoteHooks hooks = {});
    ~RemoteScan() override;

    /// Begins to connect; reports() tell how it goes.
    void beginConnecting();
    /// Connects and waits until all machines are ready to probe; nothing is sent. `interrupted` is
    /// asked several times a second. The first error there was, which names the machine.
    core::Result<void> connect(const std::function<bool()>& interrupted = {});
    /// As each vantage point stands, in the order of their names.
    std::vector<LinkReport> reports() const;

    core::Result<void> start() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setRate(double packetsPerSecond) override;
    double rate() const override { return m_rate; }
    /// The counters of all machines together; classes are those of the rows that were taken over,
    /// so that a target which was probed again counts once.
    scan::ScanSnapshot snapshot() const override;
    /// The lowest position of all machines.
    core::Uint128 sentPosition() const override;
    std::vector<scan::ScanRow> takeRows(std::size_t maximum = 65536) override;
    bool finished() const override;
    bool waitFinished(std::chrono::milliseconds timeout) override;
    std::optional<core::Error> error() const override;
    const scan::ScanPlan& plan() const override { return *m_plan; }

private:
    using Clock = std::chrono::steady_clock;

    void addRow(const scan::ScanRow& row);
    scan::ScanState state(const std::vector<LinkReport>& reports) const;

    const std::shared_ptr<const scan::ScanPlan> m_plan;
    const RemoteHooks m_hooks;
    core::ResultMailbox<scan::ScanRow> m_mailbox;
    std::atomic<double> m_rate = 0;
    std::atomic<bool> m_paused = false;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    bool m_started = false;
    Clock::time_point m_startedAt {};
    mutable std::optional<Clock::time_point> m_endedAt;
    std::uint64_t m_results = 0;
    std::array<std::array<std::uint64_t, scan::ReplyClassCount>, scan::PassCount> m_classes {};

    std::vector<std::unique_ptr<ScanLink>> m_links; ///< last: their threads use all above
};

} // namespace remote
