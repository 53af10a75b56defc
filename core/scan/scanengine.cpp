// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanengine.h"

#include "core/scan/hitrateguard.h"
#include "core/scan/probesender.h"
#include "core/scan/replydecoder.h"
#include "core/scan/rowmailbox.h"
#include "core/scan/scanprogress.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <system_error>
#include <thread>

namespace scan {

using namespace std::chrono_literals;

namespace {

    constexpr auto ReceivePatience
        = 20ms; // also how often limits are looked at while nothing comes
    constexpr auto SampleInterval = 100ms;

    std::uint64_t saturated(core::Uint128 value)
    {
        constexpr std::uint64_t Most = std::numeric_limits<std::uint64_t>::max();
        return value > Most ? Most : std::uint64_t(value);
    }

} // namespace

/// One run: what its threads share. The receiver thread is also the run's clockwork: it looks at
/// the limits, begins the cooldown and ends the run.
struct ScanEngine::Run {
    Run(ScanPlan thePlan, net::PathTable thePaths, std::unique_ptr<net::PacketPort> thePort,
        ScanHooks theHooks)
        : plan(std::move(thePlan))
        , paths(std::move(thePaths))
        , port(std::move(thePort))
        , hooks(std::move(theHooks))
        , control(plan.packetsPerSecond)
        , mailbox(hooks.mailboxRows)
        , sendCounters(plan.request.senderThreads)
        , results(hooks.resultsBefore)
        , hitrateGuard(plan.request.minHitratePercent / 100)
    {
    }

    core::Result<void> start();
    void sendLoop(ProbeSender& sender);
    void receiveLoop();
    void receiveBatch(ReplyDecoder& decoder);
    void tick(RateMeter& meter);
    /// Why the scan is to be given up, if it is.
    std::optional<core::Error> trouble(double sendingSeconds);
    void finish();
    void fail(const core::Error& why);
    std::uint64_t sentTotal() const;

    const ScanPlan plan;
    const net::PathTable paths;
    const std::unique_ptr<net::PacketPort> port;
    const ScanHooks hooks;
    const VantageName vantage { plan.request.vantage };
    std::optional<ProbeIdentifier> identifier;
    SendControl control;
    SendTimes sendTimes;
    RowMailbox mailbox;
    std::vector<SendCounters> sendCounters;
    ReplyCounters replyCounters;
    std::unique_ptr<net::FrameReceiver> receiver;
    std::vector<std::unique_ptr<ProbeSender>> senders;
    std::stop_source stopSending;
    std::atomic<bool> stopAll { false }; ///< no cooldown either
    std::atomic<std::uint32_t> sending { 0 }; ///< sender threads that still run
    std::uint64_t results; ///< receiver thread only
    std::vector<ScanRow> batch; ///< receiver thread only
    HitrateGuard hitrateGuard; ///< receiver thread only
    std::vector<std::uint32_t> sources; ///< of each row in `batch`, its frame; receiver thread only

    mutable std::mutex lock; ///< guards all below
    std::condition_variable ended;
    bool hasEnded = true; ///< no thread runs: before start() and after the run
    ScanState state = ScanState::Idle;
    ScanClock clock;
    double sendRate = 0;
    double receiveRate = 0;
    bool cutShort = false; ///< the run-time limit came before the last probe
    std::optional<core::Error> error;

    std::vector<std::jthread> threads; ///< last, so that they are joined before the rest goes
};

core::Result<void> ScanEngine::Run::start()
{
    const auto key = hooks.simulated ? core::Result<SipKey>({ plan.seed, 0 }) : randomSipKey();
    if (!key)
        return tl::unexpected(key.error());
    identifier.emplace(*key, plan.sourcePorts);

    // What is let in from between the ranges is told apart by the identifier.
    const PortRange hull = plan.sourcePorts.hull();
    auto opened = port->openReceiver({ hull.first, hull.last });
    if (!opened)
        return tl::unexpected(opened.error());
    receiver = std::move(*opened);

    const std::uint32_t count = plan.request.senderThreads;
    const ProbeSender::Shared shared { plan, paths, *identifier, control, sendTimes,
        port->linkType() };
    for (std::uint32_t i = 0; i < count; ++i) {
        auto frames = port->openSender(plan.request.batch);
        if (!frames)
            return tl::unexpected(frames.error());
        senders.push_back(
            std::make_unique<ProbeSender>(shared, std::move(*frames), sendCounters[i], i, count));
    }

    {
        const std::lock_guard guard(lock);
        clock.start(ScanClock::Clock::now());
        state = ScanState::Sending;
        hasEnded = false;
        sending = count;
    }
    try {
        threads.emplace_back([this] { receiveLoop(); });
        for (const auto& sender : senders)
            threads.emplace_back([this, &sender = *sender] { sendLoop(sender); });
    } catch (const std::system_error& refused) {
        const std::size_t started = threads.empty() ? 0 : threads.size() - 1;
        sending.fetch_sub(count - std::uint32_t(started));
        const auto why = core::systemFailure(core::ErrorCode::Unavailable,
            "cannot start a thread; use fewer --sender-threads", refused.code().value());
        fail(why.value());
        threads.clear();
        const std::lock_guard guard(lock);
        hasEnded = true;
        return why;
    }
    return {};
}

void ScanEngine::Run::sendLoop(ProbeSender& sender)
{
    if (const auto done = sender.run(stopSending.get_token()); !done)
        fail(done.error());
    sending.fetch_sub(1, std::memory_order_release);
}

void ScanEngine::Run::receiveLoop()
{
    ReplyDecoder decoder(*identifier, sendTimes, port->linkType(), replyCounters);
    RateMeter meter;
    auto nextSample = ScanClock::Clock::now();
    const auto running = [this] {
        const std::lock_guard guard(lock);
        return state == ScanState::Sending || state == ScanState::Paused
            || state == ScanState::Cooldown;
    };
    while (!stopAll.load(std::memory_order_relaxed) && running()) {
        receiveBatch(decoder);
        if (ScanClock::Clock::now() >= nextSample) {
            nextSample += SampleInterval;
            tick(meter);
        }
    }
    finish();
}

void ScanEngine::Run::receiveBatch(ReplyDecoder& decoder)
{
    const auto frames = receiver->receive(ReceivePatience);
    if (!frames) {
        fail(frames.error());
        return;
    }
    const bool cooldown = sending.load(std::memory_order_acquire) == 0;
    sources.clear();
    batch.clear();
    decoder.decode(*frames, batch, sources);
    for (ScanRow& row : batch) {
        row.cooldown = cooldown;
        row.vantage = vantage;
        const bool counts
            = hooks.countsAsResult ? hooks.countsAsResult(row) : row.success() && !row.repeat;
        results += counts ? 1 : 0;
    }
    if (hooks.onReplyFrame) {
        for (const std::uint32_t source : sources)
            hooks.onReplyFrame((*frames)[source].bytes, (*frames)[source].timeNs);
    }
    if (!batch.empty())
        mailbox.put(batch);
    if (plan.request.maxResults > 0 && results >= plan.request.maxResults)
        stopAll.store(true, std::memory_order_relaxed);
}

void ScanEngine::Run::tick(RateMeter& meter)
{
    const auto now = ScanClock::Clock::now();
    meter.sample(sentTotal(), replyCounters.validated.get(), now);

    std::unique_lock guard(lock);
    sendRate = meter.sendRate();
    receiveRate = meter.receiveRate();
    if (state == ScanState::Sending) {
        if (const auto why = trouble(clock.sendingSeconds(now))) {
            guard.unlock();
            fail(*why);
            return;
        }
    }
    const double limit = plan.request.maxRuntimeSeconds;
    if (limit > 0 && state != ScanState::Cooldown && clock.sendingSeconds(now) >= limit) {
        stopSending.request_stop();
        cutShort = true;
    }
    const bool allSent
        = sending.load(std::memory_order_acquire) == 0 && !stopAll.load(std::memory_order_relaxed);
    if (allSent && (state == ScanState::Sending || state == ScanState::Paused)) {
        clock.endSending(now);
        state = ScanState::Cooldown;
    }
    if (state == ScanState::Cooldown
        && clock.cooldownSeconds(now) >= plan.request.cooldownSeconds) {
        state = cutShort ? ScanState::Stopped : ScanState::Done;
    }
}

std::optional<core::Error> ScanEngine::Run::trouble(double sendingSeconds)
{
    const ScanRequest& request = plan.request;
    std::uint64_t refused = 0;
    for (const SendCounters& each : sendCounters)
        refused += each.errors.get();
    if (request.maxSendtoFailures && refused > *request.maxSendtoFailures) {
        return core::Error { core::ErrorCode::LimitExceeded,
            "the network interface refused " + std::to_string(refused)
                + " probes, more than --max-sendto-failures allows" };
    }
    std::uint64_t successes = 0;
    for (const auto& pass : replyCounters.classes) {
        for (const ReplyClass each : AllReplyClasses)
            successes += isSuccess(each) ? pass[std::size_t(each)].get() : 0;
    }
    const std::uint64_t sent = sentTotal();
    const double hitRate = sent > 0 ? double(successes) / double(sent) : 0;
    if (request.minHitratePercent > 0 && hitrateGuard.tooLow(hitRate, sendingSeconds)) {
        char percent[32];
        std::snprintf(percent, sizeof percent, "%.2f", hitRate * 100);
        return core::Error { core::ErrorCode::LimitExceeded,
            std::string("only ") + percent
                + " % of the probes brought a SYN/ACK, less than --min-hitrate asks for; check "
                  "targets, ports and the way there" };
    }
    return std::nullopt;
}

void ScanEngine::Run::finish()
{
    stopSending.request_stop();
    while (sending.load(std::memory_order_acquire) != 0)
        std::this_thread::sleep_for(1ms);
    const std::lock_guard guard(lock);
    if (state != ScanState::Done && state != ScanState::Failed)
        state = ScanState::Stopped;
    clock.end(ScanClock::Clock::now());
    hasEnded = true;
    ended.notify_all();
}

void ScanEngine::Run::fail(const core::Error& why)
{
    const std::lock_guard guard(lock);
    if (!error)
        error = why;
    state = ScanState::Failed;
    stopSending.request_stop();
}

std::uint64_t ScanEngine::Run::sentTotal() const
{
    std::uint64_t sent = 0;
    for (const SendCounters& each : sendCounters)
        sent += each.sent.get();
    return sent;
}

ScanEngine::ScanEngine(
    ScanPlan plan, net::PathTable paths, std::unique_ptr<net::PacketPort> port, ScanHooks hooks)
    : m_run(
        std::make_unique<Run>(std::move(plan), std::move(paths), std::move(port), std::move(hooks)))
{
}

ScanEngine::~ScanEngine() { ScanEngine::stop(); }

core::Result<void> ScanEngine::start() { return m_run->start(); }

void ScanEngine::pause()
{
    const std::lock_guard guard(m_run->lock);
    if (m_run->state != ScanState::Sending)
        return;
    m_run->state = ScanState::Paused;
    m_run->clock.setPaused(true, ScanClock::Clock::now());
    m_run->control.setPaused(true);
}

void ScanEngine::resume()
{
    const std::lock_guard guard(m_run->lock);
    if (m_run->state != ScanState::Paused)
        return;
    m_run->state = ScanState::Sending;
    m_run->clock.setPaused(false, ScanClock::Clock::now());
    m_run->control.setPaused(false);
}

void ScanEngine::stop()
{
    // In this order: senders that heed it must not look as if they had sent everything.
    m_run->stopAll.store(true, std::memory_order_relaxed);
    m_run->stopSending.request_stop();
}

void ScanEngine::setRate(double packetsPerSecond) { m_run->control.setRate(packetsPerSecond); }

double ScanEngine::rate() const { return m_run->control.rate(); }

ScanSnapshot ScanEngine::snapshot() const
{
    const Run& run = *m_run;
    ScanSnapshot snapshot;
    snapshot.probesPlanned = saturated(run.plan.probeCount());
    for (const SendCounters& each : run.sendCounters) {
        snapshot.sent += each.sent.get();
        snapshot.sendErrors += each.errors.get();
        snapshot.unroutable += each.unroutable.get();
    }
    snapshot.received = run.replyCounters.received.get();
    snapshot.validated = run.replyCounters.validated.get();
    snapshot.notOurs = run.replyCounters.notOurs.get();
    snapshot.parseErrors = run.replyCounters.parseErrors.get();
    snapshot.repeats = run.replyCounters.repeats.get();
    snapshot.conflicts = run.replyCounters.conflicts.get();
    snapshot.dedupeEvictions = run.replyCounters.dedupeEvictions.get();
    snapshot.rowsDropped = run.mailbox.dropped();
    for (std::size_t pass = 0; pass < PassCount; ++pass) {
        for (std::size_t each = 0; each < ReplyClassCount; ++each)
            snapshot.classes[pass][each] = run.replyCounters.classes[pass][each].get();
    }

    const std::lock_guard guard(run.lock);
    if (run.receiver)
        snapshot.socketDrops = run.receiver->loss().socketDrops;
    const auto now = ScanClock::Clock::now();
    snapshot.state = run.state;
    snapshot.elapsedSeconds = run.clock.elapsedSeconds(now);
    snapshot.sendingSeconds = run.clock.sendingSeconds(now);
    const bool active = run.state == ScanState::Sending || run.state == ScanState::Paused
        || run.state == ScanState::Cooldown;
    snapshot.sendRate = active ? run.sendRate : 0;
    snapshot.receiveRate = active ? run.receiveRate : 0;
    const double cooldownLeft
        = std::max(0.0, run.plan.request.cooldownSeconds - run.clock.cooldownSeconds(now));
    snapshot.secondsLeft = estimateSecondsLeft(
        snapshot, run.control.rate(), run.plan.request.maxRuntimeSeconds, cooldownLeft);
    return snapshot;
}

core::Uint128 ScanEngine::sentPosition() const
{
    const ScanPlan& plan = m_run->plan;
    const auto threads = std::uint32_t(m_run->sendCounters.size());
    const core::Uint128 first = targets::ShardWalk::firstPosition(plan.shard, plan.firstPosition);
    core::Uint128 lowest = plan.targetLimit;
    for (std::uint32_t thread = 0; thread < threads; ++thread) {
        const core::Uint128 given = m_run->sendCounters[thread].positions.get();
        const core::Uint128 next = first + plan.shard.count * (thread + given * threads);
        lowest = std::min(lowest, next);
    }
    return lowest;
}

std::vector<ScanRow> ScanEngine::takeRows(std::size_t maximum)
{
    return m_run->mailbox.take(maximum);
}

bool ScanEngine::finished() const
{
    const std::lock_guard guard(m_run->lock);
    return m_run->hasEnded;
}

bool ScanEngine::waitFinished(std::chrono::milliseconds timeout)
{
    std::unique_lock guard(m_run->lock);
    return m_run->ended.wait_for(guard, timeout, [this] { return m_run->hasEnded; });
}

std::optional<core::Error> ScanEngine::error() const
{
    const std::lock_guard guard(m_run->lock);
    return m_run->error;
}

const ScanPlan& ScanEngine::plan() const { return m_run->plan; }

} // namespace scan
