// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyengine.h"

#include "core/scan/counter.h"
#include "core/scan/ratelimiter.h"
#include "core/targets/portset.h"
#include "core/trace/targetqueue.h"
#include "core/verify/heldports.h"
#include "core/verify/hostproof.h"
#include "core/verify/kernelquestion.h"
#include "core/wire/icmpmessage.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <queue>
#include <thread>

namespace verify {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

    constexpr std::size_t SendBatch = 32;
    /// Enough that two ladders to one address, one after the other, seldom share a port.
    constexpr std::size_t WantedPorts = 64;
    constexpr milliseconds LongestWait { 50 };
    /// While the source of targets has none, but will have.
    constexpr milliseconds DryWait { 10 };
    /// Between looks at the sockets of the kernel.
    constexpr milliseconds KernelInterval { 5 };
    /// For the RSTs of a run that is stopped, at its rate.
    constexpr milliseconds LongestFarewell { 500 };

    std::int64_t steadyNs()
    {
        return std::chrono::nanoseconds(Clock::now().time_since_epoch()).count();
    }
    std::int64_t epochNs()
    {
        return std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch())
            .count();
    }

} // namespace

struct VerifyEngine::Run {
    /// A host whose ladder is being climbed.
    struct Active {
        HostProof proof;
        net::Path path;
        std::int64_t startedNs = 0; ///< since the Unix epoch
        std::int64_t wakeNs = 0; ///< the deadline that waits for it
        bool ready = false; ///< stands in the queue of those that may send
        std::unique_ptr<KernelQuestion> kernel {}; ///< while it is asked
    };
    using Wake = std::pair<std::int64_t, core::IpAddress>; ///< deadline and host

    Run(VerifyRequest requestIn, std::unique_ptr<trace::TargetSource> targetsIn,
        net::PathTable pathsIn, net::Vantage& vantageIn, VerifyHooks hooksIn)
        : request(std::move(requestIn))
        , targets(std::move(targetsIn))
        , paths(std::move(pathsIn))
        , vantage(vantageIn)
        , hooks(std::move(hooksIn))
        , rate(double(request.probe.rate))
    {
    }

    core::Result<void> start();
    void loop(const std::stop_token& stop);
    bool allDone() const { return exhausted && active.empty(); }
    bool mailboxFull() const;
    void beginTargets();
    void begin(const trace::ProbeTarget& target, const net::Path& path);
    void makeReady(Active& each);
    void settle(Active& each);
    void finish(Active& each);
    void wakeProofs();
    void askKernel(Active& each);
    void pollKernel();
    void abandonAll();
    core::Result<void> sendReady();
    core::Result<void> sendBatch(std::size_t count);
    void write(net::FrameSlot& slot, const net::Path& path, wire::Bytes packet) const;
    core::Result<void> receive();
    milliseconds patience() const;
    void take(const net::ReceivedFrame& frame);
    bool takeTcp(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs);
    bool takeError(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs);

    const VerifyRequest request;
    const std::unique_ptr<trace::TargetSource> targets;
    const net::PathTable paths;
    net::Vantage& vantage;
    const VerifyHooks hooks;
    std::atomic<double> rate; ///< packets a second; 0 is unlimited

    // The engine's thread alone, once it runs.
    std::unique_ptr<net::PacketPort> port;
    std::unique_ptr<net::FrameSender> sender;
    std::unique_ptr<net::FrameReceiver> receiver;
    std::optional<HeldPorts> held;
    scan::SipKey secret;
    std::unique_ptr<scan::RateLimiter> limiter;
    double limiterRate = 0;
    /// One ladder at a time for each address, so that the limit on connections holds for it.
    std::map<core::IpAddress, std::unique_ptr<Active>> active;
    std::map<core::IpAddress, std::deque<trace::RoutedTarget>> deferred;
    std::size_t deferredCount = 0;
    std::deque<core::IpAddress> ready;
    std::priority_queue<Wake, std::vector<Wake>, std::greater<>> wakes;
    std::vector<core::IpAddress> askingKernel;
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
    std::vector<VerifyResult> results;
    bool hasEnded = true;
    bool wasStopped = false;
    Clock::time_point startedAt;
    Clock::time_point endedAt;
    std::optional<core::Error> error;

    std::jthread thread; ///< last, so that it is joined before the rest goes
};

VerifyEngine::VerifyEngine(VerifyRequest request, std::unique_ptr<trace::TargetSource> targets,
    net::PathTable paths, net::Vantage& vantage, VerifyHooks hooks)
    : m_run(std::make_unique<Run>(
        std::move(request), std::move(targets), std::move(paths), vantage, std::move(hooks)))
{
}

VerifyEngine::~VerifyEngine() = default;

core::Result<void> VerifyEngine::start() { return m_run->start(); }

core::Result<void> VerifyEngine::Run::start()
{
    const auto range = targets::PortSet::parse(request.probe.sourcePorts);
    if (!range)
        return tl::unexpected(range.error());
    const auto drawn
        = hooks.simulated ? core::Result<scan::SipKey>({ hooks.seed, 2 }) : drawSecret();
    if (!drawn)
        return tl::unexpected(drawn.error());
    secret = *drawn;

    const std::uint16_t first = range->ports().front();
    const std::uint16_t last = range->ports().back();
    const std::uint32_t count = std::uint32_t(last) - first + 1;
    const auto from = std::uint16_t(first + DrawnNumbers(secret, {}).next() % count);
    auto ports = HeldPorts::hold(vantage, first, last, from, WantedPorts, HostProof::PortCount);
    if (!ports)
        return tl::unexpected(ports.error());
    held = std::move(*ports);

    auto opened = vantage.openPort(paths);
    if (!opened)
        return tl::unexpected(opened.error());
    port = std::move(*opened);
    net::ReceiveFilter filter;
    filter.firstPort = held->ports().front();
    filter.lastPort = held->ports().back();
    filter.everySegment = true;
    auto frames = port->openReceiver(filter);
    if (!frames)
        return tl::unexpected(frames.error());
    receiver = std::move(*frames);
    // Visible to other captures of this machine: a proof is worth watching.
    auto batch = port->openSender(SendBatch, net::Egress::Visible);
    if (!batch)
        return tl::unexpected(batch.error());
    sender = std::move(*batch);
    limiterRate = rate.load(std::memory_order_relaxed);
    limiter = std::make_unique<scan::RateLimiter>(limiterRate, SendBatch, Clock::now());

    startedAt = Clock::now();
    hasEnded = false;
    thread = std::jthread([this](const std::stop_token& stop) { loop(stop); });
    return {};
}

void VerifyEngine::Run::loop(const std::stop_token& stop)
{
    core::Result<void> done;
    while (done && !stop.stop_requested()) {
        beginTargets();
        if (allDone())
            break;
        done = sendReady();
        if (done)
            done = receive();
        wakeProofs();
        pollKernel();
    }
    if (done)
        abandonAll();
    const std::lock_guard guard(lock);
    if (!done)
        error = done.error();
    wasStopped = stop.stop_requested() && !allDone();
    endedAt = Clock::now();
    hasEnded = true;
    ended.notify_all();
}

bool VerifyEngine::Run::mailboxFull() const
{
    const std::lock_guard guard(lock);
    return results.size() + active.size() >= hooks.mailboxResults;
}

void VerifyEngine::Run::beginTargets()
{
    const std::size_t window = std::max(request.window, 1u);
    while (!exhausted && active.size() < window && deferredCount < window && !mailboxFull()) {
        const auto target = targets->next();
        exhausted = !target && targets->ended();
        dry = !target && !exhausted;
        if (!target)
            return;
        const net::Path* path = targets->path();
        if (!path)
            path = paths.find(target->address);
        if (!path) {
            counters.noPath.add(1);
        } else if (active.contains(target->address)) {
            deferred[target->address].push_back({ *target, *path });
            ++deferredCount;
        } else {
            begin(*target, *path);
        }
    }
}

void VerifyEngine::Run::begin(const trace::ProbeTarget& target, const net::Path& path)
{
    DrawnNumbers numbers(secret, target);
    const std::vector<std::uint16_t>& all = held->ports();
    const std::size_t from = numbers.next() % all.size();
    std::array<std::uint16_t, HostProof::PortCount> ports {};
    for (std::size_t i = 0; i < ports.size(); ++i)
        ports[i] = all[(from + i) % all.size()];
    auto& slot = active[target.address];
    slot.reset(new Active { HostProof(target, path.source, ports, request, numbers), path });
    slot->startedNs = epochNs();
    counters.started.add(1);
    makeReady(*slot);
}

void VerifyEngine::Run::makeReady(Active& each)
{
    if (each.ready)
        return;
    each.ready = true;
    ready.push_back(each.proof.target().address);
}

/// After it had nothing more to send.
void VerifyEngine::Run::settle(Active& each)
{
    if (each.proof.wantsKernel())
        askKernel(each);
    if (each.proof.finished())
        return finish(each);
    const auto deadline = each.proof.deadline();
    if (!deadline)
        return;
    const std::int64_t wakeNs = std::max<std::int64_t>(*deadline, 1); // 0 stands for none
    if (wakeNs != each.wakeNs) {
        each.wakeNs = wakeNs;
        wakes.emplace(wakeNs, each.proof.target().address);
    }
}

void VerifyEngine::Run::finish(Active& each)
{
    const core::IpAddress address = each.proof.target().address;
    VerifyResult result = each.proof.result(epochNs() - steadyNs());
    result.simulated = hooks.simulated;
    result.startedNs = each.startedNs;
    result.endedNs = epochNs();
    active.erase(address);
    counters.done.add(1);
    {
        const std::lock_guard guard(lock);
        results.push_back(std::move(result));
    }
    const auto waiting = deferred.find(address);
    if (waiting == deferred.end())
        return;
    const trace::RoutedTarget next = std::move(waiting->second.front());
    waiting->second.pop_front();
    --deferredCount;
    if (waiting->second.empty())
        deferred.erase(waiting);
    begin(next.target, *next.path);
}

void VerifyEngine::Run::wakeProofs()
{
    const std::int64_t now = steadyNs();
    while (!wakes.empty() && wakes.top().first <= now) {
        const auto [deadline, address] = wakes.top();
        wakes.pop();
        const auto found = active.find(address);
        if (found == active.end() || found->second->wakeNs != deadline)
            continue;
        found->second->wakeNs = 0;
        makeReady(*found->second);
    }
}

void VerifyEngine::Run::askKernel(Active& each)
{
    const std::int64_t patienceNs
        = std::int64_t(request.timeoutMs) * 1'000'000 * std::max<int>(request.attempts, 1);
    each.proof.kernelAsked();
    each.kernel = std::make_unique<KernelQuestion>(
        vantage, each.path.source, each.proof.target(), steadyNs() + patienceNs);

    askingKernel.push_back(each.proof.target().address);
}

void VerifyEngine::Run::pollKernel()
{
    const std::int64_t now = steadyNs();
    std::vector<core::IpAddress> answered;
    std::erase_if(askingKernel, [&](const core::IpAddress& address) {
        Active& each = *active.at(address);
        auto evidence = each.kernel->poll(now);
        if (!evidence)
            return false;
        each.proof.kernelAnswered(std::move(*evidence));
        answered.push_back(address);
        return true;
    });
    for (const core::IpAddress& address : answered)
        settle(*active.at(address));
}

/// A run that was stopped leaves nothing open behind it, as far as its rate allows.
void VerifyEngine::Run::abandonAll()
{
    std::vector<std::pair<const net::Path*, std::vector<std::uint8_t>>> packets;
    for (const auto& [address, each] : active) {
        for (auto& packet : each->proof.abandon())
            packets.emplace_back(&each->path, std::move(packet));
    }
    const auto end = Clock::now() + LongestFarewell;
    const auto slots = sender->batch();
    for (std::size_t at = 0; at < packets.size();) {
        const std::size_t count
            = std::min({ packets.size() - at, limiter->stride(), slots.size() });
        const auto wait = limiter->waitFor(count, Clock::now());
        if (Clock::now() + wait > end)
            return;
        if (wait.count() > 0) {
            std::this_thread::sleep_for(wait);
            continue;
        }
        for (std::size_t i = 0; i < count; ++i)
            write(slots[i], *packets[at + i].first, packets[at + i].second);
        limiter->take(count);
        if (!sendBatch(count))
            return;
        at += count;
    }
}

core::Result<void> VerifyEngine::Run::sendReady()
{
    const auto now = Clock::now();
    if (const double wanted = rate.load(std::memory_order_relaxed); wanted != limiterRate) {
        limiterRate = wanted;
        limiter->setRate(wanted, now);
    }
    const std::int64_t nowNs = steadyNs();
    const auto slots = sender->batch();
    std::size_t count = 0;
    while (count < slots.size() && !ready.empty() && limiter->waitFor(1, now).count() <= 0) {
        const auto found = active.find(ready.front());
        ready.pop_front();
        if (found == active.end() || !found->second->ready)
            continue;
        Active& each = *found->second;
        each.ready = false;
        const auto packet = each.proof.next(nowNs);
        if (!packet) {
            settle(each);
            continue;
        }
        write(slots[count++], each.path, *packet);
        limiter->take(1);
        makeReady(each);
    }
    return count > 0 ? sendBatch(count) : core::Result<void>();
}

core::Result<void> VerifyEngine::Run::sendBatch(std::size_t count)
{
    const auto slots = sender->batch();
    if (hooks.onFrame) {
        for (std::size_t i = 0; i < count; ++i)
            hooks.onFrame({ slots[i].data, slots[i].length }, epochNs());
    }
    std::size_t left = count;
    while (left > 0) {
        const auto outcome = sender->send(left);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const std::size_t taken = outcome->taken;
        counters.sent.add(taken);
        if (taken == 0) {
            // Their connections repeat what they miss.
            counters.sendErrors.add(left);
            return {};
        }
        left -= taken;
        for (std::size_t i = 0; i < left; ++i) {
            std::copy_n(slots[i + taken].data, slots[i + taken].length, slots[i].data);
            slots[i].length = slots[i + taken].length;
        }
    }
    return {};
}

void VerifyEngine::Run::write(net::FrameSlot& slot, const net::Path& path, wire::Bytes packet) const
{
    std::size_t header = 0;
    if (port->linkType() == wire::LinkType::Ethernet) {
        header = wire::EthernetHeaderBytes;
        wire::storeEthernetHeader(slot.data, path.nextHopMac, path.sourceMac,
            path.source.isV4() ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    }
    std::copy(packet.begin(), packet.end(), slot.data + header);
    slot.length = std::uint32_t(header + packet.size());
}

milliseconds VerifyEngine::Run::patience() const
{
    if (!ready.empty())
        return milliseconds(1);
    if (!askingKernel.empty())
        return KernelInterval;
    const milliseconds longest = dry ? DryWait : LongestWait;
    if (wakes.empty())
        return exhausted ? milliseconds(5) : dry ? longest : milliseconds(1);
    const auto wait
        = std::chrono::ceil<milliseconds>(std::chrono::nanoseconds(wakes.top().first - steadyNs()));
    return std::clamp(wait, milliseconds(0), longest);
}

core::Result<void> VerifyEngine::Run::receive()
{
    const auto frames = receiver->receive(patience());
    if (!frames)
        return tl::unexpected(frames.error());
    for (const net::ReceivedFrame& frame : *frames)
        take(frame);
    counters.drops.set(receiver->loss().socketDrops);
    return {};
}

void VerifyEngine::Run::take(const net::ReceivedFrame& frame)
{
    const auto bytes = wire::ipPayload(frame.bytes, port->linkType());
    const auto ip = bytes ? wire::parseIp(*bytes) : tl::unexpected(bytes.error());
    if (!ip) {
        counters.parseErrors.add(1);
        return;
    }
    const bool damaged = ip->protocol == wire::ProtocolTcp
        && (ip->truncated || ip->moreFragments || ip->fragmentOffset != 0
            || (frame.checksumReady && !wire::tcpChecksumValid(*ip)));
    if (damaged) {
        counters.parseErrors.add(1);
        return;
    }
    const wire::Bytes packet = bytes->first(std::min<std::size_t>(bytes->size(), ip->totalLength));
    const std::int64_t atNs = std::min(steadyNs(), steadyNs() - (epochNs() - frame.timeNs));
    const bool ours = ip->protocol == wire::ProtocolTcp ? takeTcp(*ip, packet, atNs)
                                                        : takeError(*ip, packet, atNs);
    if (!ours) {
        counters.notOurs.add(1);
        return;
    }
    counters.matched.add(1);
    if (hooks.onFrame)
        hooks.onFrame(frame.bytes, frame.timeNs);
}

bool VerifyEngine::Run::takeTcp(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs)
{
    const auto tcp = wire::parseTcp(ip.payload);
    const auto found = active.find(ip.source);
    if (!tcp || found == active.end() || found->second->path.source != ip.destination
        || !found->second->proof.take(*tcp, packet, atNs))
        return false;
    makeReady(*found->second);
    return true;
}

bool VerifyEngine::Run::takeError(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs)
{
    const auto message = wire::parseIcmp(ip.payload, ip.family);
    const std::uint8_t unreachable = ip.family == core::Family::V4
        ? wire::Icmp4DestinationUnreachable
        : wire::Icmp6DestinationUnreachable;
    if (!message || !message->isError || message->type != unreachable)
        return false;
    const auto quote = wire::parseQuote(*message);
    const auto found = quote ? active.find(quote->ip.destination) : active.end();
    if (found == active.end() || quote->ip.source != found->second->path.source
        || !found->second->proof.takeUnreachable(quote->tcp, packet, atNs))
        return false;
    makeReady(*found->second);
    return true;
}

void VerifyEngine::setRate(double packetsPerSecond)
{
    m_run->rate.store(packetsPerSecond, std::memory_order_relaxed);
}

void VerifyEngine::stop() { m_run->thread.request_stop(); }

VerifySnapshot VerifyEngine::snapshot() const
{
    const Run& run = *m_run;
    VerifySnapshot snapshot;
    snapshot.targetsStarted = run.counters.started.get();
    snapshot.targetsDone = run.counters.done.get();
    snapshot.packetsSent = run.counters.sent.get();
    snapshot.sendErrors = run.counters.sendErrors.get();
    snapshot.packetsMatched = run.counters.matched.get();
    snapshot.packetsNotOurs = run.counters.notOurs.get();
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

std::vector<VerifyResult> VerifyEngine::takeResults(std::size_t maximum)
{
    const std::lock_guard guard(m_run->lock);
    auto& waiting = m_run->results;
    const auto end = waiting.begin() + std::ptrdiff_t(std::min(maximum, waiting.size()));
    std::vector<VerifyResult> taken(
        std::make_move_iterator(waiting.begin()), std::make_move_iterator(end));
    waiting.erase(waiting.begin(), end);
    return taken;
}

bool VerifyEngine::finished() const
{
    const std::lock_guard guard(m_run->lock);
    return m_run->hasEnded;
}

bool VerifyEngine::waitFinished(milliseconds timeout)
{
    std::unique_lock guard(m_run->lock);
    return m_run->ended.wait_for(guard, timeout, [this] { return m_run->hasEnded; });
}

std::optional<core::Error> VerifyEngine::error() const
{
    const std::lock_guard guard(m_run->lock);
    return m_run->error;
}

} // namespace verify
