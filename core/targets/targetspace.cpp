// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetspace.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace targets {

namespace {

    constexpr Uint128 MaximumSize = Uint128(1) << 96;

} // namespace

core::Result<TargetSpace> TargetSpace::create(const AddressSet& addresses, const PortSet& ports)
{
    if (addresses.empty() || ports.size() == 0) {
        return core::failure(core::ErrorCode::InvalidInput,
            addresses.empty()
                ? core::Pattern(
                    "targets", "there is no address to probe; pass an address, prefix or list")
                : core::Pattern("targets", "there is no port to probe; pass ports like 80,443"));
    }
    const Uint128 addressCount = addresses.count();
    if (addressCount > MaximumSize / ports.size()) {
        return core::failure(core::ErrorCode::LimitExceeded,
            core::Pattern("targets",
                "more than 2^96 targets (addresses times ports); pass a longer prefix or fewer "
                "ports"));
    }

    TargetSpace space;
    space.m_ports = ports;
    space.m_ranges = addresses.ranges();
    space.m_size = addressCount * ports.size();
    space.m_portReciprocal = std::numeric_limits<std::uint64_t>::max() / ports.size();
    for (const IpRange& range : space.m_ranges) {
        if (range.family == Family::V4)
            space.m_firstV6 += range.last - range.first + 1;
    }
    if (space.m_firstV6 == addressCount) {
        space.m_v4Slices = slicesOf<std::uint32_t>(space.m_ranges);
        space.makeBuckets(space.m_v4Slices);
    } else {
        space.m_anySlices = slicesOf<Uint128>(space.m_ranges);
        space.makeBuckets(space.m_anySlices);
    }
    return space;
}

template <typename Integer>
TargetSpace::Slices<Integer> TargetSpace::slicesOf(const std::vector<IpRange>& ranges)
{
    Slices<Integer> slices;
    slices.reserve(ranges.size());
    Integer start = 0;
    for (const IpRange& range : ranges) {
        slices.push_back({ start, Integer(Integer(range.first) - start) });
        start += Integer(range.last - range.first + 1);
    }
    return slices;
}

template <typename Integer> void TargetSpace::makeBuckets(const Slices<Integer>& slices)
{
    // About one bucket for each range: an index then falls among two ranges on average, however
    // unequal the ranges are, since a range is met as often as it is large.
    const Uint128 lastIndex = addressCount() - 1;
    while (lastIndex >> m_bucketShift >= std::bit_ceil(slices.size()))
        ++m_bucketShift;
    const auto buckets = std::size_t(lastIndex >> m_bucketShift) + 1;
    m_buckets.reserve(buckets + 1);
    std::uint32_t slice = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const Uint128 bucketStart = Uint128(bucket) << m_bucketShift;
        while (slice + 1 < slices.size() && slices[slice + 1].start <= bucketStart)
            ++slice;
        m_buckets.push_back(slice);
    }
    m_buckets.push_back(std::uint32_t(slices.size() - 1));
}

Uint128 TargetSpace::addressCount() const { return m_size / m_ports.size(); }

Target TargetSpace::atAny(Uint128 index) const
{
    Uint128 addressIndex = index;
    std::size_t portIndex = 0;
    if (const std::uint64_t ports = m_ports.size(); ports > 1) {
        addressIndex = index / ports;
        portIndex = std::size_t(index - addressIndex * ports);
    }
    const Family family = addressIndex < m_firstV6 ? Family::V4 : Family::V6;
    return { IpAddress::fromValue(family, find(m_anySlices, addressIndex)),
        m_ports.ports()[portIndex] };
}

Uint128 TargetSpace::indexOf(const Target& target) const
{
    const std::vector<std::uint16_t>& ports = m_ports.ports();
    const auto port = std::lower_bound(ports.begin(), ports.end(), target.port);
    const auto range = std::partition_point(
        m_ranges.begin(), m_ranges.end(), [&target](const IpRange& candidate) {
            return candidate.family < target.address.family()
                || (candidate.family == target.address.family()
                    && candidate.last < target.address.value());
        });
    if (port == ports.end() || *port != target.port || range == m_ranges.end()
        || !range->contains(target.address))
        return m_size;
    const auto slice = std::size_t(range - m_ranges.begin());
    const Uint128 addressIndex = m_v4Slices.empty()
        ? target.address.value() - m_anySlices[slice].offset
        : std::uint32_t(target.address.v4Value() - m_v4Slices[slice].offset);
    return addressIndex * ports.size() + std::size_t(port - ports.begin());
}

} // namespace targets
