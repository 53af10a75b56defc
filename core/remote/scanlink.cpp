// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/scanlink.h"

#include "core/remote/orderoptions.h"

#include <algorithm>

namespace remote {

namespace {

    constexpr std::chrono::milliseconds WriteStep { 50 };

} // namespace

ScanLink::ScanLink(ScanTask task, LinkHooks hooks)
    : Link(task.place, task.access, task.plan->packetsPerSecond, task.rateShare, std::move(hooks))
    , m_task(std::move(task))
    , m_ledger(*m_task.plan, m_task.shard)
{
}

ScanLink::~ScanLink() { end(); }

core::Uint128 ScanLink::reached() const
{
    if (report().state == LinkState::Done)
        return m_task.plan->targetLimit;
    const std::lock_guard lock(m_reachedMutex);
    return m_reached ? m_reached->answeredPosition : m_task.plan->firstPosition;
}

core::Result<void> ScanLink::order(Connection& connection)
{
    if (m_scan.digest.empty())
        m_scan = scan::checkpointOf(*m_task.plan);
    Targets part;
    const auto pass = [&]() -> core::Result<void> {
        connection.send(part);
        part.ranges.clear();
        while (connection.waiting() > EnoughWaiting) {
            if (stopWanted()) {
                return core::failure(core::ErrorCode::Unavailable,
                    core::Pattern("remote", "stopped while it connected"));
            }
            if (auto written = connection.pass(WriteStep); !written)
                return written;
        }
        return {};
    };
    for (const core::IpRange& range : m_task.plan->space.ranges()) {
        part.ranges.push_back(range);
        if (part.ranges.size() < MostTargetsOfALine)
            continue;
        if (auto passed = pass(); !passed)
            return passed;
    }
    if (auto passed = pass(); !passed)
        return passed;
    connection.send(scanOrder());
    return {};
}

Order ScanLink::scanOrder() const
{
    scan::ScanRequest request = m_task.plan->request;
    request.seed = m_task.plan->seed;
    request.shards = m_task.shard.count;
    request.shard = m_task.shard.index;
    const double rate = rateShare();
    // 0 would be no limit at all.
    request.rate = rate > 0 ? std::max<std::uint64_t>(1, std::uint64_t(rate)) : 0;
    request.bandwidth = 0; // it is in the rate already
    if (request.maxRuntimeSeconds > 0) {
        request.maxRuntimeSeconds = std::max(0.001, request.maxRuntimeSeconds - secondsSent());
    }
    Order order { "scan", place().vantage, orderOptions(request), std::nullopt };
    const std::lock_guard lock(m_reachedMutex);
    order.goOn = m_reached ? *m_reached : beginning();
    return order;
}

/// Where it begins: not at the first target when an earlier run of this program came further.
scan::Checkpoint ScanLink::beginning() const
{
    scan::Checkpoint checkpoint = m_scan;
    checkpoint.shard = m_task.shard.index;
    checkpoint.shards = m_task.shard.count;
    checkpoint.options.erase("vantage");
    if (place().vantage != scan::ScanRequest().vantage)
        checkpoint.options["vantage"] = { place().vantage };
    return checkpoint;
}

core::Result<void> ScanLink::check(const Ready& ready)
{
    scan::Checkpoint far = ready.checkpoint.value_or(scan::Checkpoint());
    scan::Checkpoint near = m_scan;
    // What it was named here differs from what it is there.
    far.options.erase("vantage");
    near.options.erase("vantage");
    const bool same = ready.checkpoint && far.seed == near.seed && far.targets == near.targets
        && far.addresses == near.addresses && far.digest == near.digest
        && far.options == near.options && far.shards == m_task.shard.count
        && far.shard == m_task.shard.index;
    if (same)
        return {};
    return tl::unexpected(
        misbehaved(core::Pattern("remote", "it plans another scan than it was asked for")));
}

core::Result<void> ScanLink::take(FarMessage message)
{
    if (const auto* const row = std::get_if<scan::ScanRow>(&message))
        return takeRow(*row);
    auto* const reached = std::get_if<Reached>(&message);
    if (!reached)
        return tl::unexpected(
            misbehaved(core::Pattern("remote", "it sends what is no part of a scan")));
    m_ledger.forgetBelow(reached->checkpoint.answeredPosition);
    const std::lock_guard lock(m_reachedMutex);
    // A machine that breaks off at the same target again and again comes no further.
    const core::Uint128 before
        = m_reached ? m_reached->answeredPosition : m_task.plan->firstPosition;
    if (reached->checkpoint.answeredPosition > before || pauseWanted())
        progressed();
    m_reached = std::move(reached->checkpoint);
    return {};
}

core::Result<void> ScanLink::takeRow(scan::ScanRow row)
{
    row.vantage = scan::VantageName(place().name);
    const RowLedger::Verdict verdict = m_ledger.judge(row);
    if (verdict == RowLedger::Verdict::Foreign) {
        return tl::unexpected(
            misbehaved({ core::Pattern("remote", "it answers for %1, which it was not asked"),
                { row.target.toString() } }));
    }
    const bool isNew = verdict == RowLedger::Verdict::New;
    if (isNew)
        m_task.onRow(row);
    countResult(isNew, m_ledger.forgotten());
    return {};
}

} // namespace remote
