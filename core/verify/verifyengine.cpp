// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyengine.h"

#include "core/base/clocks.h"
#include "core/base/resultmailbox.h"
#include "core/net/arrival.h"
#include "core/scan/pacedsender.h"
#include "core/trace/targetfeed.h"
#include "core/verify/heldports.h"
#include "core/verify/hostproof.h"
#include "core/verify/kernelquestion.h"
#include "core/wire/icmpmessage.h"

#include <algorithm>
#include <deque>
#include <map>
#include <queue>
#include <thread>

namespace verify {

using core::epochNs;
using core::steadyNs;
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
        , paths(std::move(pathsIn))
        , vantage(vantageIn)
        , hooks(std::move(hooksIn))
        , targets(std::move(targetsIn), paths)
        , sender(double(request.probe.rate))
    {
    }

    core::Result<void> start();
    void loop(const std::stop_token& stop);
    bool allDone() const { return targets.isExhausted() && active.empty(); }
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
    core::Result<void> flush();
    core::Result<void> receive();
    milliseconds patience();
    void take(const net::ReceivedFrame& frame);
    bool takeTcp(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs);
    bool takeError(const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs);

    const VerifyRequest request;
    const net::PathTable paths;
    net::Vantage& vantage;
    const VerifyHooks hooks;

    // The engine's thread alone, once it runs, but for the target feed's count and the sender's
    // rate.
    std::unique_ptr<net::PacketPort> port;
    trace::TargetFeed targets;
    scan::PacedSender sender;
    std::unique_ptr<net::FrameReceiver> receiver;
    std::optional<HeldPorts> held;
    scan::SipKey secret;
    /// One ladder at a time for each address, so that the limit on connections holds for it.
    std::map<core::IpAddress, std::unique_ptr<Active>> active;
    std::map<core::IpAddress, std::deque<trace::RoutedTarget>> deferred;
    std::size_t deferredCount = 0;
    std::deque<core::IpAddress> ready;
    std::priority_queue<Wake, std::vector<Wake>, std::greater<>> wakes;
    std::vector<core::IpAddress> askingKernel;

    struct Counters {
        scan::Counter started;
        scan::Counter done;
        scan::Counter sent;
        scan::Counter sendErrors;
        scan::Counter matched;
        scan::Counter notOurs;
        scan::Counter parseErrors;
        scan::Counter drops;
    } counters;

    core::ResultMailbox<VerifyResult> mailbox;

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
    const auto asked = scan::PortRanges::parse(request.probe.sourcePorts);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto drawn
        = hooks.simulated ? core::Result<scan::SipKey>({ hooks.seed, 2 }) : drawSecret();
    if (!drawn)
        return tl::unexpected(drawn.error());
    secret = *drawn;

    // Some dozens are held, close to each other since every segment to those between them is let
    // in.
    const auto [first, last] = asked->largest();
    const std::uint32_t count = asked->largest().count();
    // Not on round the end: the receiver lets in all ports between the lowest and the highest.
    const std::uint32_t tried = WantedPorts * HeldPorts::TriesPerPort;
    const std::uint32_t starts = count > tried ? count - tried : count;
    const auto from = std::uint16_t(first + DrawnNumbers(secret, {}).next() % starts);
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
    if (auto prepared = sender.open(*port, SendBatch); !prepared)
        return prepared;

    mailbox.open();
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
    const bool stopped = stop.stop_requested() && !allDone();
    mailbox.close(stopped, done ? std::nullopt : std::optional(done.error()));
}

void VerifyEngine::Run::beginTargets()
{
    const std::size_t window = std::max(request.window, 1u);
    while (active.size() < window && deferredCount < window
        && mailbox.size() + active.size() < hooks.mailboxResults) {
        auto next = targets.next();
        if (!next)
            return;
        if (active.contains(next->target.address)) {
            deferred[next->target.address].push_back(std::move(*next));
            ++deferredCount;
        } else {
            begin(next->target, *next->path);
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
    mailbox.put(std::move(result));
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
    const std::int64_t endNs = steadyNs() + std::chrono::nanoseconds(LongestFarewell).count();
    for (std::size_t at = 0; at < packets.size();) {
        if (const auto wait = sender.wait(); wait.count() > 0) {
            if (steadyNs() + wait.count() > endNs)
                return;
            std::this_thread::sleep_for(wait);
        }
        for (; at < packets.size() && sender.hasRoom(); ++at)
            sender.add(*packets[at].first, packets[at].second);
        if (!flush())
            return;
    }
}

core::Result<void> VerifyEngine::Run::sendReady()
{
    const std::int64_t nowNs = steadyNs();
    while (!ready.empty() && sender.hasRoom()) {
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
        sender.add(each.path, *packet);
        makeReady(each);
    }
    return flush();
}

core::Result<void> VerifyEngine::Run::flush()
{
    if (hooks.onFrame) {
        for (const net::FrameSlot& frame : sender.frames())
            hooks.onFrame({ frame.data, frame.length }, epochNs());
    }
    const auto flushed = sender.flush();
    if (!flushed)
        return tl::unexpected(flushed.error());
    counters.sent.add(flushed->sent);
    // Their connections repeat what they miss.
    counters.sendErrors.add(flushed->lost);
    return {};
}

milliseconds VerifyEngine::Run::patience()
{
    if (!ready.empty())
        return milliseconds(1);
    if (!askingKernel.empty())
        return KernelInterval;
    const milliseconds longest = targets.isDry() ? DryWait : LongestWait;
    if (wakes.empty())
        return targets.isExhausted() ? milliseconds(5)
            : targets.isDry()        ? longest
                                     : milliseconds(1);
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
    const auto arrival = net::readArrival(frame, port->linkType());
    if (!arrival) {
        const bool foreign = arrival.error() == wire::ParseError::Unsupported;
        (foreign ? counters.notOurs : counters.parseErrors).add(1);
        return;
    }
    const std::int64_t atNs = net::arrivalNs(frame, steadyNs(), epochNs());
    const bool ours = arrival->ip.protocol == wire::ProtocolTcp
        ? takeTcp(arrival->ip, arrival->packet, atNs)
        : takeError(arrival->ip, arrival->packet, atNs);
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

void VerifyEngine::setRate(double packetsPerSecond) { m_run->sender.setRate(packetsPerSecond); }

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
    snapshot.noPath = run.targets.noPath();
    snapshot.receiveDrops = run.counters.drops.get();
    const auto state = run.mailbox.state();
    snapshot.finished = state.closed;
    snapshot.stopped = state.stopped;
    snapshot.seconds = state.seconds;
    return snapshot;
}

std::vector<VerifyResult> VerifyEngine::takeResults(std::size_t maximum)
{
    return m_run->mailbox.take(maximum);
}

bool VerifyEngine::finished() const { return m_run->mailbox.isClosed(); }

bool VerifyEngine::waitFinished(milliseconds timeout) { return m_run->mailbox.waitClosed(timeout); }

std::optional<core::Error> VerifyEngine::error() const { return m_run->mailbox.error(); }

} // namespace verify
