// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/heldports.h"

#include <algorithm>
#include <cerrno>

namespace verify {

core::Result<HeldPorts> HeldPorts::hold(net::Vantage& vantage, std::uint16_t first,
    std::uint16_t last, std::uint16_t start, std::size_t wanted, std::size_t needed)
{
    HeldPorts held;
    const std::uint32_t count = std::uint32_t(last) - first + 1;
    // Where as many are taken, searching on would open and close sockets for nothing.
    const std::uint32_t mostTries
        = std::uint32_t(std::min<std::size_t>(count, wanted * TriesPerPort));
    for (std::uint32_t i = 0; i < mostTries && held.m_ports.size() < wanted; ++i) {
        const auto port = std::uint16_t(first + (std::uint32_t(start - first) + i) % count);
        auto hold = vantage.holdPorts(port, port);
        if (!hold && hold.error().systemError == EADDRINUSE)
            continue;
        if (!hold)
            return tl::unexpected(hold.error());
        held.m_ports.push_back(port);
        held.m_holds.push_back(std::move(*hold));
    }
    if (held.m_ports.size() < needed) {
        return core::failure(core::ErrorCode::Unavailable,
            "--source-port: a proof needs " + std::to_string(needed)
                + " source ports that nobody else uses, and only "
                + std::to_string(held.m_ports.size()) + " of those from " + std::to_string(first)
                + " to " + std::to_string(last) + " could be held; give a wider range");
    }
    std::sort(held.m_ports.begin(), held.m_ports.end());
    return held;
}

} // namespace verify
