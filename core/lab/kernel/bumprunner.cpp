// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/bumprunner.h"

#include "core/lab/kernel/labframe.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <cerrno>

namespace lab {

using core::ErrorCode;

namespace {

    /// Few sites are behind bumps, and a long lab has many of those.
    constexpr std::size_t RingFrames = 4096;

} // namespace

core::Result<void> BumpRunner::start(const std::string& towardsScanner,
    const std::string& towardsTarget, std::unique_ptr<BoxLink> boxes)
{
    m_boxes = std::move(boxes);
    for (const auto& [ring, interface] : { std::pair(&m_towardsScanner, &towardsScanner),
             std::pair(&m_towardsTarget, &towardsTarget) }) {
        auto opened = PacketRing::open(*interface, RingFrames);
        if (!opened)
            return tl::unexpected(opened.error());
        *ring = std::make_unique<PacketRing>(std::move(*opened));
    }
    m_wake = net::FileDescriptor(eventfd(0, EFD_CLOEXEC));
    if (!m_wake)
        return core::systemFailure(ErrorCode::Unavailable, "cannot create an event", errno);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    return {};
}

void BumpRunner::run(const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [this] { eventfd_write(m_wake.get(), 1); });
    pollfd watched[] = { { m_towardsScanner->descriptor(), POLLIN, 0 },
        { m_towardsTarget->descriptor(), POLLIN, 0 }, { m_wake.get(), POLLIN, 0 } };
    while (!stop.stop_requested()) {
        poll(watched, std::size(watched), m_delayed.timeoutMs());
        m_towardsScanner->drain([this](wire::MutableBytes frame, bool checksumReady) {
            carry(frame, checksumReady, Heading::ToTarget);
        });
        m_towardsTarget->drain([this](wire::MutableBytes frame, bool checksumReady) {
            carry(frame, checksumReady, Heading::ToScanner);
        });
        m_delayed.sendDue();
    }
}

void BumpRunner::carry(wire::MutableBytes frame, bool checksumReady, Heading heading)
{
    const auto packet = packetOf(frame, checksumReady);
    if (!packet) {
        exitFor(heading).send(frame);
        return;
    }
    for (const BoxPacket& each : m_boxes->pass(*packet, heading)) {
        m_delayed.send(exitFor(each.heading),
            each.heading == heading ? frameOnward(frame, each.ip) : frameBack(frame, each.ip),
            each.delayUs);
    }
}

} // namespace lab
