// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace scan {

/// What followed a scan at its hosts, --then. Those of a scan's parts add up.
struct FollowUpCounts {
    std::vector<std::string> stages; ///< "trace", "verify"
    std::uint64_t hosts = 0;
    std::uint64_t complete = 0;
    std::uint64_t packetsSent = 0;
    std::uint64_t receiveDrops = 0;
    std::vector<std::pair<std::string, std::uint64_t>> categories; ///< complete hosts of each

    FollowUpCounts& operator+=(const FollowUpCounts& more);
    friend bool operator==(const FollowUpCounts&, const FollowUpCounts&) = default;
};

} // namespace scan
