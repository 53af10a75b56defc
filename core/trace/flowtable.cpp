// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/flowtable.h"

namespace trace {

namespace {

    constexpr std::size_t SlotCount = 65536;
    constexpr std::uint32_t TagMask = (1u << 21) - 1;

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

FlowTable::FlowTable(const scan::SipKey& key, std::uint16_t firstPort, std::uint16_t lastPort)
    : m_key(key)
    , m_firstPort(firstPort)
    , m_ports(std::uint32_t(lastPort) - firstPort + 1)
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
    bool portFound = false;
    for (std::uint32_t i = 0; i < m_ports && !portFound; ++i) {
        flow.sourcePort = std::uint16_t(m_firstPort + (std::uint32_t(hash.high) + i) % m_ports);
        portFound = !m_tags.contains({ target.address, target.port, flow.sourcePort });
    }
    if (!portFound || m_size >= Capacity)
        return nullptr;
    do {
        const std::uint64_t words[] = { m_drawn++ };
        flow.tag = std::uint32_t(scan::sipHash128(m_key, words).low) & TagMask;
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

ActiveTrace* FlowTable::byEcho(std::uint16_t identifier) { return m_slots[identifier].get(); }

ActiveTrace* FlowTable::byQuote(const wire::QuotedProbe& quote)
{
    if (quote.tcp.sequence) {
        ActiveTrace* found = byTag(*quote.tcp.sequence >> Flow::CodeBits);
        if (found && found->trace.flow().target.address == quote.ip.destination)
            return found;
    }
    const auto tag
        = m_tags.find({ quote.ip.destination, quote.tcp.destinationPort, quote.tcp.sourcePort });
    return tag == m_tags.end() ? nullptr : byTag(tag->second);
}

ActiveTrace* FlowTable::byAnswer(const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    ActiveTrace* found = byTag((tcp.acknowledgment - 1) >> Flow::CodeBits);
    if (!found)
        return nullptr;
    const Flow& flow = found->trace.flow();
    return flow.target.address == ip.source && flow.target.port == tcp.sourcePort
            && flow.sourcePort == tcp.destinationPort
        ? found
        : nullptr;
}

} // namespace trace
