// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/framekeeper.h"

#include "core/wire/ethernet.h"
#include "core/wire/ippacket.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

namespace widgets {

namespace {

    constexpr std::size_t RecordHeaderBytes = 10;

    /// The packet inside a frame of either kind: no vantage point says which one it
    /// has.
    wire::Bytes packetOf(wire::Bytes frame)
    {
        for (const wire::LinkType link : { wire::LinkType::Ethernet, wire::LinkType::RawIp }) {
            const auto packet = wire::ipPayload(frame, link);
            if (packet && wire::parseIp(*packet))
                return *packet;
        }
        return {};
    }

    bool became(wire::Bytes packet, const scan::ScanRow& row)
    {
        const auto ip = wire::parseIp(packet);
        if (!ip || ip->source != row.responder || ip->destination != row.local
            || ip->hopLimit != row.ttl)
            return false;
        if (ip->protocol != wire::ProtocolTcp)
            return row.replyClass == scan::ReplyClass::Icmp;
        const auto tcp = wire::parseTcp(ip->payload);
        return tcp && tcp->sourcePort == row.targetPort && tcp->destinationPort == row.localPort
            && tcp->sequence == row.sequence;
    }

} // namespace

FrameKeeper::FrameKeeper(std::size_t limitBytes)
    : m_limit(std::max(limitBytes, 2 * BlockBytes))
{
}

void FrameKeeper::setLimit(std::size_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_limit = std::max(bytes, 2 * BlockBytes);
    makeRoom();
}

void FrameKeeper::makeRoom()
{
    while (m_blocks.size() > 1 && m_blocks.size() * BlockBytes > m_limit) {
        m_kept -= m_blocks.front().frames;
        m_letGo += m_blocks.front().frames;
        m_blocks.pop_front();
    }
}

void FrameKeeper::add(wire::Bytes frame, std::int64_t timeNs)
{
    wire::Bytes packet = packetOf(frame);
    packet = packet.first(std::min(packet.size(), MaxFrameBytes));
    if (packet.empty())
        return;
    const std::scoped_lock lock(m_mutex);
    const std::size_t needed = RecordHeaderBytes + packet.size();
    if (m_blocks.empty() || m_blocks.back().bytes.size() + needed > BlockBytes) {
        m_blocks.emplace_back();
        m_blocks.back().bytes.reserve(BlockBytes);
        m_blocks.back().firstNs = m_blocks.back().lastNs = timeNs;
        makeRoom();
    }
    Block& block = m_blocks.back();
    std::uint8_t header[RecordHeaderBytes];
    wire::store64(header, std::uint64_t(timeNs));
    wire::store16(header + 8, std::uint16_t(packet.size()));
    block.bytes.insert(block.bytes.end(), std::begin(header), std::end(header));
    block.bytes.insert(block.bytes.end(), packet.begin(), packet.end());
    block.firstNs = std::min(block.firstNs, timeNs);
    block.lastNs = std::max(block.lastNs, timeNs);
    ++block.frames;
    ++m_kept;
}

void FrameKeeper::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_blocks.clear();
    m_kept = 0;
    m_letGo = 0;
}

std::optional<std::vector<std::uint8_t>> FrameKeeper::find(const scan::ScanRow& row) const
{
    const std::scoped_lock lock(m_mutex);
    for (const Block& block : m_blocks) {
        if (row.timeNs < block.firstNs || row.timeNs > block.lastNs)
            continue;
        for (wire::Bytes left = block.bytes; left.size() >= RecordHeaderBytes;) {
            const auto timeNs = std::int64_t(wire::load64(left.data()));
            const std::size_t size = wire::load16(left.data() + 8);
            const wire::Bytes packet = left.subspan(RecordHeaderBytes, size);
            if (timeNs == row.timeNs && became(packet, row))
                return std::vector<std::uint8_t>(packet.begin(), packet.end());
            left = left.subspan(RecordHeaderBytes + size);
        }
    }
    return std::nullopt;
}

std::size_t FrameKeeper::memoryBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_blocks.size() * BlockBytes;
}

std::uint64_t FrameKeeper::kept() const
{
    const std::scoped_lock lock(m_mutex);
    return m_kept;
}

std::uint64_t FrameKeeper::letGo() const
{
    const std::scoped_lock lock(m_mutex);
    return m_letGo;
}

} // namespace widgets
