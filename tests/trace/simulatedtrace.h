// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/virtual/virtualnetwork.h"
#include "core/net/arrival.h"
#include "core/trace/pathverdict.h"
#include "core/trace/replyintake.h"
#include "tracesamples.h"

#include <map>

namespace tracetest {

/// A trace of one target of a virtual network in simulated time: what takes seconds is done at
/// once, and always the same way. What the engine does with one thread and a port is done here by
/// hand; the rest is the tracer's own.
class SimulatedTrace {
public:
    /// What becomes of a packet that the scanner sends (to the target) or that comes to it: it may
    /// be changed, and false drops it.
    using Filter = std::function<bool(Buffer& packet, bool toTarget)>;

    explicit SimulatedTrace(std::string_view plan)
        : m_network(99, lab::parsePlan(plan).value())
    {
    }

    trace::TraceRequest request;
    Filter filter;
    bool takesBack = true; ///< RSTs for what SYNs opened
    std::vector<trace::ProbeCode> sent;
    std::vector<Buffer> packets; ///< all that left

    trace::PathEvidence run(const core::IpAddress& to, scan::Pass pass, std::uint16_t port = 80)
    {
        trace::FlowTable flows({ 3, 5 }, { 40000, 49999 });
        net::Path path;
        path.source = address(to.isV4() ? "10.1.0.1" : "fd00:10:1::1");
        trace::ActiveTrace* active = flows.add({ to, port, pass }, path, 0, request);
        m_now = StartNs;
        m_arrivals.clear();
        while (true) {
            for (const trace::ProbeCode code : active->trace.due(m_now)) {
                sent.push_back(code);
                active->trace.sent(code, m_now);
                send(buildProbe(active->trace.flow(), code));
            }
            if (active->trace.finished())
                break;
            waitForNext(active->trace);
            deliver(flows, *active);
        }
        return active->trace.evidence();
    }
    trace::PathVerdict judge(const core::IpAddress& to, scan::Pass pass)
    {
        return judgePath(run(to, pass));
    }
    const lab::VirtualNetwork& network() const { return m_network; }
    double seconds() const { return double(m_now - StartNs) / 1e9; }

    /// A packet that nobody asked for arrives after so many microseconds.
    void inject(Buffer packet, std::int64_t delayUs)
    {
        m_arrivals.emplace(m_now + delayUs * 1000, std::move(packet));
    }

private:
    static constexpr std::int64_t StartNs = 1'000'000'000;

    void send(Buffer packet)
    {
        packets.push_back(packet);
        if (filter && !filter(packet, true))
            return;
        for (lab::DevicePacket& answer : m_network.carry(packet)) {
            if (!filter || filter(answer.ip, false))
                inject(std::move(answer.ip), answer.delayUs);
        }
    }

    void waitForNext(const trace::TargetTrace& target)
    {
        std::optional<std::int64_t> next = target.deadline(m_now);
        if (!m_arrivals.empty())
            next = std::min(next.value_or(INT64_MAX), m_arrivals.begin()->first);
        if (!next)
            qFatal("the trace waits for nothing");
        m_now = std::max(*next, m_now + 1);
    }

    void deliver(trace::FlowTable& flows, trace::ActiveTrace& active)
    {
        while (!m_arrivals.empty() && m_arrivals.begin()->first <= m_now) {
            const Buffer packet = m_arrivals.begin()->second;
            m_arrivals.erase(m_arrivals.begin());
            const auto ip = wire::parseIp(packet);
            if (!ip || !net::checksumRight(*ip))
                qFatal("the lab sent a damaged packet");
            const trace::Intake intake = takeReply(flows, *ip, packet, m_now);
            if (takesBack && intake.opened && active.trace.takeBack())
                send(buildReset(active.trace.flow(), *intake.opened));
        }
    }

    lab::VirtualNetwork m_network;
    std::int64_t m_now = StartNs;
    std::multimap<std::int64_t, Buffer> m_arrivals;
};

/// "true-mptcp pass-through", "middlebox-affected drop 2-3", "... return"
inline QByteArray outcomeOf(const trace::PathVerdict& verdict)
{
    std::string text
        = std::string(trace::verdictName(verdict.verdict)) + " " + trace::ruleName(verdict.rule);
    if (verdict.interval) {
        text += " " + std::to_string(verdict.interval->afterTtl) + "-"
            + std::to_string(verdict.interval->beforeTtl);
    }
    return QByteArray::fromStdString(text + (verdict.onReturnPath ? " return" : ""));
}

} // namespace tracetest
