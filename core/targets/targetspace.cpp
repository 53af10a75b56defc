// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetspace.h"

#include <algorithm>
#include <bit>

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
    space.m_slices.reserve(space.m_ranges.size());
    Uint128 start = 0;
    for (const IpRange& range : space.m_ranges) {
        space.m_slices.push_back({ start, range.first - start });
        start += range.last - range.first + 1;
        if (range.family == Family::V4)
            space.m_firstV6 = start;
    }

    // About one bucket for each range: an index then falls among two ranges on average, however
    // unequal the ranges are, since a range is met as often as it is large.
    const Uint128 lastIndex = addressCount - 1;
    while (lastIndex >> space.m_bucketShift >= std::bit_ceil(space.m_ranges.size()))
        ++space.m_bucketShift;
    const auto buckets = std::size_t(lastIndex >> space.m_bucketShift) + 1;
    space.m_buckets.reserve(buckets + 1);
    std::uint32_t range = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const Uint128 bucketStart = Uint128(bucket) << space.m_bucketShift;
        while (range + 1 < space.m_slices.size() && space.m_slices[range + 1].start <= bucketStart)
            ++range;
        space.m_buckets.push_back(range);
    }
    space.m_buckets.push_back(std::uint32_t(space.m_ranges.size() - 1));
    return space;
}

Uint128 TargetSpace::addressCount() const { return m_size / m_ports.size(); }

Target TargetSpace::at(Uint128 index) const
{
    Uint128 addressIndex = index;
    std::size_t portIndex = 0;
    if (const std::uint64_t ports = m_ports.size(); ports > 1) {
        addressIndex = index / ports;
        portIndex = std::size_t(index - addressIndex * ports);
    }
    const auto bucket = std::size_t(addressIndex >> m_bucketShift);
    const auto first = m_slices.begin() + m_buckets[bucket];
    const auto last = m_slices.begin() + m_buckets[bucket + 1];
    const auto next = std::upper_bound(first + 1, last + 1, addressIndex,
        [](Uint128 wanted, const Slice& slice) { return wanted < slice.start; });
    const Family family = addressIndex < m_firstV6 ? Family::V4 : Family::V6;
    return { IpAddress::fromValue(family, addressIndex + std::prev(next)->offset),
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
    const Uint128 addressIndex
        = target.address.value() - m_slices[std::size_t(range - m_ranges.begin())].offset;
    return addressIndex * ports.size() + std::size_t(port - ports.begin());
}

} // namespace targets
