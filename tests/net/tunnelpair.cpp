// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tunnelpair.h"

#include "tests/net/namespacepair.h"

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>

namespace tests {

using core::ErrorCode;

namespace {

    core::Result<net::FileDescriptor> openTun(const std::string& name)
    {
        net::FileDescriptor device(::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK));
        if (!device) {
            const ErrorCode code = errno == EACCES || errno == EPERM ? ErrorCode::PermissionDenied
                                                                     : ErrorCode::NotFound;
            return core::systemFailure(code, "cannot open /dev/net/tun", errno);
        }
        ifreq request {};
        name.copy(request.ifr_name, IFNAMSIZ - 1);
        request.ifr_flags = IFF_TUN | IFF_NO_PI;
        if (ioctl(device.get(), TUNSETIFF, &request) != 0)
            return core::systemFailure(ErrorCode::Unavailable, "cannot create " + name, errno);
        return device;
    }

    /// Takes what waits at `from` to `to`; what `to` does not take is lost, as on any link.
    void carryWaiting(int from, int to)
    {
        std::array<std::uint8_t, 2048> packet {};
        for (;;) {
            const ssize_t size = read(from, packet.data(), packet.size());
            if (size <= 0)
                return;
            [[maybe_unused]] const ssize_t written = write(to, packet.data(), std::size_t(size));
        }
    }

} // namespace

core::Result<void> TunnelPair::open()
{
    auto near = openTun("tunnear");
    auto far = near ? openTun("tunfar") : tl::unexpected(near.error());
    if (!far)
        return tl::unexpected(far.error());
    m_near = std::move(*near);
    m_far = std::move(*far);
    const std::string farProcess = std::to_string(NamespacePair::farProcess());
    if (!NamespacePair::ipNear({ "link", "set", "tunfar", "netns", farProcess })
        || !NamespacePair::ipNear({ "link", "set", "tunnear", "up" })
        || !NamespacePair::ipFar({ "link", "set", "tunfar", "up" }))
        return core::failure(ErrorCode::Unavailable, "the tun devices cannot be set up");
    m_carrier = std::jthread([this](const std::stop_token& stop) { carry(stop); });
    return {};
}

void TunnelPair::carry(const std::stop_token& stop)
{
    constexpr int patienceMs = 20;
    while (!stop.stop_requested()) {
        pollfd watched[] = { { m_near.get(), POLLIN, 0 }, { m_far.get(), POLLIN, 0 } };
        poll(watched, std::size(watched), patienceMs);
        carryWaiting(m_near.get(), m_far.get());
        carryWaiting(m_far.get(), m_near.get());
    }
}

} // namespace tests
