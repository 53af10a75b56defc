// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofdriver.h"

#include "core/wire/icmpmessage.h"

#include <QtTest>

#include <algorithm>

namespace verifytest {

namespace {

    constexpr std::int64_t HourNs = 3'600'000'000'000;

    std::vector<std::uint16_t> somePorts()
    {
        std::vector<std::uint16_t> ports;
        for (std::size_t i = 0; i < verify::HostProof::PortCount; ++i)
            ports.push_back(std::uint16_t(40000 + i));
        return ports;
    }

    core::IpAddress sourceFor(const core::IpAddress& target)
    {
        return address(target.isV4() ? "10.1.0.1" : "fd00:10:1::1");
    }

} // namespace

core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

ProofDriver::ProofDriver(
    const core::IpAddress& target, scan::Pass pass, verify::VerifyRequest request)
    : proof(
        { target, lab::LabPort, pass }, sourceFor(target), somePorts(),
        [&] {
            request.kernel = false;
            return request;
        }(),
        verify::DrawnNumbers({ 3, 4 }, { target, lab::LabPort, pass }))
{
}

void ProofDriver::speakTo(lab::DeviceKind kind, std::uint64_t seed)
{
    m_device = lab::makeDevice(kind, seed);
    peer = [this](const Packet& packet) { return m_device->receive(packet); };
}

void ProofDriver::sendDue()
{
    while (const auto packet = proof.next(nowNs)) {
        const std::size_t index = sent.size();
        sent.push_back({ nowNs, *packet });
        const std::vector<Packet> arriving
            = onWayThere ? onWayThere(index, *packet) : std::vector<Packet> { *packet };
        for (const Packet& each : arriving) {
            for (lab::DevicePacket& answer : peer ? peer(each) : std::vector<lab::DevicePacket>()) {
                const std::vector<Packet> coming = onWayBack ? onWayBack(m_answers, answer.ip)
                                                             : std::vector<Packet> { answer.ip };
                ++m_answers;
                for (const Packet& one : coming)
                    m_coming.push_back({ nowNs + 2 * delayNs + answer.delayUs * 1000, one });
            }
        }
        std::ranges::stable_sort(m_coming, {}, &Carried::atNs);
    }
}

void ProofDriver::deliver(const Packet& packet)
{
    const auto ip = wire::parseIp(packet);
    if (!ip)
        return;
    if (ip->protocol == wire::ProtocolTcp) {
        if (const auto tcp = wire::parseTcp(ip->payload))
            proof.take(*tcp, packet, nowNs);
        return;
    }
    const auto message = wire::parseIcmp(ip->payload, ip->family);
    const auto quote = message && message->isError
        ? wire::parseQuote(*message)
        : wire::Parsed<wire::QuotedProbe>(tl::unexpected(wire::ParseError::Unsupported));
    if (quote)
        proof.takeUnreachable(quote->tcp, packet, nowNs);
}

/// To the next event; false when there is none before `endNs`.
bool ProofDriver::step(std::int64_t endNs)
{
    sendDue();
    if (proof.finished())
        return false;
    const auto deadline = proof.deadline();
    std::int64_t next = endNs;
    if (!m_coming.empty())
        next = std::min(next, m_coming.front().atNs);
    if (deadline)
        next = std::min(next, std::max(*deadline, nowNs));
    if (next >= endNs) {
        nowNs = endNs;
        return false;
    }
    // A ladder that asks to be woken now and then has nothing to do would keep an engine busy.
    m_idleSteps = next == nowNs ? m_idleSteps + 1 : 0;
    if (m_idleSteps > 1000)
        qFatal("the ladder wakes for nothing");
    nowNs = next;
    if (!m_coming.empty() && m_coming.front().atNs <= nowNs) {
        const Packet packet = m_coming.front().ip;
        m_coming.erase(m_coming.begin());
        deliver(packet);
    }
    return true;
}

void ProofDriver::runUntil(std::int64_t endNs)
{
    while (step(endNs)) { }
}

verify::VerifyResult ProofDriver::run()
{
    runUntil(nowNs + HourNs);
    return proof.finished() ? proof.result(0) : verify::VerifyResult();
}

const verify::StepEvidence& stepOf(const verify::VerifyResult& result, verify::Step step)
{
    static const verify::StepEvidence none;
    const auto found = std::ranges::find(result.evidence, step, &verify::StepEvidence::step);
    return found == result.evidence.end() ? none : *found;
}

std::string resultsOf(const verify::VerifyResult& result)
{
    std::string text;
    for (const verify::StepEvidence& each : result.evidence)
        text += (text.empty() ? "" : " ") + std::string(verify::stepResultName(each.result));
    return text;
}

wire::TcpSegment tcpOf(const Packet& packet)
{
    const auto ip = wire::parseIp(packet);
    const auto tcp = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
    return tcp ? *tcp : wire::TcpSegment();
}

Packet rebuilt(const Packet& packet,
    const std::function<void(wire::TcpFields& tcp, std::vector<std::uint8_t>& options,
        std::vector<std::uint8_t>& payload)>& change)
{
    const auto ip = wire::parseIp(packet);
    const wire::TcpSegment tcp = tcpOf(packet);
    wire::IpFields header;
    header.source = ip->source;
    header.destination = ip->destination;
    header.hopLimit = ip->hopLimit;
    wire::TcpFields fields { tcp.sourcePort, tcp.destinationPort, tcp.sequence, tcp.acknowledgment,
        tcp.flags, tcp.window };
    std::vector<std::uint8_t> options(tcp.options.begin(), tcp.options.end());
    std::vector<std::uint8_t> payload(tcp.payload.begin(), tcp.payload.end());
    change(fields, options, payload);
    return wire::buildTcp(header, fields, options, payload);
}

} // namespace verifytest
