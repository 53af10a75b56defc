// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"

#include <deque>
#include <set>

namespace trace {

/// The ways to targets that come one after the other, all by the interface of the first: asks the
/// vantage point only for what no earlier answer covers (a gateway's answer covers all between two
/// routes), and forgets the oldest answers, so that memory stays bounded. Lives in one thread.
class PathCache {
public:
    PathCache(net::Vantage& vantage, net::PathOverrides overrides);

    /// Starts with what was resolved before.
    void add(net::PathTable table);
    /// Finds the ways to `targets` as far as there are any. May take seconds: silent neighbours.
    void learn(const std::vector<core::IpRange>& targets);
    /// Null when the target has none, or learn() was not asked for it lately.
    const net::Path* find(const core::IpAddress& target) const;

    bool isEmpty() const { return !m_first; }
    /// The first answer's table: interface and link. Not while isEmpty().
    const net::PathTable& first() const { return *m_first; }
    /// Why a target has no way, the first time that it happened.
    const std::string& trouble() const { return m_trouble; }

    static constexpr std::size_t MostTables = 256;
    static constexpr std::size_t MostPathless = 65536;

private:
    bool isKnown(const core::IpRange& range) const;
    /// False when the vantage point refused them all together.
    bool resolve(const std::vector<core::IpRange>& targets);
    void keepTrouble(const std::string& detail);

    net::Vantage& m_vantage;
    net::PathOverrides m_overrides;
    std::optional<net::PathTable> m_first;
    std::deque<net::PathTable> m_tables; ///< the latest first
    std::set<core::IpAddress> m_pathless; ///< single targets without a way
    std::string m_trouble;
};

} // namespace trace
