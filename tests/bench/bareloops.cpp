// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareloops.h"

#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <xdp/xsk.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace bench {

using core::ErrorCode;

namespace {

    constexpr std::uint32_t Batch = 64;
    constexpr std::size_t Ip = 14;
    constexpr std::uint32_t RingEntries = 2048;
    constexpr int SendBufferBytes = 4 << 20;

    /// Writes a destination of 10.0.0.0/8 and the checksum that belongs to it.
    class Patch {
    public:
        Patch(const std::vector<std::uint8_t>& frame, std::uint32_t thread)
            : m_next(thread << 20)
        {
            for (std::size_t i = 0; i < 20; i += 2) {
                if (i != 10 && i < 16)
                    m_sum += std::uint32_t(frame[Ip + i] << 8 | frame[Ip + i + 1]);
            }
        }
        void apply(std::uint8_t* frame)
        {
            const std::uint32_t address = 0x0a000000 | (++m_next & 0xffffff);
            std::uint32_t sum = m_sum + (address >> 16) + (address & 0xffff);
            sum = (sum & 0xffff) + (sum >> 16);
            sum = (sum & 0xffff) + (sum >> 16);
            const std::uint16_t checksum = __builtin_bswap16(std::uint16_t(~sum));
            const std::uint32_t target = __builtin_bswap32(address);
            std::memcpy(frame + Ip + 10, &checksum, sizeof checksum);
            std::memcpy(frame + Ip + 16, &target, sizeof target);
        }

    private:
        std::uint32_t m_next;
        std::uint32_t m_sum = 0;
    };

    tl::unexpected<core::Error> trouble(const char* what)
    {
        return core::systemFailure(ErrorCode::Unavailable, what, errno);
    }

} // namespace

core::Result<void> sendBarePackets(const std::vector<std::uint8_t>& frame, const char* interface,
    std::uint32_t thread, std::stop_token stop)
{
    const int socket = ::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0);
    const int on = 1;
    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = int(if_nametoindex(interface));
    if (socket < 0 || setsockopt(socket, SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on) != 0
        || setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &SendBufferBytes, sizeof SendBufferBytes) != 0
        || bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return trouble("AF_PACKET");

    std::array<std::array<std::uint8_t, 256>, Batch> frames {};
    std::array<iovec, Batch> parts {};
    std::array<mmsghdr, Batch> messages {};
    for (std::size_t i = 0; i < Batch; ++i) {
        std::memcpy(frames[i].data(), frame.data(), frame.size());
        parts[i] = { frames[i].data(), frame.size() };
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    Patch patch(frame, thread);
    while (!stop.stop_requested()) {
        for (auto& each : frames)
            patch.apply(each.data());
        for (unsigned sent = 0; sent < Batch && !stop.stop_requested();) {
            const int taken = sendmmsg(socket, messages.data() + sent, Batch - sent, 0);
            if (taken > 0)
                sent += unsigned(taken);
            else if (errno != ENOBUFS && errno != EAGAIN && errno != EINTR)
                return trouble("sendmmsg");
        }
    }
    close(socket);
    return {};
}

core::Result<void> sendBareXdp(const std::vector<std::uint8_t>& frame, const char* interface,
    std::uint32_t thread, std::stop_token stop)
{
    constexpr std::size_t FrameBytes = XSK_UMEM__DEFAULT_FRAME_SIZE;
    constexpr std::size_t MemoryBytes = Batch * FrameBytes;
    auto* const memory = static_cast<std::uint8_t*>(mmap(nullptr, MemoryBytes,
        PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0));
    // The kernel lets a frame begin anywhere in its page; one behind the other, they would all
    // fall into the same few lines of the cache.
    const auto addressOf = [](std::uint32_t i) { return i * FrameBytes + i % 16 * 256; };
    for (std::uint32_t i = 0; i < Batch; ++i)
        std::memcpy(memory + addressOf(i), frame.data(), frame.size());

    xsk_umem* umem = nullptr;
    xsk_socket* socket = nullptr;
    xsk_ring_prod fill {};
    xsk_ring_cons completion {};
    xsk_ring_prod transmit {};
    errno = -xsk_umem__create(&umem, memory, MemoryBytes, &fill, &completion, nullptr);
    if (errno != 0)
        return trouble("xsk_umem__create");
    xsk_socket_config config {};
    config.tx_size = RingEntries;
    config.libxdp_flags = XSK_LIBXDP_FLAGS__INHIBIT_PROG_LOAD;
    config.bind_flags = XDP_COPY;
    errno = -xsk_socket__create(&socket, interface, thread, umem, nullptr, &transmit, &config);
    if (errno != 0)
        return trouble("xsk_socket__create");
    const int descriptor = xsk_socket__fd(socket);
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &SendBufferBytes, sizeof SendBufferBytes);

    Patch patch(frame, thread);
    std::uint32_t held = 0;
    while (!stop.stop_requested()) {
        std::uint32_t position = 0;
        xsk_ring_prod__reserve(&transmit, Batch, &position);
        for (std::uint32_t i = 0; i < Batch; ++i) {
            patch.apply(memory + addressOf(i));
            *xsk_ring_prod__tx_desc(&transmit, position + i)
                = { addressOf(i), std::uint32_t(frame.size()), 0 };
        }
        xsk_ring_prod__submit(&transmit, Batch);
        held += Batch;
        while (held > 0 && !stop.stop_requested()) {
            if (sendto(descriptor, nullptr, 0, MSG_DONTWAIT, nullptr, 0) < 0 && errno != EAGAIN
                && errno != EBUSY && errno != ENOBUFS && errno != EINTR)
                return trouble("sendto");
            std::uint32_t first = 0;
            const std::uint32_t done = xsk_ring_cons__peek(&completion, held, &first);
            xsk_ring_cons__release(&completion, done);
            held -= done;
        }
    }
    xsk_socket__delete(socket);
    xsk_umem__delete(umem);
    munmap(memory, MemoryBytes);
    return {};
}

} // namespace bench
