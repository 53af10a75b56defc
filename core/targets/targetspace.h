// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/addressset.h"
#include "core/targets/portset.h"

namespace targets {

/// One thing to probe.
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
    Target at(Uint128 index) const { return isV4() ? atV4(std::uint64_t(index)) : atAny(index); }
    /// Whether all addresses are IPv4.
    bool isV4() const { return !m_v4Slices.empty(); }
    /// at() of such a space as one word: the address in host order times 2^16, and the port.
    std::uint64_t v4WordAt(std::uint64_t index) const
    {
        // Divides by multiplying with the rounded reciprocal, which is one too low at most.
        const std::uint64_t ports = m_ports.size();
        std::uint64_t addressIndex = std::uint64_t(Uint128(index) * m_portReciprocal >> 64);
        std::uint64_t portIndex = index - addressIndex * ports;
        if (portIndex >= ports) {
            ++addressIndex;
            portIndex -= ports;
        }
        const std::uint64_t address = find(m_v4Slices, std::uint32_t(addressIndex));
        return address << 16 | m_ports.ports()[portIndex];
    }
    /// The inverse of at(); size() for a target that is not in the space.
    Uint128 indexOf(const Target& target) const;

private:
    TargetSpace() = default;
    /// What at() needs of one range, side by side: a look-up in a long list is a cache miss.
    template <typename Integer> struct Slice {
        Integer start = 0; ///< address index at which the range begins
        Integer offset = 0; ///< address = index + offset, modulo the number of integers
    };
    /// One slice for each range.
    template <typename Integer> using Slices = std::vector<Slice<Integer>>;

    template <typename Integer> static Slices<Integer> slicesOf(const std::vector<IpRange>& ranges);
    template <typename Integer> void makeBuckets(const Slices<Integer>& slices);
    /// All of IPv4 is one bucket, and its shift as long as its index.
    template <typename Integer>
    using Wide
        = std::conditional_t<sizeof(Integer) < sizeof(std::uint64_t), std::uint64_t, Integer>;
    /// The value of the address with that number.
    template <typename Integer>
    Integer find(const Slices<Integer>& slices, Integer addressIndex) const
    {
        const auto bucket = std::size_t(Wide<Integer>(addressIndex) >> m_bucketShift);
        std::size_t slice = m_buckets[bucket];
        for (std::size_t beyond = m_buckets[bucket + 1] + std::size_t(1); beyond - slice > 1;) {
            const std::size_t middle = slice + (beyond - slice) / 2;
            if (addressIndex < slices[middle].start)
                beyond = middle;
            else
                slice = middle;
        }
        return Integer(addressIndex + slices[slice].offset);
    }
    Target atV4(std::uint64_t index) const
    {
        const std::uint64_t word = v4WordAt(index);
        return { IpAddress::v4(std::uint32_t(word >> 16)), std::uint16_t(word) };
    }
    Target atAny(Uint128 index) const;

    std::vector<IpRange> m_ranges;
    Slices<std::uint32_t> m_v4Slices; ///< where all addresses are IPv4
    Slices<Uint128> m_anySlices; ///< elsewhere
    std::vector<std::uint32_t> m_buckets; ///< first range for each leading part of the index
    int m_bucketShift = 0;
    Uint128 m_firstV6 = 0; ///< address index at which IPv6 begins
    std::uint64_t m_portReciprocal = 0; ///< (2^64 - 1) / number of ports, rounded down
    PortSet m_ports;
    Uint128 m_size = 0;
};

} // namespace targets
