// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/counter.h"
#include "core/scan/probeschedule.h"
#include "core/scan/probetemplate.h"
#include "core/scan/ratelimiter.h"
#include "core/scan/sendtimes.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace scan {

/// How sender threads are steered from outside. Any thread.
class SendControl {
public:
    explicit SendControl(double packetsPerSecond)
        : m_rate(packetsPerSecond)
    {
    }
    void setPaused(bool paused);
    void setRate(double packetsPerSecond);
    double rate() const { return m_rate.load(std::memory_order_relaxed); }
    /// Blocks while paused, until `stop` is requested.
    void waitWhilePaused(std::stop_token stop);
    /// Sleeps, but not past a stop request.
    void sleep(std::chrono::nanoseconds duration, std::stop_token stop);

private:
    std::atomic<double> m_rate;
    std::atomic<bool> m_paused { false };
    std::mutex m_lock;
    std::condition_variable_any m_changed;
};

/// One sender thread's counters, on a cache line of their own.
struct alignas(64) SendCounters {
    Counter sent;
    Counter errors;
    Counter unroutable;
    Counter positions; ///< of this thread's walk, all of whose probes were handed over or refused
};

/// Writes one thread's share of the probes into the port's batch buffer and sends them at the
/// thread's share of the rate. Lives in one sender thread; what it refers to must outlive it.
class ProbeSender {
public:
    /// What all senders of a scan have in common.
    struct Shared {
        const ScanPlan& plan;
        const net::PathTable& paths;
        const ProbeIdentifier& identifier;
        SendControl& control;
        SendTimes& sendTimes;
        wire::LinkType linkType;
    };
    ProbeSender(const Shared& shared, std::unique_ptr<net::FrameSender> frames,
        SendCounters& counters, std::uint32_t thread, std::uint32_t threads);

    /// Returns when everything is sent, when `stop` is requested, or with why it can't go on:
    /// Unavailable, as when the interface went down.
    core::Result<void> run(std::stop_token stop);

private:
    /// Fills up to `wanted` slots. False when the schedule is at its end.
    bool fill(std::size_t wanted);
    const net::Path* pathTo(const core::IpAddress& target) const
    {
        const net::Path* const shared = target.isV4() ? m_v4Path : m_v6Path;
        return shared ? shared : m_shared.paths.find(target);
    }
    /// Takes at most `wanted` probes from the schedule.
    ProbeSchedule::Step schedule(std::size_t wanted);
    /// Writes what was scheduled into the slots, as far as there is a way to it.
    void writeScheduled(std::int64_t nowUs);
    void writeV4(std::int64_t nowUs);
    void writeAny(std::int64_t nowUs);
    core::Result<void> sendFilled(std::stop_token stop);
    /// Takes `count` frames from the front of the batch; the others move up.
    void dropFront(std::size_t count);

    const Shared m_shared;
    const std::unique_ptr<net::FrameSender> m_frames;
    SendCounters& m_counters;
    const std::uint32_t m_threads;
    ProbeSchedule m_schedule;
    const net::Path* const m_v4Path; ///< of all IPv4 targets, null when each has to be looked up
    const net::Path* const m_v6Path;
    /// By index in PathTable::paths() and pass.
    std::vector<std::array<ProbeTemplate, PassCount>> m_templates;
    std::vector<NumberedProbe> m_scheduled; ///< room for a batch
    std::size_t m_scheduledCount = 0;
    std::vector<std::uint64_t> m_words; ///< TargetSpace::v4WordAt() of those scheduled
    std::vector<SipHash128> m_macs; ///< of these
    std::span<net::FrameSlot> m_slots;
    std::size_t m_filled = 0;
    std::size_t m_idle = 0; ///< tokens to let pass without a packet
};

} // namespace scan
