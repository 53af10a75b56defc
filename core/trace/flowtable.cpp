// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/flowtable.h"

namespace trace {

namespace {

    constexpr std::size_t SlotCount = 65536;
    /// Flows to one target that are looked at for a quote that names none of them outright.
    constexpr int MostCandidates = 64;

    scan::SipHash128 hashOf(
        const scan::SipKey& key, const ProbeTarget& target, std::uint8_t flowIndex)
    {
        const core::Uint128 address = target.address.value();
        const std::uint64_t words[] = { std::uint64_t(address), std::uint64_t(address >> 64),
            std::uint64_t(target.port) | std::uint64_t(target.pass) << 16
                | std::uint64_t(flowIndex) << 24 | std::uint64_t(target.address.family()) << 32 };
        return scan::sipHash128(key, words);
    }

} // namespace

FlowTable::FlowTable(const scan::SipKey& key, const scan::PortRanges& ports)
    : m_key(key)
    , m_ports(ports)
    , m_slots(SlotCount)
{
}

ActiveTrace* FlowTable::add(const ProbeTarget& target, const net::Path& path,
    std::uint8_t flowIndex, const TraceRequest& request)
{
    const scan::SipHash128 hash = hashOf(m_key, target, flowIndex);
    Flow flow;
    flow.target = target;
    flow.path = path;
    flow.options = request.probe.probeOptions;
    flow.senderKey = hash.low == 0 ? 1 : hash.low;
    flow.joinToken = std::uint32_t(hash.high >> 32);
    const std::uint32_t ports = m_ports.count();
    bool portFound = false;
    for (std::uint32_t i = 0; i < ports && !portFound; ++i) {
        flow.sourcePort = std::uint16_t(m_ports.at((std::uint32_t(hash.high) % ports + i) % ports));
        portFound = !m_tags.contains({ target.address, target.port, flow.sourcePort });
    }
    if (!portFound || m_size >= Capacity)
        return nullptr;
    do {
        const std::uint64_t words[] = { m_drawn++ };
        flow.tag = std::uint32_t(scan::sipHash128(m_key, words).low) & Flow::TagMask;
    } while (m_slots[flow.tag % SlotCount]);

    m_tags[{ target.address, target.port, flow.sourcePort }] = flow.tag;
    auto& slot = m_slots[flow.tag % SlotCount];
    slot = std::make_unique<ActiveTrace>(flow, request);
    slot->flowIndex = flowIndex;
    ++m_size;
    return slot.get();
}

void FlowTable::remove(const Flow& flow)
{
    m_tags.erase({ flow.target.address, flow.target.port, flow.sourcePort });
    // `flow` may live in the slot.
    m_slots[flow.tag % SlotCount].reset();
    --m_size;
}

ActiveTrace* FlowTable::byTag(std::uint32_t tag)
{
    ActiveTrace* found = m_slots[tag % SlotCount].get();
    return found && found->trace.flow().tag == tag ? found : nullptr;
}

ActiveTrace* FlowTable::byTuple(
    const core::IpAddress& target, std::uint16_t port, std::uint16_t own)
{
    const auto tag = m_tags.find({ target, port, own });
    return tag == m_tags.end() ? nullptr : byTag(tag->second);
}

FlowTable::Match FlowTable::byQuote(const wire::IpPacket& quoted)
{
    const auto firstSent = [&](ActiveTrace* active) -> Match {
        if (!active)
            return {};
        for (const ProbeCode code : codesOf(active->trace.flow(), quoted)) {
            if (active->trace.wasSent(code))
                return { active, code };
        }
        return {};
    };
    if (quoted.protocol == wire::ProtocolTcp) {
        const auto tcp = wire::parseQuotedTcp(quoted.payload);
        if (!tcp)
            return {};
        if (tcp->sequence) {
            ActiveTrace* found = byTag(Flow::tagOf(*tcp->sequence));
            // The target's own address may be translated on the way.
            if (found
                && (found->trace.flow().target.address == quoted.destination
                    || found->trace.flow().sourcePort == tcp->sourcePort)) {
                if (const Match match = firstSent(found); match.trace)
                    return match;
            }
        }
        ActiveTrace* found = byTuple(quoted.destination, tcp->destinationPort, tcp->sourcePort);
        if (const Match match = firstSent(found); match.trace)
            return match;
    } else if (quoted.payload.size() >= 12 && quoted.protocol == wire::ProtocolUdp) {
        ActiveTrace* found = byTag(Flow::tagOf(wire::load32(&quoted.payload[8])));
        if (const Match match = firstSent(found); match.trace)
            return match;
    } else if (quoted.payload.size() >= 8) {
        ActiveTrace* found = m_slots[wire::load16(&quoted.payload[4])].get();
        if (const Match match = firstSent(found); match.trace)
            return match;
    }
    return withTarget(quoted);
}

FlowTable::Match FlowTable::withTarget(const wire::IpPacket& quoted)
{
    int looked = 0;
    for (auto each = m_tags.lower_bound({ quoted.destination, 0, 0 }); each != m_tags.end()
         && std::get<0>(each->first) == quoted.destination && looked < MostCandidates;
         ++each, ++looked) {
        ActiveTrace* active = byTag(each->second);
        const Flow& flow = active->trace.flow();
        if (quoted.protocol == wire::ProtocolTcp
            && wire::load16(&quoted.payload[2]) != flow.target.port)
            continue;
        for (const ProbeCode code : codesOf(flow, quoted)) {
            if (active->trace.wasSent(code))
                return { active, code };
        }
    }
    return {};
}

FlowTable::Match FlowTable::byAnswer(const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    ActiveTrace* found = byTuple(ip.source, tcp.sourcePort, tcp.destinationPort);
    if (!found)
        return {};
    const auto acknowledges = [&](std::uint32_t sequence) {
        return Flow::tagOf(sequence) == found->trace.flow().tag
            && found->trace.wasSent(Flow::codeOf(sequence));
    };
    const std::uint32_t acknowledged = tcp.acknowledgment;
    if (acknowledges(acknowledged - 1))
        return { found, Flow::codeOf(acknowledged - 1) };
    if (!tcp.has(wire::TcpRst))
        return {};
    if (acknowledges(acknowledged))
        return { found, Flow::codeOf(acknowledged) };
    return { found, std::nullopt };
}

FlowTable::Match FlowTable::byEchoReply(const wire::IpPacket& ip)
{
    if (ip.payload.size() < 8)
        return {};
    ActiveTrace* found = m_slots[wire::load16(&ip.payload[4])].get();
    const auto code = ProbeCode::fromBits(wire::load16(&ip.payload[6]));
    if (!found || found->trace.flow().target.address != ip.source || code.series != Series::Echo
        || !found->trace.wasSent(code))
        return {};
    return { found, code };
}

FlowTable::Match FlowTable::byOwn(const wire::IpPacket& ip)
{
    if (ip.payload.size() < 8)
        return {};
    ActiveTrace* found = nullptr;
    if (ip.protocol == wire::ProtocolTcp) {
        found = byTuple(ip.destination, wire::load16(&ip.payload[2]), wire::load16(&ip.payload[0]));
        const auto tcp = wire::parseTcp(ip.payload);
        if (!tcp || tcp->flags != wire::TcpSyn)
            return { found, std::nullopt };
    } else if (ip.protocol == wire::ProtocolUdp) {
        if (ip.payload.size() >= 12)
            found = byTag(Flow::tagOf(wire::load32(&ip.payload[8])));
    } else {
        found = m_slots[wire::load16(&ip.payload[4])].get();
    }
    if (!found || found->trace.flow().target.address != ip.destination)
        return {};
    for (const ProbeCode code : codesOf(found->trace.flow(), ip)) {
        if (found->trace.wasSent(code))
            return { found, code };
    }
    return { found, std::nullopt };
}

} // namespace trace
