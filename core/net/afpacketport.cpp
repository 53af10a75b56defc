// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketport.h"

#include "core/net/afpacketreceiver.h"
#include "core/net/afpacketsender.h"

namespace net {

namespace {

    class AfPacketPort : public PacketPort {
    public:
        AfPacketPort(
            std::shared_ptr<SocketSource> sockets, const PathTable& paths, std::string note)
            : m_sockets(std::move(sockets))
            , m_interfaceIndex(paths.interfaceIndex)
            , m_linkType(paths.linkType)
            , m_mtu(paths.mtu)
            , m_note(std::move(note))
        {
        }

        wire::LinkType linkType() const override { return m_linkType; }
        std::uint32_t mtu() const override { return m_mtu; }
        const char* sendPathName() const override { return "packet"; }
        std::string sendPathNote() const override { return m_note; }

        core::Result<std::unique_ptr<FrameSender>> openSender(
            std::size_t batch, Egress egress) override
        {
            auto socket = m_sockets->open(SocketKind::Packet);
            if (!socket)
                return tl::unexpected(socket.error());
            return AfPacketSender::open(
                std::move(*socket), m_interfaceIndex, m_linkType, batch, egress);
        }

        core::Result<std::unique_ptr<FrameReceiver>> openReceiver(
            const ReceiveFilter& filter) override
        {
            auto socket = m_sockets->open(SocketKind::Packet);
            if (!socket)
                return tl::unexpected(socket.error());
            return AfPacketReceiver::open(std::move(*socket), m_interfaceIndex, m_linkType, filter);
        }

    private:
        const std::shared_ptr<SocketSource> m_sockets;
        const int m_interfaceIndex;
        const wire::LinkType m_linkType;
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
