// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <string>
#include <vector>

namespace study {

/// The networks of the study: each is one AS in one country with prefixes of its own, so that both
/// follow from an address. The prefixes are made up; nothing is ever sent to them.
class Internet {
public:
    struct Network {
        std::uint32_t asn = 0;
        std::string country; ///< ISO 3166
        std::vector<core::IpPrefix> prefixes4; ///< /16 each
        core::IpPrefix prefix6; ///< /32
        std::uint32_t hosts4 = 0;
        std::uint32_t hosts6 = 0;
    };

    /// Number of a new network. Two of one AS in different countries are two networks.
    int addNetwork(std::uint32_t asn, const std::string& country);
    /// The network of this AS that was added first, or a new one.
    int networkOf(std::uint32_t asn, const std::string& country);
    const Network& network(int number) const { return m_networks[std::size_t(number)]; }
    const std::vector<Network>& networks() const { return m_networks; }

    /// Never the same twice.
    core::IpAddress newHost(int network, core::Family family);
    /// Of a router of this network, from 1 to 250; no host has it.
    core::IpAddress router(int network, core::Family family, int number) const;

    /// CAIDA's pfx2as lines, "network<TAB>length<TAB>AS". Besides the networks there is a less
    /// specific route of another AS over all of them, so that only the longest match is right.
    std::string pfx2as(core::Family family) const;
    static constexpr std::uint32_t CoveringAs = 64999;

private:
    std::vector<Network> m_networks;
    std::uint32_t m_prefixes4 = 0;
};

} // namespace study
