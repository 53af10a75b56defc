// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/addressset.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace targets {

namespace {

    constexpr Uint128 Maximum = ~Uint128(0);

    bool startsBefore(const IpRange& a, const IpRange& b)
    {
        return std::tie(a.family, a.first) < std::tie(b.family, b.first);
    }

    bool endsBefore(const IpRange& a, const IpRange& b)
    {
        return std::tie(a.family, a.last) < std::tie(b.family, b.last);
    }

    /// Whether all of `a` lies below all of `b`.
    bool isBelow(const IpRange& a, const IpRange& b)
    {
        return std::tie(a.family, a.last) < std::tie(b.family, b.first);
    }

    bool touches(const IpRange& before, const IpRange& after)
    {
        return before.family == after.family
            && (before.last == Maximum || after.first <= before.last + 1);
    }

} // namespace

void AddressSet::add(const IpRange& range)
{
    if (range.first > range.last)
        return;
    m_ranges.push_back(range);
    m_normalized = false;
}

void AddressSet::add(const AddressSet& other)
{
    if (&other == this)
        return;
    m_ranges.insert(m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end());
    m_normalized = false;
}

void AddressSet::normalize() const
{
    if (m_normalized)
        return;
    std::sort(m_ranges.begin(), m_ranges.end(), startsBefore);
    std::size_t kept = 0;
    for (const IpRange& range : m_ranges) {
        if (kept > 0 && touches(m_ranges[kept - 1], range))
            m_ranges[kept - 1].last = std::max(m_ranges[kept - 1].last, range.last);
        else
            m_ranges[kept++] = range;
    }
    m_ranges.resize(kept);
    m_normalized = true;
}

bool AddressSet::contains(const IpAddress& address) const
{
    const Uint128 value = address.value();
    const IpRange single { address.family(), value, value };
    const auto after = std::upper_bound(ranges().begin(), ranges().end(), single, startsBefore);
    return after != m_ranges.begin() && std::prev(after)->contains(address);
}

Uint128 AddressSet::count() const
{
    Uint128 total = 0;
    for (const IpRange& range : ranges()) {
        const Uint128 beyondFirst = range.last - range.first;
        if (beyondFirst >= Maximum - total)
            return Maximum;
        total += beyondFirst + 1;
    }
    return total;
}

const std::vector<IpRange>& AddressSet::ranges() const
{
    normalize();
    return m_ranges;
}

AddressSet AddressSet::without(const AddressSet& other) const
{
    AddressSet rest;
    auto hole = other.ranges().begin();
    const auto end = other.ranges().end();
    for (IpRange range : ranges()) {
        while (hole != end && isBelow(*hole, range))
            ++hole;
        bool consumed = false;
        for (; hole != end && !isBelow(range, *hole); ++hole) {
            if (range.first < hole->first)
                rest.m_ranges.push_back({ range.family, range.first, hole->first - 1 });
            consumed = hole->last >= range.last;
            if (consumed)
                break; // the hole may reach into the next range as well
            range.first = hole->last + 1;
        }
        if (!consumed)
            rest.m_ranges.push_back(range);
    }
    return rest;
}

std::vector<IpRange> AddressSet::missingFrom(const IpRange& range) const
{
    std::vector<IpRange> missing;
    auto held = std::upper_bound(ranges().begin(), ranges().end(), range, startsBefore);
    if (held != m_ranges.begin() && !isBelow(*std::prev(held), range))
        --held;
    IpRange rest = range;
    for (; held != m_ranges.end() && !isBelow(rest, *held); ++held) {
        if (rest.first < held->first)
            missing.push_back({ rest.family, rest.first, held->first - 1 });
        if (held->last >= rest.last)
            return missing;
        rest.first = held->last + 1;
    }
    missing.push_back(rest);
    return missing;
}

AddressSet AddressSet::intersectedWith(const AddressSet& other) const
{
    AddressSet common;
    auto a = ranges().begin();
    auto b = other.ranges().begin();
    while (a != m_ranges.end() && b != other.m_ranges.end()) {
        if (a->family == b->family) {
            const IpRange overlap { a->family, std::max(a->first, b->first),
                std::min(a->last, b->last) };
            if (overlap.first <= overlap.last)
                common.m_ranges.push_back(overlap);
        }
        if (endsBefore(*a, *b))
            ++a;
        else
            ++b;
    }
    return common;
}

} // namespace targets
