// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

namespace scan {

/// An inclusive range of ports; empty when `first` is above `last`.
struct PortRange {
    std::uint16_t first = 1;
    std::uint16_t last = 0;
    std::uint32_t count() const { return first > last ? 0 : std::uint32_t(last) - first + 1; }
    std::string toString() const; ///< as --source-port takes it
    friend bool operator==(const PortRange&, const PortRange&) = default;
};

/// Which part of the source ports belongs to whom, so that nobody takes another's replies.
struct SourcePorts {
    PortRange scan;
    PortRange trace; ///< empty unless traces follow
    PortRange verify; ///< empty unless proofs follow
};
/// Deals out --source-port. InvalidInput names the option when there are too few for all.
core::Result<SourcePorts> shareSourcePorts(const ScanRequest& request);

} // namespace scan
