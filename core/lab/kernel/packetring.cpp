// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/packetring.h"

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include <atomic>
#include <cerrno>
#include <utility>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr std::size_t FrameBytes = 2048;
    constexpr std::size_t BlockBytes = 65536;

    bool prepare(int socket, const std::string& interface, std::size_t frames)
    {
        const int version = TPACKET_V2;
        const int on = 1;
        tpacket_req ring {};
        ring.tp_block_size = BlockBytes;
        ring.tp_block_nr = unsigned(frames * FrameBytes / BlockBytes);
        ring.tp_frame_size = FrameBytes;
        ring.tp_frame_nr = unsigned(frames);
        if (setsockopt(socket, SOL_PACKET, PACKET_VERSION, &version, sizeof version) != 0
            || setsockopt(socket, SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof on) != 0
            || setsockopt(socket, SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on) != 0
            || setsockopt(socket, SOL_PACKET, PACKET_RX_RING, &ring, sizeof ring) != 0)
            return false;
        sockaddr_ll address {};
        address.sll_family = AF_PACKET;
        address.sll_protocol = htons(ETH_P_ALL);
        address.sll_ifindex = int(if_nametoindex(interface.c_str()));
        return bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

} // namespace

core::Result<PacketRing> PacketRing::open(const std::string& interface, std::size_t frames)
{
    net::FileDescriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    if (!socket || !prepare(socket.get(), interface, frames))
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot open a packet socket for the lab's devices", errno);
    void* memory
        = mmap(nullptr, frames * FrameBytes, PROT_READ | PROT_WRITE, MAP_SHARED, socket.get(), 0);
    if (memory == MAP_FAILED)
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot map the packet ring of the lab's devices", errno);
    return PacketRing(std::move(socket), static_cast<std::uint8_t*>(memory), frames);
}

PacketRing::PacketRing(PacketRing&& other) noexcept
    : m_socket(std::move(other.m_socket))
    , m_memory(std::exchange(other.m_memory, nullptr))
    , m_frames(other.m_frames)
    , m_next(other.m_next)
{
}

PacketRing::~PacketRing()
{
    if (m_memory)
        munmap(m_memory, m_frames * FrameBytes);
}

void PacketRing::drain(
    const std::function<void(wire::MutableBytes frame, bool checksumReady)>& handle)
{
    for (;;) {
        std::uint8_t* slot = m_memory + m_next * FrameBytes;
        auto* header = reinterpret_cast<tpacket2_hdr*>(slot);
        std::atomic_ref<std::uint32_t> status(header->tp_status);
        const std::uint32_t flags = status.load(std::memory_order_acquire);
        if ((flags & TP_STATUS_USER) == 0)
            return;
        handle(
            { slot + header->tp_mac, header->tp_snaplen }, (flags & TP_STATUS_CSUMNOTREADY) == 0);
        status.store(TP_STATUS_KERNEL, std::memory_order_release);
        m_next = (m_next + 1) % m_frames;
    }
}

void PacketRing::send(wire::Bytes frame)
{
    // A frame that does not fit is lost on the way; nothing else is left to do with it.
    [[maybe_unused]] const ssize_t sent
        = ::send(m_socket.get(), frame.data(), frame.size(), MSG_DONTWAIT);
}

} // namespace lab
