// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/addressset.h"
#include "core/targets/portset.h"

namespace targets {

struct Target {
    IpAddress address;
    std::uint16_t port = 0;
    friend bool operator==(const Target&, const Target&) = default;
};

/// Every (address, port) of a scan, numbered 0 to size()-1: index = address index x ports + port
/// index. Immutable, so any thread may read it. at() costs a table look-up and few comparisons,
/// also for lists of millions of single addresses.
class TargetSpace {
public:
    /// LimitExceeded when there are more than 2^96 targets, InvalidInput when there is none.
    static core::Result<TargetSpace> create(const AddressSet& addresses, const PortSet& ports);

    Uint128 size() const { return m_size; }
    Uint128 addressCount() const;
    const PortSet& ports() const { return m_ports; }
    const std::vector<IpRange>& ranges() const { return m_ranges; }
    Target at(Uint128 index) const;
    /// The inverse of at(); size() for a target that is not in the space.
    Uint128 indexOf(const Target& target) const;

private:
    TargetSpace() = default;
    /// What at() needs of one range, side by side: a look-up in a long list is a cache miss.
    struct Slice {
        Uint128 start = 0; ///< address index at which the range begins
        Uint128 offset = 0; ///< address = index + offset, modulo 2^128
    };
    std::vector<IpRange> m_ranges;
    std::vector<Slice> m_slices; ///< one for each range
    std::vector<std::uint32_t> m_buckets; ///< first range for each leading part of the index
    int m_bucketShift = 0;
    Uint128 m_firstV6 = 0; ///< address index at which IPv6 begins
    PortSet m_ports;
    Uint128 m_size = 0;
};

} // namespace targets
