// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/link.h"

#include <algorithm>
#include <cmath>

namespace remote {

using core::ErrorCode;
using std::chrono::steady_clock;

namespace {

    constexpr std::chrono::milliseconds LinkStep { 50 };
    constexpr std::chrono::seconds StopPatience { 15 };

    void addCounters(scan::ScanSnapshot& sum, const scan::ScanSnapshot& more)
    {
        for (const scan::NamedCounter& packets : scan::PacketCounters)
            sum.*packets.counter += more.*packets.counter;
        sum.sendingSeconds += more.sendingSeconds;
    }

    std::uint64_t handled(const scan::ScanSnapshot& counters)
    {
        return counters.sent + counters.sendErrors + counters.unroutable;
    }

    /// A further connection may end otherwise.
    bool mayHelp(const core::Error& error)
    {
        return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout;
    }

} // namespace

const char* linkStateName(LinkState state)
{
    switch (state) {
    case LinkState::Connecting:
        return "connecting";
    case LinkState::Preparing:
        return "preparing";
    case LinkState::Ready:
        return "ready";
    case LinkState::Running:
        return "running";
    case LinkState::Broken:
        return "broken";
    case LinkState::Done:
        return "done";
    case LinkState::Stopped:
        return "stopped";
    case LinkState::Failed:
        return "failed";
    }
    return "";
}

std::string linkText(const LinkReport& report)
{
    std::string text = linkStateName(report.state);
    if (report.state == LinkState::Running)
        text += " " + std::to_string(int(report.counters.progress() * 100)) + " %";
    if (report.silentSeconds > 0)
        text += ", nothing heard for " + std::to_string(int(report.silentSeconds)) + " s";
    if (report.state == LinkState::Done && report.connections > 1)
        text += " over " + std::to_string(report.connections) + " connections";
    if (!report.why.empty()) {
        // Whoever shows it has named the machine.
        std::string why = report.why.english();
        if (why.starts_with(report.vantage + ": "))
            why.erase(0, report.vantage.size() + 2);
        text += ": " + why;
    }
    if (report.state == LinkState::Broken) {
        text += "; trying again in " + std::to_string(int(std::ceil(report.retrySeconds))) + " s";
    }
    return text;
}

Link::Link(net::SshPlace place, Access access, double rate, double rateShare, LinkHooks hooks)
    : m_place(std::move(place))
    , m_access(std::move(access))
    , m_share(rateShare)
    , m_hooks(std::move(hooks))
{
    m_report.vantage = m_place.name;
    m_wish.rate = rate;
}

void Link::end()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Link::connect()
{
    m_thread = std::jthread([this] { work(); });
}

void Link::begin()
{
    const std::lock_guard lock(m_mutex);
    m_wish.begin = true;
}

void Link::stop()
{
    const std::lock_guard lock(m_mutex);
    m_wish.stop = true;
    m_changed.notify_all();
}

void Link::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_wish.paused = paused;
}

void Link::setRate(double packetsPerSecond)
{
    const std::lock_guard lock(m_mutex);
    m_wish.rate = packetsPerSecond;
}

Link::Wish Link::wish() const
{
    const std::lock_guard lock(m_mutex);
    return m_wish;
}

LinkReport Link::report() const
{
    const std::lock_guard lock(m_mutex);
    LinkReport report = m_report;
    report.counters.dedupeEvictions += m_forgotten;
    const steady_clock::duration silence = steady_clock::now() - m_heard;
    if (report.state == LinkState::Running && silence > SilenceShown) {
        report.silentSeconds = std::chrono::duration<double>(silence).count();
        report.counters.sendRate = 0;
        report.counters.receiveRate = 0;
    }
    if (report.state == LinkState::Broken) {
        const std::chrono::duration<double> left = m_retryAt - steady_clock::now();
        report.retrySeconds = std::max(0.0, left.count());
    }
    return report;
}

bool Link::ended() const
{
    const std::lock_guard lock(m_mutex);
    return m_report.state >= LinkState::Done;
}

std::optional<core::Error> Link::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

double Link::rateShare() const { return wish().rate * m_share; }

bool Link::stopWanted() const { return wish().stop; }

bool Link::pauseWanted() const { return wish().paused; }

core::Error Link::misbehaved(const core::Text& what) const
{
    return { ErrorCode::Malformed, core::Text(m_place.name) + ": " + what };
}

void Link::countResult(bool isNew, std::uint64_t forgotten)
{
    const std::lock_guard lock(m_mutex);
    ++(isNew ? m_report.rows : m_report.rowsAgain);
    m_forgotten = forgotten;
}

void Link::enter(LinkState state, const core::Text& why)
{
    {
        const std::lock_guard lock(m_mutex);
        m_report.state = state;
        m_report.why = why;
        if (state != LinkState::Running) {
            m_report.counters.sendRate = 0;
            m_report.counters.receiveRate = 0;
        }
        m_changed.notify_all();
    }
    if (m_hooks.onChange)
        m_hooks.onChange();
}

void Link::work()
{
    std::uint32_t attempts = 0;
    while (true) {
        m_progressed = false;
        const auto ended = session();
        if (ended)
            return;
        if (wish().stop)
            return enter(LinkState::Stopped);
        if (m_progressed)
            attempts = 0;
        const bool again = m_wasReady && mayHelp(ended.error()) && attempts < m_access.reconnects;
        if (!again) {
            {
                const std::lock_guard lock(m_mutex);
                m_error = ended.error();
            }
            return enter(LinkState::Failed, ended.error().detail);
        }
        {
            const std::lock_guard lock(m_mutex);
            m_before = m_report.counters;
        }
        broke();
        if (!waitForAttempt(attempts++, ended.error()))
            return enter(LinkState::Stopped);
    }
}

bool Link::waitForAttempt(std::uint32_t attempt, const core::Error& why)
{
    const double seconds = std::min(MostReconnectSeconds,
        m_access.reconnectWaitSeconds * std::pow(2.0, std::min(attempt, 20U)));
    {
        const std::lock_guard lock(m_mutex);
        m_retryAt = steady_clock::now()
            + std::chrono::duration_cast<steady_clock::duration>(
                std::chrono::duration<double>(seconds));
    }
    enter(LinkState::Broken, why.detail);
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_until(lock, m_retryAt, [this] { return m_wish.stop; });
}

core::Result<void> Link::session()
{
    enter(LinkState::Connecting);
    auto connection = Connection::open(
        m_place, m_access,
        [this](const std::string& line) {
            if (m_hooks.onRemark)
                m_hooks.onRemark(m_place.name, line);
        },
        [this] { return wish().stop; });
    if (!connection)
        return tl::unexpected(connection.error());
    enter(LinkState::Preparing);
    if (auto ordered = order(**connection); !ordered)
        return ordered;
    auto ready = awaitReady(**connection);
    if (!ready)
        return tl::unexpected(ready.error());
    if (auto checked = check(*ready); !checked)
        return checked;
    {
        const std::lock_guard lock(m_mutex);
        m_report.way = *std::move(ready);
    }
    // Also of a later connection, where the first one broke while other machines still connected.
    if (!wish().begin)
        enter(LinkState::Ready);
    m_wasReady = true;
    if (auto begun = awaitBegin(**connection); !begun)
        return begun;
    {
        const std::lock_guard lock(m_mutex);
        ++m_report.connections;
        m_heard = (*connection)->heard();
    }
    enter(LinkState::Running);
    auto followed = follow(**connection);
    if (followed)
        (*connection)->close();
    return followed;
}

core::Result<Ready> Link::awaitReady(Connection& connection)
{
    while (!wish().stop) {
        auto message = connection.receive(LinkStep);
        if (!message)
            return tl::unexpected(message.error());
        if (!*message)
            continue;
        if (auto* ready = std::get_if<Ready>(&**message))
            return std::move(*ready);
        const auto* const end = std::get_if<End>(&**message);
        return core::failure(ErrorCode::InvalidInput,
            core::Text(m_place.name) + ": "
                + (end ? core::Text(end->why)
                       : core::Text(
                           core::Pattern("remote", "it sends results before it is ready"))));
    }
    return core::failure(
        ErrorCode::Unavailable, core::Pattern("remote", "stopped while it connected"));
}

core::Result<void> Link::awaitBegin(Connection& connection)
{
    while (!wish().begin) {
        const auto message = connection.receive(LinkStep);
        if (!message)
            return tl::unexpected(message.error());
        if (wish().stop || *message) {
            return core::failure(wish().stop ? ErrorCode::Unavailable : ErrorCode::Malformed,
                core::Text(m_place.name) + ": "
                    + core::Pattern("remote", "it sends results before it was to begin"));
        }
    }
    connection.send(Begin {});
    return {};
}

core::Result<void> Link::follow(Connection& connection)
{
    Wish told;
    // Said anew each time: it may have changed since the order, which has whole packets alone.
    told.rate = -1;
    std::optional<steady_clock::time_point> stopUntil;
    while (true) {
        const Wish now = wish();
        if (now.paused != told.paused)
            connection.send(Pause { now.paused });
        if (now.rate != told.rate)
            connection.send(Rate { now.rate * m_share });
        if (now.stop && !told.stop) {
            connection.send(Stop {});
            stopUntil = steady_clock::now() + StopPatience;
        }
        told = now;
        if (stopUntil && steady_clock::now() > *stopUntil) {
            return core::failure(
                ErrorCode::Timeout, core::Pattern("remote", "it did not stop in time"));
        }
        {
            const std::lock_guard lock(m_mutex);
            m_heard = connection.heard();
        }
        if (auto kept = keepUp(connection); !kept)
            return kept;
        if (!m_hooks.hasRoom()) {
            if (auto idled = connection.idle(LinkStep); !idled)
                return idled;
            continue;
        }
        auto message = connection.receive(LinkStep);
        if (!message)
            return tl::unexpected(message.error());
        if (!*message)
            continue;
        const auto last = takeOver(**std::move(message));
        if (!last)
            return tl::unexpected(last.error());
        if (*last)
            return {};
    }
}

core::Result<bool> Link::takeOver(FarMessage message)
{
    if (const auto* const progress = std::get_if<Progress>(&message)) {
        takeProgress(progress->counters);
    } else if (const auto* const end = std::get_if<End>(&message)) {
        if (end->failed) {
            return core::failure(
                ErrorCode::InvalidInput, core::Text(m_place.name) + ": " + end->why);
        }
        if (auto whole = end->stopped ? core::Result<void>() : checkEnd(); !whole)
            return tl::unexpected(whole.error());
        enter(end->stopped ? LinkState::Stopped : LinkState::Done);
        return true;
    } else if (auto taken = take(std::move(message)); !taken) {
        return tl::unexpected(taken.error());
    }
    return false;
}

void Link::takeProgress(const scan::ScanSnapshot& counters)
{
    scan::ScanSnapshot sum = counters;
    addCounters(sum, m_before);
    sum.probesPlanned = handled(m_before) + counters.probesPlanned;
    const std::lock_guard lock(m_mutex);
    m_report.counters = sum;
}

} // namespace remote
