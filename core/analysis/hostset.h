// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

namespace analysis {

/// A set of addresses of one family, 4 or 16 bytes each. Filled first, then sealed. A value.
class HostSet {
public:
    void add(const core::IpAddress& address);
    void seal(); ///< orders it and drops repeats
    std::size_t size() const { return m_narrow.size() + m_wide.size(); }
    std::size_t inCommonWith(const HostSet& other) const; ///< both sealed
    void unite(const HostSet& other); ///< both sealed; this stays so

private:
    std::vector<std::uint32_t> m_narrow;
    std::vector<WideKey> m_wide;
};

/// Adds the hosts of one run that answered one scope with one of the classes; not sealed.
/// The errors of the store.
core::Result<void> readHostSet(const store::Store& store, store::RunId run, const Scope& scope,
    const std::vector<scan::ReplyClass>& classes, HostSet& hosts);

} // namespace analysis
