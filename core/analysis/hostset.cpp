// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hostset.h"

#include <algorithm>

namespace analysis {

namespace {

    constexpr std::size_t MostStretches = 64; // beyond it, sorting is as quick

    /// Where stretches that are in order end, each behind its last key; empty when there are too
    /// many.
    template <typename Key> std::vector<std::size_t> stretchesOf(const std::vector<Key>& keys)
    {
        std::vector<std::size_t> ends;
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (!(keys[i] < keys[i - 1]))
                continue;
            if (ends.size() == MostStretches)
                return {};
            ends.push_back(i);
        }
        ends.push_back(keys.size());
        return ends;
    }

    template <typename Key>
    void mergeStretches(std::vector<Key>& keys, std::vector<std::size_t> ends)
    {
        const auto at = [&](std::size_t place) { return keys.begin() + std::ptrdiff_t(place); };
        while (ends.size() > 1) {
            std::vector<std::size_t> merged;
            std::size_t begin = 0;
            for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
                std::inplace_merge(at(begin), at(ends[i]), at(ends[i + 1]));
                begin = ends[i + 1];
                merged.push_back(begin);
            }
            if (ends.size() % 2 == 1)
                merged.push_back(ends.back());
            ends = std::move(merged);
        }
    }

    /// What several runs found is a few stretches, each in order already: to merge them takes a
    /// fraction of the time that sorting takes.
    template <typename Key> void order(std::vector<Key>& keys)
    {
        if (auto ends = stretchesOf(keys); !ends.empty())
            mergeStretches(keys, std::move(ends));
        else
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
