// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/linkport.h"

#include "core/net/afpacketport.h"
#include "core/net/xdpsockets.h"

#include <mutex>

namespace net {

using core::ErrorCode;

namespace {

    /// AF_XDP for frames that go out as fast as they can, AF_PACKET for everything else.
    class XdpPort : public PacketPort {
    public:
        XdpPort(
            std::unique_ptr<PacketPort> packets, std::vector<std::unique_ptr<FrameSender>> senders)
            : m_packets(std::move(packets))
            , m_senders(std::move(senders))
        {
        }

        wire::LinkType linkType() const override { return m_packets->linkType(); }
        std::uint32_t mtu() const override { return m_packets->mtu(); }
        const char* sendPathName() const override { return "xdp"; }

        core::Result<std::unique_ptr<FrameSender>> openSender(
            std::size_t batch, Egress egress) override
        {
            if (egress == Egress::Visible)
                return m_packets->openSender(batch, egress);
            const std::lock_guard guard(m_lock);
            if (m_senders.empty()) {
                return core::failure(
                    ErrorCode::LimitExceeded, "all senders of the port are in use already");
            }
            auto sender = std::move(m_senders.back());
            m_senders.pop_back();
            return sender;
        }

        core::Result<std::unique_ptr<FrameReceiver>> openReceiver(
            const ReceiveFilter& filter) override
        {
            return m_packets->openReceiver(filter);
        }

    private:
        const std::unique_ptr<PacketPort> m_packets;
        std::mutex m_lock;
        std::vector<std::unique_ptr<FrameSender>> m_senders; ///< not handed out yet
    };

} // namespace

core::Result<std::unique_ptr<PacketPort>> openLinkPort(
    std::shared_ptr<SocketSource> sockets, const PathTable& paths, const SendChoice& choice)
{
    if (choice.path == SendPath::Packet)
        return makeAfPacketPort(std::move(sockets), paths);
    auto senders = openXdpSenders(*sockets, paths, choice);
    if (senders) {
        return std::make_unique<XdpPort>(
            makeAfPacketPort(std::move(sockets), paths), std::move(*senders));
    }
    if (choice.path == SendPath::Xdp)
        return tl::unexpected(senders.error());
    return makeAfPacketPort(std::move(sockets), paths, senders.error().detail);
}

} // namespace net
