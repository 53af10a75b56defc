// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/devicerunner.h"

#include "core/lab/kernel/labframe.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <cerrno>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr std::size_t RingFrames = 8192;

} // namespace

void DeviceRunner::addSite(const LabSite& site, std::uint64_t seed)
{
    auto& device = m_devices[site.host];
    if (!device)
        device = makeDevice(site.host, seed);
    for (const core::IpPrefix& prefix : { site.v4, site.v6 })
        m_hosts.push_back({ prefix.range(), device.get() });
}

core::Result<void> DeviceRunner::start(const std::string& interface)
{
    auto ring = PacketRing::open(interface, RingFrames);
    if (!ring)
        return tl::unexpected(ring.error());
    m_ring = std::make_unique<PacketRing>(std::move(*ring));
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
        poll(watched, std::size(watched), m_delayed.timeoutMs());
        m_ring->drain(
            [this](wire::MutableBytes frame, bool checksumReady) { answer(frame, checksumReady); });
        m_delayed.sendDue();
    }
}

void DeviceRunner::answer(wire::MutableBytes frame, bool checksumReady)
{
    const auto packet = packetOf(frame, checksumReady);
    Device* device = packet ? find(wire::parseIp(*packet)->destination) : nullptr;
    if (!device)
        return;
    for (const DevicePacket& each : device->receive(*packet))
        m_delayed.send(*m_ring, frameBack(frame, each.ip), each.delayUs);
}

Device* DeviceRunner::find(const core::IpAddress& destination) const
{
    const auto found = std::ranges::find_if(
        m_hosts, [&](const Host& host) { return host.range.contains(destination); });
    return found == m_hosts.end() ? nullptr : found->device;
}

} // namespace lab
