// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <vector>

namespace targets {

using core::Family;
using core::IpAddress;
using core::IpRange;
using core::Uint128;

/// A set of addresses of both families as sorted, disjoint, merged ranges (IPv4 first). Adding
/// many ranges is O(n log n) once, when the set is next read. A value; const calls are safe from
/// any thread after the first one (call normalize() before sharing).
class AddressSet {
public:
    void add(const IpRange& range); ///< nothing is added when `first` is above `last`
    void add(const core::IpPrefix& prefix) { add(prefix.range()); }
    void add(const AddressSet& other);
    void normalize() const;

    bool contains(const IpAddress& address) const;
    bool empty() const { return ranges().empty(); }
    /// Number of addresses. All of IPv6 with IPv4 does not fit 128 bits: it saturates.
    Uint128 count() const;
    const std::vector<IpRange>& ranges() const;

    /// What is in this set and not in `other`; an exclusion always wins this way.
    AddressSet without(const AddressSet& other) const;
    /// The parts of one range that are not in this set, ascending; costs a look-up, however large
    /// the set is.
    std::vector<IpRange> missingFrom(const IpRange& range) const;
    AddressSet intersectedWith(const AddressSet& other) const;

private:
    mutable std::vector<IpRange> m_ranges;
    mutable bool m_normalized = true;
};

} // namespace targets
