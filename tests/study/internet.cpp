// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "internet.h"

#include <algorithm>

namespace study {

namespace {
    constexpr std::uint32_t FirstPrefix4 = 0x1400'0000; // 20.0.0.0
    constexpr std::uint32_t Prefix4Size = 0x1'0000;
    constexpr std::uint32_t HostsOfPrefix = 0xff00; // the rest is for routers
    constexpr std::uint32_t Stride = 7919; // has no divisor in common with HostsOfPrefix
    constexpr core::Uint128 FirstPrefix6 = core::Uint128(0x2a10'0000) << 96;

    core::IpPrefix prefix4(std::uint32_t number)
    {
        return { core::IpAddress::v4(FirstPrefix4 + number * Prefix4Size), 16 };
    }
} // namespace

int Internet::addNetwork(std::uint32_t asn, const std::string& country)
{
    Network network;
    network.asn = asn;
    network.country = country;
    network.prefixes4.push_back(prefix4(m_prefixes4++));
    network.prefix6
        = { core::IpAddress::v6(FirstPrefix6 + (core::Uint128(m_networks.size()) << 96)), 32 };
    m_networks.push_back(std::move(network));
    return int(m_networks.size()) - 1;
}

int Internet::networkOf(std::uint32_t asn, const std::string& country)
{
    const auto found = std::find_if(m_networks.begin(), m_networks.end(),
        [asn](const Network& each) { return each.asn == asn; });
    return found == m_networks.end() ? addNetwork(asn, country) : int(found - m_networks.begin());
}

core::IpAddress Internet::newHost(int number, core::Family family)
{
    Network& network = m_networks[std::size_t(number)];
    if (family == core::Family::V6) {
        const core::Uint128 host = core::Uint128(++network.hosts6) * Stride;
        return core::IpAddress::v6(network.prefix6.network.value() + host);
    }
    const std::uint32_t host = network.hosts4++;
    if (host / HostsOfPrefix >= network.prefixes4.size())
        network.prefixes4.push_back(prefix4(m_prefixes4++));
    const core::IpPrefix& prefix = network.prefixes4[host / HostsOfPrefix];
    return core::IpAddress::v4(
        prefix.network.v4Value() + host % HostsOfPrefix * Stride % HostsOfPrefix);
}

core::IpAddress Internet::router(int number, core::Family family, int router) const
{
    const Network& of = network(number);
    if (family == core::Family::V6) {
        return core::IpAddress::v6(
            of.prefix6.network.value() + (core::Uint128(0xffff) << 80) + unsigned(router));
    }
    return core::IpAddress::v4(
        of.prefixes4.front().network.v4Value() + HostsOfPrefix + unsigned(router));
}

std::string Internet::pfx2as(core::Family family) const
{
    std::string text;
    const auto line = [&text](const core::IpPrefix& prefix, std::uint32_t asn) {
        text += prefix.network.toString() + "\t" + std::to_string(prefix.length) + "\t"
            + std::to_string(asn) + "\n";
    };
    if (family == core::Family::V6) {
        line({ core::IpAddress::v6(FirstPrefix6), 16 }, CoveringAs);
        for (const Network& network : m_networks)
            line(network.prefix6, network.asn);
        return text;
    }
    line({ core::IpAddress::v4(FirstPrefix4), 8 }, CoveringAs);
    for (const Network& network : m_networks) {
        for (const core::IpPrefix& prefix : network.prefixes4)
            line(prefix, network.asn);
    }
    return text;
}

} // namespace study
