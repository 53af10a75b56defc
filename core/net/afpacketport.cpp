// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketport.h"

#include "core/net/afpacketreceiver.h"
#include "core/net/afpacketsender.h"
#include "core/net/iplayersender.h"

#include <cerrno>

namespace net {

namespace {

    class AfPacketPort : public PacketPort {
    public:
        AfPacketPort(
            std::shared_ptr<SocketSource> sockets, const PathTable& paths, std::string note)
            : m_sockets(std::move(sockets))
            , m_link { paths.interfaceIndex, paths.interfaceName, paths.linkType }
            , m_ipLayer(paths.ipLayer)
            , m_mtu(paths.mtu)
            , m_note(std::move(note))
        {
        }

        wire::LinkType linkType() const override { return m_link.linkType; }
        std::uint32_t mtu() const override { return m_mtu; }
        const char* sendPathName() const override { return m_ipLayer ? "ip" : "packet"; }
        std::string sendPathNote() const override { return m_note; }

        core::Result<std::unique_ptr<FrameSender>> openSender(
            std::size_t batch, Egress egress) override
        {
            if (m_ipLayer)
                return openIpLayerSender(batch);
            auto socket = m_sockets->openPacketSender(m_link);
            if (!socket)
                return tl::unexpected(socket.error());
            return AfPacketSender::open(
                std::move(*socket), m_link.interfaceIndex, m_link.linkType, batch, egress);
        }

        core::Result<std::unique_ptr<FrameReceiver>> openReceiver(
            const ReceiveFilter& filter) override
        {
            auto socket = m_sockets->openPacketReceiver(m_link, filter);
            if (!socket)
                return tl::unexpected(socket.error());
            return AfPacketReceiver::open(std::move(*socket), m_link.interfaceIndex, filter);
        }

    private:
        core::Result<std::unique_ptr<FrameSender>> openIpLayerSender(std::size_t batch)
        {
            auto v4 = m_sockets->openIpSender(m_link, false);
            auto v6 = m_sockets->openIpSender(m_link, true);
            if (!v4)
                return tl::unexpected(v4.error());
            if (!v6 && v6.error().systemError != EAFNOSUPPORT)
                return tl::unexpected(v6.error());
            return IpLayerSender::open(*std::move(v4), v6 ? *std::move(v6) : FileDescriptor(),
                m_link.interfaceName, batch);
        }

        const std::shared_ptr<SocketSource> m_sockets;
        const PacketLink m_link;
        const bool m_ipLayer;
        const std::uint32_t m_mtu;
        const std::string m_note;
    };

} // namespace

std::unique_ptr<PacketPort> makeAfPacketPort(
    std::shared_ptr<SocketSource> sockets, const PathTable& paths, std::string note)
{
    return std::make_unique<AfPacketPort>(std::move(sockets), paths, std::move(note));
}

} // namespace net
