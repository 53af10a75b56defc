// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/pacedsender.h"

#include <algorithm>

namespace scan {

PacedSender::PacedSender(double packetsPerSecond)
    : m_wanted(packetsPerSecond)
{
}

core::Result<void> PacedSender::open(net::PacketPort& port, std::size_t batch)
{
    auto sender = port.openSender(batch, net::Egress::Visible);
    if (!sender)
        return tl::unexpected(sender.error());
    m_sender = std::move(*sender);
    m_link = port.linkType();
    m_adopted = rate();
    m_limiter = std::make_unique<RateLimiter>(m_adopted, batch, RateLimiter::Clock::now());
    return {};
}

std::chrono::nanoseconds PacedSender::wait()
{
    const auto now = RateLimiter::Clock::now();
    if (const double wanted = rate(); wanted != m_adopted) {
        m_adopted = wanted;
        m_limiter->setRate(wanted, now);
    }
    return m_limiter->waitFor(1, now);
}

void PacedSender::add(const net::Path& path, wire::Bytes packet)
{
    net::FrameSlot& slot = m_sender->batch()[m_count++];
    std::size_t header = 0;
    if (m_link == wire::LinkType::Ethernet) {
        header = wire::EthernetHeaderBytes;
        wire::storeEthernetHeader(slot.data, path.nextHopMac, path.sourceMac,
            path.source.isV4() ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    }
    std::copy(packet.begin(), packet.end(), slot.data + header);
    slot.length = std::uint32_t(header + packet.size());
    slot.writtenBy = nullptr;
    m_limiter->take(1);
}

core::Result<PacedSender::Flushed> PacedSender::flush()
{
    Flushed flushed;
    while (m_count > 0) {
        const std::span<net::FrameSlot> before = m_sender->batch();
        const auto outcome = m_sender->send(m_count);
        if (!outcome)
            return tl::unexpected(outcome.error());
        flushed.sent += outcome->taken - outcome->lost;
        // Without room the rest would wait as long again, frame by frame: later than it is worth.
        std::size_t lost = 0;
        if (outcome->refused)
            lost = 1;
        else if (outcome->taken == 0)
            lost = m_count;
        flushed.lost += lost + outcome->lost;
        dropFront(before, outcome->taken + lost);
    }
    return flushed;
}

void PacedSender::dropFront(std::span<const net::FrameSlot> sent, std::size_t count)
{
    const auto slots = m_sender->batch();
    for (std::size_t i = count; i < m_count; ++i) {
        std::copy_n(sent[i].data, sent[i].length, slots[i - count].data);
        slots[i - count].length = sent[i].length;
    }
    m_count -= std::min(count, m_count);
}

} // namespace scan
