// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtualvantage.h"

#include "core/lab/virtual/virtualport.h"

namespace lab {

namespace {

    constexpr const char* InterfaceName = "virtual0";
    constexpr int InterfaceIndex = 1;

    core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

    std::vector<net::Path> pathsOf(core::Family family, const net::PathOverrides& overrides)
    {
        const bool v4 = family == core::Family::V4;
        net::Path path;
        path.source = address(v4 ? "10.1.0.1" : "fd00:10:1::1");
        path.gateway = address(v4 ? "10.1.0.254" : "fd00:10:1::254");
        path.sourceMac = VirtualPort::ScannerMac;
        path.nextHopMac = overrides.gatewayMac.value_or(VirtualPort::RouterMac);
        std::vector<net::Path> paths;
        for (const core::IpAddress& source : overrides.sources) {
            if (source.family() == family) {
                path.source = source;
                paths.push_back(path);
            }
        }
        return paths.empty() ? std::vector { path } : paths;
    }

    class VirtualVantage : public net::Vantage {
    public:
        VirtualVantage(std::uint64_t seed, const LabPlan& plan, std::string name)
            : m_name(std::move(name))
            , m_prefixes(plan.targetPrefixes())
            , m_network(std::make_shared<VirtualNetwork>(seed, plan))
        {
        }

        std::string name() const override { return m_name; }
        bool simulated() const override { return true; }
        std::vector<core::IpPrefix> ownPrefixes() const override { return m_prefixes; }

        core::Result<std::vector<net::Interface>> interfaces() override
        {
            net::Interface interface;
            interface.index = InterfaceIndex;
            interface.name = InterfaceName;
            interface.up = interface.running = interface.sendable = true;
            interface.mac = VirtualPort::ScannerMac;
            interface.mtu = VirtualPort::Mtu;
            interface.addresses = { { address("10.1.0.1"), 24 }, { address("fd00:10:1::1"), 64 } };
            return std::vector<net::Interface> { interface };
        }

        core::Result<net::PathTable> resolve(
            const std::vector<core::IpRange>& targets, const net::PathOverrides& overrides) override
        {
            if (!overrides.interfaceName.empty() && overrides.interfaceName != InterfaceName) {
                return core::failure(core::ErrorCode::NotFound,
                    "the virtual lab has no interface \"" + overrides.interfaceName
                        + "\"; leave the interface out or name " + InterfaceName);
            }
            net::PathTable table;
            table.interfaceName = InterfaceName;
            table.interfaceIndex = InterfaceIndex;
            table.mtu = VirtualPort::Mtu;
            for (const core::IpRange& range : targets)
                table.add(range, pathsOf(range.family, overrides));
            return table;
        }

        core::Result<std::unique_ptr<net::PacketPort>> openPort(
            const net::PathTable&, const net::SendChoice& choice) override
        {
            if (choice.path == net::SendPath::Xdp) {
                return core::failure(core::ErrorCode::Unavailable,
                    "the virtual lab has no kernel that AF_XDP could send through");
            }
            return std::make_unique<VirtualPort>(m_network);
        }

        core::Result<std::unique_ptr<net::PortHold>> holdPorts(
            std::uint16_t, std::uint16_t) override
        {
            return std::make_unique<net::PortHold>();
        }

        core::Result<net::FileDescriptor> openSocket(net::SocketKind) override
        {
            return core::failure(core::ErrorCode::Unavailable,
                "the virtual lab has no kernel whose sockets could be asked");
        }

    private:
        std::string m_name;
        std::vector<core::IpPrefix> m_prefixes;
        std::shared_ptr<const VirtualNetwork> m_network;
    };

} // namespace

std::unique_ptr<net::Vantage> makeVirtualVantage(
    std::uint64_t seed, const LabPlan& plan, std::string name)
{
    return std::make_unique<VirtualVantage>(seed, plan, std::move(name));
}

} // namespace lab
