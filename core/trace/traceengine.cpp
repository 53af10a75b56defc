// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceengine.h"

#include "core/base/clocks.h"
#include "core/base/resultmailbox.h"
#include "core/net/arrival.h"
#include "core/scan/pacedsender.h"
#include "core/scan/probeidentity.h"
#include "core/trace/replyintake.h"
#include "core/trace/targetfeed.h"

#include <algorithm>
#include <deque>
#include <queue>
#include <thread>

namespace trace {

using core::epochNs;
using core::steadyNs;
using std::chrono::milliseconds;

namespace {

    constexpr std::size_t SendBatch = 32;
    constexpr int MostBatchesAtOnce = 8;
    constexpr milliseconds LongestWait { 50 };
    /// While the source of targets has none, but will have.
    constexpr milliseconds DryWait { 10 };

    /// Probes that wait for their turn before no further target is begun: what leaves within 20 ms,
    /// so that targets in flight do not wait behind new ones.
    std::size_t enoughQueued(double probesPerSecond)
    {
        constexpr double Least = 64;
        constexpr double Most = 4096;
        return std::size_t(
            probesPerSecond <= 0 ? Most : std::clamp(probesPerSecond / 50, Least, Most));
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
        , port(std::move(portIn))
        , hooks(std::move(hooksIn))
        , targets(std::move(targetsIn), std::move(pathsIn))
        , sender(double(request.probe.rate))
    {
    }

    core::Result<void> start(const scan::PortRanges& ports);
    void loop(const std::stop_token& stop);
    void beginTargets();
    bool begin(const RoutedTarget& next);
    bool allDone() const { return targets.isExhausted() && flows->size() == 0; }
    void poll(ActiveTrace& active);
    void finish(ActiveTrace& active);
    void wakeTraces();
    core::Result<void> send();
    core::Result<bool> sendBatch();
    void addResets();
    std::vector<Queued> addProbes();
    core::Result<void> receive();
    core::Result<bool> receiveBatch(milliseconds timeout);
    milliseconds patience();
    void take(const net::ReceivedFrame& frame, std::int64_t atNs);
    void takeOwn(const net::ReceivedFrame& frame, const net::Arrival& own, std::int64_t atNs);

    const TraceRequest request;
    const std::unique_ptr<net::PacketPort> port;
    const TraceHooks hooks;

    // The engine's thread alone, but for the target feed's count and the sender's rate.
    TargetFeed targets;
    scan::PacedSender sender;
    std::unique_ptr<net::FrameReceiver> receiver;
    std::unique_ptr<FlowTable> flows;
    std::deque<Queued> queue;
    std::deque<PendingReset> resets;
    std::vector<std::uint32_t> answered; ///< tags of traces that got something
    std::priority_queue<Wake, std::vector<Wake>, std::greater<>> wakes;
    std::optional<RoutedTarget> waiting; ///< has still flows to begin
    std::uint8_t nextFlow = 0;

    struct Counters {
        scan::Counter started;
        scan::Counter done;
        scan::Counter sent;
        scan::Counter resets;
        scan::Counter sendErrors;
        scan::Counter matched;
        scan::Counter notOurs;
        scan::Counter parseErrors;
        scan::Counter drops;
    } counters;

    core::ResultMailbox<TraceResult> mailbox;

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
    const auto ports = scan::PortRanges::parse(m_run->request.probe.sourcePorts);
    if (!ports)
        return tl::unexpected(ports.error());
    return m_run->start(*ports);
}

core::Result<void> TraceEngine::Run::start(const scan::PortRanges& ports)
{
    const auto key
        = hooks.simulated ? core::Result<scan::SipKey>({ hooks.seed, 1 }) : scan::randomSipKey();
    if (!key)
        return tl::unexpected(key.error());
    flows = std::make_unique<FlowTable>(*key, ports);

    net::ReceiveFilter filter;
    filter.firstPort = ports.hull().first;
    filter.lastPort = ports.hull().last;
    filter.echoReplies = true;
    filter.ownFrames = true;
    auto opened = port->openReceiver(filter);
    if (!opened)
        return tl::unexpected(opened.error());
    receiver = std::move(*opened);
    if (auto prepared = sender.open(*port, SendBatch); !prepared)
        return prepared;

    mailbox.open();
    thread = std::jthread([this](const std::stop_token& stop) { loop(stop); });
    return {};
}

void TraceEngine::Run::loop(const std::stop_token& stop)
{
    core::Result<void> done;
    while (done && !stop.stop_requested()) {
        beginTargets();
        if (allDone() && resets.empty())
            break;
        done = send();
        if (done)
            done = receive();
        wakeTraces();
    }
    const bool stopped = stop.stop_requested() && !allDone();
    mailbox.close(stopped, done ? std::nullopt : std::optional(done.error()));
}

void TraceEngine::Run::beginTargets()
{
    const std::size_t window
        = std::min<std::size_t>(std::max(request.window, 1u), FlowTable::Capacity);
    const std::size_t enough = enoughQueued(sender.rate());
    while (flows->size() < window && queue.size() < enough
        && mailbox.size() + flows->size() < hooks.mailboxResults) {
        if (!waiting) {
            waiting = targets.next();
            nextFlow = 0;
        }
        if (!waiting || !begin(*waiting))
            return;
        if (++nextFlow >= std::max<std::uint8_t>(request.flows, 1))
            waiting.reset();
    }
}

/// False when it has to wait: another trace of the same target has the only source port.
bool TraceEngine::Run::begin(const RoutedTarget& next)
{
    ActiveTrace* active = flows->add(next.target, *next.path, nextFlow, request);
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
    mailbox.put(std::move(result));
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
    // First, so that a host has forgotten one SYN before the next comes.
    addResets();
    const std::vector<Queued> batch = addProbes();
    if (sender.size() == 0)
        return false;
    // Before the call: answers may be there when it returns.
    const std::int64_t sentNs = steadyNs();
    const auto flushed = sender.flush();
    if (!flushed)
        return tl::unexpected(flushed.error());
    // The targets of lost ones wait in vain for an answer, as if the network had lost them.
    counters.sendErrors.add(flushed->lost);
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

void TraceEngine::Run::addResets()
{
    while (!resets.empty() && sender.hasRoom()) {
        const PendingReset& next = resets.front();
        sender.add(next.flow.path, buildReset(next.flow, next.code));
        resets.pop_front();
        counters.resets.add(1);
    }
}

/// Those that are on their way out now.
std::vector<TraceEngine::Run::Queued> TraceEngine::Run::addProbes()
{
    std::vector<Queued> batch;
    while (!queue.empty() && sender.hasRoom()) {
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
        sender.add(flow.path, buildProbe(flow, next.code));
        batch.push_back(next);
    }
    return batch;
}

/// How long to listen before there is something to send or to decide.
milliseconds TraceEngine::Run::patience()
{
    if (!queue.empty() || !resets.empty())
        return milliseconds(sender.wait().count() <= 0 ? 0 : 1);
    const milliseconds longest = targets.isDry() ? DryWait : LongestWait;
    if (wakes.empty())
        return targets.isExhausted() ? milliseconds(5)
            : targets.isDry()        ? longest
                                     : milliseconds(1);
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
        take(frame, net::arrivalNs(frame, nowNs, sinceEpochNs));
    counters.drops.set(receiver->loss().socketDrops);
    return !frames->empty();
}

void TraceEngine::Run::take(const net::ReceivedFrame& frame, std::int64_t atNs)
{
    const auto arrival = net::readArrival(frame, port->linkType());
    if (!arrival) {
        const bool foreign = arrival.error() == wire::ParseError::Unsupported;
        (foreign ? counters.notOurs : counters.parseErrors).add(1);
        return;
    }
    if (frame.outgoing)
        return takeOwn(frame, *arrival, atNs);
    const Intake intake = takeReply(*flows, arrival->ip, arrival->packet, atNs);
    if (!intake.trace) {
        counters.notOurs.add(1);
        return;
    }
    counters.matched.add(1);
    if (hooks.onFrame)
        hooks.onFrame(frame.bytes, frame.timeNs);
    TargetTrace& trace = intake.trace->trace;
    if (intake.opened && trace.takeBack())
        resets.push_back({ trace.flow(), *intake.opened });
    if (answered.empty() || answered.back() != trace.flow().tag)
        answered.push_back(trace.flow().tag);
}

void TraceEngine::Run::takeOwn(
    const net::ReceivedFrame& frame, const net::Arrival& own, std::int64_t atNs)
{
    const wire::IpPacket& ip = own.ip;
    const FlowTable::Match match = flows->byOwn(ip);
    if (match.code)
        match.trace->trace.sentFrame(*match.code, own.packet, atNs);
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
    if (match.trace && hooks.onFrame)
        hooks.onFrame(frame.bytes, frame.timeNs);
}

void TraceEngine::setRate(double probesPerSecond) { m_run->sender.setRate(probesPerSecond); }

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
    snapshot.noPath = run.targets.noPath();
    snapshot.receiveDrops = run.counters.drops.get();
    const auto state = run.mailbox.state();
    snapshot.finished = state.closed;
    snapshot.stopped = state.stopped;
    snapshot.seconds = state.seconds;
    return snapshot;
}

std::vector<TraceResult> TraceEngine::takeResults(std::size_t maximum)
{
    return m_run->mailbox.take(maximum);
}

bool TraceEngine::finished() const { return m_run->mailbox.isClosed(); }

bool TraceEngine::waitFinished(milliseconds timeout) { return m_run->mailbox.waitClosed(timeout); }

std::optional<core::Error> TraceEngine::error() const { return m_run->mailbox.error(); }

} // namespace trace
