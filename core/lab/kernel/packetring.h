// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"
#include "core/wire/bytes.h"

#include <functional>

namespace lab {

/// A packet socket on one interface that receives through a ring shared with the kernel
/// (TPACKET_V2), whose size no limit on socket buffers cuts. Lives in one thread.
class PacketRing {
public:
    /// On the interface of that name in the calling thread's network namespace, with room for so
    /// many frames of 2 KiB: a multiple of 32. Unavailable when the socket or its ring cannot be
    /// had.
    static core::Result<PacketRing> open(const std::string& interface, std::size_t frames);
    PacketRing(PacketRing&& other) noexcept;
    PacketRing& operator=(PacketRing&&) = delete;
    ~PacketRing();

    int descriptor() const { return m_socket.get(); } ///< readable when a frame waits
    /// Hands every waiting frame to `handle`, which may write to it. `checksumReady` is false when
    /// the sender left its checksum to hardware.
    void drain(const std::function<void(wire::MutableBytes frame, bool checksumReady)>& handle);
    /// Sends one frame; a full queue drops it, as a network would.
    void send(wire::Bytes frame);

private:
    PacketRing(net::FileDescriptor socket, std::uint8_t* memory, std::size_t frames)
        : m_socket(std::move(socket))
        , m_memory(memory)
        , m_frames(frames)
    {
    }

    net::FileDescriptor m_socket;
    std::uint8_t* m_memory = nullptr;
    std::size_t m_frames = 0;
    std::size_t m_next = 0;
};

} // namespace lab
