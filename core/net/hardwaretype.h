// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filterprogram.h"

#include <net/if_arp.h>

#include <optional>

namespace net {

/// How frames of an interface begin, by the number that the kernel gives its kind of link
/// (ARPHRD_*); empty for those that nobody here can send on.
inline std::optional<FrameStart> frameStartOf(unsigned short hardwareType)
{
    constexpr unsigned short NoHeader = 0xfffe; // ARPHRD_NONE: tun, WireGuard
    constexpr unsigned short RawIp = 519; // ARPHRD_RAWIP: mobile modems
    switch (hardwareType) {
    case ARPHRD_ETHER:
    case ARPHRD_LOOPBACK:
        return FrameStart::Ethernet;
    case NoHeader:
    case RawIp:
    case ARPHRD_PPP:
    case ARPHRD_TUNNEL:
    case ARPHRD_TUNNEL6:
    case ARPHRD_SIT:
        return FrameStart::Packet;
    default:
        return std::nullopt;
    }
}

} // namespace net
