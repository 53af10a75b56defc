// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probesender.h"

#include <algorithm>
#include <cstring>

namespace scan {

namespace {

    using Clock = RateLimiter::Clock;
    using namespace std::chrono_literals;

    constexpr auto StuckAfter = 5s;
    constexpr auto LongestSleep = 100ms; // a changed rate takes effect within it

    std::int64_t wallClockUs()
    {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
    }

    std::vector<std::array<ProbeTemplate, PassCount>> makeTemplates(
        const ProbeSender::Shared& shared)
    {
        const ScanRequest& request = shared.plan.request;
        std::vector<std::array<ProbeTemplate, PassCount>> templates;
        for (const net::Path& path : shared.paths.paths()) {
            const auto make = [&](Pass pass) {
                return ProbeTemplate(
                    path, shared.linkType, pass, request.probeOptions, request.probeTtl);
            };
            templates.push_back({ make(Pass::V0), make(Pass::V1), make(Pass::Control) });
        }
        return templates;
    }

} // namespace

void SendControl::setPaused(bool paused)
{
    {
        const std::lock_guard guard(m_lock);
        m_paused.store(paused, std::memory_order_relaxed);
    }
    m_changed.notify_all();
}

void SendControl::setRate(double packetsPerSecond)
{
    m_rate.store(packetsPerSecond, std::memory_order_relaxed);
}

void SendControl::waitWhilePaused(std::stop_token stop)
{
    if (!m_paused.load(std::memory_order_relaxed))
        return;
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, stop, [this] { return !m_paused.load(std::memory_order_relaxed); });
}

void SendControl::sleep(std::chrono::nanoseconds duration, std::stop_token stop)
{
    std::unique_lock lock(m_lock);
    m_changed.wait_for(lock, stop, duration, [] { return false; });
}

ProbeSender::ProbeSender(const Shared& shared, std::unique_ptr<net::FrameSender> frames,
    SendCounters& counters, std::uint32_t thread, std::uint32_t threads)
    : m_shared(shared)
    , m_frames(std::move(frames))
    , m_counters(counters)
    , m_threads(threads)
    , m_schedule(shared.plan, thread, threads)
    , m_v4Path(shared.paths.sharedBy(core::Family::V4))
    , m_v6Path(shared.paths.sharedBy(core::Family::V6))
    , m_templates(makeTemplates(shared))
    , m_scheduled(m_frames->batch().size())
    , m_words(m_scheduled.size())
    , m_macs(m_scheduled.size())
{
}

core::Result<void> ProbeSender::run(std::stop_token stop)
{
    const std::size_t batch
        = std::min<std::size_t>(m_shared.plan.request.batch, m_frames->batch().size());
    double rate = m_shared.control.rate();
    RateLimiter limiter(rate / m_threads, batch, Clock::now());

    bool more = true;
    while (more && !stop.stop_requested()) {
        m_shared.control.waitWhilePaused(stop);
        if (const double wanted = m_shared.control.rate(); wanted != rate) {
            rate = wanted;
            limiter.setRate(rate / m_threads, Clock::now());
        }
        const std::size_t stride = limiter.stride();
        const auto wait = limiter.waitFor(stride, Clock::now());
        if (wait.count() > 0) {
            m_shared.control.sleep(std::min<std::chrono::nanoseconds>(wait, LongestSleep), stop);
            continue;
        }
        more = fill(stride);
        limiter.take(m_filled + m_idle);
        if (auto sent = sendFilled(stop); !sent)
            return sent;
        if (m_filled == 0)
            m_counters.positions.set(m_schedule.positionsGiven());
    }
    return {};
}

bool ProbeSender::fill(std::size_t wanted)
{
    m_slots = m_frames->batch();
    const std::int64_t nowUs = wallClockUs();
    m_filled = 0;
    m_idle = 0;
    // Targets without a path cost no packet, so a batch may look at many; a stop must get through.
    std::size_t skippable = 4096;
    while (m_filled + m_idle < wanted) {
        const ProbeSchedule::Step step = schedule(wanted - m_filled - m_idle);
        const std::size_t before = m_filled;
        writeScheduled(nowUs);
        const std::size_t skipped = m_scheduledCount - (m_filled - before);
        if (skipped > 0)
            m_counters.unroutable.add(skipped);
        if (step == ProbeSchedule::Step::Done)
            return false;
        if (step == ProbeSchedule::Step::Idle)
            m_idle += m_shared.plan.request.passes.size();
        if (skipped >= skippable)
            break;
        skippable -= skipped;
    }
    return true;
}

ProbeSchedule::Step ProbeSender::schedule(std::size_t wanted)
{
    m_scheduledCount = 0;
    auto step = ProbeSchedule::Step::Probe;
    while (m_scheduledCount < wanted && step == ProbeSchedule::Step::Probe) {
        step = m_schedule.next(m_scheduled[m_scheduledCount]);
        m_scheduledCount += step == ProbeSchedule::Step::Probe ? 1 : 0;
    }
    return step;
}

void ProbeSender::writeScheduled(std::int64_t nowUs)
{
    if (m_shared.plan.space.isV4())
        writeV4(nowUs);
    else
        writeAny(nowUs);
}

// Loop by loop, so that the processor works on several probes at a time: in none of them does one
// probe wait for another.
void ProbeSender::writeV4(std::int64_t nowUs)
{
    const std::size_t count = m_scheduledCount;
    const targets::TargetSpace& space = m_shared.plan.space;
    for (std::size_t i = 0; i < count; ++i)
        m_words[i] = space.v4WordAt(std::uint64_t(m_scheduled[i].target));
    const ProbeIdentifier& identifier = m_shared.identifier;
    identifier.macsOf({ m_words.data(), count }, m_macs.data());

    const std::uint64_t timestamp = std::uint32_t(nowUs / 1000);
    const net::Path* const firstPath = m_shared.paths.paths().data();
    net::FrameSlot* slot = m_slots.data() + m_filled;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t word = m_words[i];
        const net::Path* const path = m_v4Path
            ? m_v4Path
            : m_shared.paths.find(core::IpAddress::v4(std::uint32_t(word >> 16)));
        if (!path)
            continue;
        const Pass pass = m_scheduled[i].pass;
        const IdentityWords identity = identifier.words(m_macs[i], pass);
        m_templates[std::size_t(path - firstPath)][std::size_t(pass)].writeV4(
            *slot, word >> 16, word & 0xffff, identity, timestamp);
        m_shared.sendTimes.record(identity.fingerprint, nowUs);
        ++slot;
    }
    m_filled = std::size_t(slot - m_slots.data());
}

void ProbeSender::writeAny(std::int64_t nowUs)
{
    const auto timestamp = std::uint32_t(nowUs / 1000);
    const net::Path* const firstPath = m_shared.paths.paths().data();
    for (std::size_t i = 0; i < m_scheduledCount; ++i) {
        const NumberedProbe& probe = m_scheduled[i];
        const targets::Target target = m_shared.plan.space.at(probe.target);
        const net::Path* const path = pathTo(target.address);
        if (!path)
            continue;
        const ProbeIdentity identity
            = m_shared.identifier.identify(target.address, target.port, probe.pass);
        m_templates[std::size_t(path - firstPath)][std::size_t(probe.pass)].write(
            m_slots[m_filled], target.address, target.port, identity, timestamp);
        m_shared.sendTimes.record(identity.fingerprint, nowUs);
        ++m_filled;
    }
}

core::Result<void> ProbeSender::sendFilled(std::stop_token stop)
{
    auto progress = Clock::now();
    while (m_filled > 0 && !stop.stop_requested()) {
        const auto outcome = m_frames->send(m_filled);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const std::size_t refused = outcome->refused ? 1 : 0;
        m_counters.sent.add(outcome->taken - outcome->lost);
        if (outcome->lost + refused > 0)
            m_counters.errors.add(outcome->lost + refused);
        dropFront(outcome->taken + refused);
        if (outcome->taken + refused > outcome->lost) {
            progress = Clock::now();
        } else if (Clock::now() - progress >= StuckAfter) {
            return core::failure(core::ErrorCode::Unavailable,
                core::Pattern(
                    "scan", "the interface has taken no packet for 5 seconds; is its link up?"));
        }
    }
    return {};
}

void ProbeSender::dropFront(std::size_t count)
{
    const std::span<net::FrameSlot> before = m_slots;
    m_slots = m_frames->batch();
    for (std::size_t i = count; i < m_filled; ++i) {
        std::memcpy(m_slots[i - count].data, before[i].data, before[i].length);
        m_slots[i - count].length = before[i].length;
        m_slots[i - count].writtenBy = before[i].writtenBy;
    }
    m_filled -= count;
}

} // namespace scan
