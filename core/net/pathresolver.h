// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/neighbours.h"
#include "core/net/vantage.h"

namespace net {

/// Works out the path of every target: asks the kernel once for each stretch of addresses that no
/// route begins or ends in, then for the neighbours. One use, one thread.
class PathResolver {
public:
    PathResolver(RouteSocket& routes, SocketSource& sockets, const PathOverrides& overrides);
    /// `targets` sorted and disjoint.
    core::Result<PathTable> resolve(const std::vector<core::IpRange>& targets);

private:
    /// Targets of one stretch that leave the same way.
    struct Stretch {
        core::IpRange range;
        core::IpAddress example; ///< a target in it, for routes and error messages
        Route route;
        std::vector<core::IpRange> targets;
    };

    core::Result<void> readInterfaces();
    core::Result<void> chooseStretches(const std::vector<core::IpRange>& targets);
    core::Result<Route> routeOf(const Stretch& stretch);
    core::Result<void> routeStretches();
    bool linkComesUp();
    core::Result<std::vector<core::IpAddress>> sourcesFor(const Stretch& stretch) const;
    core::Result<void> addToTable(const Stretch& stretch, PathTable& table);
    /// `paths` are alike but for their sources.
    core::Result<void> addByGateway(
        const Stretch& stretch, std::vector<Path> paths, PathTable& table);
    core::Result<void> addNeighbours(
        const Stretch& stretch, std::vector<Path> paths, PathTable& table);
    const Interface* interfaceByIndex(int index) const;

    RouteSocket& m_routes;
    SocketSource& m_sockets;
    const PathOverrides& m_overrides;
    std::vector<Interface> m_interfaces;
    std::vector<Stretch> m_stretches;
    core::Uint128 m_pathless = 0; ///< targets that no route leads to
    const Interface* m_interface = nullptr; ///< the one that all targets leave by
};

} // namespace net
