// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceengine.h"

#include "core/scan/counter.h"
#include "core/scan/probeidentity.h"
#include "core/scan/ratelimiter.h"
#include "core/targets/portset.h"
#include "core/trace/flowtable.h"

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
    /// Probes that wait for their turn before no further target is begun.
    constexpr std::size_t EnoughQueued = 512;
    constexpr milliseconds LongestWait { 50 };
    /// While the source of targets has none, but will have.
    constexpr milliseconds DryWait { 10 };

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
    void begin(const ProbeTarget& target);
    bool mailboxFull() const;
    void poll(ActiveTrace& active);
    void finish(ActiveTrace& active);
    void wakeTraces();
    core::Result<void> sendQueued();
    core::Result<void> receive();
    milliseconds patience() const;
    void write(net::FrameSlot& slot, const Flow& flow, ProbeCode code) const;
    void take(const net::ReceivedFrame& frame);
    void takeOwn(const wire::IpPacket& ip, wire::Bytes packet);
    bool takeTcp(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs);
    bool takeIcmp(const wire::IpPacket& ip, std::int64_t atNs);
    bool takeEchoReply(const wire::IpPacket& ip, std::int64_t atNs);
    bool takeError(const wire::IpPacket& ip, const wire::IcmpMessage& message, std::int64_t atNs);

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
    std::priority_queue<Wake, std::vector<Wake>, std::greater<>> wakes;
    std::optional<ProbeTarget> waiting; ///< has still flows to begin
    std::uint8_t nextFlow = 0;
    bool exhausted = false; ///< no further target
    bool dry = false; ///< no further target now

    struct Counters {
        scan::Counter started;
        scan::Counter done;
        scan::Counter sent;
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
        if (exhausted && flows->size() == 0)
            break;
        done = sendQueued();
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
    while (!exhausted && flows->size() < window && queue.size() < EnoughQueued && !mailboxFull()) {
        if (!waiting) {
            waiting = targets->next();
            nextFlow = 0;
        }
        exhausted = !waiting && targets->ended();
        dry = !waiting && !exhausted;
        if (!waiting)
            return;
        begin(*waiting);
        if (++nextFlow >= std::max<std::uint8_t>(request.flows, 1))
            waiting.reset();
    }
}

void TraceEngine::Run::begin(const ProbeTarget& target)
{
    const net::Path* path = targets->path();
    if (!path)
        path = paths.find(target.address);
    ActiveTrace* active = path ? flows->add(target, *path, nextFlow, request) : nullptr;
    if (!active) {
        counters.noPath.add(1);
        return;
    }
    counters.started.add(1);
    active->startedNs = epochNs();
    poll(*active);
}

void TraceEngine::Run::poll(ActiveTrace& active)
{
    const std::uint32_t tag = active.trace.flow().tag;
    const std::int64_t now = steadyNs();
    for (const ProbeCode code : active.trace.due(now))
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

core::Result<void> TraceEngine::Run::sendQueued()
{
    const auto now = Clock::now();
    if (const double wanted = rate.load(std::memory_order_relaxed); wanted != limiterRate) {
        limiterRate = wanted;
        limiter->setRate(wanted, now);
    }
    const auto slots = sender->batch();
    std::vector<Queued> batch;
    while (batch.size() < slots.size() && !queue.empty() && limiter->waitFor(1, now).count() <= 0) {
        const Queued next = queue.front();
        queue.pop_front();
        ActiveTrace* active = flows->byTag(next.tag);
        if (!active || !active->trace.wanted(next.code))
            continue;
        write(slots[batch.size()], active->trace.flow(), next.code);
        batch.push_back(next);
        limiter->take(1);
    }
    if (batch.empty())
        return {};
    // Before the call: answers may be there when it returns.
    const std::int64_t sentNs = steadyNs();
    std::size_t sent = 0;
    while (sent < batch.size()) {
        // What was left over stands in front of its slots again.
        for (std::size_t i = sent; i < batch.size() && sent > 0; ++i) {
            if (ActiveTrace* active = flows->byTag(batch[i].tag))
                write(slots[i - sent], active->trace.flow(), batch[i].code);
        }
        const auto outcome = sender->send(batch.size() - sent);
        if (!outcome)
            return tl::unexpected(outcome.error());
        counters.sent.add(outcome->taken);
        sent += outcome->taken;
        if (outcome->taken == 0) {
            counters.sendErrors.add(batch.size() - sent);
            break;
        }
    }
    for (const Queued& each : batch) {
        ActiveTrace* active = flows->byTag(each.tag);
        if (!active)
            continue;
        active->trace.sent(each.code, sentNs);
        poll(*active);
    }
    return {};
}

void TraceEngine::Run::write(net::FrameSlot& slot, const Flow& flow, ProbeCode code) const
{
    const std::vector<std::uint8_t> packet = buildProbe(flow, code);
    const std::size_t header = linkHeaderBytes(port->linkType());
    if (header > 0) {
        wire::storeEthernetHeader(slot.data, flow.path.nextHopMac, flow.path.sourceMac,
            flow.target.address.isV4() ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    }
    std::copy(packet.begin(), packet.end(), slot.data + header);
    slot.length = std::uint32_t(header + packet.size());
}

milliseconds TraceEngine::Run::patience() const
{
    if (!queue.empty())
        return milliseconds(1);
    const milliseconds longest = dry ? DryWait : LongestWait;
    if (wakes.empty())
        return exhausted ? milliseconds(5) : dry ? longest : milliseconds(1);
    const auto wait
        = std::chrono::ceil<milliseconds>(std::chrono::nanoseconds(wakes.top().first - steadyNs()));
    return std::clamp(wait, milliseconds(0), longest);
}

core::Result<void> TraceEngine::Run::receive()
{
    const auto frames = receiver->receive(patience());
    if (!frames)
        return tl::unexpected(frames.error());
    for (const net::ReceivedFrame& frame : *frames)
        take(frame);
    counters.drops.set(receiver->loss().socketDrops);
    return {};
}

void TraceEngine::Run::take(const net::ReceivedFrame& frame)
{
    const auto packet = wire::ipPayload(frame.bytes, port->linkType());
    const auto ip = packet ? wire::parseIp(*packet) : tl::unexpected(packet.error());
    if (!ip) {
        counters.parseErrors.add(1);
        return;
    }
    if (frame.outgoing) {
        if (hooks.onFrame)
            hooks.onFrame(frame.bytes, frame.timeNs);
        return takeOwn(*ip, packet->first(std::min<std::size_t>(packet->size(), ip->totalLength)));
    }
    const std::int64_t atNs = std::min(steadyNs(), steadyNs() - (epochNs() - frame.timeNs));
    const bool ours
        = ip->protocol == wire::ProtocolTcp ? takeTcp(*ip, *packet, atNs) : takeIcmp(*ip, atNs);
    if (!ours) {
        counters.notOurs.add(1);
        return;
    }
    counters.matched.add(1);
    if (hooks.onFrame)
        hooks.onFrame(frame.bytes, frame.timeNs);
}

void TraceEngine::Run::takeOwn(const wire::IpPacket& ip, wire::Bytes packet)
{
    const auto tcp = wire::parseTcp(ip.payload);
    ActiveTrace* active = tcp ? flows->byTag(tcp->sequence >> Flow::CodeBits) : nullptr;
    if (!active)
        return;
    const auto code = ProbeCode::fromBits(tcp->sequence);
    const std::vector<std::uint8_t> built = buildProbe(active->trace.flow(), code);
    if (std::equal(built.begin(), built.end(), packet.begin(), packet.end()))
        active->trace.sentAsBuilt();
    else
        active->trace.sentDifferently(code, packet);
}

bool TraceEngine::Run::takeTcp(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs)
{
    const auto tcp = wire::parseTcp(ip.payload);
    ActiveTrace* active = tcp ? flows->byAnswer(ip, *tcp) : nullptr;
    if (!active || !(tcp->isSynAck() || tcp->has(wire::TcpRst)))
        return false;
    Answer answer;
    answer.kind = tcp->isSynAck() ? AnswerKind::SynAck : AnswerKind::Reset;
    answer.replyTtl = ip.hopLimit;
    answer.options.assign(tcp->options.begin(), tcp->options.end());
    answer.from = ip.source;
    const std::size_t length = std::min<std::size_t>(packet.size(), ip.totalLength);
    answer.packet.assign(packet.begin(), packet.begin() + std::ptrdiff_t(length));
    active->trace.targetAnswered(
        std::move(answer), ProbeCode::fromBits(tcp->acknowledgment - 1), atNs);
    poll(*active);
    return true;
}

bool TraceEngine::Run::takeIcmp(const wire::IpPacket& ip, std::int64_t atNs)
{
    const auto message = wire::parseIcmp(ip.payload, ip.family);
    if (!message)
        return false;
    return message->isError ? takeError(ip, *message, atNs) : takeEchoReply(ip, atNs);
}

bool TraceEngine::Run::takeEchoReply(const wire::IpPacket& ip, std::int64_t atNs)
{
    if (ip.payload.size() < 8)
        return false;
    ActiveTrace* active = flows->byEcho(wire::load16(&ip.payload[4]));
    if (!active || active->trace.flow().target.address != ip.source)
        return false;
    Answer answer;
    answer.replyTtl = ip.hopLimit;
    answer.from = ip.source;
    active->trace.targetAnswered(
        std::move(answer), ProbeCode::fromBits(wire::load16(&ip.payload[6])), atNs);
    poll(*active);
    return true;
}

bool TraceEngine::Run::takeError(
    const wire::IpPacket& ip, const wire::IcmpMessage& message, std::int64_t atNs)
{
    const auto inner = wire::parseIp(message.quote);
    if (!inner)
        return false;
    ActiveTrace* active = nullptr;
    std::optional<ProbeCode> code;
    if (inner->protocol == wire::ProtocolTcp) {
        const auto quote = wire::parseQuote(message);
        active = quote ? flows->byQuote(*quote) : nullptr;
        if (active)
            code = codeOf(active->trace.flow(), *quote);
    } else if (inner->payload.size() >= 8) {
        active = flows->byEcho(wire::load16(&inner->payload[4]));
        if (active && active->trace.flow().target.address == inner->destination)
            code = ProbeCode::fromBits(wire::load16(&inner->payload[6]));
    }
    if (!code)
        return false;
    const bool v4 = ip.family == core::Family::V4;
    const std::uint8_t expired = v4 ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded;
    const std::uint8_t unreachable
        = v4 ? wire::Icmp4DestinationUnreachable : wire::Icmp6DestinationUnreachable;
    if (message.type == expired) {
        RawHop hop;
        hop.address = ip.source;
        hop.replyTtl = ip.hopLimit;
        hop.code = *code;
        hop.icmp.assign(ip.payload.begin(), ip.payload.end());
        active->trace.hopAnswered(std::move(hop), atNs);
    } else if (message.type == unreachable) {
        Answer answer;
        answer.kind = AnswerKind::Unreachable;
        answer.replyTtl = ip.hopLimit;
        answer.from = ip.source;
        answer.icmpType = message.type;
        answer.icmpCode = message.code;
        active->trace.targetAnswered(std::move(answer), *code, atNs);
    } else {
        return false;
    }
    poll(*active);
    return true;
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
