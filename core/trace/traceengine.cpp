// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceengine.h"

#include "core/scan/counter.h"
#include "core/scan/probeidentity.h"
#include "core/scan/ratelimiter.h"
#include "core/targets/portset.h"
#include "core/trace/replyintake.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <queue>
#include <thread>

namespace trace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

    constexpr std::size_t SendBatch = 32;
    constexpr int MostBatchesAtOnce = 8;
    constexpr milliseconds LongestWait { 50 };
    /// While the source of targets has none, but will have.
    constexpr milliseconds DryWait { 10 };

    /// Probes that wait for their turn before no further target is begun: what leaves within 20 ms,
    /// so that targets in flight do not wait behind new ones.
    std::size_t enoughQueued(std::uint64_t rate)
    {
        constexpr std::uint64_t Least = 64;
        constexpr std::uint64_t Most = 4096;
        return rate == 0 ? Most : std::clamp(rate / 50, Least, Most);
    }

    std::int64_t steadyNs()
    {
        return std::chrono::nanoseconds(Clock::now().time_since_epoch()).count();
    }
    std::int64_t epochNs()
    {
        return std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch())
            .count();
    }

    std::uint8_t linkHeaderBytes(wire::LinkType link)
    {
        return link == wire::LinkType::Ethernet ? wire::EthernetHeaderBytes : 0;
    }

} // namespace

struct TraceEngine::Run {
    struct Queued {
        std::uint32_t tag = 0;
        ProbeCode code;
    };
    using Wake = std::pair<std::int64_t, std::uint32_t>; ///< deadline and tag
    /// A half-open connection at whoever answered a SYN, to be taken back. The trace may be over.
    struct PendingReset {
        Flow flow;
        ProbeCode code;
    };

    Run(TraceRequest requestIn, std::unique_ptr<TargetSource> targetsIn, net::PathTable pathsIn,
        std::unique_ptr<net::PacketPort> portIn, TraceHooks hooksIn)
        : request(std::move(requestIn))
        , targets(std::move(targetsIn))
        , paths(std::move(pathsIn))
        , port(std::move(portIn))
        , hooks(std::move(hooksIn))
        , rate(double(request.probe.rate))
    {
    }

    core::Result<void> start(std::uint16_t firstPort, std::uint16_t lastPort);
    void loop(const std::stop_token& stop);
    void beginTargets();
    bool begin(const ProbeTarget& target);
    bool mailboxFull() const;
    void poll(ActiveTrace& active);
    void finish(ActiveTrace& active);
    void wakeTraces();
    core::Result<void> send();
    core::Result<bool> sendBatch();
    core::Result<void> flush(std::size_t count);
    core::Result<void> receive();
    core::Result<bool> receiveBatch(milliseconds timeout);
    milliseconds patience();
    void write(net::FrameSlot& slot, const Flow& flow, wire::Bytes packet) const;
    void take(const net::ReceivedFrame& frame, std::int64_t atNs);
    void takeOwn(const net::ReceivedFrame& frame, const wire::IpPacket& ip, wire::Bytes packet,
        std::int64_t atNs);

    const TraceRequest request;
    const std::unique_ptr<TargetSource> targets;
    const net::PathTable paths;
    const std::unique_ptr<net::PacketPort> port;
    const TraceHooks hooks;
    std::atomic<double> rate; ///< probes a second; 0 is unlimited

    // The engine's thread alone.
    std::unique_ptr<net::FrameSender> sender;
    std::unique_ptr<net::FrameReceiver> receiver;
    std::unique_ptr<FlowTable> flows;
    std::unique_ptr<scan::RateLimiter> limiter;
    double limiterRate = 0;
    std::deque<Queued> queue;
    std::deque<PendingReset> resets;
    std::vector<std::uint32_t> answered; ///< tags of traces that got something
    std::priority_queue<Wake, std::vector<Wake>, std::greater<>> wakes;
    std::optional<ProbeTarget> waiting; ///< has still flows to begin
    std::uint8_t nextFlow = 0;
    bool exhausted = false; ///< no further target
    bool dry = false; ///< no further target now

    struct Counters {
        scan::Counter started;
        scan::Counter done;
        scan::Counter sent;
        scan::Counter resets;
        scan::Counter sendErrors;
        scan::Counter matched;
        scan::Counter notOurs;
        scan::Counter parseErrors;
        scan::Counter noPath;
        scan::Counter drops;
    } counters;

    mutable std::mutex lock; ///< guards all below
    std::condition_variable ended;
    std::vector<TraceResult> results;
    bool hasEnded = true;
    bool wasStopped = false;
    Clock::time_point startedAt;
    Clock::time_point endedAt;
    std::optional<core::Error> error;

    std::jthread thread; ///< last, so that it is joined before the rest goes
};

TraceEngine::TraceEngine(TraceRequest request, std::unique_ptr<TargetSource> targets,
    net::PathTable paths, std::unique_ptr<net::PacketPort> port, TraceHooks hooks)
    : m_run(std::make_unique<Run>(std::move(request), std::move(targets), std::move(paths),
        std::move(port), std::move(hooks)))
{
}

TraceEngine::~TraceEngine() = default;

core::Result<void> TraceEngine::start()
{
    const auto ports = targets::PortSet::parse(m_run->request.probe.sourcePorts);
    if (!ports)
        return tl::unexpected(ports.error());
    return m_run->start(ports->ports().front(), ports->ports().back());
}

core::Result<void> TraceEngine::Run::start(std::uint16_t firstPort, std::uint16_t lastPort)
{
    const auto key
        = hooks.simulated ? core::Result<scan::SipKey>({ hooks.seed, 1 }) : scan::randomSipKey();
    if (!key)
        return tl::unexpected(key.error());
    flows = std::make_unique<FlowTable>(*key, firstPort, lastPort);

    net::ReceiveFilter filter;
    filter.firstPort = firstPort;
    filter.lastPort = lastPort;
    filter.echoReplies = true;
    filter.ownFrames = true;
    auto opened = port->openReceiver(filter);
    if (!opened)
        return tl::unexpected(opened.error());
    receiver = std::move(*opened);
    auto frames = port->openSender(SendBatch, net::Egress::Visible);
    if (!frames)
        return tl::unexpected(frames.error());
    sender = std::move(*frames);
    limiterRate = rate.load(std::memory_order_relaxed);
    limiter = std::make_unique<scan::RateLimiter>(limiterRate, SendBatch, Clock::now());

    startedAt = Clock::now();
    hasEnded = false;
    thread = std::jthread([this](const std::stop_token& stop) { loop(stop); });
    return {};
}

void TraceEngine::Run::loop(const std::stop_token& stop)
{
    core::Result<void> done;
    while (done && !stop.stop_requested()) {
        beginTargets();
        if (exhausted && flows->size() == 0 && resets.empty())
            break;
        done = send();
        if (done)
            done = receive();
        wakeTraces();
    }
    const std::lock_guard guard(lock);
    if (!done)
        error = done.error();
    wasStopped = stop.stop_requested() && !(exhausted && flows->size() == 0);
    endedAt = Clock::now();
    hasEnded = true;
    ended.notify_all();
}

bool TraceEngine::Run::mailboxFull() const
{
    const std::lock_guard guard(lock);
    return results.size() + flows->size() >= hooks.mailboxResults;
}

void TraceEngine::Run::beginTargets()
{
    const std::size_t window
        = std::min<std::size_t>(std::max(request.window, 1u), FlowTable::Capacity);
    const std::size_t enough = enoughQueued(request.probe.rate);
    while (!exhausted && flows->size() < window && queue.size() < enough && !mailboxFull()) {
        if (!waiting) {
            waiting = targets->next();
            nextFlow = 0;
        }
        exhausted = !waiting && targets->ended();
        dry = !waiting && !exhausted;
        if (!waiting)
            return;
        if (!begin(*waiting))
            return;
        if (++nextFlow >= std::max<std::uint8_t>(request.flows, 1))
            waiting.reset();
    }
}

/// False when it has to wait: another trace of the same target has the only source port.
bool TraceEngine::Run::begin(const ProbeTarget& target)
{
    const net::Path* path = targets->path();
    if (!path)
        path = paths.find(target.address);
    if (!path) {
        counters.noPath.add(1);
        return true;
    }
    ActiveTrace* active = flows->add(target, *path, nextFlow, request);
    if (!active)
        return false;
    counters.started.add(1);
    active->startedNs = epochNs();
    poll(*active);
    return true;
}

void TraceEngine::Run::poll(ActiveTrace& active)
{
    const std::uint32_t tag = active.trace.flow().tag;
    const std::int64_t now = steadyNs();
    // While others wait for their turn, a target is spared the probes that may go too far.
    const bool crowded = queue.size() >= enoughQueued(request.probe.rate) / 2;
    for (const ProbeCode code : active.trace.due(now, crowded))
        queue.push_back({ tag, code });
    if (active.trace.finished())
        return finish(active);
    const auto deadline = active.trace.deadline(now);
    if (deadline && *deadline != active.wakeNs) {
        active.wakeNs = *deadline;
        wakes.emplace(*deadline, tag);
    }
}

void TraceEngine::Run::finish(ActiveTrace& active)
{
    TraceResult result;
    result.evidence = active.trace.evidence();
    result.evidence.startedNs = active.startedNs;
    result.evidence.endedNs = epochNs();
    result.verdict = judgePath(result.evidence);
    result.flow = active.flowIndex;
    result.simulated = hooks.simulated;
    const Flow flow = active.trace.flow();
    flows->remove(flow);
    counters.done.add(1);
    const std::lock_guard guard(lock);
    results.push_back(std::move(result));
}

void TraceEngine::Run::wakeTraces()
{
    const std::int64_t now = steadyNs();
    while (!wakes.empty() && wakes.top().first <= now) {
        const auto [deadline, tag] = wakes.top();
        wakes.pop();
        ActiveTrace* active = flows->byTag(tag);
        if (!active || active->wakeNs != deadline)
            continue;
        active->wakeNs = 0;
        poll(*active);
    }
}

core::Result<void> TraceEngine::Run::send()
{
    for (int i = 0; i < MostBatchesAtOnce; ++i) {
        const auto more = sendBatch();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

/// False when there is nothing left to send now.
core::Result<bool> TraceEngine::Run::sendBatch()
{
    const auto now = Clock::now();
    if (const double wanted = rate.load(std::memory_order_relaxed); wanted != limiterRate) {
        limiterRate = wanted;
        limiter->setRate(wanted, now);
    }
    const auto slots = sender->batch();
    std::vector<Queued> batch;
    std::size_t filled = 0;
    const auto room
        = [&] { return filled < slots.size() && limiter->waitFor(1, now).count() <= 0; };
    // First, so that a host has forgotten one SYN before the next comes.
    for (; room() && !resets.empty(); ++filled) {
        const PendingReset& next = resets.front();
        write(slots[filled], next.flow, buildReset(next.flow, next.code));
        resets.pop_front();
        limiter->take(1);
    }
    counters.resets.add(filled);
    while (room() && !queue.empty()) {
        const Queued next = queue.front();
        queue.pop_front();
        ActiveTrace* active = flows->byTag(next.tag);
        if (!active)
            continue;
        if (!active->trace.wanted(next.code)) {
            active->trace.forget(next.code);
            continue;
        }
        const Flow& flow = active->trace.flow();
        write(slots[filled++], flow, buildProbe(flow, next.code));
        batch.push_back(next);
        limiter->take(1);
    }
    if (filled == 0)
        return false;
    // Before the call: answers may be there when it returns.
    const std::int64_t sentNs = steadyNs();
    if (auto flushed = flush(filled); !flushed)
        return tl::unexpected(flushed.error());
    for (const Queued& each : batch) {
        ActiveTrace* active = flows->byTag(each.tag);
        if (!active)
            continue;
        active->trace.sent(each.code, sentNs);
        poll(*active);
    }
    counters.sent.add(batch.size());
    return true;
}

/// Sends the first `count` slots. What the network does not take counts as an error, and its
/// targets wait in vain for an answer, as if it had been lost.
core::Result<void> TraceEngine::Run::flush(std::size_t count)
{
    const auto slots = sender->batch();
    std::size_t sent = 0;
    while (sent < count) {
        // What was left over moves to the front.
        for (std::size_t i = sent; sent > 0 && i < count; ++i) {
            std::copy_n(slots[i].data, slots[i].length, slots[i - sent].data);
            slots[i - sent].length = slots[i].length;
        }
        count -= sent;
        const auto outcome = sender->send(count);
        if (!outcome)
            return tl::unexpected(outcome.error());
        sent = outcome->taken;
        if (outcome->refused || sent == 0) {
            counters.sendErrors.add(1);
            ++sent;
        }
    }
    return {};
}

void TraceEngine::Run::write(net::FrameSlot& slot, const Flow& flow, wire::Bytes packet) const
{
    const std::size_t header = linkHeaderBytes(port->linkType());
    if (header > 0) {
        wire::storeEthernetHeader(slot.data, flow.path.nextHopMac, flow.path.sourceMac,
            flow.target.address.isV4() ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    }
    std::copy(packet.begin(), packet.end(), slot.data + header);
    slot.length = std::uint32_t(header + packet.size());
}

/// How long to listen before there is something to send or to decide.
milliseconds TraceEngine::Run::patience()
{
    if (!queue.empty() || !resets.empty())
        return milliseconds(limiter->waitFor(1, Clock::now()).count() <= 0 ? 0 : 1);
    const milliseconds longest = dry ? DryWait : LongestWait;
    if (wakes.empty())
        return exhausted ? milliseconds(5) : dry ? longest : milliseconds(1);
    const auto wait
        = std::chrono::ceil<milliseconds>(std::chrono::nanoseconds(wakes.top().first - steadyNs()));
    return std::clamp(wait, milliseconds(0), longest);
}

/// All that has arrived is taken before anything is decided: after a busy moment answers may wait
/// whose time is over by the clock.
core::Result<void> TraceEngine::Run::receive()
{
    milliseconds timeout = patience();
    for (int i = 0; i < MostBatchesAtOnce; ++i) {
        const auto more = receiveBatch(timeout);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        timeout = milliseconds(0);
    }
    for (const std::uint32_t tag : answered) {
        if (ActiveTrace* active = flows->byTag(tag))
            poll(*active);
    }
    answered.clear();
    return {};
}

/// False when nothing came.
core::Result<bool> TraceEngine::Run::receiveBatch(milliseconds timeout)
{
    const auto frames = receiver->receive(timeout);
    if (!frames)
        return tl::unexpected(frames.error());
    const std::int64_t nowNs = steadyNs();
    const std::int64_t sinceEpochNs = epochNs();
    for (const net::ReceivedFrame& frame : *frames)
        take(frame, nowNs - std::max<std::int64_t>(0, sinceEpochNs - frame.timeNs));
    counters.drops.set(receiver->loss().socketDrops);
    return !frames->empty();
}

void TraceEngine::Run::take(const net::ReceivedFrame& frame, std::int64_t atNs)
{
    const auto whole = wire::ipPayload(frame.bytes, port->linkType());
    const auto ip = whole ? wire::parseIp(*whole) : tl::unexpected(whole.error());
    if (!ip) {
        counters.parseErrors.add(1);
        return;
    }
    const wire::Bytes packet = whole->first(std::min<std::size_t>(whole->size(), ip->totalLength));
    if (frame.outgoing)
        return takeOwn(frame, *ip, packet, atNs);
    // What was damaged on the last link would look like a change on the path.
    if (frame.checksumReady && !checksumRight(*ip)) {
        counters.parseErrors.add(1);
        return;
    }
    const Intake intake = takeReply(*flows, *ip, packet, atNs);
    if (!intake.trace) {
        counters.notOurs.add(1);
        return;
    }
    counters.matched.add(1);
    if (hooks.onFrame)
        hooks.onFrame(frame.bytes, frame.timeNs);
    TargetTrace& trace = intake.trace->trace;
    if (intake.opened) {
        resets.push_back({ trace.flow(), *intake.opened });
        trace.countReset();
    }
    if (answered.empty() || answered.back() != trace.flow().tag)
        answered.push_back(trace.flow().tag);
}

void TraceEngine::Run::takeOwn(const net::ReceivedFrame& frame, const wire::IpPacket& ip,
    wire::Bytes packet, std::int64_t atNs)
{
    const FlowTable::Match own = flows->byOwn(ip);
    if (own.code)
        own.trace->trace.sentFrame(*own.code, packet, atNs);
    const auto tcp = ip.protocol == wire::ProtocolTcp ? wire::parseTcp(ip.payload)
                                                      : tl::unexpected(wire::ParseError::TooShort);
    if (tcp && tcp->has(wire::TcpRst)) {
        // The kernel has taken it back by itself.
        std::erase_if(resets, [&](const PendingReset& pending) {
            return pending.flow.target.address == ip.destination
                && pending.flow.sourcePort == tcp->sourcePort
                && pending.flow.sequence(pending.code) + 1 == tcp->sequence;
        });
    }
    if (own.trace && hooks.onFrame)
        hooks.onFrame(frame.bytes, frame.timeNs);
}

void TraceEngine::setRate(double probesPerSecond)
{
    m_run->rate.store(probesPerSecond, std::memory_order_relaxed);
}

void TraceEngine::stop() { m_run->thread.request_stop(); }

TraceSnapshot TraceEngine::snapshot() const
{
    const Run& run = *m_run;
    TraceSnapshot snapshot;
    snapshot.targetsStarted = run.counters.started.get();
    snapshot.targetsDone = run.counters.done.get();
    snapshot.probesSent = run.counters.sent.get();
    snapshot.resetsSent = run.counters.resets.get();
    snapshot.sendErrors = run.counters.sendErrors.get();
    snapshot.repliesMatched = run.counters.matched.get();
    snapshot.repliesNotOurs = run.counters.notOurs.get();
    snapshot.parseErrors = run.counters.parseErrors.get();
    snapshot.noPath = run.counters.noPath.get();
    snapshot.receiveDrops = run.counters.drops.get();
    const std::lock_guard guard(run.lock);
    snapshot.finished = run.hasEnded;
    snapshot.stopped = run.wasStopped;
    const auto end = run.hasEnded ? run.endedAt : Clock::now();
    snapshot.seconds = std::chrono::duration<double>(end - run.startedAt).count();
    return snapshot;
}

std::vector<TraceResult> TraceEngine::takeResults(std::size_t maximum)
{
    const std::lock_guard guard(m_run->lock);
    auto& waiting = m_run->results;
    const auto end = waiting.begin() + std::ptrdiff_t(std::min(maximum, waiting.size()));
    std::vector<TraceResult> taken(
        std::make_move_iterator(waiting.begin()), std::make_move_iterator(end));
    waiting.erase(waiting.begin(), end);
    return taken;
}

bool TraceEngine::finished() const
{
    const std::lock_guard guard(m_run->lock);
    return m_run->hasEnded;
}

bool TraceEngine::waitFinished(milliseconds timeout)
{
    std::unique_lock guard(m_run->lock);
    return m_run->ended.wait_for(guard, timeout, [this] { return m_run->hasEnded; });
}

std::optional<core::Error> TraceEngine::error() const
{
    const std::lock_guard guard(m_run->lock);
    return m_run->error;
}

} // namespace trace
