// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/devicerunner.h"

#include "core/wire/checksum.h"
#include "core/wire/ethernet.h"
#include "core/wire/tcpsegment.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <cerrno>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr std::size_t MostDelayedFrames = 65536;
    constexpr std::size_t TcpChecksumOffset = 16;

    /// Does what the sender's hardware would have done.
    void completeChecksum(wire::MutableBytes packet, const wire::IpPacket& ip)
    {
        if (ip.protocol != wire::ProtocolTcp || ip.payload.size() < TcpChecksumOffset + 2)
            return;
        const wire::MutableBytes segment = packet.subspan(ip.headerLength, ip.payload.size());
        wire::store16(&segment[TcpChecksumOffset], 0);
        const std::uint32_t sum = wire::pseudoHeaderSum(
            ip.source, ip.destination, ip.protocol, std::uint32_t(segment.size()));
        wire::store16(
            &segment[TcpChecksumOffset], wire::checksumFinish(wire::checksumAdd(segment, sum)));
    }

    /// `packet` in a frame back to where `frame` came from.
    std::vector<std::uint8_t> frameBack(wire::Bytes frame, const std::vector<std::uint8_t>& packet)
    {
        std::vector<std::uint8_t> back(wire::EthernetHeaderBytes + packet.size());
        wire::MacAddress ours;
        wire::MacAddress theirs;
        std::copy_n(frame.begin(), ours.size(), ours.begin());
        std::copy_n(frame.begin() + ours.size(), theirs.size(), theirs.begin());
        wire::storeEthernetHeader(
            back.data(), theirs, ours, wire::load16(&frame[wire::EthernetHeaderBytes - 2]));
        std::copy(packet.begin(), packet.end(), back.begin() + wire::EthernetHeaderBytes);
        return back;
    }

} // namespace

core::Result<void> DeviceRunner::start(const std::string& interface, std::uint64_t seed)
{
    auto ring = PacketRing::open(interface);
    if (!ring)
        return tl::unexpected(ring.error());
    m_ring = std::make_unique<PacketRing>(std::move(*ring));
    m_devices = std::make_unique<DeviceTable>(seed);
    m_wake = net::FileDescriptor(eventfd(0, EFD_CLOEXEC));
    if (!m_wake)
        return core::systemFailure(ErrorCode::Unavailable, "cannot create an event", errno);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    return {};
}

void DeviceRunner::run(const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [this] { eventfd_write(m_wake.get(), 1); });
    pollfd watched[] = { { m_ring->descriptor(), POLLIN, 0 }, { m_wake.get(), POLLIN, 0 } };
    while (!stop.stop_requested()) {
        poll(watched, std::size(watched), pollTimeoutMs());
        m_ring->drain(
            [this](wire::MutableBytes frame, bool checksumReady) { answer(frame, checksumReady); });
        sendDue();
    }
}

void DeviceRunner::answer(wire::MutableBytes frame, bool checksumReady)
{
    const auto payload = wire::ipPayload(frame, wire::LinkType::Ethernet);
    const auto ip = payload ? wire::parseIp(*payload) : tl::unexpected(wire::ParseError::TooShort);
    if (!ip || ip->truncated)
        return;
    const DeviceSite* site = m_devices->find(ip->destination);
    if (!site)
        return;
    if (!checksumReady)
        completeChecksum(frame.subspan(std::size_t(payload->data() - frame.data())), *ip);
    for (const DevicePacket& packet : site->device->receive(*payload)) {
        std::vector<std::uint8_t> back = frameBack(frame, packet.ip);
        if (packet.delayUs == 0)
            m_ring->send(back);
        else if (m_later.size() < MostDelayedFrames)
            m_later.emplace(
                Clock::now() + std::chrono::microseconds(packet.delayUs), std::move(back));
    }
}

void DeviceRunner::sendDue()
{
    const auto now = Clock::now();
    while (!m_later.empty() && m_later.begin()->first <= now) {
        m_ring->send(m_later.begin()->second);
        m_later.erase(m_later.begin());
    }
}

int DeviceRunner::pollTimeoutMs() const
{
    if (m_later.empty())
        return -1;
    const auto wait
        = std::chrono::ceil<std::chrono::milliseconds>(m_later.begin()->first - Clock::now());
    return int(std::max<std::int64_t>(wait.count(), 0));
}

} // namespace lab
