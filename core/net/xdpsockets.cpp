// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/xdpsockets.h"

#include "core/net/xdpsender.h"

#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <thread>

namespace net {

using core::ErrorCode;
using core::Result;

namespace {

    using namespace std::chrono_literals;

    // A socket that receives must be given frames to fill; ours is not, but has to have the ring.
    constexpr std::uint32_t FillEntries = 64;
    constexpr std::uint32_t FewestTransmitEntries = 64;
    constexpr int SendBufferBytes = 4 << 20;
    constexpr int XdpMaxTxSkbBudget = 9; // XDP_MAX_TX_SKB_BUDGET, Linux 6.17
    // The kernel frees the queues of a closed socket a little later.
    constexpr auto BusyPause = 20ms;
    constexpr int BusyAttempts = 10;

    /// One queue of an interface that a socket of ours is bound to.
    struct BoundQueue {
        std::uint32_t queue = 0;
        int socket = -1;
        std::shared_ptr<XdpCompletions> completions;
    };

    class XdpOpener {
    public:
        XdpOpener(SocketSource& sockets, const PathTable& paths, const SendChoice& choice)
            : m_sockets(sockets)
            , m_paths(paths)
            , m_choice(choice)
        {
        }
        Result<std::vector<std::unique_ptr<FrameSender>>> open();

    private:
        /// Empty when the queue belongs to somebody else.
        Result<std::optional<XdpSender::Parts>> openOn(std::uint32_t queue);
        Result<XdpSender::Parts> openSharing(const BoundQueue& bound);
        Result<XdpSender::Parts> openSocket();
        Result<void> setOption(const FileDescriptor& socket, int option, std::uint32_t entries);
        Result<void> registerMemory(const FileDescriptor& socket);
        Result<XdpRing<std::uint64_t>> mapCompletions(const FileDescriptor& socket);
        Result<xdp_mmap_offsets> offsetsOf(const FileDescriptor& socket);
        /// With the memory of the socket `owner`, -1 for its own; an errno or 0.
        int bindTo(const FileDescriptor& socket, std::uint32_t queue, int owner);
        std::uint32_t completionEntries() const
        {
            return std::uint32_t(std::bit_ceil(m_memory->slotsOfAll()));
        }
        tl::unexpected<core::Error> failure(const std::string& what, int systemError) const
        {
            return core::systemFailure(
                ErrorCode::Unavailable, what + " on " + m_paths.interfaceName, systemError);
        }

        SocketSource& m_sockets;
        const PathTable& m_paths;
        const SendChoice& m_choice;
        std::shared_ptr<XdpMemory> m_memory;
        std::vector<BoundQueue> m_bound; ///< the memory is registered with the first
    };

    /// Transmit queues that are in use; 1 where the driver does not tell.
    std::uint32_t countTransmitQueues(SocketSource& sockets, const std::string& interface)
    {
        const auto socket = sockets.open(SocketKind::Datagram4);
        ethtool_channels channels {};
        channels.cmd = ETHTOOL_GCHANNELS;
        ifreq request {};
        interface.copy(request.ifr_name, IFNAMSIZ - 1);
        request.ifr_data = reinterpret_cast<char*>(&channels);
        if (!socket || ioctl(socket->get(), SIOCETHTOOL, &request) != 0)
            return 1;
        return std::max(1U, channels.tx_count + channels.combined_count);
    }

    Result<std::vector<std::unique_ptr<FrameSender>>> XdpOpener::open()
    {
        auto memory = XdpMemory::allocate(m_choice.senders, m_choice.batch);
        if (!memory)
            return tl::unexpected(memory.error());
        m_memory = *std::move(memory);
        const std::uint32_t queues = countTransmitQueues(m_sockets, m_paths.interfaceName);

        std::vector<XdpSender::Parts> all;
        for (int attempt = 0; all.empty() && attempt < BusyAttempts; ++attempt) {
            if (attempt > 0)
                std::this_thread::sleep_for(BusyPause);
            for (std::uint32_t queue = 0; queue < queues && all.size() < m_choice.senders;
                 ++queue) {
                auto parts = openOn(queue);
                if (!parts)
                    return tl::unexpected(parts.error());
                if (*parts)
                    all.push_back(**std::move(parts));
            }
        }
        if (all.empty()) {
            return core::failure(ErrorCode::Unavailable,
                "another program sends through AF_XDP on " + m_paths.interfaceName);
        }
        for (std::size_t i = 0; all.size() < m_choice.senders; ++i) {
            auto parts = openSharing(m_bound[i % m_bound.size()]);
            if (!parts)
                return tl::unexpected(parts.error());
            all.push_back(*std::move(parts));
        }

        std::vector<std::unique_ptr<FrameSender>> senders;
        for (XdpSender::Parts& parts : all) {
            parts.memory = m_memory;
            parts.sender = std::uint32_t(senders.size());
            senders.push_back(std::make_unique<XdpSender>(std::move(parts)));
        }
        return senders;
    }

    Result<XdpSender::Parts> XdpOpener::openSocket()
    {
        auto socket = m_sockets.openXdpSender(
            { m_paths.interfaceIndex, m_paths.interfaceName, m_paths.linkType });
        if (!socket && socket.error().systemError == EAFNOSUPPORT)
            return core::failure(ErrorCode::Unavailable, "this kernel has no AF_XDP");
        if (!socket)
            return tl::unexpected(socket.error());
        XdpSender::Parts parts;
        parts.socket = *std::move(socket);
        setsockopt(
            parts.socket.get(), SOL_SOCKET, SO_SNDBUF, &SendBufferBytes, sizeof SendBufferBytes);

        // Frames that were called off may still lie before those of the next batch.
        const auto entries
            = std::max(FewestTransmitEntries, std::uint32_t(2 * m_memory->slotsOfSet()));
        if (auto made = setOption(parts.socket, XDP_TX_RING, entries); !made)
            return tl::unexpected(made.error());
        // One system call for a whole batch; older kernels take 32 frames in each.
        setsockopt(parts.socket.get(), SOL_XDP, XdpMaxTxSkbBudget, &entries, sizeof entries);
        const auto offsets = offsetsOf(parts.socket);
        if (!offsets)
            return tl::unexpected(offsets.error());
        auto ring
            = XdpRing<xdp_desc>::map(parts.socket.get(), XDP_PGOFF_TX_RING, offsets->tx, entries);
        if (!ring)
            return tl::unexpected(ring.error());
        parts.transmit = *std::move(ring);
        return parts;
    }

    Result<std::optional<XdpSender::Parts>> XdpOpener::openOn(std::uint32_t queue)
    {
        auto parts = openSocket();
        if (!parts)
            return tl::unexpected(parts.error());
        const FileDescriptor& socket = parts->socket;
        if (m_bound.empty()) {
            if (auto registered = registerMemory(socket); !registered)
                return tl::unexpected(registered.error());
        }
        for (const auto& [option, entries] : { std::pair(XDP_UMEM_FILL_RING, FillEntries),
                 std::pair(XDP_UMEM_COMPLETION_RING, completionEntries()) }) {
            if (auto made = setOption(socket, option, entries); !made)
                return tl::unexpected(made.error());
        }
        auto completions = mapCompletions(socket);
        if (!completions)
            return tl::unexpected(completions.error());
        const int systemError
            = bindTo(socket, queue, m_bound.empty() ? -1 : m_bound.front().socket);
        if (systemError == EBUSY)
            return std::optional<XdpSender::Parts>();
        if (systemError != 0)
            return failure("AF_XDP cannot be had", systemError);
        parts->completions = std::make_shared<XdpCompletions>(*std::move(completions), m_memory);
        m_bound.push_back({ queue, socket.get(), parts->completions });
        return std::optional(*std::move(parts));
    }

    Result<XdpSender::Parts> XdpOpener::openSharing(const BoundQueue& bound)
    {
        auto parts = openSocket();
        if (!parts)
            return parts;
        const int systemError = bindTo(parts->socket, bound.queue, bound.socket);
        if (systemError != 0)
            return failure("a queue cannot be shared by two AF_XDP sockets", systemError);
        parts->completions = bound.completions;
        return parts;
    }

    Result<void> XdpOpener::setOption(
        const FileDescriptor& socket, int option, std::uint32_t entries)
    {
        if (setsockopt(socket.get(), SOL_XDP, option, &entries, sizeof entries) != 0)
            return failure("the rings of AF_XDP cannot be made", errno);
        return {};
    }

    Result<void> XdpOpener::registerMemory(const FileDescriptor& socket)
    {
        xdp_umem_reg wanted {};
        wanted.addr = reinterpret_cast<std::uintptr_t>(m_memory->data());
        wanted.len = m_memory->bytes();
        // The smallest that the kernel takes; slots are parts of such a chunk.
        wanted.chunk_size = 2048;
        if (setsockopt(socket.get(), SOL_XDP, XDP_UMEM_REG, &wanted, sizeof wanted) == 0)
            return {};
        if (errno == ENOBUFS) {
            return core::failure(ErrorCode::Unavailable,
                "AF_XDP needs " + std::to_string(wanted.len >> 10)
                    + " KiB more locked memory than \"ulimit -l\" allows",
                ENOBUFS);
        }
        return failure("memory cannot be shared with AF_XDP", errno);
    }

    Result<xdp_mmap_offsets> XdpOpener::offsetsOf(const FileDescriptor& socket)
    {
        xdp_mmap_offsets offsets {};
        socklen_t length = sizeof offsets;
        if (getsockopt(socket.get(), SOL_XDP, XDP_MMAP_OFFSETS, &offsets, &length) != 0)
            return failure("the rings of AF_XDP cannot be found", errno);
        if (length != sizeof offsets) // Linux before 5.4
            return core::failure(ErrorCode::Unavailable, "this kernel's AF_XDP is too old");
        return offsets;
    }

    Result<XdpRing<std::uint64_t>> XdpOpener::mapCompletions(const FileDescriptor& socket)
    {
        const auto offsets = offsetsOf(socket);
        if (!offsets)
            return tl::unexpected(offsets.error());
        return XdpRing<std::uint64_t>::map(
            socket.get(), off_t(XDP_UMEM_PGOFF_COMPLETION_RING), offsets->cr, completionEntries());
    }

    int XdpOpener::bindTo(const FileDescriptor& socket, std::uint32_t queue, int owner)
    {
        sockaddr_xdp address {};
        address.sxdp_family = AF_XDP;
        address.sxdp_ifindex = std::uint32_t(m_paths.interfaceIndex);
        address.sxdp_queue_id = queue;
        // Those that share memory also share its owner's copy mode, and must not ask for it.
        address.sxdp_flags = owner < 0 ? XDP_COPY : XDP_SHARED_UMEM;
        address.sxdp_shared_umem_fd = owner < 0 ? 0 : std::uint32_t(owner);
        const auto* const plain = reinterpret_cast<const sockaddr*>(&address);
        return bind(socket.get(), plain, sizeof address) == 0 ? 0 : errno;
    }

} // namespace

Result<std::vector<std::unique_ptr<FrameSender>>> openXdpSenders(
    SocketSource& sockets, const PathTable& paths, const SendChoice& choice)
{
    // Without link headers the kernel could not tell the protocol of a frame.
    if (paths.linkType != wire::LinkType::Ethernet) {
        return core::failure(ErrorCode::Unavailable,
            "AF_XDP needs an interface with Ethernet headers, which " + paths.interfaceName
                + " does not have");
    }
    return XdpOpener(sockets, paths, choice).open();
}

} // namespace net
