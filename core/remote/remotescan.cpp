// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/remotescan.h"

#include <algorithm>
#include <thread>

namespace remote {

namespace {

    constexpr std::chrono::milliseconds ConnectStep { 20 };

    bool isOver(const LinkReport& report) { return report.state >= LinkState::Done; }

    targets::Shard shardOf(const scan::ScanPlan& plan, std::size_t place, std::size_t places)
    {
        if (plan.request.vantageMode == scan::VantageMode::Compare)
            return plan.shard;
        // The positions of this shard, dealt out to the machines in turn.
        return { std::uint32_t(plan.shard.index + plan.shard.count * place),
            std::uint32_t(plan.shard.count * places) };
    }

} // namespace

RemoteScan::RemoteScan(scan::ScanPlan plan, std::vector<net::SshPlace> places, RemoteHooks hooks)
    : m_plan(std::make_shared<const scan::ScanPlan>(std::move(plan)))
    , m_hooks(std::move(hooks))
    , m_rate(m_plan->packetsPerSecond)
    , m_results(m_hooks.resultsBefore)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        ScanTask task { places[i], accessOf(m_plan->request), m_plan,
            shardOf(*m_plan, i, places.size()), 1.0 / double(places.size()),
            [this](const scan::ScanRow& row) { addRow(row); } };
        LinkHooks link;
        link.hasRoom = [this] { return m_mailbox.size() < m_hooks.mailboxRows; };
        link.onRemark = m_hooks.onRemark;
        link.onChange = [this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        };
        m_links.push_back(std::make_unique<ScanLink>(std::move(task), std::move(link)));
    }
}

RemoteScan::~RemoteScan()
{
    RemoteScan::stop();
    // While all of this object is still there for their threads.
    m_links.clear();
}

void RemoteScan::beginConnecting()
{
    for (const auto& link : m_links)
        link->connect();
}

core::Result<void> RemoteScan::connect(const std::function<bool()>& interrupted)
{
    beginConnecting();
    while (true) {
        bool allReady = true;
        for (const auto& link : m_links) {
            if (const auto error = link->error())
                return tl::unexpected(*error);
            allReady = allReady && link->report().state == LinkState::Ready;
        }
        if (allReady)
            return {};
        if (interrupted && interrupted()) {
            stop();
            return core::failure(core::ErrorCode::Unavailable,
                core::Pattern("remote", "stopped while it connected"));
        }
        std::this_thread::sleep_for(ConnectStep);
    }
}

core::Result<void> RemoteScan::start()
{
    {
        const std::lock_guard lock(m_mutex);
        m_started = true;
        m_startedAt = Clock::now();
    }
    for (const auto& link : m_links)
        link->begin();
    return {};
}

void RemoteScan::pause()
{
    m_paused = true;
    for (const auto& link : m_links)
        link->setPaused(true);
}

void RemoteScan::resume()
{
    m_paused = false;
    for (const auto& link : m_links)
        link->setPaused(false);
}

void RemoteScan::stop()
{
    for (const auto& link : m_links)
        link->stop();
}

void RemoteScan::setRate(double packetsPerSecond)
{
    m_rate = packetsPerSecond;
    for (const auto& link : m_links)
        link->setRate(packetsPerSecond);
}

void RemoteScan::addRow(const scan::ScanRow& row)
{
    bool enough = false;
    {
        const std::lock_guard lock(m_mutex);
        if (!row.repeat)
            ++m_classes[std::size_t(row.pass)][std::size_t(row.replyClass)];
        const bool counts
            = m_hooks.countsAsResult ? m_hooks.countsAsResult(row) : row.success() && !row.repeat;
        m_results += counts ? 1 : 0;
        const std::uint64_t most = m_plan->request.maxResults;
        enough = most > 0 && m_results >= most;
    }
    m_mailbox.put(row);
    if (enough)
        stop();
}

std::vector<LinkReport> RemoteScan::reports() const
{
    std::vector<LinkReport> reports;
    for (const auto& link : m_links)
        reports.push_back(link->report());
    return reports;
}

scan::ScanState RemoteScan::state(const std::vector<LinkReport>& reports) const
{
    using scan::ScanState;
    if (!m_started)
        return ScanState::Idle;
    const auto any = [&](LinkState state) {
        return std::ranges::any_of(
            reports, [state](const LinkReport& each) { return each.state == state; });
    };
    if (std::ranges::all_of(reports, isOver)) {
        return any(LinkState::Failed) ? ScanState::Failed
            : any(LinkState::Stopped) ? ScanState::Stopped
                                      : ScanState::Done;
    }
    if (m_paused)
        return ScanState::Paused;
    const bool cooling = std::ranges::all_of(reports, [](const LinkReport& each) {
        return isOver(each) || each.counters.state == ScanState::Cooldown;
    });
    return cooling ? ScanState::Cooldown : ScanState::Sending;
}

scan::ScanSnapshot RemoteScan::snapshot() const
{
    const std::vector<LinkReport> reports = this->reports();
    scan::ScanSnapshot sum;
    bool allKnown = true;
    double left = 0;
    for (const LinkReport& report : reports) {
        const scan::ScanSnapshot& each = report.counters;
        sum.probesPlanned += each.probesPlanned;
        for (const scan::NamedCounter& packets : scan::PacketCounters)
            sum.*packets.counter += each.*packets.counter;
        sum.sendRate += each.sendRate;
        sum.receiveRate += each.receiveRate;
        sum.sendingSeconds = std::max(sum.sendingSeconds, each.sendingSeconds);
        if (!isOver(report)) {
            allKnown = allKnown && report.state == LinkState::Running && each.secondsLeft;
            left = std::max(left, each.secondsLeft.value_or(0));
        }
    }
    const std::lock_guard lock(m_mutex);
    sum.classes = m_classes;
    sum.state = state(reports);
    const bool over = m_started && std::ranges::all_of(reports, isOver);
    if (over && !m_endedAt)
        m_endedAt = Clock::now();
    if (m_started) {
        const auto until = m_endedAt.value_or(Clock::now());
        sum.elapsedSeconds = std::chrono::duration<double>(until - m_startedAt).count();
    }
    if (allKnown && !over && m_started)
        sum.secondsLeft = left;
    return sum;
}

core::Uint128 RemoteScan::sentPosition() const
{
    core::Uint128 lowest = m_plan->targetLimit;
    for (const auto& link : m_links)
        lowest = std::min(lowest, link->reached());
    return lowest;
}

std::vector<scan::ScanRow> RemoteScan::takeRows(std::size_t maximum)
{
    return m_mailbox.take(maximum);
}

bool RemoteScan::finished() const
{
    return std::ranges::all_of(m_links, [](const auto& link) { return link->ended(); });
}

bool RemoteScan::waitFinished(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, timeout, [this] { return finished(); });
}

std::optional<core::Error> RemoteScan::error() const
{
    for (const auto& link : m_links) {
        if (auto error = link->error())
            return error;
    }
    return std::nullopt;
}

} // namespace remote
