// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/neighbours.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>
#include <thread>

namespace net {

using core::IpAddress;
using namespace std::chrono_literals;

namespace {

    constexpr std::uint16_t DiscardPort = 9;
    // Kernels keep about a thousand neighbours; more at once would push each other out.
    constexpr std::size_t ChunkAddresses = 256;
    constexpr auto PatienceForChunk = 3s; // the kernel asks three times, a second apart
    constexpr auto PollInterval = 20ms;

    void provoke(int datagram4, int datagram6, int interfaceIndex, const IpAddress& address)
    {
        if (address.isV4()) {
            sockaddr_in to {};
            to.sin_family = AF_INET;
            to.sin_port = htons(DiscardPort);
            std::memcpy(&to.sin_addr, address.bytes().data(), 4);
            sendto(
                datagram4, "", 0, MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&to), sizeof to);
        } else {
            sockaddr_in6 to {};
            to.sin6_family = AF_INET6;
            to.sin6_port = htons(DiscardPort);
            to.sin6_scope_id = std::uint32_t(interfaceIndex); // gateways are link-local
            std::memcpy(&to.sin6_addr, address.bytes().data(), 16);
            sendto(
                datagram6, "", 0, MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&to), sizeof to);
        }
    }

    /// Sends by this interface whatever the routes say: the same network may be on two links.
    /// Socket options want the index in network order.
    void pinToInterface(int datagram4, int datagram6, int interfaceIndex)
    {
        const std::uint32_t index = htonl(std::uint32_t(interfaceIndex));
        setsockopt(datagram4, IPPROTO_IP, IP_UNICAST_IF, &index, sizeof index);
        setsockopt(datagram6, IPPROTO_IPV6, IPV6_UNICAST_IF, &index, sizeof index);
    }

    core::Result<void> collect(RouteSocket& routes, int interfaceIndex,
        std::map<IpAddress, std::optional<wire::MacAddress>>& wanted)
    {
        auto known = knownNeighbours(routes, interfaceIndex);
        if (!known)
            return tl::unexpected(known.error());
        for (const Neighbour& each : *known) {
            const auto found = wanted.find(each.address);
            if (found != wanted.end())
                found->second = each.mac;
        }
        return {};
    }

} // namespace

core::Result<std::vector<Neighbour>> resolveNeighbours(RouteSocket& routes, SocketSource& sockets,
    int interfaceIndex, const std::vector<IpAddress>& addresses)
{
    auto datagram4 = sockets.open(SocketKind::Datagram4);
    auto datagram6 = sockets.open(SocketKind::Datagram6);
    if (!datagram4 && !datagram6)
        return tl::unexpected(datagram4.error());
    const int socket4 = datagram4 ? datagram4->get() : -1;
    const int socket6 = datagram6 ? datagram6->get() : -1;
    pinToInterface(socket4, socket6, interfaceIndex);

    std::vector<Neighbour> resolved;
    for (std::size_t start = 0; start < addresses.size(); start += ChunkAddresses) {
        std::map<IpAddress, std::optional<wire::MacAddress>> wanted;
        const std::size_t end = std::min(addresses.size(), start + ChunkAddresses);
        for (std::size_t i = start; i < end; ++i)
            wanted.emplace(addresses[i], std::nullopt);
        const auto complete = [&wanted] {
            return std::all_of(wanted.begin(), wanted.end(),
                [](const auto& entry) { return entry.second.has_value(); });
        };

        auto collected = collect(routes, interfaceIndex, wanted);
        for (const auto& [address, mac] : wanted) {
            if (!mac)
                provoke(socket4, socket6, interfaceIndex, address);
        }
        const auto deadline = std::chrono::steady_clock::now() + PatienceForChunk;
        while (collected && !complete() && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(PollInterval);
            collected = collect(routes, interfaceIndex, wanted);
        }
        if (!collected)
            return tl::unexpected(collected.error());
        for (const auto& [address, mac] : wanted) {
            if (mac)
                resolved.push_back({ address, *mac });
        }
    }
    return resolved;
}

} // namespace net
