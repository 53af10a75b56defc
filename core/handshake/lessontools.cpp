// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lessontools.h"

#include "core/scan/probetemplate.h"
#include "core/scan/replydecoder.h"
#include "core/trace/replyintake.h"
#include "core/verify/hostproof.h"

#include <map>

namespace handshake {

namespace {

    constexpr std::int64_t StartNs = 1'000'000'000;
    constexpr std::uint16_t ScanPort = 40000;
    constexpr std::uint16_t FirstTracePort = 41000;
    constexpr std::uint16_t LastTracePort = 41999;
    constexpr std::uint16_t FirstProofPort = 42000;
    /// No tool waits so long for anything; it ends what would wait for nothing.
    constexpr std::int64_t LongestNs = 600'000'000'000;
    constexpr std::size_t FrameBytes = 1500;

    trace::ProbeTarget targetOf(const LessonPath& path, const LessonPlan& plan)
    {
        return { path.host(), lab::LabPort, plan.version == 0 ? scan::Pass::V0 : scan::Pass::V1 };
    }

    /// The network with a clock that jumps from event to event.
    class Clock {
    public:
        explicit Clock(const LessonPath& path)
            : m_network(path.network())
        {
        }
        std::int64_t now() const { return m_now; }
        bool late() const { return m_now - StartNs > LongestNs; }
        void send(wire::Bytes packet)
        {
            for (lab::DevicePacket& answer : m_network->carry(packet))
                m_arrivals.emplace(m_now + answer.delayUs * 1000, std::move(answer.ip));
        }
        /// To the next arrival, or to `deadline` when that is earlier.
        void advance(std::optional<std::int64_t> deadline)
        {
            std::int64_t next = deadline.value_or(m_now + LongestNs + 1);
            if (!m_arrivals.empty())
                next = std::min(next, m_arrivals.begin()->first);
            m_now = std::max(next, m_now + 1);
        }
        std::optional<std::vector<std::uint8_t>> arrived()
        {
            if (m_arrivals.empty() || m_arrivals.begin()->first > m_now)
                return std::nullopt;
            std::vector<std::uint8_t> packet = std::move(m_arrivals.begin()->second);
            m_arrivals.erase(m_arrivals.begin());
            return packet;
        }

    private:
        std::unique_ptr<lab::VirtualNetwork> m_network;
        std::int64_t m_now = StartNs;
        std::multimap<std::int64_t, std::vector<std::uint8_t>> m_arrivals;
    };

    void deliver(verify::HostProof& proof, wire::Bytes packet, std::int64_t nowNs)
    {
        const auto ip = wire::parseIp(packet);
        if (ip && ip->protocol == wire::ProtocolTcp) {
            if (const auto tcp = wire::parseTcp(ip->payload))
                proof.take(*tcp, packet, nowNs);
        }
    }

    verify::StepEvidence withoutKernel()
    {
        return { verify::Step::Kernel, verify::StepResult::Unknown, verify::Shown::Nothing,
            "The virtual lab has no kernel whose sockets could be asked.", {}, 0 };
    }

} // namespace

scan::ScanRow scanOnce(const LessonPath& path, const LessonPlan& plan)
{
    const trace::ProbeTarget target = targetOf(path, plan);
    const scan::ProbeIdentifier identifier({ plan.seed, 0 }, { ScanPort, ScanPort });
    net::Path way;
    way.source = path.initiator();
    const scan::ProbeTemplate probe(
        way, wire::LinkType::RawIp, target.pass, scan::ProbeOptions::Mss, 64);
    std::vector<std::uint8_t> frame(FrameBytes);
    net::FrameSlot slot { frame.data(), FrameBytes, 0 };
    const auto identity = identifier.identify(target.address, target.port, target.pass);
    probe.write(slot, target.address, target.port, identity, 0);
    frame.resize(slot.length);

    scan::SendTimes sendTimes;
    sendTimes.record(identity.fingerprint, StartNs / 1000);
    scan::ReplyCounters counters;
    scan::ReplyDecoder decoder(identifier, sendTimes, wire::LinkType::RawIp, counters);
    Clock clock(path);
    clock.send(frame);
    while (!clock.late()) {
        clock.advance(std::nullopt);
        while (const auto packet = clock.arrived()) {
            if (auto row = decoder.decode({ *packet, clock.now() }))
                return *row;
        }
    }
    scan::ScanRow silent;
    silent.target = target.address;
    silent.targetPort = target.port;
    silent.pass = target.pass;
    return silent;
}

trace::TraceResult traceOnce(const LessonPath& path, const LessonPlan& plan)
{
    trace::FlowTable flows({ plan.seed, 1 }, { FirstTracePort, LastTracePort });
    net::Path way;
    way.source = path.initiator();
    const trace::TraceRequest request;
    trace::TargetTrace& trace = flows.add(targetOf(path, plan), way, 0, request)->trace;
    Clock clock(path);
    while (!clock.late()) {
        for (const trace::ProbeCode code : trace.due(clock.now())) {
            trace.sent(code, clock.now());
            clock.send(buildProbe(trace.flow(), code));
        }
        if (trace.finished())
            break;
        clock.advance(trace.deadline(clock.now()));
        while (const auto packet = clock.arrived()) {
            const auto ip = wire::parseIp(*packet);
            if (!ip)
                continue;
            const trace::Intake intake = takeReply(flows, *ip, *packet, clock.now());
            if (intake.opened && trace.takeBack())
                clock.send(buildReset(trace.flow(), *intake.opened));
        }
    }
    trace::TraceResult result;
    result.evidence = trace.evidence();
    result.evidence.startedNs = StartNs;
    result.evidence.endedNs = clock.now();
    result.verdict = judgePath(result.evidence);
    result.simulated = true;
    return result;
}

verify::VerifyResult proveOnce(const LessonPath& path, const LessonPlan& plan)
{
    const trace::ProbeTarget target = targetOf(path, plan);
    std::array<std::uint16_t, verify::HostProof::PortCount> ports {};
    for (std::size_t i = 0; i < ports.size(); ++i)
        ports[i] = std::uint16_t(FirstProofPort + i);
    verify::HostProof proof(target, path.initiator(), ports, verify::VerifyRequest(),
        verify::DrawnNumbers({ plan.seed, 2 }, target));
    Clock clock(path);
    while (!clock.late()) {
        while (const auto packet = proof.next(clock.now()))
            clock.send(*packet);
        if (proof.wantsKernel()) {
            proof.kernelAsked();
            proof.kernelAnswered(withoutKernel());
        }
        if (proof.finished())
            break;
        clock.advance(proof.deadline());
        while (const auto packet = clock.arrived())
            deliver(proof, *packet, clock.now());
    }
    verify::VerifyResult result = proof.result(0);
    result.startedNs = StartNs;
    result.endedNs = clock.now();
    result.simulated = true;
    return result;
}

} // namespace handshake
