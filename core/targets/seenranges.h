// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <map>
#include <vector>

namespace targets {

/// Remembers addresses that come one after the other, exactly, so that each is taken once: a tree
/// node for each stretch of addresses side by side. Lives in one thread.
class SeenRanges {
public:
    /// The parts of `range` that were not seen before, ascending; they count as seen from now on.
    std::vector<core::IpRange> takeNew(const core::IpRange& range);

private:
    using Stretches = std::map<core::Uint128, core::Uint128>; ///< last address by first

    Stretches m_v4;
    Stretches m_v6;
};

} // namespace targets
