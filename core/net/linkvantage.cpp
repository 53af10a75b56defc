// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/linkvantage.h"

#include "core/net/linkport.h"
#include "core/net/pathresolver.h"
#include "core/net/porthold.h"

namespace net {

namespace {

    class LinkVantage : public Vantage {
    public:
        LinkVantage(std::string name, std::shared_ptr<SocketSource> sockets,
            std::vector<core::IpPrefix> ownPrefixes)
            : m_name(std::move(name))
            , m_sockets(std::move(sockets))
            , m_ownPrefixes(std::move(ownPrefixes))
        {
        }

        std::string name() const override { return m_name; }
        std::vector<core::IpPrefix> ownPrefixes() const override { return m_ownPrefixes; }

        core::Result<void> checkRight() override { return m_sockets->checkPacketRight(); }

        core::Result<std::vector<Interface>> interfaces() override
        {
            auto routes = routeSocket();
            if (!routes)
                return tl::unexpected(routes.error());
            return listInterfaces(*routes);
        }

        core::Result<PathTable> resolve(
            const std::vector<core::IpRange>& targets, const PathOverrides& overrides) override
        {
            // Finding neighbours sends packets, so the right to scan is asked for first.
            if (auto allowed = checkRight(); !allowed)
                return tl::unexpected(allowed.error());
            auto routes = routeSocket();
            if (!routes)
                return tl::unexpected(routes.error());
            return PathResolver(*routes, *m_sockets, overrides).resolve(targets);
        }

        core::Result<std::unique_ptr<PacketPort>> openPort(
            const PathTable& paths, const SendChoice& choice) override
        {
            return openLinkPort(m_sockets, paths, choice);
        }

        core::Result<std::unique_ptr<PortHold>> holdPorts(
            std::uint16_t first, std::uint16_t last) override
        {
            return listenToHold(*m_sockets, first, last);
        }

        core::Result<FileDescriptor> openSocket(SocketKind kind) override
        {
            return m_sockets->open(kind);
        }

    private:
        core::Result<RouteSocket> routeSocket()
        {
            auto descriptor = m_sockets->open(SocketKind::Route);
            if (!descriptor)
                return tl::unexpected(descriptor.error());
            return RouteSocket::adopt(std::move(*descriptor));
        }

        const std::string m_name;
        const std::shared_ptr<SocketSource> m_sockets;
        const std::vector<core::IpPrefix> m_ownPrefixes;
    };

} // namespace

std::unique_ptr<Vantage> makeLinkVantage(std::string name, std::shared_ptr<SocketSource> sockets,
    std::vector<core::IpPrefix> ownPrefixes)
{
    return std::make_unique<LinkVantage>(
        std::move(name), std::move(sockets), std::move(ownPrefixes));
}

} // namespace net
