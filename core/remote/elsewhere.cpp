// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/elsewhere.h"

#include "core/lab/vantages.h"

namespace remote {

namespace {

    tl::unexpected<core::Error> notHere()
    {
        return core::failure(core::ErrorCode::Unavailable,
            core::Pattern("remote", "what another machine has cannot be opened from here"));
    }

    class Elsewhere : public net::Vantage {
    public:
        explicit Elsewhere(std::string name)
            : m_name(std::move(name))
        {
        }
        std::string name() const override { return m_name; }
        bool simulated() const override { return lab::isSimulated(m_name); }
        std::vector<core::IpPrefix> ownPrefixes() const override
        {
            return lab::ownPrefixesOf(m_name);
        }
        core::Result<std::vector<net::Interface>> interfaces() override { return notHere(); }
        core::Result<net::PathTable> resolve(
            const std::vector<core::IpRange>& targets, const net::PathOverrides&) override
        {
            net::PathTable paths;
            for (const core::IpRange& range : targets)
                paths.add(range, net::Path());
            return paths;
        }
        core::Result<std::unique_ptr<net::PacketPort>> openPort(
            const net::PathTable&, const net::SendChoice&) override
        {
            return notHere();
        }
        core::Result<std::unique_ptr<net::PortHold>> holdPorts(
            std::uint16_t, std::uint16_t) override
        {
            return notHere();
        }
        core::Result<net::FileDescriptor> openSocket(net::SocketKind) override { return notHere(); }

    private:
        const std::string m_name;
    };

} // namespace

std::unique_ptr<net::Vantage> makeElsewhere(const std::string& name)
{
    return std::make_unique<Elsewhere>(name);
}

} // namespace remote
