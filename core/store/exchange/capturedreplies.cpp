// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/capturedreplies.h"

#include "core/scan/replyrow.h"
#include "core/wire/checksum.h"

#include <limits>

namespace store {

namespace {

    /// The checksum fits, or hardware was left to finish it, as in captures on the machine that
    /// sent the segment or on veth: the pseudo-header's sum alone stands there then.
    bool checksumPlausible(const wire::IpPacket& ip, const wire::TcpSegment& segment)
    {
        if (wire::tcpChecksumValid(ip))
            return true;
        const std::uint32_t unfinished = wire::pseudoHeaderSum(
            ip.source, ip.destination, wire::ProtocolTcp, std::uint32_t(ip.payload.size()));
        return segment.checksum == std::uint16_t(~wire::checksumFinish(unfinished));
    }

    /// The MPTCP option of a block, empty without one.
    wire::Bytes mptcpOption(wire::Bytes block)
    {
        wire::TcpOptionWalk walk(block);
        while (const auto option = walk.next()) {
            if (option->kind == wire::OptionMptcp)
                return option->bytes;
        }
        return {};
    }

    std::int32_t roundTripUs(std::int64_t sentNs, std::int64_t receivedNs)
    {
        const std::int64_t us = (receivedNs - sentNs) / 1000;
        return us >= 0 && us <= std::numeric_limits<std::int32_t>::max() ? std::int32_t(us) : -1;
    }

} // namespace

CapturedReplies::CapturedReplies(
    std::optional<SentProbe> sent, targets::PortSet ports, std::size_t mostProbes)
    : m_sent(sent)
    , m_ports(std::move(ports))
    , m_generation(std::max<std::size_t>(1, mostProbes / 2))
{
}

std::optional<scan::ScanRow> CapturedReplies::count(std::uint64_t CaptureCounts::*counter)
{
    ++(m_counts.*counter);
    return std::nullopt;
}

std::optional<scan::ScanRow> CapturedReplies::take(wire::Bytes bytes, std::int64_t timeNs)
{
    const auto ip = wire::parseIp(bytes);
    if (!ip)
        return count(&CaptureCounts::unreadable);
    if (ip->fragmentOffset != 0)
        return count(&CaptureCounts::others);
    switch (ip->protocol) {
    case wire::ProtocolTcp:
        return takeTcp(*ip, timeNs);
    case wire::ProtocolIcmp:
    case wire::ProtocolIcmp6:
        if ((ip->protocol == wire::ProtocolIcmp) != (ip->family == core::Family::V4))
            return count(&CaptureCounts::others);
        return takeIcmp(*ip, timeNs);
    default:
        return count(&CaptureCounts::others);
    }
}

std::optional<scan::ScanRow> CapturedReplies::takeTcp(const wire::IpPacket& ip, std::int64_t timeNs)
{
    const auto tcp = wire::parseTcp(ip.payload);
    if (!tcp)
        return count(&CaptureCounts::unreadable);
    const bool reset = tcp->has(wire::TcpRst | wire::TcpAck);
    const bool syn = tcp->has(wire::TcpSyn) && !tcp->has(wire::TcpAck) && !tcp->has(wire::TcpRst);
    const std::uint16_t targetPort = syn ? tcp->destinationPort : tcp->sourcePort;
    const bool wanted = m_ports.size() == 0 || m_ports.contains(targetPort);
    if (!wanted || !(syn || reset || tcp->isSynAck()))
        return count(&CaptureCounts::others);
    if (!checksumPlausible(ip, *tcp))
        return count(&CaptureCounts::unreadable);
    if (syn) {
        const Flow flow { ip.destination, ip.source, tcp->destinationPort, tcp->sourcePort };
        const bool probe = remember(flow, *tcp, timeNs);
        return count(probe ? &CaptureCounts::probes : &CaptureCounts::others);
    }
    const Flow flow { ip.source, ip.destination, tcp->sourcePort, tcp->destinationPort };
    const auto probe = asked(flow);
    if (!probe)
        return count(&CaptureCounts::unasked);
    const bool captured = find(flow) != nullptr;
    if (captured) {
        const std::uint32_t number = tcp->acknowledgment;
        const bool fits = number == probe->sequence + 1 || (reset && number == probe->sequence);
        if (!fits)
            return count(&CaptureCounts::others);
    }
    scan::ScanRow row;
    row.pass = probe->pass;
    row.senderKey = probe->senderKey;
    row.target = ip.source;
    scan::fillFromSegment(row, *tcp, probe->capableV1);
    if (!captured && !reset)
        fillForeignClass(row);
    return finished(std::move(row), flow, *probe, ip, timeNs);
}

std::optional<scan::ScanRow> CapturedReplies::takeIcmp(
    const wire::IpPacket& ip, std::int64_t timeNs)
{
    const auto icmp = wire::parseIcmp(ip.payload, ip.family);
    if (!icmp)
        return count(&CaptureCounts::unreadable);
    const auto quoted = wire::parseQuote(*icmp);
    if (!quoted || quoted->ip.family != ip.family || quoted->ip.protocol != wire::ProtocolTcp
        || quoted->ip.fragmentOffset != 0)
        return count(&CaptureCounts::others);
    const bool wanted = m_ports.size() == 0 || m_ports.contains(quoted->tcp.destinationPort);
    const std::uint8_t flags = quoted->tcp.flags.value_or(wire::TcpSyn);
    if (!wanted || (flags & (wire::TcpSyn | wire::TcpAck)) != wire::TcpSyn)
        return count(&CaptureCounts::others);
    const Flow flow { quoted->ip.destination, ip.destination, quoted->tcp.destinationPort,
        quoted->tcp.sourcePort };
    const auto probe = asked(flow);
    if (!probe)
        return count(&CaptureCounts::unasked);
    if (find(flow) && quoted->tcp.sequence.value_or(probe->sequence) != probe->sequence)
        return count(&CaptureCounts::others);
    scan::ScanRow row;
    row.pass = probe->pass;
    row.senderKey = probe->senderKey;
    scan::fillFromQuote(row, *icmp, *quoted);
    return finished(std::move(row), flow, *probe, ip, timeNs);
}

std::optional<scan::ScanRow> CapturedReplies::finished(scan::ScanRow row, const Flow& flow,
    const Probe& probe, const wire::IpPacket& ip, std::int64_t timeNs)
{
    row.timeNs = timeNs;
    row.responder = ip.source;
    row.local = ip.destination;
    row.localPort = flow.localPort;
    row.ttl = ip.hopLimit;
    row.rttUs = find(flow) ? roundTripUs(probe.timeNs, timeNs) : -1;
    ++m_counts.replies;
    return row;
}

bool CapturedReplies::remember(const Flow& flow, const wire::TcpSegment& syn, std::int64_t timeNs)
{
    Probe probe;
    probe.timeNs = timeNs;
    probe.sequence = syn.sequence;
    const wire::Bytes option = mptcpOption(syn.options);
    const auto capable = wire::parseMpCapable(option);
    if (capable && capable->version == 0 && capable->senderKey) {
        probe.pass = scan::Pass::V0;
        probe.senderKey = *capable->senderKey;
    } else if (capable && capable->version == 1 && option.size() == probe.capableV1.size()) {
        probe.pass = scan::Pass::V1;
        std::ranges::copy(option, probe.capableV1.begin());
    } else if (!option.empty()) {
        return false;
    }
    // The first time of a SYN that is sent again: its answer may be to either.
    if (const Probe* earlier = find(flow); earlier && earlier->sequence == probe.sequence)
        probe.timeNs = earlier->timeNs;
    if (m_probes.size() >= m_generation && !m_probes.contains(flow)) {
        m_counts.forgottenProbes += m_olderProbes.size();
        m_olderProbes = std::exchange(m_probes, {});
    }
    m_probes.insert_or_assign(flow, probe);
    return true;
}

const CapturedReplies::Probe* CapturedReplies::find(const Flow& flow) const
{
    for (const Probes* probes : { &m_probes, &m_olderProbes }) {
        if (const auto found = probes->find(flow); found != probes->end())
            return &found->second;
    }
    return nullptr;
}

std::optional<CapturedReplies::Probe> CapturedReplies::asked(const Flow& flow) const
{
    if (const Probe* probe = find(flow))
        return *probe;
    if (!m_sent)
        return std::nullopt;
    Probe probe;
    probe.pass = m_sent->pass;
    probe.senderKey = m_sent->pass == scan::Pass::V0 ? m_sent->senderKey : 0;
    probe.capableV1 = scan::OwnCapableV1;
    return probe;
}

} // namespace store
