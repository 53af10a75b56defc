// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetlist.h"

#include <array>

namespace targets {

namespace {

    // The IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), without the
    // blocks that they mark as globally reachable, such as AS112's. Three things are stricter than
    // the registries. 192.0.0.0/24 and 2001::/23 stand whole: the anycast services and identifier
    // spaces inside are no places to probe. 64:ff9b::/96 and 2002::/16 embed IPv4 addresses, so
    // leaving them open would lead around every IPv4 exclusion. And of IPv6 only 2000::/3 is
    // assigned as global unicast (RFC 4291 section 2.4).
    // Blocks inside others come first: an address is named after the first block that holds it.
    constexpr std::array Blocks {
        SpecialPurposeBlock { "0.0.0.0/32", "this host", "RFC 1122" },
        SpecialPurposeBlock { "0.0.0.0/8", "this network", "RFC 791" },
        SpecialPurposeBlock { "10.0.0.0/8", "private use", "RFC 1918" },
        SpecialPurposeBlock { "100.64.0.0/10", "shared address space", "RFC 6598" },
        SpecialPurposeBlock { "127.0.0.0/8", "loopback", "RFC 1122" },
        SpecialPurposeBlock { "169.254.0.0/16", "link local", "RFC 3927" },
        SpecialPurposeBlock { "172.16.0.0/12", "private use", "RFC 1918" },
        SpecialPurposeBlock { "192.0.0.0/29", "IPv4 service continuity", "RFC 7335" },
        SpecialPurposeBlock { "192.0.0.8/32", "IPv4 dummy address", "RFC 7600" },
        SpecialPurposeBlock { "192.0.0.170/31", "NAT64/DNS64 discovery", "RFC 8880" },
        SpecialPurposeBlock { "192.0.0.0/24", "IETF protocol assignments", "RFC 6890" },
        SpecialPurposeBlock { "192.0.2.0/24", "documentation", "RFC 5737" },
        SpecialPurposeBlock { "192.88.99.2/32", "6a44 relay anycast", "RFC 6751" },
        SpecialPurposeBlock { "192.88.99.0/24", "deprecated 6to4 relay anycast", "RFC 7526" },
        SpecialPurposeBlock { "192.168.0.0/16", "private use", "RFC 1918" },
        SpecialPurposeBlock { "198.18.0.0/15", "benchmarking", "RFC 2544" },
        SpecialPurposeBlock { "198.51.100.0/24", "documentation", "RFC 5737" },
        SpecialPurposeBlock { "203.0.113.0/24", "documentation", "RFC 5737" },
        SpecialPurposeBlock { "224.0.0.0/4", "multicast", "RFC 5771" },
        SpecialPurposeBlock { "255.255.255.255/32", "limited broadcast", "RFC 919" },
        SpecialPurposeBlock { "240.0.0.0/4", "reserved for future use", "RFC 1112" },
        SpecialPurposeBlock { "::/128", "unspecified address", "RFC 4291" },
        SpecialPurposeBlock { "::1/128", "loopback", "RFC 4291" },
        SpecialPurposeBlock { "::ffff:0:0/96", "IPv4-mapped", "RFC 4291" },
        SpecialPurposeBlock { "64:ff9b::/96", "IPv4-IPv6 translation", "RFC 6052" },
        SpecialPurposeBlock { "64:ff9b:1::/48", "local IPv4-IPv6 translation", "RFC 8215" },
        SpecialPurposeBlock { "100::/64", "discard only", "RFC 6666" },
        SpecialPurposeBlock { "100:0:0:1::/64", "dummy prefix", "RFC 9780" },
        SpecialPurposeBlock { "2001::/32", "Teredo", "RFC 4380" },
        SpecialPurposeBlock { "2001:2::/48", "benchmarking", "RFC 5180" },
        SpecialPurposeBlock { "2001:10::/28", "deprecated ORCHID", "RFC 4843" },
        SpecialPurposeBlock { "2001::/23", "IETF protocol assignments", "RFC 2928" },
        SpecialPurposeBlock { "2001:db8::/32", "documentation", "RFC 3849" },
        SpecialPurposeBlock { "2002::/16", "6to4", "RFC 3056" },
        SpecialPurposeBlock { "3fff::/20", "documentation", "RFC 9637" },
        SpecialPurposeBlock { "5f00::/16", "segment routing identifiers", "RFC 9602" },
        SpecialPurposeBlock { "fc00::/7", "unique local", "RFC 4193" },
        SpecialPurposeBlock { "fe80::/10", "link local", "RFC 4291" },
        SpecialPurposeBlock { "fec0::/10", "deprecated site local", "RFC 3879" },
        SpecialPurposeBlock { "ff00::/8", "multicast", "RFC 4291" },
        SpecialPurposeBlock { "::/3", "not global unicast", "RFC 4291" },
        SpecialPurposeBlock { "4000::/2", "not global unicast", "RFC 4291" },
        SpecialPurposeBlock { "8000::/1", "not global unicast", "RFC 4291" },
    };

    AddressSet unionOfBlocks()
    {
        AddressSet set;
        for (const SpecialPurposeBlock& block : Blocks) {
            if (const auto prefix = core::IpPrefix::parse(block.prefix))
                set.add(*prefix);
        }
        set.normalize();
        return set;
    }

} // namespace

const AddressSet& specialPurposeAddresses()
{
    static const AddressSet set = unionOfBlocks();
    return set;
}

std::span<const SpecialPurposeBlock> specialPurposeRegistry() { return Blocks; }

} // namespace targets
