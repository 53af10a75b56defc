// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/churntracker.h"
#include "core/analysis/overlaptracker.h"
#include "core/analysis/snapshottracker.h"
#include "core/analysis/streaktracker.h"
#include "core/analysis/versiontracker.h"
#include "core/analysis/watchmembers.h"

#include <array>

namespace analysis {

/// Which scopes of a family were ever asked, as bits.
ScopeMask everScanned(
    const Timeline& timeline, const std::vector<std::uint16_t>& ports, core::Family family);

/// All that figures want to know of one family's MPTCP hosts (keys of their own), from one reading.
struct HostHistory {
    HostHistory(const Timeline& timeline, const std::vector<std::uint16_t>& ports,
        core::Family family, int window);
    HostHistory(const HostHistory&) = delete;
    std::vector<HostTracker*> trackers();

    static std::size_t passIndex(scan::Pass pass) { return pass == scan::Pass::V0 ? 0 : 1; }

    ScopeBits bits;
    ScopeMask ever; ///< scopes that were asked at all
    std::vector<StreakTracker> streaks; ///< one for each bit
    std::array<ChurnTracker, 2> churn; ///< of v0 and v1, at any port
    std::array<OverlapTracker, 2> ports; ///< of v0 and v1: the first two ports
    OverlapTracker versions; ///< v0 and v1, at any port
    VersionTracker moves;
    std::array<SnapshotTracker, 2> latest; ///< of v0 and v1
};

/// The same for the hosts of certain networks.
struct WatchHistory {
    WatchHistory(const Timeline& timeline, const std::vector<std::uint16_t>& ports,
        core::Family family, WatchMembers watched);
    WatchHistory(const WatchHistory&) = delete;
    std::vector<HostTracker*> trackers() { return { &members, &ports[0], &ports[1], &moves }; }

    WatchMembers members;
    std::array<OverlapTracker, 2> ports;
    VersionTracker moves;
};

} // namespace analysis
