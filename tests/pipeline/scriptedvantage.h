// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

#include <atomic>

/// A vantage point with routes as a test wants them, and no packets at all.
class ScriptedVantage : public net::Vantage {
public:
    /// 8.0.0.0/8 and 2a00:1::/32 lie behind gateways, 9.0.0.0/24 on the link, 11.0.0.0/8 behind
    /// another interface, and 9.9.9.9 is this computer's own address.
    core::Result<net::PathTable> resolve(
        const std::vector<core::IpRange>& targets, const net::PathOverrides&) override
    {
        ++questions;
        net::PathTable table;
        const bool other = prefix("11.0.0.0/8").contains(first(targets.front()));
        table.interfaceIndex = other ? 2 : 1;
        table.interfaceName = other ? "other0" : "one0";
        for (const core::IpRange& range : targets) {
            const core::IpAddress address = first(range);
            if (address == *core::IpAddress::parse("9.9.9.9"))
                return core::failure(core::ErrorCode::InvalidInput, "9.9.9.9 is this computer's");
            if (prefix("11.0.0.0/8").contains(address) != other)
                return core::failure(core::ErrorCode::InvalidInput, "two interfaces");
            for (const char* gateway : { "8.0.0.0/8", "11.0.0.0/8", "2a00:1::/32" }) {
                const core::IpPrefix behind = prefix(gateway);
                if (behind.contains(address) && !table.find(address))
                    table.add(behind.range(), { behind.network, {}, {}, behind.network });
            }
            // Odd neighbours are silent.
            for (core::Uint128 value = range.first;
                 prefix("9.0.0.0/24").contains(address) && value <= range.last; ++value) {
                if ((value & 1) == 0)
                    table.add({ range.family, value, value }, { address, {}, {}, std::nullopt });
            }
        }
        if (table.empty())
            return core::failure(core::ErrorCode::Unavailable, "no route");
        return table;
    }

    std::string name() const override { return "scripted"; }
    bool simulated() const override { return true; }
    core::Result<std::vector<net::Interface>> interfaces() override { return refused(); }
    core::Result<std::unique_ptr<net::PacketPort>> openPort(
        const net::PathTable&, const net::SendChoice&) override
    {
        return refused();
    }
    core::Result<std::unique_ptr<net::PortHold>> holdPorts(std::uint16_t, std::uint16_t) override
    {
        return refused();
    }
    core::Result<net::FileDescriptor> openSocket(net::SocketKind) override { return refused(); }

    std::atomic<int> questions = 0; ///< how often it was asked for ways

private:
    static core::IpPrefix prefix(const char* text) { return *core::IpPrefix::parse(text); }
    static core::IpAddress first(const core::IpRange& range)
    {
        return core::IpAddress::fromValue(range.family, range.first);
    }
    static tl::unexpected<core::Error> refused()
    {
        return core::failure(core::ErrorCode::Unavailable, "a scripted vantage point has none");
    }
};
