// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hostset.h"

#include <algorithm>

namespace analysis {

namespace {

    template <typename Key> void order(std::vector<Key>& keys)
    {
        if (!std::is_sorted(keys.begin(), keys.end()))
            std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }

    template <typename Key> std::size_t common(const std::vector<Key>& a, const std::vector<Key>& b)
    {
        std::size_t count = 0;
        auto other = b.begin();
        for (const Key& key : a) {
            while (other != b.end() && *other < key)
                ++other;
            count += other != b.end() && *other == key;
        }
        return count;
    }

    template <typename Key> void merge(std::vector<Key>& into, const std::vector<Key>& from)
    {
        const auto middle = std::ptrdiff_t(into.size());
        into.insert(into.end(), from.begin(), from.end());
        std::inplace_merge(into.begin(), into.begin() + middle, into.end());
        into.erase(std::unique(into.begin(), into.end()), into.end());
    }

} // namespace

void HostSet::add(const core::IpAddress& address)
{
    if (address.isV4()) {
        m_narrow.push_back(address.v4Value());
        return;
    }
    const core::Uint128 value = address.value();
    m_wide.push_back({ std::uint64_t(value >> 64), std::uint64_t(value) });
}

void HostSet::seal()
{
    order(m_narrow);
    order(m_wide);
}

std::size_t HostSet::inCommonWith(const HostSet& other) const
{
    return common(m_narrow, other.m_narrow) + common(m_wide, other.m_wide);
}

void HostSet::unite(const HostSet& other)
{
    merge(m_narrow, other.m_narrow);
    merge(m_wide, other.m_wide);
}

core::Result<void> readHostSet(const store::Store& store, store::RunId run, const Scope& scope,
    const std::vector<scan::ReplyClass>& classes, HostSet& hosts)
{
    const store::HostSelection selection { classes, scope.family, scope.port, scope.pass };
    return store.readAddresses(run, selection, [&](const store::AddressGroup& group) {
        for (const core::IpAddress& address : group.addresses)
            hosts.add(address);
        return true;
    });
}

} // namespace analysis
