// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pathresolver.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace net {

using core::ErrorCode;
using core::Family;
using core::IpAddress;
using core::IpRange;
using core::Uint128;

namespace {

    // Kernels keep about a thousand neighbours and each silent one costs seconds.
    constexpr Uint128 MaximumOnLink = 4096;
    constexpr std::chrono::milliseconds LinkPatience { 1500 };
    constexpr std::chrono::milliseconds LinkPollInterval { 50 };

    /// Where the answer to "which route?" may change, for one family: the first addresses of the
    /// stretches between route boundaries, ascending, 0 included.
    std::vector<Uint128> stretchStarts(const std::vector<IpRange>& destinations, Family family)
    {
        const Uint128 last = family == Family::V4 ? Uint128(0xffffffff) : ~Uint128(0);
        std::vector<Uint128> starts { 0 };
        for (const IpRange& each : destinations) {
            if (each.family != family)
                continue;
            starts.push_back(each.first);
            if (each.last != last)
                starts.push_back(each.last + 1);
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        return starts;
    }

    IpRange stretchAround(const std::vector<Uint128>& starts, Family family, Uint128 value)
    {
        const auto after = std::upper_bound(starts.begin(), starts.end(), value);
        const Uint128 last = family == Family::V4 ? Uint128(0xffffffff) : ~Uint128(0);
        return { family, *(after - 1), after == starts.end() ? last : *after - 1 };
    }

    std::string ipVersion(Family family) { return family == Family::V4 ? "IPv4" : "IPv6"; }

} // namespace

PathResolver::PathResolver(
    RouteSocket& routes, SocketSource& sockets, const PathOverrides& overrides)
    : m_routes(routes)
    , m_sockets(sockets)
    , m_overrides(overrides)
{
}

core::Result<PathTable> PathResolver::resolve(const std::vector<IpRange>& targets)
{
    auto done = readInterfaces();
    if (done)
        done = chooseStretches(targets);
    if (done)
        done = routeStretches();
    if (!done)
        return tl::unexpected(done.error());

    PathTable table;
    table.unresolved = std::uint64_t(std::min<Uint128>(m_pathless, UINT64_MAX));
    table.interfaceName = m_interface->name;
    table.interfaceIndex = m_interface->index;
    table.ipLayer = m_overrides.ipLayer;
    table.linkType = table.ipLayer ? wire::LinkType::RawIp : m_interface->linkType;
    table.mtu = m_interface->mtu;
    for (const Stretch& stretch : m_stretches) {
        done = addToTable(stretch, table);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (table.empty()) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("net",
                  "none of the targets on %1 answers ARP or neighbour discovery; are they up?"),
                { m_interface->name } });
    }
    return table;
}

core::Result<void> PathResolver::readInterfaces()
{
    auto interfaces = listInterfaces(m_routes);
    if (!interfaces)
        return tl::unexpected(interfaces.error());
    m_interfaces = std::move(*interfaces);
    if (m_overrides.interfaceName.empty())
        return {};
    std::string names;
    for (const Interface& each : m_interfaces) {
        if (each.name == m_overrides.interfaceName) {
            m_interface = &each;
            return {};
        }
        names += (names.empty() ? "" : ", ") + each.name;
    }
    return core::failure(ErrorCode::NotFound,
        { core::Pattern("net", "--interface: there is no interface \"%1\"; there are %2"),
            { m_overrides.interfaceName, names } });
}

core::Result<void> PathResolver::chooseStretches(const std::vector<IpRange>& targets)
{
    auto destinations = routeDestinations(m_routes);
    if (!destinations)
        return tl::unexpected(destinations.error());
    const std::vector<Uint128> starts[2]
        = { stretchStarts(*destinations, Family::V4), stretchStarts(*destinations, Family::V6) };

    for (const IpRange& target : targets) {
        const auto& familyStarts = starts[target.family == Family::V4 ? 0 : 1];
        for (Uint128 value = target.first;;) {
            const IpRange around = stretchAround(familyStarts, target.family, value);
            if (m_stretches.empty() || m_stretches.back().range != around) {
                m_stretches.push_back(
                    { around, IpAddress::fromValue(target.family, value), {}, {} });
            }
            const Uint128 end = std::min(around.last, target.last);
            m_stretches.back().targets.push_back({ target.family, value, end });
            if (end == target.last)
                break;
            value = end + 1;
        }
    }
    return {};
}

core::Result<Route> PathResolver::routeOf(const Stretch& stretch)
{
    const bool prescribed = !m_overrides.interfaceName.empty();
    auto route = routeTo(m_routes, stretch.example, prescribed ? m_interface->index : 0);
    if (!route && prescribed && m_overrides.gatewayMac) {
        route = Route();
        route->interfaceIndex = m_interface->index;
    }
    if (route && route->local) {
        return core::failure(ErrorCode::InvalidInput,
            { core::Pattern("net",
                  "%1 is this computer's own address, which raw packets cannot reach; scan it from "
                  "another machine"),
                { stretch.example.toString() } });
    }
    return route;
}

core::Result<void> PathResolver::routeStretches()
{
    std::vector<Stretch> routed;
    std::optional<core::Error> firstError;
    for (Stretch& stretch : m_stretches) {
        const auto route = routeOf(stretch);
        if (!route) {
            // A large range may well hold this computer's own address or a hole in the routes.
            for (const IpRange& targets : stretch.targets)
                m_pathless += targets.last - targets.first + 1;
            if (!firstError)
                firstError = route.error();
            continue;
        }
        stretch.route = *route;
        const Interface* const leaving = interfaceByIndex(route->interfaceIndex);
        if (!routed.empty() && leaving != m_interface) {
            return core::failure(ErrorCode::InvalidInput,
                { core::Pattern("net",
                      "%1 is reached over %2 but %3 over %4; scan them in two runs, or pass "
                      "--interface"),
                    { stretch.example.toString(),
                        (leaving ? leaving->name : "an unknown interface"),
                        routed.front().example.toString(), m_interface->name } });
        }
        m_interface = leaving;
        routed.push_back(std::move(stretch));
    }
    if (routed.empty() && firstError)
        return tl::unexpected(*firstError);
    if (!m_interface)
        return core::failure(
            ErrorCode::Unavailable, core::Pattern("net", "there is no interface to send on"));
    if (!m_interface->up) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("net", "%1 is down; bring it up with `ip link set %2 up`"),
                { m_interface->name, m_interface->name } });
    }
    if (!linkComesUp()) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern(
                  "net", "%1 has no link; plug in the cable or choose another with --interface"),
                { m_interface->name } });
    }
    if (!m_interface->sendable && !m_overrides.ipLayer) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("net",
                  "%1 is neither Ethernet nor a link of bare IP packets, for which alone frames "
                  "can be written; send by way of the kernel with --iplayer, or choose another "
                  "with --interface"),
                { m_interface->name } });
    }
    m_stretches = std::move(routed);
    return {};
}

bool PathResolver::linkComesUp()
{
    // The kernel takes up to a second to notice the carrier of a link that was just set up.
    const auto deadline = std::chrono::steady_clock::now() + LinkPatience;
    bool running = m_interface->running;
    while (!running && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(LinkPollInterval);
        const auto interfaces = listInterfaces(m_routes);
        running = interfaces
            && std::any_of(interfaces->begin(), interfaces->end(), [this](const Interface& each) {
                   return each.index == m_interface->index && each.running;
               });
    }
    return running;
}

core::Result<std::vector<IpAddress>> PathResolver::sourcesFor(const Stretch& stretch) const
{
    const Family family = stretch.range.family;
    std::vector<IpAddress> prescribed;
    for (const IpAddress& source : m_overrides.sources) {
        if (source.family() == family)
            prescribed.push_back(source);
    }
    if (!prescribed.empty())
        return prescribed;
    if (stretch.route.source)
        return std::vector { *stretch.route.source };
    for (const core::IpPrefix& each : m_interface->addresses) {
        if (each.network.family() == family)
            return std::vector { each.network };
    }
    return core::failure(ErrorCode::Unavailable,
        { core::Pattern("net", "%1 has no %2 address to reach %3; pass --source-ip"),
            { m_interface->name, ipVersion(family), stretch.example.toString() } });
}

core::Result<void> PathResolver::addToTable(const Stretch& stretch, PathTable& table)
{
    const auto sources = sourcesFor(stretch);
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<Path> paths;
    for (const IpAddress& source : *sources) {
        paths.push_back({ source, m_interface->mac,
            m_overrides.gatewayMac.value_or(wire::MacAddress {}), stretch.route.gateway });
    }
    if (m_overrides.gatewayMac || table.linkType == wire::LinkType::RawIp) {
        table.add(stretch.range, paths);
        return {};
    }
    return stretch.route.gateway ? addByGateway(stretch, std::move(paths), table)
                                 : addNeighbours(stretch, std::move(paths), table);
}

core::Result<void> PathResolver::addByGateway(
    const Stretch& stretch, std::vector<Path> paths, PathTable& table)
{
    const auto gateway = stretch.route.gateway;
    const auto addVia = [&](const wire::MacAddress& mac) {
        for (Path& path : paths)
            path.nextHopMac = mac;
        table.add(stretch.range, paths);
        return core::Result<void>();
    };
    // Many stretches share one gateway, which then was asked for already.
    for (const Path& known : table.paths()) {
        if (known.gateway == gateway)
            return addVia(known.nextHopMac);
    }
    auto resolved = resolveNeighbours(m_routes, m_sockets, m_interface->index, { *gateway });
    if (!resolved)
        return tl::unexpected(resolved.error());
    if (resolved->empty()) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("net",
                  "the gateway %1 to %2 does not answer on %3; check the link, or pass its MAC "
                  "address with --gateway-mac"),
                { gateway->toString(), stretch.example.toString(), m_interface->name } });
    }
    return addVia(resolved->front().mac);
}

core::Result<void> PathResolver::addNeighbours(
    const Stretch& stretch, std::vector<Path> paths, PathTable& table)
{
    std::vector<IpAddress> addresses;
    for (const IpRange& targets : stretch.targets) {
        if (targets.last - targets.first >= MaximumOnLink - addresses.size()) {
            return core::failure(ErrorCode::LimitExceeded,
                { core::Pattern("net",
                      "more than 4096 targets are directly on %1, %2 among them, and each must be "
                      "found by ARP or neighbour discovery; scan fewer at once, or pass "
                      "--gateway-mac to send all to one router"),
                    { m_interface->name, stretch.example.toString() } });
        }
        for (Uint128 offset = 0; offset <= targets.last - targets.first; ++offset)
            addresses.push_back(IpAddress::fromValue(targets.family, targets.first + offset));
    }
    auto resolved = resolveNeighbours(m_routes, m_sockets, m_interface->index, addresses);
    if (!resolved)
        return tl::unexpected(resolved.error());
    for (const Neighbour& each : *resolved) {
        for (Path& path : paths)
            path.nextHopMac = each.mac;
        const Uint128 value = each.address.value();
        table.add({ each.address.family(), value, value }, paths);
    }
    table.unresolved += addresses.size() - resolved->size();
    return {};
}

const Interface* PathResolver::interfaceByIndex(int index) const
{
    for (const Interface& each : m_interfaces) {
        if (each.index == index)
            return &each;
    }
    return nullptr;
}

} // namespace net
