// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/receivefilter.h"

#include <linux/filter.h>

#include <array>
#include <cstddef>
#include <span>

namespace net {

/// How the frames of a link begin, as far as a filter must know.
enum class FrameStart : std::uint8_t {
    Ethernet, ///< 14 bytes of link header
    Packet, ///< the IP packet itself
};

/// A classic BPF program (Linux: Documentation/networking/filter.rst) in a buffer of its own: it
/// is made without allocating and without a library, since mptcp-nethelper does it with privileges.
/// A value.
class FilterProgram {
public:
    static constexpr std::size_t Capacity = 256;

    std::span<const sock_filter> instructions() const { return { m_code.data(), m_size }; }
    /// For SO_ATTACH_FILTER; points into this object.
    sock_fprog attachable() const
    {
        return { static_cast<unsigned short>(m_size), const_cast<sock_filter*>(m_code.data()) };
    }

private:
    friend class FilterWriter;
    std::array<sock_filter, Capacity> m_code {};
    std::size_t m_size = 0;
};

/// What `filter` says, for frames that begin so. IPv6 extension headers are walked, up to four;
/// fragments behind the first never pass, as nothing tells whose they are. A frame's direction is
/// asked of the kernel: own frames pass on their way out only, all others on their way in only.
/// Incoming frames are kept whole. The program is the same in every process.
/// `interfaceIndex`, unless 0: frames of this interface alone, and only what is addressed to this
/// host. For sockets that are handed to somebody who could bind them to another interface, whose
/// frames may begin otherwise, or make the interface promiscuous.
FilterProgram receiveProgram(
    const ReceiveFilter& filter, FrameStart start, std::uint32_t interfaceIndex = 0);

/// Lets nothing in, for sockets that only send.
FilterProgram nothingProgram();

} // namespace net
